import { isHeading } from './inci-list.ts';
import type { Token } from './inci-read.ts';
import type { Sign } from './inci-signs.ts';
import { GAP, type Word } from './inci-words.ts';

/** How far a bare `no` reaches. */
const REACH_OF_NO = 3;

type Reach = { readonly until: 'sentence' } | { readonly until: number } | undefined;

const signOf = (token: Token): Sign | undefined =>
  token.meaning?.kind === 'sign' ? token.meaning.sign : undefined;

/** Whether a denial is over at this token: a new sentence, a heading, or a list that plainly is the product's own. */
function isOver(words: readonly Word[], token: Token, before: Token | undefined): boolean {
  const gap = words[token.from]?.gap ?? GAP.sentence;
  if (gap === GAP.sentence || isHeading(words, token) || signOf(token) === 'contains') return true;
  if (gap === GAP.colon) return before === undefined || signOf(before) === undefined;
  return gap >= GAP.line && token.meaning?.kind === 'other' && !token.meaning.traits.has('often-left-out');
}

/** A bare `no` reaches a few words and never into the next ingredient: `(non-nano), Retinol`. */
const isOutOfReach = (words: readonly Word[], token: Token, until: number): boolean =>
  token.from >= until || (words[token.from]?.gap ?? GAP.sentence) >= GAP.line;

function reachAt(token: Token, reach: Reach): Reach {
  const sign = signOf(token);
  if (sign === 'without') return { until: 'sentence' };
  if (sign === 'no') return { until: token.to + REACH_OF_NO };
  return reach;
}

/** The percentage that stands directly before or after a name. */
export function percentBeside(words: readonly Word[], token: Token): number | undefined {
  const before = words[token.from - 1];
  const after = words[token.to];
  if (after?.percent !== undefined && after.gap <= GAP.bracket) return after.percent;
  return (words[token.from]?.gap ?? GAP.sentence) <= GAP.bracket ? before?.percent : undefined;
}

/** The tokens a label names only to say that they are not in the product: `free from retinol`, `retinol-free`. */
export function deniedTokens(words: readonly Word[], tokens: readonly Token[]): ReadonlySet<Token> {
  const denied = new Set<Token>();
  let reach: Reach;
  for (const [index, token] of tokens.entries()) {
    if (reach !== undefined && isOver(words, token, tokens[index - 1])) reach = undefined;
    if (typeof reach?.until === 'number' && isOutOfReach(words, token, reach.until)) reach = undefined;
    reach = reachAt(token, reach);
    if (token.meaning?.kind !== 'active') continue;
    const percent = percentBeside(words, token);
    const next = tokens[index + 1];
    const saidToBeFree =
      next !== undefined && signOf(next) === 'free' && (words[next.from]?.gap ?? GAP.sentence) <= GAP.hyphen;
    if (percent === 0 || (percent === undefined && (reach !== undefined || saidToBeFree))) denied.add(token);
  }
  return denied;
}
