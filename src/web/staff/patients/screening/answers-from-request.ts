import type { Condition, ConditionCode, ScreenRequest } from '../../../../clinical/screen-request.ts';
import { type Answers, dayKey, detailKey, noAnswers } from '../../../public/self-check/answers.ts';
import {
  growths,
  health,
  NONE,
  numbing,
  type QuestionId,
  skinNow,
  UNKNOWN,
} from '../../../public/self-check/questions.ts';

/** Answers as they are recorded: a `screen` request without its day. Whatever it does not hold was not answered. */
export type Recorded = Omit<ScreenRequest, 'asOf'>;

type Said = { readonly picks: readonly string[]; readonly details?: Readonly<Record<string, string>> };

const nothing: Said = { picks: [] };

const conditionsOf = ({ conditions }: Recorded): readonly Condition[] =>
  conditions === undefined || conditions === UNKNOWN ? [] : conditions;

const find = (recorded: Recorded, code: ConditionCode): Condition | undefined =>
  conditionsOf(recorded).find((condition) => condition.code === code);

/** Conditions were asked about at all; then one that is not listed is not there. */
const wereAsked = ({ conditions }: Recorded): boolean => conditions !== undefined && conditions !== UNKNOWN;

const isUnknown = (condition: Condition | undefined): boolean => condition?.status === UNKNOWN;

/** One question about one condition: which option stands for its status. */
function single(
  recorded: Recorded,
  code: ConditionCode,
  optionOf: (condition: Condition) => Said,
  absent: string,
): Said {
  const condition = find(recorded, code);
  if (condition === undefined) return wereAsked(recorded) ? { picks: [absent] } : nothing;
  return isUnknown(condition) ? { picks: [UNKNOWN] } : optionOf(condition);
}

const acne = (recorded: Recorded): Said =>
  single(
    recorded,
    'acne-active',
    ({ status, lastEpisode }) =>
      status === 'past'
        ? { picks: ['lately'], details: { [detailKey('acne', 'lately', 'last')]: lastEpisode ?? UNKNOWN } }
        : { picks: ['now'] },
    'no',
  );

/** The options of a question about several conditions, with what was said about each. */
function several(
  recorded: Recorded,
  id: QuestionId,
  codes: readonly string[],
  detailed: readonly string[],
): Said {
  if (!wereAsked(recorded)) return nothing;
  const present = codes.flatMap((code) => find(recorded, code as ConditionCode) ?? []);
  if (present.length === 0) return { picks: [NONE] };
  if (present.length === codes.length && present.every(isUnknown)) return { picks: [UNKNOWN] };
  const details = present.flatMap((condition) =>
    detailed.includes(condition.code) ? Object.entries(detailsOf(id, condition)) : [],
  );
  return { picks: present.map(({ code }) => code), details: Object.fromEntries(details) };
}

const detailsOf = (id: QuestionId, { code, status, lastEpisode, startsOn }: Condition) => ({
  [detailKey(id, code, 'status')]: status ?? UNKNOWN,
  ...(lastEpisode !== undefined && { [detailKey(id, code, 'last')]: lastEpisode }),
  ...(startsOn !== undefined && { [detailKey(id, code, 'starts')]: startsOn }),
});

/** Diabetes is one question of two codes. */
function illnesses(recorded: Recorded): Said {
  const codes = health.filter((code) => code !== 'diabetes');
  const others = several(recorded, 'health', codes, ['chemotherapy', 'radiotherapy']);
  const controlled = find(recorded, 'diabetes-controlled');
  const diabetes = controlled ?? find(recorded, 'diabetes-uncontrolled');
  if (diabetes === undefined || others.picks.length === 0) return others;
  if (others.picks[0] === UNKNOWN && isUnknown(diabetes)) return others;
  return {
    picks: [...others.picks.filter((pick) => pick !== NONE && pick !== UNKNOWN), 'diabetes'],
    details: {
      ...others.details,
      [detailKey('health', 'diabetes', 'status')]: controlled ? 'controlled' : (diabetes.status ?? UNKNOWN),
    },
  };
}

const LISTED_ALLERGIES: readonly string[] = ['lidocaine', 'nickel', 'latex'];

function allergies({ allergies: named }: Recorded): Said & { readonly other: string } {
  if (named === undefined) return { ...nothing, other: '' };
  if (named === UNKNOWN) return { picks: [UNKNOWN], other: '' };
  const other = named.filter((name) => !LISTED_ALLERGIES.includes(name));
  const picks = [
    ...LISTED_ALLERGIES.filter((name) => named.includes(name)),
    ...(other.length > 0 ? ['other'] : []),
  ];
  return { picks: picks.length === 0 ? [NONE] : picks, other: other.join(', ') };
}

