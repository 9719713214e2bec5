import { addDays, type IsoDate, isoDate } from '../../src/kernel/day.ts';
import { seeded } from '../../src/kernel/random.ts';
import type {
  Busy,
  Clinic,
  Closed,
  Course,
  GapRule,
  Hours,
  PlanRequest,
  Resource,
  Visit,
} from '../../src/scheduling/request.ts';

/** Zones whose clocks change within these days: by an hour, by half an hour, in a zone of 45 minutes, at midnight. */
const PLACES = [
  ['America/New_York', '2026-10-26'],
  ['America/New_York', '2027-03-08'],
  ['Europe/London', '2027-03-22'],
  ['Europe/London', '2026-10-19'],
  ['Australia/Lord_Howe', '2026-09-28'],
  ['Australia/Lord_Howe', '2027-03-29'],
  ['Pacific/Chatham', '2026-09-21'],
  ['America/Sao_Paulo', '2018-10-29'],
  ['America/Sao_Paulo', '2018-02-12'],
  ['Asia/Kathmandu', '2027-01-04'],
] as const;

const GRAINS = [30, 30, 60, 15, 20, 45, 7] as const;

type Dice = {
  readonly int: (least: number, most: number) => number;
  readonly chance: (probability: number) => boolean;
  readonly pick: <Item>(items: readonly Item[]) => Item;
};

function diceOf(seed: number): Dice {
  const next = seeded(seed);
  const int = (least: number, most: number): number => least + Math.floor(next() * (most - least + 1));
  return {
    int,
    chance: (probability) => next() < probability,
    pick: (items) => {
      const [item] = items.slice(int(0, items.length - 1));
      if (item === undefined) throw new Error('nothing to pick from');
      return item;
    },
  };
}

const times = <Item>(count: number, make: (index: number) => Item): Item[] =>
  Array.from({ length: count }, (_, index) => make(index));

const clockTime = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

/** How large an instance may grow: small enough to enumerate, or as large as a solver can take. */
export type Size = { readonly days: number; readonly sessions: number; readonly openDays: number };

export const SMALL: Size = { days: 14, sessions: 3, openDays: 4 };
export const MEDIUM: Size = { days: 60, sessions: 5, openDays: 5 };

function resourcesFor({ int, chance }: Dice): Resource[] {
  return [
    ...times(int(1, 2), (index): Resource => ({ id: `room-${index + 1}`, kind: 'room' })),
    ...times(int(1, 2), (index): Resource => ({ id: `pen-${index + 1}`, kind: 'device' })),
    ...times(
      int(1, 3),
      (index): Resource => ({
        id: `rn-${3 - index}`,
        kind: 'practitioner',
        ...(chance(0.9) ? { skills: ['microneedling'] } : {}),
      }),
    ),
  ];
}

function hoursFor(dice: Dice, resources: readonly Resource[], openDays: number): Hours[] {
  const { int, chance } = dice;
  return resources.flatMap(({ id, kind }) => {
    if (kind !== 'practitioner' && chance(0.7)) return [];
    return times(kind === 'practitioner' ? int(1, openDays) : int(5, 9), () => {
      const from = chance(0.15) ? 0 : int(0, 42) * 30;
      const to = chance(0.1) ? 1440 : Math.min(1440, from + int(2, kind === 'practitioner' ? 7 : 30) * 25);
      return { resource: id, weekday: int(1, 7), from: clockTime(from), to: clockTime(to) };
    });
  });
}

function closedFor(
  { int, chance }: Dice,
  resources: readonly Resource[],
  earliest: IsoDate,
  days: number,
): Closed[] {
  return times(int(0, 2), () => {
    const from = addDays(earliest, int(-2, days));
    const resource = chance(0.7) ? resources[int(0, resources.length - 1)]?.id : undefined;
    return {
      ...(resource === undefined ? {} : { resource }),
      from: `${from}T${clockTime(int(0, 23) * 60)}`,
      to: `${addDays(from, int(1, 5))}T${clockTime(int(0, 23) * 60)}`,
    };
  });
}

function busyFor({ int }: Dice, resources: readonly Resource[], earliest: IsoDate, days: number): Busy[] {
  return times(int(0, 8), () => {
    const day = addDays(earliest, int(0, days));
    const from = int(0, 1300);
    return {
      resource: resources[int(0, resources.length - 1)]?.id ?? '',
      from: `${day}T${clockTime(from)}:00Z`,
      to: `${day}T${clockTime(Math.min(1439, from + int(10, 240)))}:00Z`,
    };
  });
}

function visitFor({ chance, pick }: Dice): Visit {
  const unit = pick([5, 10, 15]);
  if (chance(0.1)) return { phases: [{ name: 'review', minutes: unit * 2, needs: [{ kind: 'room' }] }] };
  return {
    phases: [
      { name: 'numbing', minutes: unit * 2, needs: [{ kind: 'room' }] },
      {
        name: 'needling',
        minutes: unit * 2,
        needs: [{ kind: 'room' }, { kind: 'practitioner', skill: 'microneedling' }, { kind: 'device' }],
      },
      { name: 'recovery', minutes: unit, needs: [{ kind: 'room' }] },
      { name: 'cleaning', minutes: unit, needs: [{ kind: 'room' }, { kind: 'device' }] },
    ],
  };
}

function gapFor({ int }: Dice, longest: number): GapRule {
  const min = int(1, longest);
  const max = min + int(0, longest);
  return { min, ideal: int(min, max), max };
}

function courseFor(dice: Dice, earliest: IsoDate, size: Size): Course {
  const { int, chance, pick } = dice;
  const sessions = int(1, size.sessions);
  const longest = Math.max(2, Math.floor(size.days / (sessions + 1)));
  const days = int(Math.floor(size.days / 2), size.days);
  return {
    sessions,
    gapDays: chance(0.6) ? gapFor(dice, longest) : times(sessions - 1, () => gapFor(dice, longest)),
    earliest,
    latest: addDays(earliest, days),
    blackouts: times(int(0, 2), () => {
      const from = addDays(earliest, int(0, days));
      return {
        from,
        to: addDays(from, int(0, 4)),
        daysBefore: int(0, 3),
        daysAfter: int(0, 2),
        why: 'a holiday',
      };
    }),
    ...(chance(0.6)
      ? {
          prefer: {
            ...(chance(0.7) ? { weekdays: times(int(0, 3), () => int(1, 7)) } : {}),
            ...(chance(0.6) ? { from: clockTime(int(0, 20) * 60) } : {}),
            ...(chance(0.2) ? { to: '21:30' } : {}),
          },
        }
      : {}),
    ...(chance(0.8)
      ? {
          weights: {
            gap: pick([10, 1, 0, 2.5]),
            delay: pick([1, 0, 3, 0.1]),
            preference: pick([5, 0, 1, 0.3]),
            continuity: pick([8, 0, 2, 20]),
          },
        }
      : {}),
  };
}

/** A planner request from a seed: the same one on every machine. */
export function randomRequest(seed: number, size: Size): PlanRequest {
  const dice = diceOf(seed);
  const [timeZone, day] = dice.pick(PLACES);
  const earliest = isoDate(day);
  const resources = resourcesFor(dice);
  const course = courseFor(dice, earliest, size);
  const clinic: Clinic = {
    timeZone,
    grainMinutes: dice.pick(GRAINS),
    resources,
    hours: hoursFor(dice, resources, size.openDays),
    closed: closedFor(dice, resources, earliest, size.days),
    busy: busyFor(dice, resources, earliest, size.days),
  };
  return { clinic, visit: visitFor(dice), course, alternatives: dice.int(0, 3) };
}
