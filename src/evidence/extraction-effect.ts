import { normalQuantile } from './distributions.ts';
import type { Extraction, Numbers } from './extractions.ts';
import { CONTINUITY_CORRECTION, smallSampleFactor } from './meta-analysis/effect-size.ts';
import type { Interval } from './meta-analysis/model.ts';
import type { Effect } from './meta-analysis/study.ts';

/** Half-width of the 95 % intervals that trials print, in standard errors. */
const PRINTED_95 = normalQuantile(0.975);

/** Whether 1/2 is added to every count: done for all or none, so that no trial is favoured. */
export type Correction = { readonly correlation: number; readonly addToCounts: boolean };

const varianceOfInterval = ([low, high]: Interval): number => ((high - low) / (2 * PRINTED_95)) ** 2;

/** Without the dust of binary fractions: means are printed to two places. */
const tidy = (value: number): number => Math.round(value * 1e10) / 1e10;

type Value = { readonly yi: number; readonly vi: number };

function computed(numbers: Numbers, { correlation, addToCounts }: Correction): Value {
  switch (numbers.kind) {
    case 'before-after': {
      const { before, after, n } = numbers;
      const spread = before.sd ** 2 + after.sd ** 2 - 2 * correlation * before.sd * after.sd;
      return { yi: tidy(before.mean - after.mean), vi: spread / n };
    }
    case 'change':
      return { yi: numbers.change, vi: numbers.sd ** 2 / numbers.n };
    case 'change-interval':
      return { yi: numbers.change, vi: varianceOfInterval(numbers.interval) };
    case 'two-sides':
      return {
        yi: numbers.treated.change - numbers.untreated.change,
        vi: varianceOfInterval(numbers.treated.interval) + varianceOfInterval(numbers.untreated.interval),
      };
    case 'counts': {
      const add = addToCounts ? CONTINUITY_CORRECTION : 0;
      const [events, others] = [numbers.events + add, numbers.people - numbers.events + add];
      return { yi: Math.log(events / others), vi: 1 / events + 1 / others };
    }
  }
}

/** A trial's effect on the scale it is pooled on, with its sampling variance. */
export const effectOfExtraction = ({ trial, numbers }: Extraction, correction: Correction): Effect => ({
  id: trial,
  ...computed(numbers, correction),
});

/** Whether any count is nobody or everybody, so that all counts need a correction before logs are taken. */
export const needsCorrection = (rows: readonly Extraction[]): boolean =>
  rows.some(
    ({ numbers }) => numbers.kind === 'counts' && (numbers.events === 0 || numbers.events === numbers.people),
  );

type Standardisable = { readonly change: number; readonly sd: number; readonly n: number };

const standardisable = (numbers: Numbers): Standardisable | undefined => {
  if (numbers.kind === 'before-after')
    return { change: numbers.before.mean - numbers.after.mean, sd: numbers.before.sd, n: numbers.n };
  if (numbers.kind === 'change' && numbers.beforeSd !== undefined)
    return { change: numbers.change, sd: numbers.beforeSd, n: numbers.n };
  return undefined;
};

/** Whether a change can be divided by the spread before treatment. */
export const canBeStandardised = ({ numbers, spreadBorrowed }: Extraction): boolean =>
  standardisable(numbers) !== undefined && spreadBorrowed !== true;

/**
 * Change in standard deviations before treatment, corrected for small samples; variance by Becker 1988
 * (metafor's `SMCR`).
 */
export function standardisedEffect({ trial, numbers }: Extraction, correlation: number): Effect {
  const found = standardisable(numbers);
  if (found === undefined) throw new Error(`${trial} cannot be standardised`);
  const yi = (smallSampleFactor(found.n - 1) * found.change) / found.sd;
  return { id: trial, yi, vi: (2 * (1 - correlation)) / found.n + yi ** 2 / (2 * found.n) };
}

/** Patients behind an extraction; unknown where a trial prints an interval without them. */
export function peopleIn({ numbers, people }: Extraction): number | undefined {
  if (people !== undefined) return people;
  if (numbers.kind === 'counts') return numbers.people;
  return numbers.kind === 'before-after' || numbers.kind === 'change' ? numbers.n : undefined;
}
