import { PART_WORDS } from './inci-plants.ts';
import type { Token } from './inci-read.ts';
import { GAP, type Word } from './inci-words.ts';

/** What a token is among others: a name, a part or preparation of the plant before it, or neither. */
type Role = 'name' | 'part' | 'rest';

const PARTS = new Set(PART_WORDS);
/** Three known names in a row that make up most of the text are a list; two only if they are all of it. */
const FEWEST_NAMES = 3;
const LEAST_COVERED = 0.6;

/** `water` is a part after a plant (`rosa damascena flower water`) and a name after anything else. */
function roleOf(
  words: readonly Word[],
  token: Token,
  before: { readonly token: Token; readonly role: Role } | undefined,
): Role {
  const { meaning } = token;
  if (words[token.from]?.remark === true || meaning?.kind === 'sign') return 'rest';
  const afterPlant =
    before?.role === 'part' || (before?.token.meaning?.kind === 'other' && before.token.meaning.plant);
  const ordinary = meaning?.kind === 'other' && !meaning.plant;
  if (PARTS.has(words[token.from]?.text ?? '') && (afterPlant || !ordinary)) return 'part';
  return meaning === undefined ? 'rest' : 'name';
}

function rolesOf(words: readonly Word[], piece: readonly Token[]): readonly Role[] {
  const roles: Role[] = [];
  for (const [index, token] of piece.entries()) {
    const previous = piece[index - 1];
    const role = roles[index - 1];
    const before = previous === undefined || role === undefined ? undefined : { token: previous, role };
    roles.push(roleOf(words, token, before));
  }
  return roles;
}

/** Words that count: brackets and percentages say nothing about whether names stand side by side. */
const isCounted = (words: readonly Word[], token: Token): boolean =>
  words[token.from]?.remark !== true && words[token.from]?.percent === undefined;

function isRunOn(words: readonly Word[], piece: readonly Token[], roles: readonly Role[]): boolean {
  const names = roles.filter((role) => role === 'name').length;
  if (names < 2 || piece.some((token, index) => index > 0 && words[token.from]?.gap === GAP.slash))
    return false;
  let counted = 0;
  let covered = 0;
  for (const [index, token] of piece.entries()) {
    if (!isCounted(words, token)) continue;
    counted += token.to - token.from;
    if (roles[index] !== 'rest') covered += token.to - token.from;
  }
  return covered === counted || (names >= FEWEST_NAMES && covered >= LEAST_COVERED * counted);
}

/**
 * Several ingredients without a comma between them, cut before each name; parts of plants, brackets and unknown words
 * stay with the name before them. Anything else stays whole.
 */
export function cutRunOn(words: readonly Word[], piece: readonly Token[]): readonly (readonly Token[])[] {
  if (piece.length < 2) return [piece];
  const roles = rolesOf(words, piece);
  if (!isRunOn(words, piece, roles)) return [piece];
  const cut: Token[][] = [];
  for (const [index, token] of piece.entries()) {
    if (roles[index] !== 'name' && cut.length > 0) cut.at(-1)?.push(token);
    else cut.push([token]);
  }
  return cut;
}
