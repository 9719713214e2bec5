import { isIsoDate } from '../../../kernel/day.ts';
import {
  type Detail,
  isQuestionId,
  NONE,
  type Question,
  type QuestionId,
  questionIds,
  questionOf,
  UNKNOWN,
} from './questions.ts';

export type Taking = 'ongoing' | 'stopped' | 'unknown' | '';

/** One medicine as typed. `last` counts when `taking` is "stopped". */
export type MedicineLine = {
  readonly name: string;
  readonly route: string;
  readonly taking: Taking;
  readonly last: string;
};
/** One product of skin care: its pasted label. */
export type ProductLine = { readonly label: string; readonly taking: Taking; readonly last: string };
/** Days in strong sun that are planned. */
export type HolidayLine = { readonly from: string; readonly to: string };

/**
 * Everything answered so far, as typed: days are `YYYY-MM-DD`, half a date, `unknown` or empty. Kept for the tab, sent
 * only with an enquiry.
 */
export type Answers = {
  /** The options chosen, by question; one for a question with one answer. */
  readonly picks: { readonly [id in QuestionId]?: readonly string[] };
  /** What was said about an option: `acne.lately.last`, `skin-now.eczema.status`, `birth-date.day`. */
  readonly details: Readonly<Record<string, string>>;
  readonly otherAllergies: string;
  readonly medicines: readonly MedicineLine[];
  readonly products: readonly ProductLine[];
  readonly holidays: readonly HolidayLine[];
};

export const emptyMedicine: MedicineLine = { name: '', route: '', taking: '', last: '' };
export const emptyProduct: ProductLine = { label: '', taking: '', last: '' };
export const emptyHoliday: HolidayLine = { from: '', to: '' };

export const noAnswers: Answers = {
  picks: {},
  details: {},
  otherAllergies: '',
  medicines: [emptyMedicine],
  products: [emptyProduct],
  holidays: [emptyHoliday],
};

export const detailKey = (id: QuestionId, option: string, detail: string): string =>
  `${id}.${option}.${detail}`;

/** Where the day of a question that is only a day is kept. */
export const dayKey = (id: QuestionId): string => `${id}.day`;

export const picksOf = (answers: Answers, id: QuestionId): readonly string[] => answers.picks[id] ?? [];

const statusOf = (answers: Answers, id: QuestionId, option: string): string =>
  answers.details[detailKey(id, option, 'status')] ?? '';

/** Of a treatment's two days, only the one that fits its status is asked for. */
const isAsked = (detail: Detail, status: string): boolean => {
  if (detail.key === 'last') return status === '' || status === 'past';
  return detail.key !== 'starts' || status === 'planned';
};

/** The details to ask for, given what has been chosen. */
export function detailsAsked(question: Question, option: string, answers: Answers): readonly Detail[] {
  const details = question.details?.[option] ?? [];
  if (!details.some(({ key }) => key === 'status')) return details;
  const status = statusOf(answers, question.id, option);
  return details.filter((detail) => detail.key === 'status' || (status !== '' && isAsked(detail, status)));
}

/** A fault: the field it belongs to, and the text that says what to do. */
export type AnswerFault = { readonly field: string; readonly text: FaultText };
export type FaultText =
  | 'pick'
  | 'pick-one'
  | 'day'
  | 'name'
  | 'label'
  | 'taking'
  | 'to'
  | 'from'
  | 'order'
  | 'future'
  | 'other';

const isDayOrUnknown = (text: string): boolean => text === UNKNOWN || isIsoDate(text);

const faultIf = (wrong: boolean, field: string, text: FaultText): readonly AnswerFault[] =>
  wrong ? [{ field, text }] : [];

const detailFaults = (question: Question, option: string, answers: Answers): readonly AnswerFault[] =>
  detailsAsked(question, option, answers).flatMap((detail) => {
    const field = detailKey(question.id, option, detail.key);
    const said = answers.details[field] ?? '';
    return detail.kind === 'day'
      ? faultIf(!isDayOrUnknown(said), field, 'day')
      : faultIf(said === '', field, 'pick-one');
  });

