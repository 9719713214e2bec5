import { criticalValue } from '../distributions.ts';
import { effectOf } from './effect-size.ts';
import { type Fitted, fitModel, type Interval } from './model.ts';
import { extrasOf, notesOnExtras, type PoolExtras } from './pool-extras.ts';
import { notesOf } from './pool-notes.ts';
import { type PoolRequest, settingsOf } from './pool-request.ts';
import type { Effect, Measure, Model } from './study.ts';
import { type Context, type Summary, summarise } from './summary.ts';

export type PooledStudy = {
  readonly id: string;
  readonly yi: number;
  readonly vi: number;
  readonly ci: Interval;
  /** Share of the weight, per cent. */
  readonly weight: number;
};

export type PoolAnswer = Summary &
  PoolExtras & {
    readonly measure: Measure;
    readonly model: Model;
    readonly hartungKnapp: boolean;
    readonly level: number;
    readonly studies: readonly PooledStudy[];
    readonly notes: readonly string[];
  };

const studiesOf = (effects: readonly Effect[], fitted: Fitted, level: number): PooledStudy[] => {
  const critical = criticalValue(level, { kind: 'z' });
  return effects.map(({ id, yi, vi }, index) => {
    const reach = critical * Math.sqrt(vi);
    return { id, yi, vi, ci: [yi - reach, yi + reach], weight: fitted.weights[index] ?? 0 };
  });
};

/** Pools a table of studies. Only for requests that `faultsOfPool` finds nothing wrong with. */
export function pool(request: PoolRequest): PoolAnswer {
  const settings = settingsOf(request);
  const results = request.studies.map((study) => effectOf(study, request.measure, settings));
  const computed = results.filter((result) => result.ok);
  const effects = computed.map(({ effect }) => effect);
  const context: Context = { measure: request.measure, settings };
  const given = { request, effects, context };
  const fitted = fitModel(effects, settings);
  return {
    ...summarise(fitted, context),
    measure: request.measure,
    model: settings.model,
    hartungKnapp: settings.hartungKnapp,
    level: settings.level,
    studies: studiesOf(effects, fitted, settings.level),
    ...extrasOf(given),
    notes: [
      ...notesOf(request, settings, { effects, fitted }),
      ...notesOnExtras(given),
      ...computed.flatMap(({ effect, notes }) => notes.map((note) => `${effect.id}: ${note}.`)),
    ],
  };
}
