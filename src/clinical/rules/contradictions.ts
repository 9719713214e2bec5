import { saysNone } from '../allergies.ts';
import { type ConditionEntry, conditionsOf } from '../conditions.ts';
import { readMedicine } from '../medicines.ts';
import type { Condition, Medicine, ScreenRequest } from '../screen-request.ts';
import { dayOf, type Hit, type Judge, listOf, no, type RuleDefinition } from './rule.ts';

export const contradictionRules = {
  'contradiction-pregnancy': { sources: ['answers-needed'], effects: ['clinician'] },
  'contradiction-condition': { sources: ['answers-needed'], effects: ['clinician'] },
  'contradiction-healed-today': { sources: ['answers-needed'], effects: ['clinician'] },
  'contradiction-diabetes': { sources: ['answers-needed'], effects: ['clinician'] },
  'contradiction-medicine': { sources: ['answers-needed'], effects: ['clinician'] },
  'contradiction-allergies': { sources: ['answers-needed'], effects: ['clinician'] },
} as const satisfies Record<string, RuleDefinition>;

type ContradictionRule = keyof typeof contradictionRules;
type Contradictions = readonly Hit<ContradictionRule>[];

const judgePregnancy = ({ sex, pregnancy }: ScreenRequest): Contradictions =>
  sex === 'male' && (pregnancy === 'pregnant' || pregnancy === 'breastfeeding')
    ? [{ rule: 'contradiction-pregnancy', effect: 'clinician', answers: ['/sex', '/pregnancy'] }]
    : no;

const sameThing = (a: ConditionEntry, b: ConditionEntry): boolean => a.code === b.code && a.place === b.place;

/** A cold sore may be there now and have been there before; everything else is one or the other. */
const judgeStatuses = (entries: readonly ConditionEntry[]): Contradictions =>
  entries.flatMap((entry, index): Contradictions => {
    if (entry.code === 'herpes-labialis') return no;
    if (entries.findIndex((other) => sameThing(other, entry)) !== index) return no;
    const same = entries.filter((other) => sameThing(other, entry));
    return new Set(same.map((other) => other.status)).size < 2
      ? no
      : [
          {
            rule: 'contradiction-condition',
            effect: 'clinician',
            condition: entry.code,
            answers: same.map((other) => other.pointer),
          },
        ];
  });

const PASSES: ReadonlySet<ConditionEntry['code']> = new Set([
  'herpes-labialis',
  'skin-infection',
  'open-wound',
  'warts',
]);

const judgeHealedToday = (entries: readonly ConditionEntry[], asOf: string): Contradictions =>
  entries
    .filter((entry) => PASSES.has(entry.code) && entry.status === 'past' && entry.lastEpisode === asOf)
    .map((entry) => ({
      rule: 'contradiction-healed-today',
      effect: 'clinician',
      condition: entry.code,
      answers: [entry.pointer],
    }));

const UNCONTROLLED: Condition['status'] = 'uncontrolled';
const CONTROLLED: ReadonlySet<Condition['status']> = new Set(['controlled', 'stable']);

const deniesItsCode = ({ code, status }: Condition): boolean =>
  (code === 'diabetes-controlled' && status === UNCONTROLLED) ||
  (code === 'diabetes-uncontrolled' && CONTROLLED.has(status));

const judgeDiabetes = ({ conditions }: ScreenRequest): Contradictions => {
  const entries = listOf(conditions).map((condition, index) => ({
    condition,
    pointer: `/conditions/${index}`,
  }));
  const spoken = entries.filter(({ condition }) => condition.code.startsWith('diabetes'));
  const bothCodes = new Set(spoken.map(({ condition }) => condition.code)).size > 1;
  if (!bothCodes && !spoken.some(({ condition }) => deniesItsCode(condition))) return no;
  return [
    {
      rule: 'contradiction-diabetes',
      effect: 'clinician',
      answers: spoken.map(({ pointer }) => pointer),
    },
  ];
};

type Taken = { readonly name: string; readonly lastDose: Medicine['lastDose']; readonly pointer: string };

const takenOf = (request: ScreenRequest): readonly Taken[] =>
  listOf(request.medicines).flatMap((entry, index) =>
    readMedicine(entry).medicines.map(({ name, domain }) => ({
      name: `${name} ${domain}`,
      lastDose: entry.lastDose,
      pointer: `/medicines/${index}`,
    })),
  );

/** The same medicine still taken and already ended. */
const judgeDoses = (request: ScreenRequest): Contradictions => {
  const taken = takenOf(request);
  return [...new Set(taken.map(({ name }) => name))].flatMap((name): Contradictions => {
    const same = taken.filter((medicine) => medicine.name === name);
    const ongoing = same.some(({ lastDose }) => lastDose === 'ongoing');
    const ended = same.some(({ lastDose }) => dayOf(lastDose) !== undefined);
    return ongoing && ended
      ? [
          {
            rule: 'contradiction-medicine',
            effect: 'clinician',
            answers: same.map(({ pointer }) => pointer),
            names: { medicine: name.slice(0, name.lastIndexOf(' ')) },
          },
        ]
      : no;
  });
};

const judgeNone = ({ allergies }: ScreenRequest): Contradictions => {
  const answers = listOf(allergies);
  return answers.some(saysNone) && !answers.every(saysNone)
    ? [{ rule: 'contradiction-allergies', effect: 'clinician', answers: ['/allergies'] }]
    : no;
};

/** Answers that cannot both be true. Each keeps its own findings; this one asks which holds. */
export const judgeContradictions: Judge<ContradictionRule> = ({ request, asOf }) => {
  const entries = conditionsOf(request);
  return [
    ...judgePregnancy(request),
    ...judgeStatuses(entries),
    ...judgeHealedToday(entries, asOf),
    ...judgeDiabetes(request),
    ...(listOf(request.medicines).length > 1 ? judgeDoses(request) : no),
    ...judgeNone(request),
  ];
};
