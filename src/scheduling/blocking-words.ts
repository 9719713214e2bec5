import { fromEpochDay, type IsoDate, isoDate } from '../kernel/day.ts';
import { type DaySpan, within } from './course-rules.ts';
import type { CourseTerms } from './course-terms.ts';
import type { Relaxation } from './relaxations.ts';
import {
  type Blocking,
  type Closed,
  FIRST_PLANNED_DAY,
  LAST_PLANNED_DAY,
  type PlanRequest,
  type ResourceKind,
} from './request.ts';

/** A course that the relaxed rules would allow: the day of each session, counted from the epoch day `from`. */
export type Sample = {
  readonly from: number;
  readonly days: readonly number[];
  /** Days on which the calendars offer a start with no rule relaxed. */
  readonly strict: Uint8Array;
};

export type BlockingContext = {
  readonly request: PlanRequest;
  /** The rules as given. */
  readonly terms: CourseTerms;
  /** The rules relaxed no more than needed. */
  readonly needed: CourseTerms;
  readonly sample: Sample;
  /** Sessions of the whole course that came before the first one here. */
  readonly before: number;
};

const plural = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;

const dayOf = ({ sample }: BlockingContext, session: number): number =>
  sample.from + (sample.days[session - 1] ?? 0);

const dateOf = (context: BlockingContext, session: number): IsoDate => fromEpochDay(dayOf(context, session));

/** The number by which the clinic knows a session. */
const numberOf = ({ before }: BlockingContext, session: number): number => before + session;

const settledSessions = ({ terms }: BlockingContext): number => (terms.settled === undefined ? 0 : 1);

const dates = (span: DaySpan): { from: IsoDate; to: IsoDate } => ({
  from: fromEpochDay(span.from),
  to: fromEpochDay(span.to),
});

/** One rule of the blocking set, with what would help. */
export function blockingOf(relaxation: Relaxation, context: BlockingContext): Blocking {
  switch (relaxation.rule) {
    case 'gap-max':
    case 'gap-min':
      return gapBlocking(relaxation.rule, relaxation.session, context);
    case 'latest':
      return latestBlocking(context);
    case 'earliest':
      return earliestBlocking(context);
    case 'blackout':
      return blackoutBlocking(relaxation.index, context);
    case 'closed':
      return closedBlocking(relaxation.index, context);
    case 'hours':
    case 'busy':
      return calendarBlocking(relaxation, context);
    case 'skill':
    case 'resource':
      return kindBlocking(relaxation, context);
  }
}

function gapBlocking(rule: 'gap-max' | 'gap-min', session: number, context: BlockingContext): Blocking {
  const given = context.terms.gaps[session - 2] ?? { min: 1, ideal: 1, max: 1 };
  const before = dayOf(context, session - 1);
  const [number, previous] = [numberOf(context, session), numberOf(context, session - 1)];
  const asked =
    rule === 'gap-max'
      ? `must follow session ${previous} within ${plural(given.max, 'day')}`
      : `must wait ${plural(given.min, 'day')} after session ${previous}`;
  const days = plural(dayOf(context, session) - before, 'day');
  return {
    rule,
    session: number,
    ...dates({ from: before + given.min, to: before + given.max }),
    detail:
      `Session ${number} ${asked}, and no course fits. If this gap could be ${days}, one would: ` +
      `session ${previous} on ${fromEpochDay(before)}, session ${number} on ${dateOf(context, session)}.`,
  };
}

function latestBlocking(context: BlockingContext): Blocking {
  const { terms, needed } = context;
  const span = dates({ from: terms.latest, to: needed.latest });
  return {
    rule: 'latest',
    session: numberOf(context, terms.sessions),
    ...span,
    detail:
      `The last session cannot be on ${span.from} or before. If the course could end on ${span.to}, ` +
      `${plural(needed.latest - terms.latest, 'day')} later, it would fit.`,
  };
}

function earliestBlocking(context: BlockingContext): Blocking {
  const { terms, needed } = context;
  const span = dates({ from: needed.earliest, to: terms.earliest });
  const session = numberOf(context, 1 + settledSessions(context));
  return {
    rule: 'earliest',
    session,
    ...span,
    detail:
      `With session ${session} on ${span.to} or after, no course fits. If it could be on ${span.from}, ` +
      `${plural(terms.earliest - needed.earliest, 'day')} earlier, one would.`,
  };
}

