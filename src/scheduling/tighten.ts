import type { DaySpan } from './course-rules.ts';
import {
  type CourseTerms,
  canPlace,
  type OpenDays,
  relaxTerms,
  withBlackout,
  withGap,
} from './course-terms.ts';
import type { Relaxation } from './relaxations.ts';

/** Where terms are tried out: all days of the calendar, and those open under the relaxed rules. */
export type Ground = { readonly all: DaySpan; readonly open: OpenDays };

/** How far a blackout is moved in search of a plan before it is said to be in the way altogether. */
const FARTHEST_MOVE_DAYS = 60;

/**
 * The terms with each named rule relaxed no more than needed: the shortest longer gap, the earliest later end, the
 * smallest move of a holiday. One after the other, so the result as a whole still allows a plan.
 */
export function tightened(terms: CourseTerms, set: readonly Relaxation[], ground: Ground): CourseTerms {
  const lifted = set.reduce((now, relaxation) => relaxTerms(now, relaxation, ground.all), terms);
  return set.reduce((now, relaxation) => tightenOne({ strict: terms, now, ground }, relaxation), lifted);
}

type Tightening = { readonly strict: CourseTerms; readonly now: CourseTerms; readonly ground: Ground };

function tightenOne({ strict, now, ground }: Tightening, relaxation: Relaxation): CourseTerms {
  const works = (terms: CourseTerms): boolean => canPlace(terms, ground.open);
  switch (relaxation.rule) {
    case 'gap-max': {
      const { session } = relaxation;
      const given = strict.gaps[session - 2]?.max ?? 1;
      return firstThat(works, now, (by) => withGap(now, session, { max: given + by }));
    }
    case 'gap-min': {
      const { session } = relaxation;
      const given = strict.gaps[session - 2]?.min ?? 1;
      return firstThat(works, now, (by) => (by < given ? withGap(now, session, { min: given - by }) : now));
    }
    case 'latest':
      return firstThat(works, now, (by) => ({ ...now, latest: strict.latest + by }));
    case 'earliest':
      return firstThat(works, now, (by) => ({ ...now, earliest: strict.earliest - by }));
    case 'blackout':
      return moveBlackout({ strict, now, ground }, relaxation.index);
    default:
      return now;
  }
}

type Test = (terms: CourseTerms) => boolean;

/** The first terms, giving one day more each time, that work; the lifted ones at the end of patience. */
function firstThat(works: Test, lifted: CourseTerms, giving: (days: number) => CourseTerms): CourseTerms {
  let low = 1;
  let high = 1;
  while (!works(giving(high))) {
    if (high > 1 << 14) return lifted;
    low = high + 1;
    high *= 2;
  }
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (works(giving(middle))) high = middle;
    else low = middle + 1;
  }
  return giving(low);
}

function moveBlackout({ strict, now, ground }: Tightening, index: number): CourseTerms {
  const span = strict.blackouts[index];
  if (span === undefined) return now;
  for (let days = 1; days <= FARTHEST_MOVE_DAYS; days += 1)
    for (const by of [days, -days]) {
      const moved = withBlackout(now, index, { from: span.from + by, to: span.to + by });
      if (canPlace(moved, ground.open)) return moved;
    }
  return now;
}
