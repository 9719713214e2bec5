import { addDays, daysBetween, type IsoDate } from '../kernel/day.ts';
import type { Events } from './course.ts';
import { openBefore, openFrom } from './opening.ts';
import type { CoursePlan } from './plan.ts';
import type { Planned, Seen, Story } from './story.ts';
import { type Trouble, troubles } from './troubles.ts';

/** An open day, so many days after the day of the demonstration, or before it. */
type Day = (days: number) => IsoDate;

const seen = (on: IsoDate, time: string, conclusion?: Seen['conclusion']): Seen => ({
  consultation: { on, time },
  ...(conclusion === undefined ? {} : { conclusion }),
});

/** So many sessions, one of them on a known day. */
const planned = (
  sessions: number,
  [session, on]: readonly [number, IsoDate],
  { time, ...events }: Events & { readonly time: string },
): Planned => ({ plan: { sessions, known: { session, on }, time }, lead: 16, events });

const newcomers = (day: Day): readonly Story[] => [
  { stage: 'consultation-booked', traits: ['isotretinoin'], way: seen(day(0), '14:00') },
  { stage: 'consultation-booked', traits: ['unsure'], way: seen(day(1), '10:30') },
  { stage: 'consultation-booked', traits: ['keloid-elsewhere'], way: seen(day(3), '12:00') },
  { stage: 'consultation-booked', traits: ['holiday'], language: 'es', way: seen(day(5), '15:30') },
  {
    stage: 'told-to-wait',
    traits: ['acne'],
    way: seen(day(-20), '11:30', {
      kind: 'wait',
      days: 90,
      reason: 'Inflamed acne on both cheeks. To the dermatologist first; looked at again when quiet.',
    }),
  },
  {
    stage: 'declined',
    traits: ['nickel'],
    way: seen(day(-45), '10:00', {
      kind: 'decline',
      reason:
        'Contact allergy to nickel, proven by patch test. Needles would carry it into the skin; peel discussed.',
    }),
  },
  {
    stage: 'declined',
    traits: ['breastfeeding'],
    sex: 'female',
    way: seen(day(-12), '15:00', {
      kind: 'decline',
      reason: 'Breastfeeding, baby three months old. Welcome to come back afterwards; leaflet given.',
    }),
  },
];

const planning = (day: Day, yesterday: IsoDate): readonly Story[] => {
  const first = { ...planned(4, [1, day(18)], { time: '10:00' }), lead: daysBetween(yesterday, day(18)) };
  const holiday = { from: day(52), to: addDays(day(52), 9), why: 'Family in Lisbon' };
  const withHoliday: CoursePlan = { ...first.plan, blackouts: [holiday] };
  return [
    { stage: 'planning', traits: ['retinol'], way: { ...first, until: 'started' } },
    { stage: 'planning', way: { ...first, plan: withHoliday, until: 'started' } },
    {
      stage: 'offered',
      note: 'calendars for the whole course to choose from',
      way: { ...first, plan: withHoliday, until: 'offered' },
    },
    {
      stage: 'offered',
      traits: ['cold-sores'],
      language: 'es',
      way: {
        ...planned(3, [1, day(24)], { time: '16:00' }),
        lead: daysBetween(yesterday, day(24)),
        until: 'offered',
      },
    },
    {
      stage: 'offer-expired',
      traits: ['azelaic-acid'],
      way: { ...planned(4, [1, day(14)], { time: '09:30' }), lead: 23, until: 'offered' },
    },
  ];
};

const booked = (day: Day): readonly Story[] => [
  {
    stage: 'booked',
    traits: ['retinol', 'cold-sores'],
    note: 'getting ready for the first session',
    way: planned(4, [1, day(4)], { time: '10:00' }),
  },
  { stage: 'booked', traits: ['blood-thinner'], way: planned(3, [1, day(10)], { time: '14:00' }) },
  {
    stage: 'booked',
    traits: ['antihistamine'],
    way: planned(4, [1, day(-2)], {
      time: '15:00',
      defer: { session: 1, days: 14, reason: 'Sunburn after a weekend outside; waits until it has healed.' },
    }),
  },
];

const exactly = (way: Planned): Planned => ({ ...way, plan: { ...way.plan, isExact: true } });

const today = (day: Day): readonly Story[] => {
  return [
    {
      stage: 'session-today',
      traits: ['antihistamine'],
      way: exactly(planned(3, [2, day(0)], { time: '11:15' })),
    },
    {
      stage: 'session-today',
      traits: ['doxycycline'],
      way: exactly(planned(4, [1, day(0)], { time: '13:00' })),
    },
    { stage: 'session-today', way: exactly(planned(3, [3, day(0)], { time: '09:00', depthMm: 1.75 })) },
  ];
};

/** A check-in of the last hours that nobody has dealt with yet, or not to the end. */
const fresh = (trouble: Trouble, day: IsoDate, when: { time: string; taken?: number }): Trouble => {
  const { answered: _, harm: __, ...told } = trouble;
  return {
    ...told,
    day,
    time: when.time,
    ...(when.taken === undefined ? {} : { answered: { minutes: when.taken } }),
  };
};

