import { lexicon } from './inci-lexicon.ts';
import type { Unit } from './inci-list.ts';
import { SENTENCE_WORDS } from './inci-signs.ts';
import type { Word } from './inci-words.ts';

/** Endings of the chemical and botanical names of the INCI dictionary. */
const INCI_SHAPE =
  /(?:ate|ates|ide|ides|one|ol|ols|ene|ine|in|yl|oyl|ane|ose|oside|ium|ic|ous|ite|ase|eth|oxy|acid|us|um|is|ae|ii|ea|ia|ana|ata|osa|ica|ensis|oides|sperma|carpa|phylla|flora|ferment|extract|oil|meric|mer|cone|glycol|phosphate|\d)$/;
const LONGEST_NAME = 12;

const looksLikeAName = (word: string): boolean =>
  word.length <= 2 ||
  lexicon().isKnown(word) ||
  /\d/.test(word) ||
  (word.length >= 5 && INCI_SHAPE.test(word));

/**
 * Whether a piece could not be read as an ingredient: a sentence, or mostly words that are neither in any name known
 * nor shaped like one. A name merely absent from the tables but shaped like an INCI name counts as read.
 */
export function isUnread(unit: Unit, words: readonly Word[]): boolean {
  if (unit.kind === 'sentence') return true;
  if (unit.kind !== 'ingredient' || unit.tokens.some((token) => token.meaning?.kind === 'active'))
    return false;
  const own = words.slice(unit.from, unit.to);
  const strange = own.filter((word) => SENTENCE_WORDS.has(word.text) || !looksLikeAName(word.text)).length;
  return own.length > LONGEST_NAME ? strange * 4 > own.length : strange * 2 > own.length;
}
