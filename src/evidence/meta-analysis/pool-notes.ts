import type { Fitted } from './model.ts';
import type { PoolRequest, Settings } from './pool-request.ts';
import type { Effect, Measure } from './study.ts';

/** Ratio of the largest to the smallest variance beyond which double precision may not be enough. */
const UNSTABLE_RATIO = 1e7;
/** Below this many studies the between-study variance is hardly known. */
const FEW_STUDIES = 5;

const SCALES: Readonly<Partial<Record<Measure, string>>> = {
  RR: 'Effects are natural logarithms of risk ratios; back holds the ratio.',
  OR: 'Effects are natural logarithms of odds ratios; back holds the ratio.',
  PLO: 'Effects are log odds; back holds the proportion.',
};

const one = (when: boolean, note: string): string[] => (when ? [note] : []);

const onHeterogeneity = (fitted: Fitted, { model }: Settings): string[] => [
  ...one(
    fitted.k === 1,
    "One study: nothing is known of how studies differ, so tau2 is taken as 0 and this is that study's own result.",
  ),
  ...one(
    fitted.k > 1 && fitted.k < FEW_STUDIES && model !== 'FE',
    `Only ${fitted.k} studies: tau2, and with it every random-effects interval, is very uncertain.`,
  ),
  ...one(
    fitted.tau2Path === 'search',
    'REML: Fisher scoring did not settle, so the restricted likelihood was searched for its maximum.',
  ),
  ...one(
    fitted.settledAtZero,
    'REML: the likelihood is higher at tau2 = 0 than at the maximum that was reached; tau2 was set to 0.',
  ),
];

const onInterval = (fitted: Fitted, { model, hartungKnapp, predictionType }: Settings): string[] => {
  const noSpread = hartungKnapp && fitted.k > 1 && fitted.coefficients[0]?.se === 0;
  return [
    ...one(
      hartungKnapp && fitted.k === 1,
      'Hartung-Knapp needs two studies; the normal distribution was used.',
    ),
    ...one(
      hartungKnapp && model === 'FE' && fitted.k > 1,
      'Hartung-Knapp is meant for random effects; under a fixed effect it only rescales the variance.',
    ),
    ...one(noSpread, 'All effects are equal, so Hartung-Knapp finds no spread: the interval has no width.'),
    ...one(model === 'FE', 'A fixed effect assumes one true effect, so it has no prediction interval.'),
    ...one(
      model !== 'FE' && fitted.k > 1,
      predictionType === 'model'
        ? 'Prediction interval: same distribution as the confidence interval (normal, or t with k - 1 under Hartung-Knapp).'
        : `Prediction interval: Student's t with k - ${predictionType === 'riley' ? 2 : 1} degrees of freedom.`,
    ),
  ];
};

const onData = ({ studies }: PoolRequest, effects: readonly Effect[]): string[] => {
  const variances = effects.map(({ vi }) => vi);
  return [
    ...one(
      new Set(studies.map(({ id }) => id)).size < studies.length,
      'Some ids occur more than once; each row was pooled as a study of its own.',
    ),
    ...one(
      Math.max(...variances) >= UNSTABLE_RATIO * Math.min(...variances),
      'The variances differ by more than ten million times; the results may not be stable.',
    ),
  ];
};

/** What a reader must know beside the numbers. */
export const notesOf = (
  request: PoolRequest,
  settings: Settings,
  { effects, fitted }: { readonly effects: readonly Effect[]; readonly fitted: Fitted },
): string[] => [
  ...one(SCALES[request.measure] !== undefined, SCALES[request.measure] ?? ''),
  ...onHeterogeneity(fitted, settings),
  ...onInterval(fitted, settings),
  ...onData(request, effects),
];
