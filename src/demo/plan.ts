import { chooseCalendar } from '../care/choose-calendar.ts';
import { startCourse } from '../care/course.ts';
import { offerCalendars } from '../care/offer-calendars.ts';
import type { ShownCourse, ShownOffer } from '../care/show-course.ts';
import type { Actor } from '../care/work.ts';
import { Refusal } from '../contract/errors.ts';
import { addDays, type IsoDate } from '../kernel/day.ts';
import { act, type PatientLife } from './life.ts';
import { gapAround } from './opening.ts';

/** A course as its story wants it. */
export type CoursePlan = {
  readonly sessions: number;
  /** One session whose day is known; the others lie at the same distance before and after it. */
  readonly known: { readonly session: number; readonly on: IsoDate };
  /** Time of day the patient likes to come. */
  readonly time: string;
  /** Every session on the very day of the rhythm. */
  readonly isExact?: true;
  readonly blackouts?: readonly { readonly from: IsoDate; readonly to: IsoDate; readonly why: string }[];
};

const LONGEST_GAP = 42;

/** Days from one session to the next, and the day of the first. */
export function rhythmOf({ known, sessions }: CoursePlan): { readonly gap: number; readonly first: IsoDate } {
  const gap = gapAround(known.on, { before: known.session - 1, after: sessions - known.session });
  return { gap, first: addDays(known.on, -gap * (known.session - 1)) };
}

const GOALS = ['texture', 'depth', 'make-up', 'confidence'] as const;

export const start = (life: PatientLife, practitioner: Actor, plan: CoursePlan): Promise<ShownCourse> => {
  const { gap, first } = rhythmOf(plan);
  return act(life, practitioner, (work) =>
    startCourse(work, {
      patientId: life.patientId,
      goals: [life.chance.of(GOALS)],
      protocol: 'default',
      sessions: plan.sessions,
      ...(plan.sessions > 1 ? { gapDays: { min: 28, ideal: gap, max: LONGEST_GAP } } : {}),
      earliest: first,
      ...(plan.isExact === true ? { latest: addDays(first, gap * (plan.sessions - 1)) } : {}),
      blackouts: [...(plan.blackouts ?? [])],
      prefer: { from: plan.time, to: plan.time },
    }),
  );
};

/** Calendars are worked out and offered. A story whose course cannot be planned is a fault of the generator. */
export async function offer(life: PatientLife, by: Actor, courseId: string): Promise<ShownOffer> {
  const answer = await act(life, by, (work) => offerCalendars(work, courseId));
  if (answer.status === 'impossible')
    throw new Error(`no calendar for ${life.person.name}: ${answer.blockedBy[0]?.detail}`);
  return answer.offer;
}

const isGone = (error: unknown): boolean =>
  error instanceof Refusal && (error.code === 'SLOT_TAKEN' || error.code === 'RULE_FORBIDS');

/** The patient takes the best of the calendars that is still to be had; every session of it is booked. */
export async function choose(life: PatientLife, { id, plans, courseId }: ShownOffer): Promise<ShownCourse> {
  for (const place of plans.keys()) {
    try {
      return await act(life, life.patient, (work) => chooseCalendar(work, id, place));
    } catch (error) {
      // Somebody else was quicker.
      if (!isGone(error)) throw error;
    }
  }
  return choose(life, await offer(life, life.clinic.frontDesk, courseId));
}