const healing = (day: Day, yesterday: IsoDate): readonly Story[] => {
  const now = day(0);
  const days = daysBetween(yesterday, now);
  const [lately, before] = [openBefore(addDays(now, -2)), openBefore(addDays(now, -3))];
  const pus = fresh(troubles.pus, now, { time: '10:52' });
  const red = fresh(troubles.redness, addDays(now, -1), { time: '19:10', taken: 14 * 60 + 15 });
  return [
    {
      stage: 'healing',
      sex: 'female',
      note: days === 1 ? 'the morning after the first session' : `${days} days after the first session`,
      way: exactly(planned(4, [1, yesterday], { time: '14:00', isSilent: true })),
    },
    { stage: 'healing', language: 'es', way: planned(3, [2, day(-6)], { time: '10:00' }) },
    { stage: 'healing', way: exactly(planned(4, [2, before], { time: '12:30', troubles: { 2: red } })) },
    {
      stage: 'healing',
      note: 'told us this morning that something is wrong',
      way: exactly(planned(3, [1, lately], { time: '15:00', troubles: { 1: pus } })),
    },
  ];
};

const midCourse = (day: Day): readonly Story[] => [
  {
    stage: 'mid-course',
    language: 'es',
    note: 'half way through the course, in Spanish',
    way: planned(4, [2, day(-16)], { time: '10:00' }),
  },
  {
    stage: 'mid-course',
    way: planned(4, [3, day(2)], {
      time: '11:00',
      answersAgain: { session: 3, traits: ['doxycycline'], waits: true },
    }),
  },
  {
    stage: 'mid-course',
    traits: ['cold-sores'],
    way: planned(4, [2, day(-34)], {
      time: '14:00',
      troubles: { 1: troubles.coldSore },
      defer: { session: 3, days: 12, reason: 'Cold sore again; cover by the prescriber first.' },
    }),
  },
  {
    stage: 'mid-course',
    way: planned(4, [2, day(-40)], {
      time: '09:30',
      pen: 'exceed',
      omit: { session: 3, reason: 'Wedding of a sister that week; wants no redness.' },
    }),
  },
];

const overOrDue = (day: Day): readonly Story[] => [
  { stage: 'review-due', way: planned(4, [3, day(-12)], { time: '16:00', unreviewed: true }) },
  { stage: 'review-due', way: planned(3, [3, day(-104)], { time: '10:00', unreviewed: true }) },
  {
    stage: 'completed',
    note: 'the course is complete, with a clear change',
    way: planned(4, [4, day(-118)], { time: '10:00', outcome: 'better', troubles: { 1: troubles.redness } }),
  },
  {
    stage: 'completed',
    way: planned(3, [3, day(-126)], { time: '11:00', outcome: 'better', troubles: { 2: troubles.pus } }),
  },
  {
    stage: 'completed',
    traits: ['keloid-elsewhere'],
    way: planned(3, [3, day(-170)], { time: '14:00', outcome: 'better', pen: 'exceed', depthMm: 1.25 }),
  },
  {
    stage: 'completed',
    language: 'es',
    way: planned(4, [4, day(-210)], { time: '15:00', outcome: 'better', troubles: { 3: troubles.pain } }),
  },
  {
    stage: 'completed',
    way: planned(4, [4, day(-140)], { time: '12:30', outcome: 'same', troubles: { 2: troubles.silent } }),
  },
  {
    stage: 'completed',
    way: planned(3, [3, day(-236)], { time: '09:30', outcome: 'same' }),
  },
  { stage: 'completed', way: planned(3, [3, day(-150)], { time: '16:00', outcome: 'worse', depthMm: 2 }) },
];

const ended = (day: Day): readonly Story[] => [
  {
    stage: 'ceased',
    sex: 'female',
    way: planned(4, [2, day(-60)], {
      time: '11:00',
      cease: {
        afterSession: 2,
        afterDays: 15,
        reason: 'Pregnant. All sessions called off; offered to start again afterwards.',
      },
    }),
  },
  {
    stage: 'ceased',
    way: planned(4, [1, day(-150)], {
      time: '15:00',
      cease: {
        afterSession: 1,
        afterDays: 20,
        reason: 'Moved to Leeds for work; record sent to the new clinic on request.',
      },
    }),
  },
  {
    stage: 'ceased',
    way: planned(4, [2, day(-110)], {
      time: '10:00',
      troubles: { 2: troubles.darkPatch },
      cease: {
        afterSession: 2,
        afterDays: 25,
        reason: 'Pigment after inflammation. Patient and clinician agree to stop and treat that first.',
      },
    }),
  },
  { stage: 'lost', way: planned(3, [1, day(-130)], { time: '14:00', lostFrom: 2, isSilent: true }) },
  { stage: 'lost', way: planned(4, [2, day(-160)], { time: '09:30', lostFrom: 3 }) },
];

/** Forty patients, at every stage on the day of the demonstration, which must be one on which the clinic is open. */
export function storyBook(now: IsoDate): readonly Story[] {
  const day: Day = (days) => openFrom(addDays(now, days));
  const yesterday = openBefore(now);
  return [
    ...today(day),
    ...healing(day, yesterday),
    ...overOrDue(day),
    ...ended(day),
    ...midCourse(day),
    ...booked(day),
    ...planning(day, yesterday),
    ...newcomers(day),
  ];
}
