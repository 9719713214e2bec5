import { changeCourse } from '../care/change-course.ts';
import { endCourse } from '../care/end-course.ts';
import { recordIntake } from '../care/intake.ts';
import type { ShownCourse } from '../care/show-course.ts';
import type { ShownVisit } from '../care/show-visit.ts';
import { markVisit } from '../care/visits.ts';
import { addDays, addMonths, type IsoDate } from '../kernel/day.ts';
import { answersOf, type Trait } from './answers.ts';
import { atDesk, atHome, attend, bookFor } from './ask.ts';
import { review } from './assess.ts';
import type { Face, Outcome } from './charts.ts';
import { heal } from './heal.ts';
import { act, type PatientLife, practitionerOf, type Script } from './life.ts';
import { measure } from './measure.ts';
import { at, minutesAfter, openBefore, openFrom } from './opening.ts';
import { prepare, treat } from './treat.ts';
import type { Trouble } from './troubles.ts';

/** What happens on the way through a course; sessions count from 1. */
export type Events = {
  readonly depthMm?: number;
  readonly outcome?: Exclude<Outcome, 'first'>;
  /** The pen the practitioner takes, where it is not the one the calendar holds. */
  readonly pen?: string;
  readonly troubles?: Readonly<Record<number, Trouble>>;
  /** A few days before this session it is put off by some days. */
  readonly defer?: { readonly session: number; readonly days: number; readonly reason: string };
  readonly omit?: { readonly session: number; readonly reason: string };
  /** Before this session the patient answers again; nobody has looked at it yet where `waits` is set. */
  readonly answersAgain?: {
    readonly session: number;
    readonly traits: readonly Trait[];
    readonly waits?: true;
  };
  readonly cease?: { readonly afterSession: number; readonly afterDays: number; readonly reason: string };
  /** From this session on nobody comes any more. */
  readonly lostFrom?: number;
  /** The patient does not report how they heal. */
  readonly isSilent?: true;
  /** Reviews that have come due are still to be held. */
  readonly unreviewed?: true;
};

export type Going = { readonly course: ShownCourse; readonly face: Face; readonly events: Events };

const INTERIM_AFTER = 3;
const INTERIM_DAYS = 23;
const OUTCOME_MONTHS = 3;

const sessionOf = (course: ShownCourse, number: number) =>
  course.sessions.find((one) => one.number === number);

/** A booked course from its first session to its end. */
export async function* undergo(life: PatientLife, going: Going): Script {
  const { face, events } = going;
  let { course } = going;
  let last: ShownVisit | undefined;
  for (const { number } of going.course.sessions) {
    course = yield* rearrange(life, { course, number, events });
    const visit = sessionOf(course, number)?.visit;
    if (visit === undefined) continue;
    if (events.lostFrom === number) return yield* getLost(life, course, number);
    yield* answerAgain(life, { visit, number, events });
    yield* prepare(life, visit);
    yield* beTreated(life, { visit, number, going });
    last = visit;
    if (events.cease?.afterSession === number)
      return yield* cease(life, { course, visit, number, ...events.cease });
    if (number === INTERIM_AFTER && number < course.sessions.length)
      yield* interim(life, { course, visit, face, events });
  }
  if (last !== undefined && events.unreviewed !== true)
    yield* outcome(life, { course, visit: last, face, events });
}

type Arranging = { readonly course: ShownCourse; readonly number: number; readonly events: Events };

/** The front desk defers or omits a session, some days ahead of it. */
async function* rearrange(life: PatientLife, { course, number, events }: Arranging): Script<ShownCourse> {
  const { defer, omit } = events;
  const visit = sessionOf(course, number)?.visit;
  const isAbout = defer?.session === number || omit?.session === number;
  if (visit === undefined || !isAbout) return course;
  yield atDesk(life, at(addDays(visit.day, -5), '09:30'));
  const change =
    defer?.session === number
      ? ({
          verb: 'defer',
          session: number,
          notBefore: addDays(visit.day, defer.days),
          reason: defer.reason,
        } as const)
      : ({ verb: 'omit', session: number, reason: omit?.reason ?? '' } as const);
  return act(life, life.clinic.frontDesk, (work) => changeCourse(work, course.id, change));
}

type Answering = { readonly visit: ShownVisit; readonly number: number; readonly events: Events };

