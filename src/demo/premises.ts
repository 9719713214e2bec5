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

type Hours = NonNullable<SetUpResource['hours']>;

const allOf = (...weekdays: readonly number[]): Hours =>
  weekdays.map((weekday) => ({ weekday, ...(weekday === 6 ? SATURDAY : WEEKDAY) }));

const afternoonOf = (weekday: number, opens: string): Hours => [{ weekday, opens, closes: WEEKDAY.closes }];

const away = (from: IsoDate, days: number, why: string) => ({
  starts: `${from}T00:00`,
  ends: `${addDays(from, days)}T00:00`,
  why,
});

const idOf = (place: number): string => `00000000-0000-4000-8000-${String(place).padStart(12, '0')}`;

/** Who sees patients. The first three needle; the safety lead sees people on three mornings. */
export const practitioners = [
  { id: idOf(11), name: 'Priya Devaram', email: 'priya.devaram@alderrow.example', role: 'practitioner' },
  { id: idOf(12), name: 'Ifeoma Adekora', email: 'ifeoma.adekora@alderrow.example', role: 'practitioner' },
  {
    id: idOf(13),
    name: 'Tomás Fuentemora',
    email: 'tomas.fuentemora@alderrow.example',
    role: 'practitioner',
  },
  {
    id: idOf(14),
    name: 'Dr Helen Thornmere',
    email: 'helen.thornmere@alderrow.example',
    role: 'safety-lead',
  },
] as const;

export const frontDesk = { name: 'Marnie Ashcombe', email: 'front.desk@alderrow.example' } as const;
export const owner = { name: 'Gareth Pemstead', email: 'owner@alderrow.example' } as const;

const [priya, ifeoma, tomas, helen] = practitioners;

const calendarOf = ({ id, name }: { readonly id: string; readonly name: string }) =>
  ({ kind: 'practitioner', id, name }) as const;

/** Days of work are shared out so that the work is: of two who are free, the planner takes the first. */
const staffCalendars = (today: IsoDate): readonly SetUpResource[] => [
  {
    ...calendarOf(priya),
    skills: ['microneedling'],
    hours: [...afternoonOf(3, '14:00'), ...allOf(4, 5)],
    away: [away(addDays(today, -285), 9, 'leave'), away(addDays(today, 9), 1, 'training')],
  },
  {
    ...calendarOf(ifeoma),
    skills: ['microneedling'],
    hours: [...allOf(1, 4, 5, 6), ...afternoonOf(2, '13:00')],
    away: [away(addDays(today, -190), 12, 'leave')],
  },
  {
    ...calendarOf(tomas),
    skills: ['microneedling'],
    hours: allOf(1, 2, 3, 6),
    away: [away(addDays(today, -95), 5, 'leave'), away(addDays(today, 24), 12, 'leave')],
  },
  {
    ...calendarOf(helen),
    hours: [1, 3, 5].map((weekday) => ({ weekday, opens: '09:30', closes: '13:00' })),
  },
];

const rooms: readonly SetUpResource[] = ['Treatment room 1', 'Treatment room 2', 'Consulting room'].map(
  (name, index) => ({ kind: 'room', id: idOf(21 + index), name }),
);

const pens: readonly SetUpResource[] = [
  { name: 'Pen 1, SkinPen Precision', label: 'skinpen-precision', serial: 'DEMO-SP-20417' },
  { name: 'Pen 2, SkinPen Precision', label: 'skinpen-precision', serial: 'DEMO-SP-20433' },
  { name: 'Pen 3, Exceed', label: 'exceed', serial: 'DEMO-EX-00912' },
].map((pen, index) => ({ kind: 'device', id: idOf(31 + index), ...pen }));

/** A pen of each label, by its id. */
export const penOfLabel: ReadonlyMap<string, string> = new Map(pens.map(({ id, label = '' }) => [label, id]));

/** Rooms, pens, people and closed days of the invented clinic. */
export function premises(today: IsoDate): SetUp {
  const [first, last] = [addDays(today, -DAYS_BEFORE), addDays(today, DAYS_AFTER)];
  const years = [...new Set([first, today, last].map((on) => Number(on.slice(0, 4))))];
  const holidays = years.flatMap(bankHolidays).filter(({ on }) => on >= first && on <= last);
  return {
    resources: [...staffCalendars(today), ...rooms, ...pens],
    closures: holidays.map(({ on, name }) => away(on, 1, name)),
  };
}
