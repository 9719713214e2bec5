import { logGamma } from '../distributions.ts';
import type { Effect, Measure, Study, StudyFault, StudyNumber } from './study.ts';

/** Added to each cell of a table that has a zero, and to no other table. */
export const CONTINUITY_CORRECTION = 0.5;

/** Correlation between before and after in one person, where a study of change does not print it. */
export const ASSUMED_CORRELATION = 0.5;

export type EffectOptions = {
  /** Stands in for a missing `ri` of a mean change. */
  readonly correlation: number;
};

export type EffectResult =
  | { readonly ok: true; readonly effect: Effect; readonly notes: readonly string[] }
  | { readonly ok: false; readonly faults: readonly StudyFault[] };

type Computed = { readonly yi: number; readonly vi: number; readonly notes?: readonly string[] };
type Given = (field: StudyNumber) => number;

/**
 * Hedges' exact factor against the small-sample bias of a standardised difference: Γ(m/2) / (√(m/2) Γ((m−1)/2)).
 * Hedges 1981, J Educ Stat 6:107-128.
 */
export const smallSampleFactor = (df: number): number =>
  Math.exp(logGamma(df / 2) - Math.log(Math.sqrt(df / 2)) - logGamma((df - 1) / 2));

type Table = { readonly a: number; readonly b: number; readonly c: number; readonly d: number };

const tableOf = (n: Given): Table => {
  const [a, b, c, d] = [n('ai'), n('bi'), n('ci'), n('di')];
  const add = a === 0 || b === 0 || c === 0 || d === 0 ? CONTINUITY_CORRECTION : 0;
  return { a: a + add, b: b + add, c: c + add, d: d + add };
};

const noteOnZeros = (n: Given): string[] => {
  const [a, b, c, d] = [n('ai'), n('bi'), n('ci'), n('di')];
  if ((a === 0 && c === 0) || (b === 0 && d === 0))
    return ['no events, or only events, in both groups: it says little about the difference'];
  return a === 0 || b === 0 || c === 0 || d === 0
    ? ['a cell is zero: 1/2 was added to each of its cells']
    : [];
};

const meansDiffer = (n: Given): Computed => ({
  yi: n('m1') - n('m2'),
  vi: n('sd1') ** 2 / n('n1') + n('sd2') ** 2 / n('n2'),
});

const standardised = (n: Given): Computed => {
  const df = n('n1') + n('n2') - 2;
  const pooled = Math.sqrt(((n('n1') - 1) * n('sd1') ** 2 + (n('n2') - 1) * n('sd2') ** 2) / df);
  const yi = (smallSampleFactor(df) * (n('m1') - n('m2'))) / pooled;
  return { yi, vi: 1 / n('n1') + 1 / n('n2') + yi ** 2 / (2 * (n('n1') + n('n2'))) };
};

const riskRatio = (n: Given): Computed => {
  const { a, b, c, d } = tableOf(n);
  return {
    yi: Math.log(a / (a + b)) - Math.log(c / (c + d)),
    vi: 1 / a - 1 / (a + b) + 1 / c - 1 / (c + d),
    notes: noteOnZeros(n),
  };
};

const oddsRatio = (n: Given): Computed => {
  const { a, b, c, d } = tableOf(n);
  return { yi: Math.log(a / b) - Math.log(c / d), vi: 1 / a + 1 / b + 1 / c + 1 / d, notes: noteOnZeros(n) };
};

const riskDifference = (n: Given): Computed => {
  const { a, b, c, d } = tableOf(n);
  return {
    yi: a / (a + b) - c / (c + d),
    vi: (a * b) / (a + b) ** 3 + (c * d) / (c + d) ** 3,
    notes: noteOnZeros(n),
  };
};

const logOdds = (n: Given): Computed => {
  const add = n('xi') === 0 || n('xi') === n('ni') ? CONTINUITY_CORRECTION : 0;
  const [events, others] = [n('xi') + add, n('ni') - n('xi') + add];
  return {
    yi: Math.log(events / others),
    vi: 1 / events + 1 / others,
    notes: add === 0 ? [] : ['nobody or everybody had the event: 1/2 was added to both counts'],
  };
};

const meanChange =
  (options: EffectOptions, study: Study) =>
  (n: Given): Computed => {
    const correlation = study.ri ?? options.correlation;
    return {
      yi: n('m1') - n('m2'),
      vi: (n('sd1') ** 2 + n('sd2') ** 2 - 2 * correlation * n('sd1') * n('sd2')) / (study.ni ?? n('n1')),
      notes: study.ri === undefined ? [`no correlation given: ${options.correlation} was assumed`] : [],
    };
  };