const takingFaults = (at: string, line: { taking: Taking; last: string }): readonly AnswerFault[] =>
  line.taking === 'stopped'
    ? faultIf(!isDayOrUnknown(line.last), `${at}.last`, 'day')
    : faultIf(line.taking === '', `${at}.taking`, 'taking');

const holidayFaults = (at: string, { from, to }: HolidayLine): readonly AnswerFault[] => [
  ...faultIf(!isIsoDate(from), `${at}.from`, 'from'),
  ...faultIf(!isIsoDate(to), `${at}.to`, 'to'),
  ...faultIf(isIsoDate(from) && isIsoDate(to) && to < from, `${at}.to`, 'order'),
];

function listFaults(question: Question, answers: Answers): readonly AnswerFault[] {
  if (question.kind === 'medicines')
    return answers.medicines.flatMap((line, at) => [
      ...faultIf(!line.name.trim(), `medicines.${at}.name`, 'name'),
      ...takingFaults(`medicines.${at}`, line),
    ]);
  if (question.kind === 'products')
    return answers.products.flatMap((line, at) => [
      ...faultIf(!line.label.trim(), `skin-care.${at}.label`, 'label'),
      ...takingFaults(`skin-care.${at}`, line),
    ]);
  if (question.kind === 'holidays')
    return answers.holidays.flatMap((line, at) => holidayFaults(`holidays.${at}`, line));
  return [];
}

function birthFaults(answers: Answers, today: string): readonly AnswerFault[] {
  const field = dayKey('birth-date');
  const said = answers.details[field] ?? '';
  return [
    ...faultIf(!isDayOrUnknown(said), field, 'day'),
    ...faultIf(isIsoDate(said) && said > today, field, 'future'),
  ];
}

/** What keeps an answer from being complete; "I don't know" always completes it. */
export function faultsIn(id: QuestionId, answers: Answers, today: string): readonly AnswerFault[] {
  const question = questionOf(id);
  if (question.kind === 'day') return birthFaults(answers, today);
  const picks = picksOf(answers, id);
  if (picks.length === 0) return [{ field: id, text: 'pick' }];
  return [
    ...picks.flatMap((option) => detailFaults(question, option, answers)),
    ...(picks.includes('some') ? listFaults(question, answers) : []),
    ...faultIf(picks.includes('other') && !answers.otherAllergies.trim(), 'allergies.other', 'other'),
  ];
}

export const isAnswered = (id: QuestionId, answers: Answers, today: string): boolean =>
  faultsIn(id, answers, today).length === 0;

/** The first question still open, or none. */
export const firstOpen = (answers: Answers, today: string): QuestionId | undefined =>
  questionIds.find((id) => !isAnswered(id, answers, today));

export const nextOf = (id: QuestionId): QuestionId | undefined => questionIds[questionIds.indexOf(id) + 1];
export const previousOf = (id: QuestionId): QuestionId | undefined =>
  questionIds[questionIds.indexOf(id) - 1];

/** "Question 3 of 18". */
export const placeOf = (id: QuestionId): { readonly number: number; readonly of: number } => ({
  number: questionIds.indexOf(id) + 1,
  of: questionIds.length,
});

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What an earlier version of these pages kept is dropped, not guessed at. */
export function answersFrom(kept: unknown): Answers {
  if (!isRecord(kept) || !isRecord(kept.picks) || !isRecord(kept.details)) return noAnswers;
  const known = Object.keys(kept.picks).every((id) => isQuestionId(id));
  const lists = [kept.medicines, kept.products, kept.holidays].every(Array.isArray);
  return known && lists ? { ...noAnswers, ...(kept as Partial<Answers>) } : noAnswers;
}

export const isNone = (picks: readonly string[]): boolean => picks.length === 1 && picks[0] === NONE;
export const isUnknown = (picks: readonly string[]): boolean => picks.length === 1 && picks[0] === UNKNOWN;
