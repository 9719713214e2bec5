import { ageOn, type IsoDate, isIsoDate } from '../kernel/day.ts';

/** A fault in how the days of a request stand to one another. */
export type DateFault = { readonly path: (string | number)[]; readonly message: string };

const OLDEST_AGE = 130;

/** Windows are counted from the days of a request, so they may not stand at the edge of the calendar. */
export const FIRST_DAY = '1900-01-01';
export const LAST_DAY = '2199-12-31';

/** Whether a day lies where windows can be counted from it. */
export const isWithinReach = (day: IsoDate): boolean => day >= FIRST_DAY && day <= LAST_DAY;

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const fieldOf = (value: unknown, key: string): unknown => (isRecord(value) ? value[key] : undefined);

const entriesOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

const dayIn = (value: unknown, key: string): IsoDate | undefined => {
  const text = fieldOf(value, key);
  return typeof text === 'string' && isIsoDate(text) && isWithinReach(text) ? text : undefined;
};

/** Days that say what has already happened; a plan has its own field. */
const PAST_DAYS: readonly (readonly [list: string, field: string])[] = [
  ['conditions', 'lastEpisode'],
  ['medicines', 'lastDose'],
  ['skinCare', 'lastUse'],
];

const pastFaults = (request: unknown, asOf: IsoDate): readonly DateFault[] =>
  PAST_DAYS.flatMap(([list, field]) =>
    entriesOf(fieldOf(request, list)).flatMap((entry, index): DateFault[] => {
      const day = dayIn(entry, field);
      return day !== undefined && day > asOf
        ? [{ path: [list, index, field], message: `must not be after asOf, ${asOf}` }]
        : [];
    }),
  );

const birthFaults = (request: unknown, asOf: IsoDate): readonly DateFault[] => {
  const birthDate = dayIn(request, 'birthDate');
  if (birthDate === undefined) return [];
  if (birthDate > asOf) return [{ path: ['birthDate'], message: `must not be after asOf, ${asOf}` }];
  return ageOn(birthDate, asOf) > OLDEST_AGE
    ? [{ path: ['birthDate'], message: 'makes somebody older than any person has been; check the year' }]
    : [];
};

const planFaults = (request: unknown): readonly DateFault[] =>
  entriesOf(fieldOf(fieldOf(request, 'sun'), 'planned')).flatMap((plan, index): DateFault[] => {
    const from = dayIn(plan, 'from');
    const to = dayIn(plan, 'to');
    return from !== undefined && to !== undefined && to < from
      ? [{ path: ['sun', 'planned', index, 'to'], message: `must not be before from, ${from}` }]
      : [];
  });

/**
 * Every day that cannot stand where it does: a birth, dose, use or tan after `asOf`, a holiday that ends before it
 * begins, a session in the past. A procedure after `asOf` is a planned one and no fault. Reads any value at all, since
 * it also runs on documents with other faults.
 */
export function dateFaults(request: unknown): readonly DateFault[] {
  const plans = planFaults(request);
  const asOf = dayIn(request, 'asOf');
  if (asOf === undefined) return plans;
  const faults = [...birthFaults(request, asOf), ...pastFaults(request, asOf), ...plans];
  const lastTan = dayIn(fieldOf(request, 'sun'), 'lastTan');
  if (lastTan !== undefined && lastTan > asOf)
    faults.push({
      path: ['sun', 'lastTan'],
      message: `must not be after asOf, ${asOf}; a plan goes into planned`,
    });
  const session = dayIn(request, 'session');
  if (session !== undefined && session < asOf)
    faults.push({ path: ['session'], message: `must not be before asOf, ${asOf}` });
  return faults;
}