function procedures({ procedures: done }: Recorded): Said {
  if (done === undefined) return nothing;
  if (done === UNKNOWN) return { picks: [UNKNOWN] };
  if (done.length === 0) return { picks: [NONE] };
  const details = done.map(({ code, on }) => [detailKey('procedures', code, 'on'), on ?? UNKNOWN]);
  return { picks: [...new Set(done.map(({ code }) => code))], details: Object.fromEntries(details) };
}

function sun({ sun: said }: Recorded): Said {
  if (said === undefined) return nothing;
  if (said === UNKNOWN || said.sunburn === UNKNOWN) return { picks: [UNKNOWN] };
  if (said.sunburn === true) return { picks: ['burnt'] };
  if (said.lastTan === undefined) return nothing;
  if (said.lastTan === null || said.lastTan === 'none') return { picks: ['no'] };
  return { picks: ['tanned'], details: { [detailKey('sun', 'tanned', 'last')]: said.lastTan } };
}

/** A list that was answered with entries, with "none", with "I don't know", or not at all. */
const listed = (entries: readonly unknown[] | 'unknown' | undefined): Said => {
  if (entries === undefined) return nothing;
  if (entries === UNKNOWN) return { picks: [UNKNOWN] };
  return { picks: [entries.length === 0 ? NONE : 'some'] };
};

const entriesOf = <Entry>(entries: readonly Entry[] | 'unknown' | undefined): readonly Entry[] =>
  entries === undefined || entries === UNKNOWN ? [] : entries;

const taken = (last: string | undefined): { taking: 'ongoing' | 'stopped' | 'unknown'; last: string } => {
  if (last === 'ongoing') return { taking: 'ongoing', last: '' };
  return last === undefined || last === UNKNOWN
    ? { taking: 'unknown', last: '' }
    : { taking: 'stopped', last };
};

const orEmpty = <Line>(lines: readonly Line[], empty: readonly Line[]): readonly Line[] =>
  lines.length === 0 ? empty : lines;

/** Options that stand for a whole field of the request. */
const fieldPicks = ({ scarTypes, fitzpatrick, pregnancy }: Recorded): Readonly<Record<string, Said>> => ({
  scars: { picks: scarTypes === UNKNOWN ? [UNKNOWN] : (scarTypes ?? []) },
  'skin-type': { picks: fitzpatrick === undefined ? [] : [String(fitzpatrick)] },
  pregnancy: { picks: pregnancy === undefined ? [] : [pregnancy] },
});

const conditionPicks = (recorded: Recorded): Readonly<Record<string, Said>> => ({
  acne: acne(recorded),
  'skin-now': several(recorded, 'skin-now', skinNow, ['eczema', 'psoriasis', 'rosacea']),
  'cold-sores': single(
    recorded,
    'herpes-labialis',
    ({ status }) => ({ picks: [status === 'past' ? 'before' : 'now'] }),
    'no',
  ),
  growths: several(recorded, 'growths', growths, ['skin-cancer']),
  healing: single(recorded, 'keloid-tendency', () => ({ picks: ['yes'] }), 'no'),
  health: illnesses(recorded),
  numbing: several(recorded, 'numbing', numbing, []),
  thoughts: single(recorded, 'dysmorphic-concern', () => ({ picks: ['yes'] }), 'no'),
});

/**
 * Recorded answers as the questions show them, so that they can be read and changed where they were given. What the
 * questions cannot say (a high dose, a planned device) is left out; nothing unanswered becomes "no".
 */
export function answersFromRequest(recorded: Recorded): Answers {
  const allergy = allergies(recorded);
  const sunSaid = recorded.sun === UNKNOWN ? undefined : recorded.sun;
  const said: Readonly<Record<string, Said>> = {
    ...fieldPicks(recorded),
    ...conditionPicks(recorded),
    medicines: listed(recorded.medicines),
    'skin-care': listed(recorded.skinCare),
    procedures: procedures(recorded),
    allergies: allergy,
    sun: sun(recorded),
    holidays: recorded.sun === UNKNOWN ? { picks: [UNKNOWN] } : listed(sunSaid?.planned),
  };
  const birth = recorded.birthDate === undefined ? {} : { [dayKey('birth-date')]: recorded.birthDate };
  return {
    picks: Object.fromEntries(
      Object.entries(said).flatMap(([id, { picks }]) => (picks.length > 0 ? [[id, picks]] : [])),
    ),
    details: Object.assign({}, birth, ...Object.values(said).map(({ details }) => details)),
    otherAllergies: allergy.other,
    medicines: orEmpty(
      entriesOf(recorded.medicines).map(({ name, route, lastDose }) => ({
        name,
        route: route ?? '',
        ...taken(lastDose),
      })),
      noAnswers.medicines,
    ),
    products: orEmpty(
      entriesOf(recorded.skinCare).map(({ label, lastUse }) => ({ label, ...taken(lastUse) })),
      noAnswers.products,
    ),
    holidays: orEmpty(entriesOf(sunSaid?.planned), noAnswers.holidays),
  };
}
