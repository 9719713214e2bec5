import { addDays } from '../src/kernel/day.ts';
import { openPlaces, placesIn } from '../src/scheduling/availability.ts';
import { type Bits, countBits, emptyBits, uniteWith } from '../src/scheduling/bits.ts';
import { freeBits, limitsByResource } from '../src/scheduling/calendar.ts';
import { type Grid, gridOf, minuteAt } from '../src/scheduling/grid.ts';
import { peopleOf } from '../src/scheduling/placements.ts';
import type { Visit } from '../src/scheduling/request.ts';
import { startsFor, startsOf } from '../src/scheduling/starts.ts';
import { availabilityClinic, FIRST_DAY } from './availability-clinic.ts';
import { plainStarts, type Question, slotCalculator } from './availability-rivals.ts';
import { type BenchResult, race } from './timing.ts';

const MINUTES = 100;
const visit: Visit = { phases: [{ name: 'visit', minutes: MINUTES, needs: [{ kind: 'practitioner' }] }] };

const horizonOf = ({ from, days }: Question) => ({ from, to: addDays(from, days - 1) });

/** From raw records to the starts of each practitioner and of any, as calendars. */
function fromRecords(question: Question): { grid: Grid; each: readonly Bits[]; any: Bits } {
  const { clinic } = question;
  const starts = startsOf(clinic, visit, gridOf(clinic, visit, horizonOf(question)));
  return { grid: starts.grid, each: peopleOf(starts).map(({ open }) => open), any: openPlaces(starts) };
}

/** The same when the free calendars are kept. */
function warm({ clinic, ...question }: Question): () => number {
  const grid = gridOf(clinic, visit, horizonOf({ clinic, ...question }));
  const limits = limitsByResource(clinic);
  const calendars = [...limits.values()].map((limit) => freeBits(grid, limit));
  return () => {
    const any = emptyBits(grid.places);
    for (const free of calendars)
      uniteWith(any, startsFor(free, [{ at: 0, places: MINUTES / grid.unit }], grid.starts));
    return countBits(any);
  };
}

/** Whether both ways find the same starts, practitioner by practitioner. */
function agree(question: Question): boolean {
  const { grid, each } = fromRecords(question);
  const plain = plainStarts(question);
  const ids = question.clinic.resources.map(({ id }) => id).sort();
  return ids.every((id, index) => {
    const bits = each[index];
    const own = bits === undefined ? [] : [...placesIn(bits, grid)].map((place) => minuteAt(grid, place));
    return own.join() === plain.get(id)?.join();
  });
}

function runCase(practitioners: number, days: number, withRivals: boolean): BenchResult[] {
  const question: Question = {
    clinic: availabilityClinic(practitioners, days),
    from: FIRST_DAY,
    days,
    minutes: MINUTES,
  };
  if (!agree(question)) throw new Error('the calendars and the plain loop disagree');
  const keep = warm(question);
  return race(`W1 availability, ${practitioners} × ${days} days`, [
    { name: 'calendars kept', work: keep },
    {
      name: 'from raw records',
      work: () => fromRecords(question),
      note: 'starts identical to the plain loop',
    },
    { name: 'plain loop', work: () => plainStarts(question) },
    ...(withRivals
      ? [
          {
            name: 'slot-calculator 2.2.1',
            work: () => slotCalculator(question),
            note: 'a coarser question: it steps by the visit, not by quarters',
          },
        ]
      : []),
  ]);
}

export function run(): BenchResult[] {
  return [
    ...runCase(1, 30, true),
    ...runCase(1, 365, true),
    ...runCase(5, 90, true),
    ...runCase(20, 365, false),
    ...runCase(20, 730, false),
  ];
}
