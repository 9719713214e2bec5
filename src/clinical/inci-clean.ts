/** A label without mark-up and invisible characters, and the way back to the label as it was pasted. */
export type CleanLabel = {
  readonly text: string;
  /** The place in the label of a unit of `text`, or of the end of a range that ends before it. */
  readonly startOf: (index: number) => number;
  readonly endOf: (index: number) => number;
};

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ensp: ' ',
  emsp: ' ',
  thinsp: ' ',
  bull: '•',
  middot: '·',
  sdot: '⋅',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  shy: '',
  zwnj: '',
  zwj: '',
  reg: '',
  trade: '',
  copy: '',
  dagger: '',
  deg: '',
  lpar: '(',
  rpar: ')',
  comma: ',',
  sol: '/',
  percnt: '%',
  szlig: 'ß',
  aelig: 'æ',
  oelig: 'œ',
  oslash: 'ø',
  alpha: 'α',
  beta: 'β',
};

const ACCENTS: Readonly<Record<string, string>> = {
  acute: '\u0301',
  grave: '\u0300',
  circ: '\u0302',
  uml: '\u0308',
  tilde: '\u0303',
  cedil: '\u0327',
  ring: '\u030a',
};

/** `&nbsp;`, `&#233;`, `&#xe9;`, `&eacute;`; what is not an entity stays as it is. */
function decode(entity: string): string {
  const body = entity.slice(1, -1);
  if (body.startsWith('#')) {
    const code = /^#x/i.test(body) ? Number.parseInt(body.slice(2), 16) : Number(body.slice(1));
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code).replaceAll(ALL_INVISIBLE, '') : ' ';
  }
  const accent = ACCENTS[body.slice(1)];
  if (accent !== undefined) return body.charAt(0) + accent;
  return ENTITIES[body.toLowerCase()] ?? entity;
}

/** Zero-width characters, soft hyphens, marks of trade and footnote. They part no words. */
const INVISIBLE = String.raw`[\u00ad\u200b-\u200f\u2060\ufeff\u00ae\u2122\u00a9\u2020\u2021\u00b0\u00b9\u00b2\u00b3\u2070-\u2079]|\ufe0f`;
const ENTITY = String.raw`&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[a-zA-Z]{2,8});`;
const TAG = String.raw`<\/?[a-zA-Z][^<>]{0,200}>`;
/** A word broken at the end of a line: the hyphen goes, unless a capital begins another word after it. */
const BROKEN_WORD = String.raw`(?<=\p{L})-[ \t]*\r?\n[ \t]*(?=\p{Ll})|(?<=\p{Lu})-[ \t]*\r?\n[ \t]*(?=\p{Lu})`;

/** Whatever has to be taken out, or read as something else, before words are cut. */
const ODD = new RegExp([ENTITY, TAG, BROKEN_WORD, INVISIBLE].join('|'), 'gu');
const MAYBE_ODD = new RegExp(String.raw`[&<]|-[ \t]*\r?\n|${INVISIBLE}`, 'u');
const ALL_INVISIBLE = new RegExp(INVISIBLE, 'gu');

const BLOCK_TAG = /^<\/?(?:br|li|p|div|tr|td|th|ul|ol|h[1-6])\b/i;

function replacement(odd: string): string {
  if (odd.startsWith('&')) return decode(odd);
  if (odd.startsWith('<')) return BLOCK_TAG.test(odd) ? '\n' : '';
  return '';
}

const asItIs = (index: number): number => index;

/** Takes out what a browser would not show. Most labels have nothing odd and pass through untouched. */
export function cleanLabel(label: string): CleanLabel {
  if (!MAYBE_ODD.test(label)) return { text: label, startOf: asItIs, endOf: asItIs };
  const starts: number[] = [];
  const ends: number[] = [];
  let text = '';
  const append = (piece: string, from: number, to: number): void => {
    for (let index = 0; index < piece.length; index += 1) {
      const single = piece.length === to - from;
      starts.push(single ? from + index : from);
      ends.push(single ? from + index + 1 : to);
    }
    text += piece;
  };
  let done = 0;
  for (const found of label.matchAll(ODD)) {
    append(label.slice(done, found.index), done, found.index);
    done = found.index + found[0].length;
    append(replacement(found[0]), found.index, done);
  }
  append(label.slice(done), done, label.length);
  return {
    text,
    startOf: (index) => starts[index] ?? label.length,
    endOf: (index) => (index === 0 ? 0 : (ends[index - 1] ?? label.length)),
  };
}
