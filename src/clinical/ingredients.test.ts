import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ACTIVES, COMBINATIONS } from './inci-actives.ts';
import { BENIGN_NAMES } from './inci-benign.ts';
import { PLANT_NAMES } from './inci-plants.ts';
import { readIngredients, readLabel } from './ingredients.ts';

const benign = [...BENIGN_NAMES, ...PLANT_NAMES].flatMap((line) => line.split('|'));
/** Names that one line of a list can hold: no comma, full stop or slash of their own, in Latin letters. */
const plain = benign.filter((name) => /^[a-z][a-z0-9 -]{4,40}$/.test(name) && !/\b(?:no|and)\b/.test(name));
/** Plants of the fruit-acid blend are reported in company, so they are left out where nothing may be found. */
const silent = plain.filter((name) => !/acer sacch|vaccinium myrt|saccharum/.test(name));

const ALWAYS_FOUND = [
  'Retinol',
  'Retinal',
  'Retinyl Palmitate',
  'Retinyl Acetate',
  'Hydroxypinacolone Retinoate',
  'Tretinoin',
  'Adapalene',
  'Tazarotene',
  'Glycolic Acid',
  'Lactic Acid',
  'Mandelic Acid',
  'Citric Acid',
  'Malic Acid',
  'Tartaric Acid',
  'Salicylic Acid',
  'Capryloyl Salicylic Acid',
  'Gluconolactone',
  'Lactobionic Acid',
  'Benzoyl Peroxide',
  'Hydroquinone',
] as const;

const decorations: readonly ((name: string) => string)[] = [
  (name) => name,
  (name) => name.toUpperCase(),
  (name) => name.toLowerCase(),
  (name) => `${name} 2%`,
  (name) => `0.5 % ${name}`,
  (name) => `${name} (0.3 %)`,
  (name) => `${name}*`,
  (name) => `**${name}`,
  (name) => `[${name}]`,
  (name) => `(${name})`,
  (name) => `Organic ${name}`,
  (name) => name.replaceAll(' ', '\u00a0'),
  (name) => name.replaceAll(' ', '   '),
  (name) => name.replaceAll(' ', '\n'),
  (name) => `${name.slice(0, 4)}\u200b${name.slice(4)}`,
  (name) => `${name.slice(0, 4)}\u00ad${name.slice(4)}`,
  (name) => `<b>${name}</b>`,
  (name) => `"${name}"`,
];

const separators = [', ', ',', '; ', ' | ', ' • ', ' · ', ' ,  '] as const;

const brief = (label: string): readonly string[] =>
  readIngredients(label).map(({ inci, position, strength }) => `${inci}@${position} ${strength}`);

describe('reading a label', () => {
  it('gives the text as it stands, its place in the list and in the label', () => {
    const label = 'AQUA, GLYCERIN, RETINYL PALMITATE, PHENOXYETHANOL';
    expect(readIngredients(label)).toEqual([
      {
        class: 'retinoid',
        text: 'RETINYL PALMITATE',
        position: 3,
        inci: 'RETINYL PALMITATE',
        strength: 'stop',
        start: 16,
        end: 33,
      },
    ]);
  });

  it('points into the label as pasted, mark-up and all', () => {
    const label = 'Water, R&eacute;tinol, reti-\nnyl palmitate';
    expect(readIngredients(label).map(({ text, start, end }) => [text, start, end])).toEqual([
      ['R&eacute;tinol', 7, 21],
      ['reti-\nnyl palmitate', 23, 42],
    ]);
  });

  it('lists what must not go on open channels but need not stop', () => {
    const { keepOff } = readLabel('Water, Menthol, Parfum (Fragrance), Iron Oxides');
    expect(keepOff.map(({ text, because }) => [text, because])).toEqual([
      ['Menthol', 'menthol'],
      ['Parfum', 'perfume'],
      ['Fragrance', 'perfume'],
      ['Iron Oxides', 'tint'],
    ]);
  });

  it('hands back the pieces it could not read', () => {
    expect(readLabel('Aqua, qwrtpx zzkqj, Glycerin. Visit our shop for the full list').unread).toEqual([
      'qwrtpx zzkqj',
      'Visit our shop for the full list',
    ]);
  });

  it('counts a name it does not know, but that is shaped like one, as read', () => {
    expect(readLabel('Aqua, Hydroxydecyl Tetrasiloxane, Bryonia Dioica Root Extract').unread).toEqual([]);
  });

  it('finds nothing in an empty label', () => {
    expect(readLabel('')).toEqual({ matches: [], keepOff: [], unread: [] });
  });
});

