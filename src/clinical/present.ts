import type { Citation } from '../evidence/source.ts';
import { cite } from '../evidence/sources.ts';
import type { IsoDate } from '../kernel/day.ts';
import type { DeviceLabel } from './device-labels.ts';
import type { Finding, Language } from './finding.ts';
import type { Hit } from './rules/rule.ts';
import { type RuleId, ruleBook, ruleIds } from './rules/rulebook.ts';
import { type RuleText, type ScreeningTexts, screeningTexts } from './texts/screening.ts';

const citations: ReadonlyMap<RuleId, readonly Citation[]> = new Map(
  ruleIds.map((id) => [id, ruleBook[id].sources.map(cite)]),
);

/** A day in words: "12 January 2027". */
export function dayInWords(day: IsoDate, language: Language): string {
  const texts = screeningTexts[language];
  return texts.day
    .replace('{d}', String(Number(day.slice(8, 10))))
    .replace('{month}', texts.months[Number(day.slice(5, 7)) - 1] ?? '')
    .replace('{year}', String(Number(day.slice(0, 4))));
}

type Filler = (key: string) => string | undefined;

/** Puts words into the places of a template; a place nobody fills stays, so that a test can see it. */
const fill = (template: string, filler: Filler): string =>
  template.includes('{')
    ? template.replace(/\{([a-zA-Z]+)\}/g, (place, key: string) => filler(key) ?? place)
    : template;

const namedIn =
  (hit: Hit<RuleId>, texts: ScreeningTexts, device: string): Filler =>
  (key) => {
    switch (key) {
      case 'condition':
        return hit.condition === undefined ? undefined : texts.conditions[hit.condition];
      case 'procedure':
        return hit.procedure === undefined ? undefined : texts.procedures[hit.procedure];
      case 'scar':
        return hit.scar === undefined ? undefined : texts.scars[hit.scar];
      case 'ingredient':
        return hit.ingredient === undefined ? undefined : texts.ingredients[hit.ingredient];
      case 'device':
        return hit.names?.['device'] ?? device;
      default:
        return hit.names?.[key];
    }
  };

const startUpper = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const sourcesOf = (hit: Hit<RuleId>, label: DeviceLabel | undefined): readonly Citation[] => {
  const own = citations.get(hit.rule) ?? [];
  if (hit.decidedBy !== 'label' || label === undefined) return own;
  const labelled = label.sources.filter((id) => !own.some((source) => source.id === id)).map(cite);
  return [...labelled, ...own];
};

type Optional = Pick<Finding, 'until' | 'task' | 'decidedBy' | 'blackout'>;

/** Only what is there: an absent field is left out, never undefined. */
const optionalOf = (
  hit: Hit<RuleId>,
  text: RuleText,
  say: (template: string) => string,
  sun: string,
): Optional => ({
  ...(hit.until === undefined ? {} : { until: hit.until }),
  ...(hit.task === undefined ? {} : { task: { ...hit.task, text: say(text.task ?? text.instead) } }),
  ...(hit.decidedBy === undefined ? {} : { decidedBy: hit.decidedBy }),
  ...(hit.blackout === undefined ? {} : { blackout: { ...hit.blackout, why: sun } }),
});

/** Gives a hit its words and its sources. */
export function present(hit: Hit<RuleId>, language: Language, label: DeviceLabel | undefined): Finding {
  const texts = screeningTexts[language];
  const text = texts.rules[hit.rule];
  const named = namedIn(hit, texts, label?.name ?? texts.device);
  const filler: Filler = (key) => {
    const day = key === 'until' ? hit.until : hit.days?.[key];
    return day === undefined ? named(key) : dayInWords(day, language);
  };
  const say = (template: string): string => startUpper(fill(template, filler));
  const why = hit.decidedBy === 'label' ? `${say(text.why)} ${say(texts.byLabel)}` : say(text.why);
  return {
    rule: hit.rule,
    effect: hit.effect,
    title: say(text.title),
    why,
    instead: say(text.instead),
    answers: hit.answers,
    sources: sourcesOf(hit, label),
    ...optionalOf(hit, text, say, texts.blackoutSun),
  };
}
