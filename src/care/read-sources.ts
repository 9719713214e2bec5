import type { z } from 'zod';
import type { Language } from '../clinical/finding.ts';
import { numberRows } from '../clinical/number-register.ts';
import { sourceUsage } from '../clinical/source-usage.ts';
import type { readSources as readRoute } from '../contract/sources.ts';
import { sourceRows } from '../evidence/sources-page.ts';
import type { Work } from './work.ts';

type Answer = z.infer<typeof readRoute.answer>;

/** The same for everybody and for as long as this release runs: worked out once a language. */
const worked = new Map<Language, Answer>();

function answerIn(language: Language): Answer {
  const numbers = numberRows(language).map((row) => ({
    ...row,
    values: [...row.values],
    sources: [...row.sources],
    marks: [...row.marks],
    usedBy: [...row.usedBy],
  }));
  const sources = sourceRows(sourceUsage()).map((row) => ({ ...row, usedBy: [...row.usedBy] }));
  return { numbers, sources };
}

/** Every clinical number and every source, for anybody to check. */
export async function readSources(work: Work, language: Language = 'en'): Promise<Answer> {
  work.permit('read', 'clinic');
  const known = worked.get(language) ?? answerIn(language);
  worked.set(language, known);
  return known;
}
