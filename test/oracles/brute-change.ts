import { Temporal } from 'temporal-polyfill';
import { addDays } from '../../src/kernel/day.ts';
import { dayAt } from '../../src/kernel/time.ts';
import type { ChangeRequest } from '../../src/scheduling/change-request.ts';
import type { PlanRequest, Session } from '../../src/scheduling/request.ts';
import { allowedStarts, gapsOf, isLiked, weightsOf } from './brute-force.ts';
import { isFreeBetween, type ReferenceStart } from './reference-starts.ts';

/** What a change costs at least: sessions moved, days they shift in all, the plan's own cost. */
export type Disturbance = readonly [moved: number, shift: number, cost: number];

const NOBODY = '';

const epochDay = (date: string): number => Temporal.PlainDate.from('1970-01-01').until(date).days;

const minute = (instant: string): number => Temporal.Instant.from(instant).epochMilliseconds / 60_000;

type Option = {
  readonly day: number;
  readonly who: string;
  readonly moved: number;
  readonly shift: number;
  readonly cost: number;
};

/** The request as the change leaves it: an earlier bound, or a resource that is closed. */
function afterwards({ plan, booked, done = 0, change }: ChangeRequest): {
  plan: PlanRequest;
  settled: number;
} {
  if (change.verb === 'defer') {
    const settled = (change.session ?? done + 1) - 1;
    const next = addDays(dayAt(booked[settled]?.start ?? '', plan.clinic.timeZone), 1);
    const earliest = change.notBefore === undefined ? next : (change.notBefore as typeof next);
    const later = earliest > plan.course.earliest ? earliest : plan.course.earliest;
    return { plan: { ...plan, course: { ...plan.course, earliest: later } }, settled };
  }
  if (change.verb !== 'resource-out') return { plan, settled: done };
  const closure = {
    resource: change.resource,
    from: `${change.from}T00:00`,
    to: `${addDays(change.to as Parameters<typeof addDays>[0], 1)}T00:00`,
  };
  const clinic = { ...plan.clinic, closed: [...(plan.clinic.closed ?? []), closure] };
  return { plan: { ...plan, clinic }, settled: done };
}

const canStay = ({ clinic }: PlanRequest, session: Session): boolean =>
  session.phases.every(({ start, end, resources }) =>
    resources.every((id) => isFreeBetween(clinic, id, [minute(start), minute(end)])),
  );

/** Every way to place one booked session, keeping it first. */
function optionsFor(plan: PlanRequest, session: Session, starts: readonly ReferenceStart[]): Option[] {
  const { course, clinic } = plan;
  const weights = weightsOf(course);
  const booked = minute(session.start);
  const day = epochDay(dayAt(session.start, clinic.timeZone));
  const own = session.practitioner ?? NOBODY;
  const local = Temporal.Instant.from(session.start).toZonedDateTimeISO(clinic.timeZone);
  const bookedStart = {
    at: booked,
    day,
    weekday: local.dayOfWeek,
    minuteOfDay: local.hour * 60 + local.minute,
    free: new Map(),
  };
  const allowedDay =
    day >= epochDay(course.earliest) &&
    day <= epochDay(course.latest) &&
    !(course.blackouts ?? []).some(
      ({ from, to, daysBefore = 0, daysAfter = 0 }) =>
        day >= epochDay(from) - daysBefore && day <= epochDay(to) + daysAfter,
    );
  const dislike = (start: ReferenceStart): number => (isLiked(start, course) ? 0 : weights.preference);
  const stay = { day, moved: 0, shift: 0, cost: dislike(bookedStart) };
  const options: Option[] = [];
  const stays = allowedDay && canStay(plan, session);
  if (stays) options.push({ ...stay, who: own });
  for (const start of starts) {
    const able = start.free.get('practitioner') ?? [NOBODY];
    if (start.at !== booked)
      for (const who of able)
        options.push({
          day: start.day,
          who,
          moved: 1,
          shift: Math.abs(start.day - day),
          cost: dislike(start),
        });
    else if (!stays) for (const who of able.includes(own) ? [own] : able) options.push({ ...stay, who });
  }
  return options;
}

const less = (a: Disturbance, b: Disturbance): boolean =>
  a[0] !== b[0] ? a[0] < b[0] : a[1] !== b[1] ? a[1] < b[1] : a[2] < b[2];

/** The least disturbance over every rearrangement there is; undefined when none keeps the rules. */
export function leastDisturbance(request: ChangeRequest): Disturbance | undefined {
  const { plan, settled } = afterwards(request);
  const { booked } = request;
  const weights = weightsOf(plan.course);
  const gaps = gapsOf(request.plan.course);
  const starts = allowedStarts(plan);
  const options = booked.map((session, index): Option[] =>
    index >= settled
      ? optionsFor(plan, session, starts)
      : [
          {
            day: epochDay(dayAt(session.start, plan.clinic.timeZone)),
            who: session.practitioner ?? NOBODY,
            moved: 0,
            shift: 0,
            cost: 0,
          },
        ],
  );
  let best: Disturbance | undefined;
  const extend = (index: number, before: Option | undefined, sum: Disturbance): void => {
    if (best !== undefined && !less(sum, best)) return;
    if (index === booked.length) {
      best = sum;
      return;
    }
    for (const option of options[index] ?? []) {
      let cost = option.cost;
      const gap = gaps[index - 1];
      if (before === undefined || gap === undefined) {
        if (index >= settled) cost += weights.delay * (option.day - epochDay(request.plan.course.earliest));
      } else if (index >= settled) {
        const days = option.day - before.day;
        if (days < gap.min || days > gap.max) continue;
        cost +=
          weights.gap * Math.abs(days - gap.ideal) + (option.who === before.who ? 0 : weights.continuity);
      }
      extend(index + 1, option, [sum[0] + option.moved, sum[1] + option.shift, sum[2] + cost]);
    }
  };
  extend(0, undefined, [0, 0, 0]);
  return best;
}
