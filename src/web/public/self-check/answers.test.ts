import { describe, expect, it } from 'vitest';
import {
  type Answers,
  answersFrom,
  detailsAsked,
  faultsIn,
  firstOpen,
  nextOf,
  noAnswers,
  placeOf,
  previousOf,
} from './answers.ts';
import { type QuestionId, questionIds, questionOf } from './questions.ts';

const TODAY = '2026-12-01';

const picking = (id: QuestionId, ...options: string[]): Answers => ({
  ...noAnswers,
  picks: { [id]: options },
});
const saying = (answers: Answers, details: Record<string, string>): Answers => ({ ...answers, details });
const faults = (id: QuestionId, answers: Answers): string[] =>
  faultsIn(id, answers, TODAY).map(({ field, text }) => `${field}: ${text}`);

describe('the order of the self-check', () => {
  it('leads through eighteen questions and back', () => {
    expect(questionIds).toHaveLength(18);
    expect(previousOf('birth-date')).toBeUndefined();
    expect(nextOf('birth-date')).toBe('scars');
    expect(previousOf('scars')).toBe('birth-date');
    expect(nextOf('thoughts')).toBeUndefined();
    expect(placeOf('scars')).toEqual({ number: 2, of: 18 });
  });

  it('goes on at the first question still open', () => {
    expect(firstOpen(noAnswers, TODAY)).toBe('birth-date');
    expect(firstOpen(saying(noAnswers, { 'birth-date.day': '1999-04-02' }), TODAY)).toBe('scars');
  });
});

describe('what keeps an answer from being complete', () => {
  it('is choosing nothing', () => {
    expect(faults('acne', noAnswers)).toEqual(['acne: pick']);
  });

  it('is never "I don’t know"', () => {
    const unknown: Answers = {
      ...noAnswers,
      picks: Object.fromEntries(questionIds.map((id) => [id, ['unknown']])),
      details: { 'birth-date.day': 'unknown' },
    };
    expect(firstOpen(unknown, TODAY)).toBeUndefined();
  });

  it('is a day that does not exist, and a birthday to come', () => {
    expect(faults('birth-date', saying(noAnswers, { 'birth-date.day': '1999-02-30' }))).toEqual([
      'birth-date.day: day',
    ]);
    expect(faults('birth-date', saying(noAnswers, { 'birth-date.day': '2027-01-01' }))).toEqual([
      'birth-date.day: future',
    ]);
  });

  it('is a detail that the answer makes necessary', () => {
    const lately = picking('acne', 'lately');
    expect(faults('acne', lately)).toEqual(['acne.lately.last: day']);
    expect(faults('acne', saying(lately, { 'acne.lately.last': '2026-08-01' }))).toEqual([]);
    expect(faults('skin-now', picking('skin-now', 'eczema', 'warts'))).toEqual([
      'skin-now.eczema.status: pick-one',
    ]);
  });

  it('is a line of a list without its name or its use', () => {
    const listed = picking('medicines', 'some');
    expect(faults('medicines', listed)).toEqual(['medicines.0.name: name', 'medicines.0.taking: taking']);
    const line = { name: 'isotretinoin', route: 'oral', taking: 'stopped', last: '' } as const;
    expect(faults('medicines', { ...listed, medicines: [line] })).toEqual(['medicines.0.last: day']);
  });

  it('is a holiday that ends before it begins', () => {
    const holidays = [{ from: '2027-01-10', to: '2027-01-03' }];
    expect(faults('holidays', { ...picking('holidays', 'some'), holidays })).toEqual([
      'holidays.0.to: order',
    ]);
  });

  it('is "something else" without saying what', () => {
    expect(faults('allergies', picking('allergies', 'other'))).toEqual(['allergies.other: other']);
  });
});

describe('the days of a treatment', () => {
  const asked = (status: string): string[] =>
    detailsAsked(
      questionOf('health'),
      'chemotherapy',
      saying(picking('health', 'chemotherapy'), { 'health.chemotherapy.status': status }),
    ).map(({ key }) => key);

  it('are asked for as its status needs', () => {
    expect(asked('')).toEqual(['status']);
    expect(asked('active')).toEqual(['status']);
    expect(asked('past')).toEqual(['status', 'last']);
    expect(asked('planned')).toEqual(['status', 'starts']);
    expect(asked('unknown')).toEqual(['status']);
  });
});

describe('answers kept by another version of these pages', () => {
  it('are dropped rather than guessed at', () => {
    expect(answersFrom(undefined)).toBe(noAnswers);
    expect(answersFrom({ picks: { 'no-such-question': ['yes'] }, details: {} })).toBe(noAnswers);
    expect(answersFrom({ picks: [], details: {} })).toBe(noAnswers);
  });

  it('are taken up when they fit', () => {
    const kept = { ...picking('acne', 'no'), otherAllergies: 'plasters' };
    expect(answersFrom(JSON.parse(JSON.stringify(kept)))).toEqual(kept);
  });
});
