import { addDays, type IsoDate, isIsoDate, laterOf } from '../kernel/day.ts';
import { dayAt } from '../kernel/time.ts';
import { blockedBy } from './blocking.ts';
import { keptAnswer, movedAnswer } from './change-answer.ts';
import type { ChangeAnswer, ChangeRequest, Defer, ResourceOut } from './change-request.ts';
import { type Rearrangement, rearranged, restOfCourse } from './rearrange.ts';
import {
  type Clinic,
  type Closed,
  type Course,
  FIRST_PLANNED_DAY,
  LAST_PLANNED_DAY,
  type PlanRequest,
} from './request.ts';

const withClosure = (clinic: Clinic, closure: Closed): Clinic => ({
  ...clinic,
  closed: [...(clinic.closed ?? []), closure],
});

/** The session a change is about, as an index: the one named, else the first that is not done. */
export const sessionIndex = (done: number, session: number | undefined): number => (session ?? done + 1) - 1;

/** The days of a course no earlier than a day, its calendars closed before the instant. */
function notBefore(plan: PlanRequest, from: string): PlanRequest {
  const { timeZone } = plan.clinic;
  if (isIsoDate(from)) return { ...plan, course: startingFrom(plan.course, from) };
  const day = dayAt(from, timeZone);
  const clinic = withClosure(plan.clinic, { from: `${day}T00:00`, to: from });
  return { ...plan, clinic, course: startingFrom(plan.course, day) };
}

const startingFrom = (course: Course, day: IsoDate): Course => ({
  ...course,
  earliest: laterOf(course.earliest, day),
});

function deferred(request: ChangeRequest, change: Defer): Rearrangement {
  const { plan, booked, done = 0 } = request;
  const settled = sessionIndex(done, change.session);
  const start = booked[settled]?.start;
  const nextDay = start === undefined ? plan.course.earliest : addDays(dayAt(start, plan.clinic.timeZone), 1);
  return { plan: notBefore(plan, change.notBefore ?? nextDay), booked, settled };
}

/** A closure that ends on a day lasts to the end of it. */
const endOf = (to: string): string => (isIsoDate(to) ? addDays(to, 1) : to);

/** Calendars without a resource for a time; without bounds, from the first day planned for to beyond the last. */
export function withoutResource(clinic: Clinic, out: Omit<ResourceOut, 'verb'>): Clinic {
  const from = out.from ?? FIRST_PLANNED_DAY;
  const to = out.to === undefined ? addDays(LAST_PLANNED_DAY, 2) : endOf(out.to);
  return withClosure(clinic, { resource: out.resource, from, to });
}

function resourceOut({ plan, booked, done = 0 }: ChangeRequest, out: ResourceOut): Rearrangement {
  return { plan: { ...plan, clinic: withoutResource(plan.clinic, out) }, booked, settled: done };
}

/**
 * What a change would do to a booked course: first the fewest moved sessions, then the least total shift in days,
 * then the plan's own cost. A session is moved when it starts at another time; one that keeps its start keeps its
 * resources too, as far as they are free. Every session that may move satisfies every rule afterwards.
 */
export function change(request: ChangeRequest): ChangeAnswer {
  const { booked, done = 0, change: asked } = request;
  switch (asked.verb) {
    case 'omit': {
      const index = sessionIndex(done, asked.session);
      return keptAnswer(request, [index]);
    }
    case 'cease': {
      const index = sessionIndex(done, asked.session);
      return keptAnswer(request, [...booked.keys()].slice(index));
    }
    case 'defer':
      return rearrange(request, deferred(request, asked));
    case 'resource-out':
      return rearrange(request, resourceOut(request, asked));
  }
}

function rearrange(request: ChangeRequest, rearrangement: Rearrangement): ChangeAnswer {
  if (rearrangement.settled >= request.booked.length) return keptAnswer(request, []);
  const sessions = rearranged(rearrangement);
  if (sessions !== undefined) return movedAnswer(request, sessions);
  const { plan, settled } = restOfCourse(rearrangement);
  return { ...keptAnswer(request, []), status: 'infeasible', blockedBy: blockedBy(plan, settled) };
}