async function* answerAgain(life: PatientLife, { visit, number, events }: Answering): Script {
  const { answersAgain } = events;
  if (answersAgain?.session !== number) return;
  const on = addDays(visit.day, -4);
  yield atHome(life, on);
  const answers = answersOf(life.person, on, answersAgain.traits);
  await act(life, life.patient, (work) => recordIntake(work, life.patientId, { answers }));
  if (answersAgain.waits === true) return;
  yield at(openBefore(visit.day), '14:40');
  await act(life, practitionerOf(life, visit.practitionerId), (work) => review(work, life.patientId));
}

type BeingTreated = { readonly visit: ShownVisit; readonly number: number; readonly going: Going };

async function* beTreated(life: PatientLife, { visit, number, going }: BeingTreated): Script {
  const { face, events } = going;
  const depthMm = events.depthMm ?? 1.5;
  const treatment = { visit, face, depthMm, ...(events.pen === undefined ? {} : { pen: events.pen }) };
  const { recordId, endedAt } = yield* treat(life, treatment);
  const trouble = events.troubles?.[number];
  const days = events.isSilent === true ? [] : [1, 3, 7, 14].filter(() => life.chance.happens(0.7));
  yield* heal(life, {
    on: visit.day,
    endedAt,
    recordId,
    depthMm,
    days,
    share: 0.35 + 0.3 * life.chance.next(),
    ...(trouble === undefined ? {} : { trouble }),
  });
}

type Ceasing = {
  readonly course: ShownCourse;
  readonly visit: ShownVisit;
  readonly number: number;
  readonly afterDays: number;
  readonly reason: string;
};

async function* cease(life: PatientLife, { course, visit, number, afterDays, reason }: Ceasing): Script {
  yield at(openFrom(addDays(visit.day, afterDays)), '12:40');
  const change = { verb: 'cease', session: number + 1, reason } as const;
  await act(life, practitionerOf(life, visit.practitionerId), (work) =>
    changeCourse(work, course.id, change),
  );
}

/** Nobody comes and nobody answers: each session is marked as missed, and in the end the course is given up. */
async function* getLost(life: PatientLife, course: ShownCourse, from: number): Script {
  const missed = course.sessions.filter(({ number }) => number >= from && number <= from + 1);
  let last: ShownVisit | undefined;
  for (const { visit } of missed) {
    if (visit === undefined) continue;
    last = visit;
    yield minutesAfter(visit.start, 25);
    await act(life, life.clinic.frontDesk, (work) => markVisit(work, visit.id, { as: 'missed' }));
  }
  if (last === undefined) return;
  const by = practitionerOf(life, last.practitionerId);
  yield at(openFrom(addDays(last.day, 12)), '16:50');
  const reason = 'Missed two sessions; three calls and two letters without an answer.';
  await act(life, by, (work) => endCourse(work, { courseId: course.id, how: 'lost', reason }));
}

type Reviewing = {
  readonly course: ShownCourse;
  readonly visit: ShownVisit;
  readonly face: Face;
  readonly events: Events;
};

async function* interim(life: PatientLife, reviewing: Reviewing): Script {
  const { visit, events } = reviewing;
  if (events.unreviewed === true) return;
  yield* seeAgain(life, reviewing, { on: openBefore(addDays(visit.day, INTERIM_DAYS)), when: 'interim' });
}

async function* outcome(life: PatientLife, reviewing: Reviewing): Script {
  const on = openFrom(addDays(addMonths(reviewing.visit.day, OUTCOME_MONTHS), 3));
  yield* seeAgain(life, reviewing, { on, when: 'final' });
}

type Seeing = { readonly on: IsoDate; readonly when: 'interim' | 'final' };

/** A visit at which the scars are charted again and it is decided what comes next. */
async function* seeAgain(
  life: PatientLife,
  { course, face, events }: Reviewing,
  { on, when }: Seeing,
): Script {
  yield atDesk(life, at(addDays(on, -8), '10:00'));
  const visit = await bookFor(life, { on, time: life.chance.of(['09:30', '12:00', '15:30']) });
  const change = when === 'interim' && events.outcome !== 'better' ? 'same' : (events.outcome ?? 'better');
  yield* attend(life, visit, (by) => measure(life, by, { courseId: course.id, face, outcome: change, when }));
}
