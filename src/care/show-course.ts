import type { z } from 'zod';
import type { courseSchema, offerSchema, planSchema } from '../contract/courses.ts';
import { daysBetween, type IsoDate } from '../kernel/day.ts';
import { dayAt, epochMs } from '../kernel/time.ts';
import { DEFAULT_WEIGHTS, type Plan } from '../scheduling/request.ts';
import { selectResources } from '../store/calendar.ts';
import {
  type CourseRow,
  type OfferRow,
  type SessionRow,
  selectNewestOffer,
  selectSessions,
} from '../store/courses.ts';
import { selectVisitsOfCourse, type VisitRow } from '../store/visits.ts';
import { showVisit } from './show-visit.ts';
import type { Work } from './work.ts';

export type ShownCourse = z.infer<typeof courseSchema>;
export type ShownOffer = z.infer<typeof offerSchema>;
type ShownPlan = z.infer<typeof planSchema>;

const ONE_GAP = { min: 1, ideal: 1, max: 1 };

/** The one gap that holds for every pair, or the first of several. */
export const gapOf = (request: CourseRow['request']): { min: number; ideal: number; max: number } => {
  const { gapDays } = request;
  if (gapDays === undefined) return ONE_GAP;
  if ('min' in gapDays) return { min: gapDays.min, ideal: gapDays.ideal, max: gapDays.max };
  return gapDays[0] ?? ONE_GAP;
};

type SessionStatus = ShownCourse['sessions'][number]['status'];

/** Derived from facts each time, never stored. */
function sessionStatus(course: CourseRow, session: SessionRow, visit: VisitRow | undefined): SessionStatus {
  if (session.omittedAt !== null) return 'omitted';
  if (visit?.status === 'finished') return 'done';
  if (visit?.status === 'missed') return 'missed';
  if (visit !== undefined) return 'booked';
  return course.endedAt === null ? 'unplanned' : 'ended';
}

function courseStatus(
  course: CourseRow,
  statuses: readonly SessionStatus[],
  offer: OfferRow | undefined,
  now: string,
): ShownCourse['status'] {
  if (course.endedHow !== null) return course.endedHow;
  if (statuses.some((one) => one === 'done')) return 'under-way';
  if (statuses.some((one) => one === 'booked' || one === 'missed')) return 'booked';
  return offer !== undefined && offerStatus(offer, now) === 'open' ? 'offered' : 'planning';
}

export function offerStatus(offer: OfferRow, now: string): ShownOffer['status'] {
  if (offer.chosen !== null) return 'chosen';
  if (offer.withdrawnAt !== null) return 'withdrawn';
  return epochMs(offer.expiresAt) > epochMs(now) ? 'open' : 'expired';
}

const showBlackouts = (request: CourseRow['request']): ShownCourse['blackouts'] =>
  (request.blackouts ?? []).map(({ from, to, why = '', daysBefore, daysAfter }) => ({
    from,
    to,
    why,
    ...(daysBefore === undefined ? {} : { daysBefore }),
    ...(daysAfter === undefined ? {} : { daysAfter }),
  }));

function showPreference({ prefer = {} }: CourseRow['request']): ShownCourse['prefer'] {
  const { weekdays, from, to } = prefer;
  return {
    ...(weekdays === undefined ? {} : { weekdays: [...weekdays] }),
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
  };
}

/** A course with its sessions and their visits. */
export async function showCourse(work: Work, course: CourseRow): Promise<ShownCourse> {
  const [sessions, visits, offer] = [
    await selectSessions(work.tx, course.id),
    await selectVisitsOfCourse(work.tx, course.id),
    await selectNewestOffer(work.tx, course.id),
  ];
  const shown = sessions.map((session) => {
    const visit = visits.find((one) => one.sessionId === session.id);
    const status = sessionStatus(course, session, visit);
    return {
      id: session.id,
      number: session.number,
      status,
      ...(visit === undefined ? {} : { visit: showVisit(work, visit) }),
    };
  });
  const { request } = course;
  return {
    id: course.id,
    patientId: course.patientId,
    protocol: { name: course.protocolName, version: course.protocolVersion },
    status: courseStatus(
      course,
      shown.map((one) => one.status),
      offer,
      work.now,
    ),
    goals: [...course.goals],
    sessionsPlanned: request.sessions,
    gapDays: gapOf(request),
    earliest: request.earliest,
    latest: request.latest,
    blackouts: showBlackouts(request),
    prefer: showPreference(request),
    sessions: shown,
    createdAt: course.createdAt,
  };
}

type PlanContext = {
  readonly timeZone: string;
  readonly names: ReadonlyMap<string, string>;
  readonly course: CourseRow;
};

function showPlan(plan: Plan, { timeZone, names, course }: PlanContext): ShownPlan {
  const days = plan.sessions.map((session) => dayAt(session.start, timeZone));
  const sessions = plan.sessions.map((session, index) => {
    const day = days[index] as IsoDate;
    const before = days[index - 1];
    const { practitioner } = session;
    return {
      start: session.start,
      end: session.end,
      day,
      phases: session.phases.map((phase) => ({ ...phase, resources: [...phase.resources] })),
      ...(before === undefined ? {} : { gap: daysBetween(before, day) }),
      ...(practitioner === undefined
        ? {}
        : { practitioner, practitionerName: names.get(practitioner) ?? '' }),
    };
  });
  const { ideal } = gapOf(course.request);
  const [first, last] = [days[0] ?? course.request.earliest, days.at(-1) ?? course.request.latest];
  const { gap, delay, preference, continuity } = plan.parts;
  return {
    cost: plan.cost,
    parts: { gap, delay, preference, continuity },
    sessions,
    summary: {
      daysFromIdeal: sessions.reduce(
        (sum, one) => sum + (one.gap === undefined ? 0 : Math.abs(one.gap - ideal)),
        0,
      ),
      practitioners: new Set(plan.sessions.map((session) => session.practitioner)).size,
      offPreference: Math.round(
        preference / (course.request.weights?.preference ?? DEFAULT_WEIGHTS.preference),
      ),
      firstIn: daysBetween(course.request.earliest, first),
      lastDay: last,
    },
  };
}

/** An offer with what tells its calendars apart. */
export async function showOffer(work: Work, course: CourseRow, offer: OfferRow): Promise<ShownOffer> {
  const names = new Map((await selectResources(work.tx)).map((one) => [one.id, one.name]));
  const context = { timeZone: work.clinic.timeZone, names, course };
  return {
    id: offer.id,
    courseId: course.id,
    offeredAt: offer.offeredAt,
    expiresAt: offer.expiresAt,
    status: offerStatus(offer, work.now),
    blackouts: showBlackouts(course.request),
    plans: offer.plans.map((plan) => showPlan(plan, context)),
  };
}
