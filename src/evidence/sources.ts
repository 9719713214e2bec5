import type { Citation, Source } from './source.ts';
import { anaestheticSources } from './sources/anaesthetic.ts';
import { healingSources } from './sources/healing.ts';
import { ingredientSources } from './sources/ingredients.ts';
import { labelSources } from './sources/labels.ts';
import { preparationSources } from './sources/preparation.ts';
import { reviewSources } from './sources/reviews.ts';
import { scoreSources } from './sources/scores.ts';
import { screeningSources } from './sources/screening.ts';
import { techniqueSources } from './sources/technique.ts';
import { trialSources } from './sources/trials.ts';

const tables: readonly (readonly Source[])[] = [
  techniqueSources,
  anaestheticSources,
  healingSources,
  ingredientSources,
  labelSources,
  preparationSources,
  screeningSources,
  scoreSources,
  reviewSources,
  trialSources,
];

/** Every source that a rule, a number or a claim may cite, by id. */
export const sources: ReadonlyMap<string, Source> = new Map(
  tables.flat().map((source) => [source.id, source]),
);

/** The citation for an answer; a source that does not exist is a fault in the program. */
export function cite(id: string): Citation {
  const source = sources.get(id);
  if (source === undefined) throw new Error(`no such source: ${id}`);
  return { id: source.id, cite: source.cite, mark: source.mark };
}
