import type { Citation } from '../evidence/source.ts';
import { cite } from '../evidence/sources.ts';
import type { IsoDate } from '../kernel/day.ts';
import type { DeviceLabel } from './device-labels.ts';
import { type Finding, type Language, languages } from './finding.ts';
import type { Hit } from './rules/rule.ts';
import { type RuleId, ruleBook, ruleIds } from './rules/rulebook.ts';
import { type RuleText, type ScreeningTexts, screeningTexts } from './texts/screening.ts';

/** A text cut at its places once, since screenings fill thousands a second: words and keys in turn. */
type Template = readonly string[];

type Templates = {
  readonly [Part in keyof RuleText]: Template;
};

const cut = (text: string): Template => text.split(/\{([a-zA-Z]+)\}/);

const cutRule = ({ title, why, instead, task }: RuleText): Templates => ({
  title: cut(title),
  why: cut(why),
  instead: cut(instead),
  task: cut(task ?? instead),
});

const cutAll = (texts: ScreeningTexts): ReadonlyMap<RuleId, Templates> =>
  new Map(ruleIds.map((id) => [id, cutRule(texts.rules[id])]));

const templates = Object.fromEntries(
  languages.map((language) => [language, cutAll(screeningTexts[language])]),
) as Readonly<Record<Language, ReadonlyMap<RuleId, Templates>>>;

const citations: ReadonlyMap<RuleId, readonly Citation[]> = new Map(
  ruleIds.map((id) => [id, ruleBook[id].sources.map(cite)]),
);

/** A day in words: "12 January 2027". */
export function dayInWords(day: IsoDate, language: Language): string {
  const { months, day: pattern } = screeningTexts[language];
  return pattern
    .replace('{d}', String(Number(day.slice(8, 10))))
    .replace('{month}', months[Number(day.slice(5, 7)) - 1] ?? '')
    .replace('{year}', String(Number(day.slice(0, 4))));
}

/** One hit, and what its texts need to be told. */
type Telling = {
  readonly hit: Hit<RuleId>;
  readonly language: Language;
  readonly label: DeviceLabel | undefined;
};

const nameOf = ({ hit, language, label }: Telling, key: string): string | undefined => {
  const texts = screeningTexts[language];
  switch (key) {
    case 'condition':
      return hit.condition && texts.conditions[hit.condition];
    case 'procedure':
      return hit.procedure && texts.procedures[hit.procedure];
    case 'scar':
      return hit.scar && texts.scars[hit.scar];
    case 'ingredient':
      return hit.ingredient && texts.ingredients[hit.ingredient];
    case 'device':
      return hit.names?.[key] ?? label?.name ?? texts.device;
    default:
      return hit.names?.[key];
  }
};

/** A place nobody can fill stays as it stands, so that a test sees it. */
const wordsFor = (telling: Telling, key: string): string => {
  const day = key === 'until' ? telling.hit.until : telling.hit.days?.[key];
  return day === undefined ? (nameOf(telling, key) ?? `{${key}}`) : dayInWords(day, telling.language);
};

const fill = (telling: Telling, template: Template): string => {
  const [first = ''] = template;
  if (template.length === 1) return first;
  const text = template.map((part, index) => (index % 2 === 0 ? part : wordsFor(telling, part))).join('');
  return first === '' ? text.charAt(0).toUpperCase() + text.slice(1) : text;
};

const sourcesOf = ({ hit, label }: Telling): readonly Citation[] => {
  const own = citations.get(hit.rule) ?? [];
  if (hit.decidedBy !== 'label' || label === undefined) return own;
  const labelled = label.sources.filter((id) => !own.some((source) => source.id === id)).map(cite);
  return [...labelled, ...own];
};

const whyOf = (telling: Telling, template: Template): string => {
  const why = fill(telling, template);
  if (telling.hit.decidedBy !== 'label') return why;
  return `${why} ${fill(telling, cut(screeningTexts[telling.language].byLabel))}`;
};

/** Gives a hit its words and its sources. What is absent is left out, never undefined. */
export function present(hit: Hit<RuleId>, language: Language, label: DeviceLabel | undefined): Finding {
  const telling: Telling = { hit, language, label };
  const parts = templates[language].get(hit.rule);
  if (parts === undefined) throw new Error(`no words for ${hit.rule}`);
  const { until, task, decidedBy, blackout } = hit;
  return {
    rule: hit.rule,
    effect: hit.effect,
    title: fill(telling, parts.title),
    why: whyOf(telling, parts.why),
    instead: fill(telling, parts.instead),
    answers: hit.answers,
    sources: sourcesOf(telling),
    ...(until && { until }),
    ...(task && { task: { ...task, text: fill(telling, parts.task ?? parts.instead) } }),
    ...(decidedBy && { decidedBy }),
    ...(blackout && { blackout: { ...blackout, why: screeningTexts[language].blackoutSun } }),
  };
}
