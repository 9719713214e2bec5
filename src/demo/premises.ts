import type { SetUp, SetUpResource } from '../care/demo-setup.ts';
import { addDays, type IsoDate } from '../kernel/day.ts';
import { bankHolidays } from './bank-holidays.ts';

export const CLINIC = {
  slug: 'demo',
  name: 'Alder Row Skin Clinic',
  // Ofcom keeps 020 7946 0000 to 0999 free for drama.
  phone: '+44 20 7946 0140',
  email: 'desk@alderrow.example',
  address: '12 Alder Row, London (invented)',
} as const;

/** How far the calendar is furnished, before and after the day of the demonstration. */
const DAYS_BEFORE = 420;
const DAYS_AFTER = 500;

const WEEKDAY = { opens: '09:00', closes: '17:30' };
const SATURDAY = { opens: '09:00', closes: '15:30' };

const hoursOn = (...weekdays: readonly number[]): NonNullable<SetUpResource['hours']> =>
  weekdays.map((weekday) => ({ weekday, ...(weekday === 6 ? SATURDAY : WEEKDAY) }));

const away = (from: IsoDate, days: number, why: string) => ({
  starts: `${from}T00:00`,
  ends: `${addDays(from, days)}T00:00`,
  why,
});

/** Who works here. The first three needle; the safety lead sees people on three mornings. */
export const practitioners = [
  { name: 'Ifeoma Adekora', email: 'ifeoma.adekora@alderrow.example', role: 'practitioner' },
  { name: 'Tomás Fuentemora', email: 'tomas.fuentemora@alderrow.example', role: 'practitioner' },
  { name: 'Priya Devaram', email: 'priya.devaram@alderrow.example', role: 'practitioner' },
  { name: 'Dr Helen Thornmere', email: 'helen.thornmere@alderrow.example', role: 'safety-lead' },
] as const;

export const frontDesk = { name: 'Marnie Ashcombe', email: 'front.desk@alderrow.example' } as const;
export const owner = { name: 'Gareth Pemstead', email: 'owner@alderrow.example' } as const;

const skills = ['microneedling'];

const staffCalendars = (today: IsoDate): readonly SetUpResource[] => [
  {
    kind: 'practitioner',
    name: practitioners[0].name,
    skills,
    hours: hoursOn(1, 2, 4, 5, 6),
    away: [away(addDays(today, -190), 12, 'leave')],
  },
  {
    kind: 'practitioner',
    name: practitioners[1].name,
    skills,
    hours: hoursOn(1, 3, 4, 5, 6),
    away: [away(addDays(today, -95), 5, 'leave'), away(addDays(today, 24), 12, 'leave')],
  },
  {
    kind: 'practitioner',
    name: practitioners[2].name,
    skills,
    hours: hoursOn(1, 2, 3, 4, 5),
    away: [away(addDays(today, -285), 9, 'leave'), away(addDays(today, 9), 1, 'training')],
  },
  {
    kind: 'practitioner',
    name: practitioners[3].name,
    hours: [1, 3, 5].map((weekday) => ({ weekday, opens: '09:30', closes: '13:00' })),
  },
];

const rooms: readonly SetUpResource[] = ['Treatment room 1', 'Treatment room 2', 'Consulting room'].map(
  (name) => ({ kind: 'room', name }),
);

const devices: readonly SetUpResource[] = [
  { kind: 'device', name: 'Pen 1, SkinPen Precision', label: 'skinpen-precision', serial: 'DEMO-SP-20417' },
  { kind: 'device', name: 'Pen 2, SkinPen Precision', label: 'skinpen-precision', serial: 'DEMO-SP-20433' },
  { kind: 'device', name: 'Pen 3, Exceed', label: 'exceed', serial: 'DEMO-EX-00912' },
];

/** Rooms, pens, people and closed days of the invented clinic. The calendars of the staff come first, in their order. */
export function premises(today: IsoDate): SetUp {
  const [first, last] = [addDays(today, -DAYS_BEFORE), addDays(today, DAYS_AFTER)];
  const years = [...new Set([first, today, last].map((on) => Number(on.slice(0, 4))))];
  const holidays = years.flatMap(bankHolidays).filter(({ on }) => on >= first && on <= last);
  return {
    resources: [...staffCalendars(today), ...rooms, ...devices],
    closures: holidays.map(({ on, name }) => away(on, 1, name)),
  };
}
