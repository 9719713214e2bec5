import { ASSUMED_CORRELATION, effectOf } from './effect-size.ts';
import { canRegress } from './meta-regression.ts';
import type { PredictionType } from './model.ts';
import type { Measure, Model, Study } from './study.ts';

/** What can be asked for beside the pooled effect. */
export const EXTRAS = ['egger', 'trimFill', 'leaveOneOut', 'tau2Interval'] as const;
export type Extra = (typeof EXTRAS)[number];

export const DEFAULT_LEVEL = 0.95;

/** Leaving out one of more studies than this would take seconds, since the work grows with the square. */
export const MOST_LEFT_OUT = 300;

/** A table of studies to be pooled. Optional fields have the defaults of `settingsOf`. */
export type PoolRequest = {
  readonly measure: Measure;
  readonly model?: Model | undefined;
  readonly hartungKnapp?: boolean | undefined;
  /** Coverage of intervals. */
  readonly level?: number | undefined;
  readonly predictionType?: PredictionType | undefined;
  /** Stands in for a missing `ri` of a mean change. */
  readonly correlation?: number | undefined;
  readonly also?: readonly Extra[] | undefined;
  /** Name of a moderator by which studies are grouped. */
  readonly subgroupBy?: string | undefined;
  /** Name of a numeric moderator on which effects are regressed. */
  readonly covariate?: string | undefined;
  readonly studies: readonly Study[];
};

export type Settings = {
  readonly model: Model;
  readonly hartungKnapp: boolean;
  readonly level: number;
  readonly predictionType: PredictionType;
  readonly correlation: number;
};

export const settingsOf = (request: PoolRequest): Settings => ({
  model: request.model ?? 'REML',
  hartungKnapp: request.hartungKnapp ?? false,
  level: request.level ?? DEFAULT_LEVEL,
  predictionType: request.predictionType ?? 'model',
  correlation: request.correlation ?? ASSUMED_CORRELATION,
});

/** Where in the request something is wrong, and what. */
export type PoolFault = { readonly path: readonly (string | number)[]; readonly detail: string };

const studyFaults = (request: PoolRequest): PoolFault[] =>
  request.studies.flatMap((study, index) => {
    const result = effectOf(study, request.measure, settingsOf(request));
    if (result.ok) return [];
    return result.faults.map(({ field, detail }) => ({
      path: ['studies', index, ...(field === undefined ? [] : [field])],
      detail,
    }));
  });

const moderatorFaults = (
  { studies }: PoolRequest,
  name: string,
  wrong: (value: string | number | undefined) => string | undefined,
): PoolFault[] =>
  studies.flatMap((study, index) => {
    const detail = wrong(study.moderators?.[name]);
    // A missing field is pointed at where it should stand, below the last thing that exists.
    const path = ['studies', index, 'moderators', ...(study.moderators === undefined ? [] : [name])];
    return detail === undefined ? [] : [{ path, detail }];
  });

const groupFaults = (request: PoolRequest): PoolFault[] =>
  request.subgroupBy === undefined
    ? []
    : moderatorFaults(request, request.subgroupBy, (value) =>
        value === undefined ? 'is needed to group the studies by' : undefined,
      );

/** The values of the covariate, one a study; a study without a number is a fault already. */
export const covariateOf = ({ studies }: PoolRequest, name: string): number[] =>
  studies.map(({ moderators }) => Number(moderators?.[name]));

function covariateFaults(request: PoolRequest): PoolFault[] {
  const { covariate } = request;
  if (covariate === undefined) return [];
  const missing = moderatorFaults(request, covariate, (value) =>
    typeof value === 'number' ? undefined : 'must be a number: effects are regressed on it',
  );
  if (missing.length > 0 || canRegress(covariateOf(request, covariate))) return missing;
  return [
    {
      path: ['covariate'],
      detail: 'needs at least three studies among which it differs; a line cannot be fitted otherwise',
    },
  ];
}

const extraFaults = ({ also = [], studies }: PoolRequest): PoolFault[] =>
  also.includes('leaveOneOut') && studies.length > MOST_LEFT_OUT
    ? [{ path: ['also'], detail: `leaveOneOut takes at most ${MOST_LEFT_OUT} studies` }]
    : [];

/** Everything that keeps a well-formed request from being pooled. */
export const faultsOfPool = (request: PoolRequest): PoolFault[] => [
  ...extraFaults(request),
  ...studyFaults(request),
  ...groupFaults(request),
  ...covariateFaults(request),
];
