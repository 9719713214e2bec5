import { describe, expect, it } from 'vitest';

type TextFile = { readonly texts: Readonly<Record<string, string>> };

const files = import.meta.glob<TextFile>('./*.{en,es}.ts', { eager: true });
const areas = [...new Set(Object.keys(files).map((path) => path.replace(/^\.\/(.+)\.\w\w\.ts$/, '$1')))];

const textsOf = (area: string, language: string): Readonly<Record<string, string>> => {
  const file = files[`./${area}.${language}.ts`];
  if (file === undefined) throw new Error(`no file ${area}.${language}.ts`);
  return file.texts;
};

const placesIn = (text: string): string[] =>
  [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => String(name));

describe.each(areas)('the texts of %s', (area) => {
  it('exist in English and Spanish with the same keys', () => {
    expect(Object.keys(textsOf(area, 'es')).sort()).toEqual(Object.keys(textsOf(area, 'en')).sort());
  });

  it('fill in the same values', () => {
    const spanish = textsOf(area, 'es');
    for (const [key, english] of Object.entries(textsOf(area, 'en')))
      expect([key, new Set(placesIn(spanish[key] ?? ''))]).toEqual([key, new Set(placesIn(english))]);
  });

  it('say something, calmly', () => {
    for (const language of ['en', 'es'])
      for (const [key, text] of Object.entries(textsOf(area, language))) {
        expect([key, text.trim().length > 0]).toEqual([key, true]);
        expect([key, text.includes('!')]).toEqual([key, false]);
      }
  });
});
