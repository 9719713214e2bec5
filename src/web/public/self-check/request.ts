import type {
  Condition,
  ConditionCode,
  Fitzpatrick,
  Medicine,
  PregnancyAnswer,
  Procedure,
  ProcedureCode,
  Route,
  ScreenRequest,
  SkinCareProduct,
  StatusWord,
  SunAnswers,
  Unknown,
} from '../../../clinical/screen-request.ts';
import type { ScarType } from '../../../clinical/zones.ts';
import { type IsoDate, isIsoDate } from '../../../kernel/day.ts';
import { type Answers, dayKey, detailKey, isNone, isUnknown, picksOf, type Taking } from './answers.ts';
import { growths, health, NONE, numbing, type QuestionId, skinNow, UNKNOWN } from './questions.ts';

/** The self-check as the `screen` request it stands for, without the day, which the server knows best. */
export type SelfCheck = Omit<ScreenRequest, 'asOf'>;

const dayOrUnknown = (text: string | undefined): IsoDate | Unknown =>
  text !== undefined && isIsoDate(text) ? text : UNKNOWN;

const detail = (answers: Answers, id: QuestionId, option: string, key: string): string | undefined =>
  answers.details[detailKey(id, option, key)];

/** Whatever these pages ask about lies on the face, where the needles would go. */
const onFace = (code: ConditionCode, status: StatusWord): Condition => ({ code, status, inField: true });

const answerOf = (answers: Answers, id: QuestionId): string => picksOf(answers, id)[0] ?? UNKNOWN;

const acne = (answers: Answers): readonly Condition[] => {
  const said = answerOf(answers, 'acne');
  if (said === 'no') return [];
  if (said === 'now') return [onFace('acne-active', 'active')];
  if (said === 'lately')
    return [
      {
        ...onFace('acne-active', 'past'),
        lastEpisode: dayOrUnknown(detail(answers, 'acne', 'lately', 'last')),
      },
    ];
  return [onFace('acne-active', 'unknown')];
};

const coldSores = (answers: Answers): readonly Condition[] => {
  const statuses: Readonly<Record<string, StatusWord>> = { now: 'active', before: 'past' };
  const said = answerOf(answers, 'cold-sores');
  return said === 'no' ? [] : [onFace('herpes-labialis', statuses[said] ?? 'unknown')];
};

/** "I don't know" about a list is "I don't know" about everything on it: never silence. */
const chosen = (answers: Answers, id: QuestionId, codes: readonly string[]): readonly [string, boolean][] => {
  const picks = picksOf(answers, id);
  if (isNone(picks)) return [];
  return isUnknown(picks) || picks.length === 0
    ? codes.map((code) => [code, false])
    : picks.map((code) => [code, true]);
};

const statusSaid = (answers: Answers, id: QuestionId, code: string): StatusWord =>
  (detail(answers, id, code, 'status') as StatusWord | undefined) ?? 'active';

const onSkin = (answers: Answers, id: QuestionId, codes: readonly ConditionCode[]): readonly Condition[] =>
  chosen(answers, id, codes).map(([code, known]) =>
    onFace(code as ConditionCode, known ? statusSaid(answers, id, code) : 'unknown'),
  );

const diabetes = (status: StatusWord): Condition =>
  status === 'controlled'
    ? { code: 'diabetes-controlled', status }
    : { code: 'diabetes-uncontrolled', status };

const illness = (answers: Answers, code: string, status: StatusWord): Condition => {
  if (code === 'diabetes') return diabetes(status);
  const days = {
    ...(status === 'past' && { lastEpisode: dayOrUnknown(detail(answers, 'health', code, 'last')) }),
    ...(status === 'planned' && { startsOn: dayOrUnknown(detail(answers, 'health', code, 'starts')) }),
  };
  return { code: code as ConditionCode, status, ...days };
};

const illnesses = (answers: Answers): readonly Condition[] =>
  chosen(answers, 'health', health).map(([code, known]) =>
    illness(answers, code, known ? statusSaid(answers, 'health', code) : 'unknown'),
  );

const numbingRisks = (answers: Answers): readonly Condition[] =>
  chosen(answers, 'numbing', numbing).map(([code, known]) => ({
    code: code as ConditionCode,
    status: known ? 'active' : 'unknown',
  }));

const yesNo = (answers: Answers, id: QuestionId, code: ConditionCode): readonly Condition[] => {
  const said = answerOf(answers, id);
  return said === 'no' ? [] : [{ code, status: said === 'yes' ? 'active' : 'unknown' }];
};

type Sourced<T> = readonly (readonly [QuestionId, readonly T[]])[];

const conditionsBy = (answers: Answers): Sourced<Condition> => [
  ['acne', acne(answers)],
  ['skin-now', onSkin(answers, 'skin-now', skinNow)],
  ['cold-sores', coldSores(answers)],
  ['growths', onSkin(answers, 'growths', growths)],
  ['healing', yesNo(answers, 'healing', 'keloid-tendency')],
  ['health', illnesses(answers)],
  ['numbing', numbingRisks(answers)],
  ['thoughts', yesNo(answers, 'thoughts', 'dysmorphic-concern')],
];