const FIELDS: Readonly<Record<Measure, readonly StudyNumber[]>> = {
  MD: ['m1', 'sd1', 'n1', 'm2', 'sd2', 'n2'],
  SMD: ['m1', 'sd1', 'n1', 'm2', 'sd2', 'n2'],
  RR: ['ai', 'bi', 'ci', 'di'],
  OR: ['ai', 'bi', 'ci', 'di'],
  RD: ['ai', 'bi', 'ci', 'di'],
  PLO: ['xi', 'ni'],
  MC: ['m1', 'sd1', 'm2', 'sd2', 'ni'],
  GEN: ['yi', 'vi'],
};

const fault = (field: StudyNumber, detail: string): StudyFault => ({ field, detail });

const missing = (study: Study, measure: Measure): StudyFault[] =>
  FIELDS[measure]
    .filter((field) => study[field] === undefined && !(field === 'ni' && study.n1 !== undefined))
    .map((field) => fault(field, `is needed for ${measure}, or give yi with vi`));

/** What cannot be pooled although every field is there. */
function impossible(study: Study, measure: Measure): StudyFault[] {
  const { ai = 0, bi = 0, ci = 0, di = 0, xi = 0, ni = 0, n1, n2, sd1, sd2 } = study;
  switch (measure) {
    case 'RR':
    case 'OR':
    case 'RD':
      return [
        ...(ai + bi === 0 ? [fault('ai', 'the first group has nobody in it (ai + bi = 0)')] : []),
        ...(ci + di === 0 ? [fault('ci', 'the second group has nobody in it (ci + di = 0)')] : []),
      ];
    case 'PLO':
      return xi > ni ? [fault('xi', 'is more than ni: events cannot outnumber people')] : [];
    case 'SMD':
      return [
        ...((n1 ?? 0) + (n2 ?? 0) < 4 ? [fault('n1', 'n1 + n2 must be at least 4 for SMD')] : []),
        ...(sd1 === 0 && sd2 === 0 ? [fault('sd1', 'both are zero: nothing to standardise by')] : []),
      ];
    case 'MC':
      return n1 !== undefined && n2 !== undefined && n1 !== n2
        ? [fault('n2', 'must equal n1: a mean change is of the same people; or give ni')]
        : [];
    default:
      return [];
  }
}

const computing = (study: Study, measure: Measure, options: EffectOptions): ((n: Given) => Computed) => {
  const byMeasure: Readonly<Record<Measure, (n: Given) => Computed>> = {
    MD: meansDiffer,
    SMD: standardised,
    RR: riskRatio,
    OR: oddsRatio,
    RD: riskDifference,
    PLO: logOdds,
    MC: meanChange(options, study),
    GEN: (n) => ({ yi: n('yi'), vi: n('vi') }),
  };
  return byMeasure[measure];
};

/** Beneath this a study has no sampling error to speak of, and squares of weights no longer fit a double. */
export const SMALLEST_VARIANCE = 1e-12;

const NO_SPREAD =
  'gives a sampling variance of zero, or next to it, which would give this study all the weight; check the spread and the size';

const finish = (study: Study, { yi, vi, notes = [] }: Computed, field: StudyNumber): EffectResult => {
  if (!Number.isFinite(yi) || !Number.isFinite(vi))
    return { ok: false, faults: [fault(field, 'gives an effect too large to compute with')] };
  if (vi < SMALLEST_VARIANCE) return { ok: false, faults: [fault(field, NO_SPREAD)] };
  return { ok: true, effect: { id: study.id, yi, vi }, notes };
};

const ready = (study: Study, yi: number): EffectResult => {
  const { vi, sei } = study;
  if (vi !== undefined) return finish(study, { yi, vi }, 'vi');
  if (sei !== undefined) return finish(study, { yi, vi: sei ** 2 }, 'sei');
  return { ok: false, faults: [fault('vi', 'is needed beside yi (or sei, its standard error)')] };
};

/** Which field a zero variance is blamed on. */
const SPREAD: Readonly<Record<Measure, StudyNumber>> = {
  MD: 'sd1',
  SMD: 'sd1',
  RR: 'ai',
  OR: 'ai',
  RD: 'ai',
  PLO: 'xi',
  MC: 'sd1',
  GEN: 'vi',
};

/**
 * A study's effect and its sampling variance. Ready effects (`yi` with `vi` or `sei`) win over raw numbers. Formulas
 * and the handling of zeros are those of metafor's `escalc` with its defaults (Viechtbauer 2010, J Stat Softw 36(3)).
 */
export function effectOf(study: Study, measure: Measure, options: EffectOptions): EffectResult {
  if (study.yi !== undefined) return ready(study, study.yi);
  const faults = missing(study, measure);
  if (faults.length > 0) return { ok: false, faults };
  const refused = impossible(study, measure);
  if (refused.length > 0) return { ok: false, faults: refused };
  const given: Given = (field) => study[field] ?? Number.NaN;
  return finish(study, computing(study, measure, options)(given), SPREAD[measure]);
}
