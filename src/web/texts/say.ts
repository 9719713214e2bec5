/** The texts of one area in one language, by key. */
export type Texts = Readonly<Record<string, string>>;

/** Values put in place of `{{name}}`; `count` also picks singular or plural. */
export type Values = Readonly<Record<string, string | number>>;

const rules = new Map<string, Intl.PluralRules>();

function pluralOf(count: number, language: string): string {
  const known = rules.get(language) ?? new Intl.PluralRules(language);
  rules.set(language, known);
  return known.select(count);
}

/** `minutes_one` or `minutes_other` for `minutes`, by the language's own rules; `other` where a form was not written. */
function templateOf(
  texts: Texts,
  language: string,
  key: string,
  count: string | number | undefined,
): string | undefined {
  if (typeof count !== 'number') return texts[key];
  return texts[`${key}_${pluralOf(count, language)}`] ?? texts[`${key}_other`] ?? texts[key];
}

/** The text for a key with its values filled in; undefined where the area has none. A value that is missing stays visible. */
export function textFor(
  texts: Texts,
  language: string,
  key: string,
  values: Values = {},
): string | undefined {
  return templateOf(texts, language, key, values.count)?.replaceAll(
    /\{\{(\w+)\}\}/g,
    (place, name: string) => {
      const value = values[name];
      return value === undefined ? place : String(value);
    },
  );
}