const lastDay = (line: { taking: Taking; last: string }): IsoDate | 'ongoing' | Unknown =>
  line.taking === 'ongoing' ? 'ongoing' : dayOrUnknown(line.taking === 'stopped' ? line.last : undefined);

/** A list question: unknown, asked and none, or what was listed. */
const listed = <T>(answers: Answers, id: QuestionId, lines: readonly T[]): readonly T[] | Unknown => {
  const picks = picksOf(answers, id);
  if (isNone(picks)) return [];
  return picks.includes('some') ? lines : UNKNOWN;
};

const medicines = (answers: Answers): readonly Medicine[] | Unknown =>
  listed(
    answers,
    'medicines',
    answers.medicines.map((line) => ({
      name: line.name.trim(),
      ...(line.route !== '' && { route: line.route as Route }),
      lastDose: lastDay(line),
    })),
  );

const skinCare = (answers: Answers): readonly SkinCareProduct[] | Unknown =>
  listed(
    answers,
    'skin-care',
    answers.products.map((line) => ({ label: line.label.trim(), lastUse: lastDay(line) })),
  );

const procedures = (answers: Answers): readonly Procedure[] | Unknown => {
  const picks = picksOf(answers, 'procedures');
  if (isNone(picks)) return [];
  if (isUnknown(picks) || picks.length === 0) return UNKNOWN;
  return picks.map((code) => ({
    code: code as ProcedureCode,
    on: dayOrUnknown(detail(answers, 'procedures', code, 'on')),
    inField: true,
  }));
};

const allergies = (answers: Answers): readonly string[] | Unknown => {
  const picks = picksOf(answers, 'allergies');
  if (isNone(picks)) return [];
  if (isUnknown(picks) || picks.length === 0) return UNKNOWN;
  const others = answers.otherAllergies
    .split(/[,;\n]/)
    .map((name) => name.trim())
    .filter(Boolean);
  return picks.flatMap((name) => (name === 'other' ? others : [name]));
};

const scarTypes = (answers: Answers): readonly ScarType[] | Unknown => {
  const picks = picksOf(answers, 'scars');
  return picks.length === 0 || isUnknown(picks) ? UNKNOWN : (picks as readonly ScarType[]);
};

const fitzpatrick = (answers: Answers): Fitzpatrick | Unknown => {
  const said = answerOf(answers, 'skin-type');
  return said === UNKNOWN ? UNKNOWN : (Number(said) as Fitzpatrick);
};

function sun(answers: Answers): SunAnswers {
  const said = answerOf(answers, 'sun');
  const tan = dayOrUnknown(detail(answers, 'sun', 'tanned', 'last'));
  const plans = listed(
    answers,
    'holidays',
    answers.holidays.flatMap(({ from, to }) => (isIsoDate(from) && isIsoDate(to) ? [{ from, to }] : [])),
  );
  return {
    sunburn: said === UNKNOWN ? UNKNOWN : said === 'burnt',
    ...(said === 'no' && { lastTan: NONE }),
    ...(said === 'tanned' && { lastTan: tan }),
    ...(said === UNKNOWN && { lastTan: UNKNOWN }),
    ...(plans !== UNKNOWN && { planned: plans }),
  };
}

/** The request the answers stand for. What was not known stays "unknown"; what was not asked is not there. */
export const requestOf = (answers: Answers): SelfCheck => ({
  birthDate: dayOrUnknown(answers.details[dayKey('birth-date')]),
  fitzpatrick: fitzpatrick(answers),
  scarTypes: scarTypes(answers),
  pregnancy: answerOf(answers, 'pregnancy') as PregnancyAnswer,
  conditions: conditionsBy(answers).flatMap(([, conditions]) => conditions),
  medicines: medicines(answers),
  skinCare: skinCare(answers),
  procedures: procedures(answers),
  allergies: allergies(answers),
  sun: sun(answers),
});

const fields: readonly (readonly [string, QuestionId])[] = [
  ['/birthDate', 'birth-date'],
  ['/fitzpatrick', 'skin-type'],
  ['/scarTypes', 'scars'],
  ['/pregnancy', 'pregnancy'],
  ['/medicines', 'medicines'],
  ['/skinCare', 'skin-care'],
  ['/procedures', 'procedures'],
  ['/allergies', 'allergies'],
  ['/sun/planned', 'holidays'],
  ['/sun', 'sun'],
];

/** Which question a pointer of the answer goes back to, so that a finding can offer to change what it rests on. */
export function questionBehind(pointer: string, answers: Answers): QuestionId | undefined {
  const index = /^\/conditions\/(\d+)/.exec(pointer)?.[1];
  if (index === undefined)
    return fields.find(([prefix]) => pointer === prefix || pointer.startsWith(`${prefix}/`))?.[1];
  const asked = conditionsBy(answers).flatMap(([id, conditions]) => conditions.map(() => id));
  return asked[Number(index)];
}