describe('on every label', () => {
  const anyText = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc
      .array(
        fc.constantFrom(
          'retinol',
          'aha',
          '(',
          ')',
          ', ',
          '-',
          '\n',
          '&nbsp;',
          '<b>',
          'no ',
          '5%',
          '.',
          'é',
          ' ',
        ),
        {
          maxLength: 60,
        },
      )
      .map((parts) => parts.join('')),
  );

  it('every match is a piece of the label, in order, at a place of one or more', () => {
    fc.assert(
      fc.property(anyText, (label) => {
        const matches = readIngredients(label);
        for (const { text, start, end, position } of matches) {
          expect(text).toBe(label.slice(start, end));
          expect(text.length).toBeGreaterThan(0);
          expect(position).toBeGreaterThanOrEqual(1);
        }
        expect(matches.map((match) => match.start)).toEqual(
          matches.map((match) => match.start).toSorted((a, b) => a - b),
        );
      }),
      { numRuns: 500 },
    );
  });

  it('an active is found wherever it stands and however it is decorated', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...ALWAYS_FOUND),
        fc.constantFrom(...decorations),
        fc.array(fc.constantFrom(...silent), { minLength: 1, maxLength: 40 }),
        fc.nat(),
        fc.constantFrom(...separators),
        (active, decorate, others, at, separator) => {
          const place = at % (others.length + 1);
          const label = others.toSpliced(place, 0, decorate(active)).join(separator);
          expect(readIngredients(label).map((match) => [match.inci, match.position])).toEqual([
            [active.toUpperCase(), place + 1],
          ]);
        },
      ),
      { numRuns: 3000 },
    );
  });

  it('an active is found in a list without commas', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...ALWAYS_FOUND),
        fc.array(
          fc.constantFrom<string>(
            'dimethicone',
            'glycerin',
            'panthenol',
            'silica',
            'squalane',
            'niacinamide',
          ),
          {
            minLength: 2,
            maxLength: 20,
          },
        ),
        fc.nat(),
        (active, others, at) => {
          const place = at % (others.length + 1);
          const [match] = readIngredients(others.toSpliced(place, 0, active).join(' '));
          expect(match?.inci).toBe(active.toUpperCase());
          expect(match?.position).toBe(place + 1);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('case, spaces, bullets and line ends change nothing', () => {
    const list = fc.array(fc.constantFrom(...plain, ...ALWAYS_FOUND), { minLength: 2, maxLength: 30 });
    fc.assert(
      fc.property(list, (names) => {
        const expected = brief(names.join(', '));
        expect(brief(names.join(', ').toUpperCase())).toEqual(expected);
        expect(brief(names.join(' ,\n '))).toEqual(expected);
        expect(brief(names.map((name) => `• ${name}`).join('\n'))).toEqual(expected);
        expect(brief(names.join('\n'))).toEqual(expected);
        expect(brief(`Ingredients: ${names.join('; ')}.`)).toEqual(expected);
      }),
      { numRuns: 500 },
    );
  });

  it('nothing is found among ordinary ingredients', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...silent), { maxLength: 60 }),
        fc.constantFrom(...separators, '\n'),
        (names, separator) => {
          expect(readIngredients(names.join(separator))).toEqual([]);
        },
      ),
      { numRuns: 1500 },
    );
  });

  it('two lists one after the other hold what each of them holds', () => {
    const list = fc.array(fc.constantFrom(...silent, ...ALWAYS_FOUND), { minLength: 1, maxLength: 20 });
    const incis = (label: string): readonly string[] => readIngredients(label).map((match) => match.inci);
    fc.assert(
      fc.property(list, list, (first, second) => {
        const [a, b] = [first.join(', '), second.join(', ')];
        expect(incis(`${a}, ${b}`)).toEqual([...incis(a), ...incis(b)]);
      }),
      { numRuns: 500 },
    );
  });

  it('a slip of one letter hides no active, unless it makes another real name', () => {
    const letters = 'abcdefghijklmnopqrstuvwxyz';
    const REAL = new Set(['maleic acid', 'nitric acid', 'lactis acid', 'glyconic acid', 'galic acid']);
    const slipped = fc
      .tuple(fc.constantFrom(...ALWAYS_FOUND), fc.nat(), fc.constantFrom(...letters), fc.nat({ max: 3 }))
      .map(([active, where, letter, kind]): readonly [string, string] => {
        const name = active.toLowerCase();
        const at = where % name.length;
        const swapped = `${name[at + 1] ?? ''}${name[at] ?? ''}${name.slice(at + 2)}`;
        const tails = [
          name.slice(at + 1),
          `${letter}${name.slice(at)}`,
          `${letter}${name.slice(at + 1)}`,
          swapped,
        ];
        return [active, name.slice(0, at) + (tails[kind] ?? '')];
      })
      .filter(([, text]) => !REAL.has(text.trim()));
    fc.assert(
      fc.property(slipped, ([active, text]) => {
        const group = ACTIVES.find(({ inci }) => inci === active.toUpperCase())?.class;
        const found = readIngredients(`Water, Glycerin, ${text}, Silica`).map((match) => match.class);
        expect(found).toContain(group);
      }),
      { numRuns: 3000 },
    );
  });
});

describe('the tables of names', () => {
  it('every name of every active is found', () => {
    const missed = ACTIVES.flatMap((active) =>
      active.names.split('|').filter((name) => {
        const company = active.softening === 'company';
        const label = company ? `AHA, Acer Saccharum, Vaccinium Myrtillus, ${name}` : name;
        return !readIngredients(label).some((match) => match.class === active.class);
      }),
    );
    expect(missed).toEqual([]);
  });

  it.each(COMBINATIONS)('%s holds %j', (names, incis) => {
    for (const name of names.split('|'))
      expect(readIngredients(name).map((match) => match.inci)).toEqual(expect.arrayContaining([...incis]));
  });

  it('no ordinary ingredient is taken for an active', () => {
    expect(silent.filter((name) => readIngredients(name).length > 0)).toEqual([]);
    expect(silent.length).toBeGreaterThan(1500);
  });
});
