import { describe, expect, it } from 'vitest';
import { isoDate } from '../../../../kernel/day.ts';
import { type Answers, noAnswers } from '../../../public/self-check/answers.ts';
import { requestOf } from '../../../public/self-check/request.ts';
import { answersFromRequest, type Recorded } from './answers-from-request.ts';

const day = isoDate;

const full: Recorded = {
  birthDate: day('1999-04-02'),
  fitzpatrick: 4,
  scarTypes: ['rolling', 'ice-pick'],
  pregnancy: 'no',
  conditions: [
    { code: 'acne-active', status: 'past', inField: true, lastEpisode: day('2026-03-01') },
    { code: 'eczema', status: 'controlled', inField: true },
    { code: 'herpes-labialis', status: 'past', inField: true },
    { code: 'skin-cancer', status: 'suspected', inField: true },
    { code: 'keloid-tendency', status: 'active' },
    { code: 'diabetes-controlled', status: 'controlled' },
    { code: 'chemotherapy', status: 'planned', startsOn: day('2027-01-01') },
    { code: 'liver-disease', status: 'active' },
  ],
  medicines: [
    { name: 'isotretinoin', route: 'oral', lastDose: day('2026-01-01') },
    { name: 'aspirin', lastDose: 'ongoing' },
  ],
  skinCare: [{ label: 'Aqua, Retinol', lastUse: 'unknown' }],
  procedures: [{ code: 'filler', on: day('2026-02-01'), inField: true }],
  allergies: ['nickel', 'plasters'],
  sun: {
    sunburn: false,
    lastTan: day('2026-04-01'),
    planned: [{ from: day('2026-08-01'), to: day('2026-08-10') }],
  },
};

const asSets = (request: object): object => {
  const { conditions, ...rest } = request as Recorded;
  const inOrder = Array.isArray(conditions)
    ? [...conditions].sort((a, b) => a.code.localeCompare(b.code))
    : conditions;
  return { ...rest, conditions: inOrder };
};

describe('recorded answers shown as the questions that were asked', () => {
  it('say the same again when nothing is changed', () => {
    expect(asSets(requestOf(answersFromRequest(full)))).toEqual(asSets(full));
  });

  it('keep every "I don’t know"', () => {
    const unsure = requestOf(noAnswers);
    expect(asSets(requestOf(answersFromRequest(unsure)))).toEqual(asSets(unsure));
  });

  it('keep every "none of these"', () => {
    const none = { ...noAnswers } satisfies Answers;
    const picks: Answers['picks'] = {
      scars: ['rolling'],
      'skin-type': ['2'],
      acne: ['no'],
      'skin-now': ['none'],
      'cold-sores': ['no'],
      growths: ['none'],
      healing: ['no'],
      health: ['none'],
      numbing: ['none'],
      pregnancy: ['no'],
      medicines: ['none'],
      'skin-care': ['none'],
      procedures: ['none'],
      allergies: ['none'],
      sun: ['no'],
      holidays: ['none'],
      thoughts: ['no'],
    };
    expect(answersFromRequest(requestOf({ ...none, picks })).picks).toEqual(picks);
  });

  it('never read what was not asked as "no"', () => {
    expect(answersFromRequest({ fitzpatrick: 3 }).picks).toEqual({ 'skin-type': ['3'] });
    expect(answersFromRequest({ sun: { sunburn: false } }).picks).toEqual({});
  });

  it('show a day that nobody remembers as such', () => {
    const { details } = answersFromRequest({ procedures: [{ code: 'botulinum' }] });
    expect(details).toEqual({ 'procedures.botulinum.on': 'unknown' });
  });
});