function blackoutBlocking(index: number, context: BlockingContext): Blocking {
  const given = context.terms.blackouts[index] ?? { from: 0, to: 0 };
  const moved = context.needed.blackouts[index];
  const inside = context.sample.days.findIndex(
    (day, place) => place >= settledSessions(context) && within(context.sample.from + day, given),
  );
  const span = dates(given);
  const { why } = context.request.course.blackouts?.[index] ?? {};
  const name = why === undefined ? 'The blackout' : `"${why}"`;
  const session = inside < 0 ? {} : { session: numberOf(context, inside + 1) };
  return {
    rule: 'blackout',
    ...session,
    ...span,
    detail: `${name} allows no session from ${span.from} to ${span.to}, its days before and after included. ${help()}`,
  };

  function help(): string {
    if (moved === undefined) return 'Without it the course would fit.';
    const by = moved.from - given.from;
    return `If it moved by ${plural(Math.abs(by), 'day')} (${by > 0 ? 'later' : 'earlier'}), the course would fit.`;
  }
}

/** The sessions of the sample on days that the calendars do not offer. */
function unoffered(context: BlockingContext): { session: number; span: DaySpan } | undefined {
  const { sample } = context;
  const sessions = sample.days.flatMap((day, index) =>
    index < settledSessions(context) || sample.strict[day] === 1 ? [] : [index + 1],
  );
  const [first] = sessions;
  if (first === undefined) return undefined;
  const days = sessions.map((session) => sample.from + (sample.days[session - 1] ?? 0));
  return { session: first, span: { from: Math.min(...days), to: Math.max(...days) } };
}

function example(context: BlockingContext): string {
  const found = unoffered(context);
  return found === undefined
    ? ''
    : `: session ${numberOf(context, found.session)} on ${dateOf(context, found.session)}`;
}

/** The days of a closure as far as they are bounded, and the words for them. */
function closureSpan({ from, to }: Closed) {
  const [first, last] = [isoDate(from.slice(0, 10)), isoDate(to.slice(0, 10))];
  const begins = first > FIRST_PLANNED_DAY;
  const ends = last <= LAST_PLANNED_DAY;
  const since = begins ? ` from ${from.replace('T', ' ')}` : '';
  const until = ends ? ` to ${to.replace('T', ' ')}` : ' for good';
  return {
    days: { ...(begins ? { from: first } : {}), ...(ends ? { to: last } : {}) },
    words: `${since}${until}`,
  };
}

function closedBlocking(index: number, context: BlockingContext): Blocking {
  const line = context.request.clinic.closed?.[index];
  if (line === undefined) throw new RangeError(`no closure ${index}`);
  const found = unoffered(context);
  const { days, words } = closureSpan(line);
  return {
    rule: 'closed',
    ...(found === undefined ? {} : { session: numberOf(context, found.session) }),
    ...(line.resource === undefined ? {} : { resource: line.resource }),
    ...days,
    detail:
      `${line.resource ?? 'The clinic'} is closed${words}. ` +
      `If it were open, the course would fit${example(context)}.`,
  };
}

function calendarBlocking(
  { rule, resource }: { rule: 'hours' | 'busy'; resource: string },
  context: BlockingContext,
): Blocking {
  const found = unoffered(context);
  const none = rule === 'hours' && !context.request.clinic.hours?.some((line) => line.resource === resource);
  const why = {
    hours: none ? `${resource} has no hours.` : `The hours of ${resource} leave no start for a session.`,
    busy: `${resource} is already booked whenever a session could be.`,
  }[rule];
  const wish = { hours: 'With longer hours', busy: 'With other bookings moved' }[rule];
  return {
    rule,
    resource,
    ...(found === undefined ? {} : { session: numberOf(context, found.session), ...dates(found.span) }),
    detail: `${why} ${none ? 'With hours' : wish} the course would fit${example(context)}.`,
  };
}

function kindBlocking(
  { rule, kind }: { rule: 'skill' | 'resource'; kind: ResourceKind },
  { request }: BlockingContext,
): Blocking {
  if (rule === 'resource')
    return {
      rule,
      kind,
      detail: `The visit needs a ${kind}, and the clinic has none. Add one, or take it out of the visit.`,
    };
  const needs = request.visit.phases.flatMap((phase) => phase.needs).filter((need) => need.kind === kind);
  const skills = [...new Set(needs.flatMap(({ skill }) => (skill === undefined ? [] : [skill])))];
  return {
    rule,
    kind,
    detail:
      `No ${kind} with the skill ${skills.map((skill) => `"${skill}"`).join(' and ')} is free when a session could be. ` +
      `If another ${kind} had it, the course would fit.`,
  };
}
