import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { sources } from '../evidence/sources.ts';
import { sourceRows, sourcesMarkdown } from '../evidence/sources-page.ts';
import { factNumbersById } from './fact-numbers.ts';
import { clinicalNumbers, numberRows } from './number-register.ts';
import { defaultProtocol } from './protocols.ts';
import { sourceUsage } from './source-usage.ts';
import { numberTexts } from './texts/numbers.ts';

type FactLike = { readonly value: unknown; readonly unit: string; readonly sources: readonly string[] };

const isFact = (value: unknown): value is FactLike =>
  typeof value === 'object' &&
  value !== null &&
  'value' in value &&
  'unit' in value &&
  Array.isArray((value as { sources?: unknown }).sources);

/** Facts that are no numbers: names, kinds, and the ends of scales that the ratings themselves name. */
const NO_NUMBERS = ['LIKELY_KIND', 'PLAIN_TOPICALS', 'GAIS_ENDS'];

const namesOf = (folder: string) =>
  readdirSync(folder).filter((name) => name.endsWith('.ts') && !name.includes('.test.'));

const filesBelow = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const place = path.join(folder, entry.name);
    return entry.isDirectory() ? filesBelow(place) : [place];
  });

/** Every exported fact of the folders that hold them, by the name of its constant. */
async function exportedFacts(): Promise<[string, FactLike][]> {
  const files = ['src/evidence/facts', 'src/clinical'].flatMap((folder) =>
    namesOf(folder).map((name) => path.resolve(folder, name)),
  );
  const modules = (await Promise.all(files.map((file) => import(file)))) as Record<string, unknown>[];
  return modules.flatMap((module) =>
    Object.entries(module).filter((entry): entry is [string, FactLike] => isFact(entry[1])),
  );
}

describe('the register of clinical numbers', () => {
  it('holds every number that is a named constant', async () => {
    const facts = await exportedFacts();
    expect(facts.length).toBeGreaterThan(100);
    const registered = new Set([
      ...Object.values(factNumbersById).map(({ sources: ids }) => ids),
      ...Object.values(defaultProtocol.numbers).map(({ sources: ids }) => ids),
    ]);
    const missing = facts.filter(
      ([name, fact]) => !NO_NUMBERS.includes(name) && !registered.has(fact.sources),
    );
    expect(missing.map(([name]) => name)).toEqual([]);
  });

  it('gives each number a unit, a source that exists and a value inside the range found', () => {
    for (const { id, unit, lines, sources: ids, range } of clinicalNumbers) {
      expect(unit, id).not.toBe('');
      expect(ids.length, id).toBeGreaterThan(0);
      for (const source of ids) expect(sources.has(source), `${id}: ${source}`).toBe(true);
      if (range === undefined) continue;
      expect(Number(lines[0]?.value), id).toBeGreaterThanOrEqual(range.low);
      expect(Number(lines[0]?.value), id).toBeLessThanOrEqual(range.high);
    }
  });

  it('says the washout of retinoids with its range, its marks, what the article says of sun, and who reads it', () => {
    const rows = numberRows('en');
    expect(rows.find(({ id }) => id === 'retinoidDays')).toMatchObject({
      name: 'Retinoids stop before a session',
      unit: 'days',
      values: [{ of: '', value: '7' }],
      range: { low: 1, high: 10 },
      marks: ['V-clinic'],
    });
    const retinoids = rows.find(({ id }) => id === 'retinoidDays')?.usedBy;
    expect(retinoids).toContain('screening: skin-care-washout');
    expect(retinoids).toContain('before a session: stop-retinoid');
    expect(retinoids).toContain('ingredients: retinoid');
    expect(rows.find(({ id }) => id === 'sunBeforeDays')).toMatchObject({ article: 1 });
    expect(rows.find(({ id }) => id === 'alcoholDays')?.unit).toBe('day');
  });

  it('writes tables part by part, in both languages', () => {
    const [english, spanish] = [numberRows('en'), numberRows('es')].map((rows) =>
      rows.find(({ id }) => id === 'rednessDays'),
    );
    expect(english?.values).toEqual([
      { of: 'shallow', value: '7' },
      { of: 'deep', value: '14' },
    ]);
    expect(spanish?.values.map(({ of }) => of)).toEqual(['superficial', 'profunda']);
    const cream = numberRows('en').find(({ id }) => id === 'lidocainePrilocaine');
    expect(cream?.values.at(-1)).toEqual({ of: '≥ 12', value: '60 g, 2 g/10 cm², 600 cm², 60–300 min' });
    const healing = numberRows('en').find(({ id }) => id === 'healingCourse');
    expect(healing?.values[0]).toEqual({
      of: 'redness, shallow',
      value: 'd0: 7, d1: 5, d2: 4, d3: 3, d7: 2, d14: 1, >d14: 1',
    });
  });

  it('has a word in both languages for every unit and every part', () => {
    const { units, parts } = numberTexts.en;
    for (const { id, unit, lines } of clinicalNumbers) {
      expect(Object.keys(units), id).toContain(unit);
      for (const part of lines.flatMap(({ of }) => of))
        if (!/^≥/.test(part)) expect(Object.keys(parts), id).toContain(part);
    }
  });
});

describe('the sources', () => {
  const usage = sourceUsage();

  it('are each used by something', () => {
    expect([...sources.keys()].filter((id) => !usage.has(id))).toEqual([]);
  });

  it('that something names, exist', () => {
    expect([...usage.keys()].filter((id) => !sources.has(id))).toEqual([]);
  });

  it('named in the text of a clinical rule stand in the list of what uses them', () => {
    const files = filesBelow('src/clinical').filter((file) => !/\.test\.ts$|texts/.test(file));
    const named = files.flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(/'([a-z0-9-]+)'/g)].map(([, word = '']) => word),
    );
    const ids = new Set(named.filter((word) => sources.has(word)));
    expect(ids.size).toBeGreaterThan(60);
    expect([...ids].filter((id) => !usage.has(id))).toEqual([]);
  });

  it('listed for the rules of a part are written in the files of that part', () => {
    const texts: Readonly<Record<string, RegExp>> = {
      technique: /technique/,
      anaesthetic: /anaesthetic/,
      'check-in': /triage|check-in/,
      ingredients: /ingredients|inci/,
      score: /gais|goodman|ecca|scores|skin-type/,
      'adverse events': /adverse-events/,
    };
    for (const [part, pattern] of Object.entries(texts)) {
      const files = filesBelow('src/clinical').filter(
        (file) => pattern.test(file) && !/\.test\.ts$|source-usage/.test(file),
      );
      const text = files.map((file) => readFileSync(file, 'utf8')).join('\n');
      const ids = [...usage].filter(([, users]) => users.includes(`${part} rules`)).map(([id]) => id);
      expect(ids.length, part).toBeGreaterThan(0);
      for (const id of ids) expect(text.includes(`'${id}'`), `${part}: ${id}`).toBe(true);
    }
  });

  it('and numbers in docs/sources.md are what the code says; mend it with `npx tsx scripts/sources.mjs`', () => {
    const text = sourcesMarkdown(sourceRows(usage), numberRows('en'));
    expect(readFileSync('docs/sources.md', 'utf8')).toBe(text);
  });
});
