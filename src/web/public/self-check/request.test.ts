import { describe, expect, it } from 'vitest';
import { conditionCodes } from '../../../clinical/screen-request.ts';
import { type Answers, emptyMedicine, noAnswers } from './answers.ts';
import { conditionsAsked, type QuestionId, questionIds, questions } from './questions.ts';
import { questionBehind, requestOf } from './request.ts';

const answering = (picks: Partial<Record<QuestionId, string[]>>, more: Partial<Answers> = {}): Answers => ({
  ...noAnswers,
  ...more,
  picks,
});

/** Every question answered with its reassuring option. */
const allClear: Answers = answering(
  {
    scars: ['rolling'],
    'skin-type': ['3'],
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
  },
  { details: { 'birth-date.day': '1999-04-02' } },
);

describe('the request of the self-check', () => {
  it('says "asked, none" where nothing is there', () => {
    expect(requestOf(allClear)).toEqual({
      birthDate: '1999-04-02',
      fitzpatrick: 3,
      scarTypes: ['rolling'],
      pregnancy: 'no',
      conditions: [],
      medicines: [],
      skinCare: [],
      procedures: [],
      allergies: [],
      sun: { sunburn: false, lastTan: 'none', planned: [] },
    });
  });

  it('asks about every condition the rules know', () => {
    expect([...conditionsAsked].sort()).toEqual([...conditionCodes].sort());
  });

  it('turns "I don’t know" about a list into "unknown" for everything on it', () => {
    const { conditions } = requestOf({ ...allClear, picks: { ...allClear.picks, growths: ['unknown'] } });
    expect(conditions).toEqual([
      { code: 'skin-cancer', status: 'unknown', inField: true },
      { code: 'actinic-keratosis', status: 'unknown', inField: true },
      { code: 'raised-mole', status: 'unknown', inField: true },
      { code: 'tattoo', status: 'unknown', inField: true },
    ]);
  });

  it('never reads an unanswered question as no', () => {
    const request = requestOf(noAnswers);
    expect(request.birthDate).toBe('unknown');
    expect(request.medicines).toBe('unknown');
    expect(request.skinCare).toBe('unknown');
    expect(request.procedures).toBe('unknown');
    expect(request.allergies).toBe('unknown');
    expect(request.pregnancy).toBe('unknown');
    expect(request.sun).toEqual({ sunburn: 'unknown', lastTan: 'unknown' });
    const codes = request.conditions === 'unknown' ? [] : (request.conditions ?? []).map(({ code }) => code);
    expect(codes.sort()).toEqual(conditionsAsked.filter((code) => code !== 'diabetes-controlled').sort());
  });

  it('carries the story of the path: a cream, a holiday, an old course of tablets', () => {
    const request = requestOf({
      ...allClear,
      picks: {
        ...allClear.picks,
        'skin-type': ['4'],
        medicines: ['some'],
        'skin-care': ['some'],
        holidays: ['some'],
        acne: ['lately'],
      },
      details: { ...allClear.details, 'acne.lately.last': '2026-03-01' },
      medicines: [
        { ...emptyMedicine, name: ' isotretinoin ', route: 'oral', taking: 'stopped', last: '2026-08-15' },
      ],
      products: [{ label: 'Aqua, Glycerin, Retinol', taking: 'ongoing', last: '' }],
      holidays: [{ from: '2027-01-03', to: '2027-01-10' }],
    });
    expect(request.medicines).toEqual([{ name: 'isotretinoin', route: 'oral', lastDose: '2026-08-15' }]);
    expect(request.skinCare).toEqual([{ label: 'Aqua, Glycerin, Retinol', lastUse: 'ongoing' }]);
    expect(request.sun).toEqual({
      sunburn: false,
      lastTan: 'none',
      planned: [{ from: '2027-01-03', to: '2027-01-10' }],
    });
    expect(request.conditions).toEqual([
      { code: 'acne-active', status: 'past', inField: true, lastEpisode: '2026-03-01' },
    ]);
  });

  it('names diabetes by whether it is kept in check', () => {
    const ill = (status: string) =>
      requestOf({
        ...allClear,
        picks: { ...allClear.picks, health: ['diabetes'] },
        details: { 'health.diabetes.status': status },
      }).conditions;
    expect(ill('controlled')).toEqual([{ code: 'diabetes-controlled', status: 'controlled' }]);
    expect(ill('active')).toEqual([{ code: 'diabetes-uncontrolled', status: 'active' }]);
    expect(ill('unknown')).toEqual([{ code: 'diabetes-uncontrolled', status: 'unknown' }]);
  });
});

describe('the way back from a finding to its question', () => {
  const answers: Answers = {
    ...allClear,
    picks: { ...allClear.picks, 'cold-sores': ['before'], growths: ['tattoo'], thoughts: ['yes'] },
    details: { ...allClear.details, 'growths.tattoo.status': '' },
  };

  it('follows fields and the order of conditions', () => {
    expect(questionBehind('/conditions/0', answers)).toBe('cold-sores');
    expect(questionBehind('/conditions/1', answers)).toBe('growths');
    expect(questionBehind('/conditions/2', answers)).toBe('thoughts');
    expect(questionBehind('/sun/planned/0', answers)).toBe('holidays');
    expect(questionBehind('/sun/lastTan', answers)).toBe('sun');
    expect(questionBehind('/skinCare/3/label', answers)).toBe('skin-care');
    expect(questionBehind('/device', answers)).toBeUndefined();
  });

  it('exists for every field of the request', () => {
    const reached = Object.keys(requestOf(allClear))
      .filter((field) => field !== 'conditions')
      .map((field) => questionBehind(`/${field}`, allClear));
    expect(reached).not.toContain(undefined);
  });
});

describe('the questions', () => {
  it('are in the order of their ids', () => {
    expect(questions.map(({ id }) => id)).toEqual([...questionIds]);
  });
});
