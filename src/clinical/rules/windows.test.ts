import { describe, expect, it } from 'vitest';
import { addDays, type IsoDate } from '../../kernel/day.ts';
import type { Effect } from '../finding.ts';
import type { ProcedureCode, ScreenRequest } from '../screen-request.ts';
import { day, screenWith } from '../screening.fixture.ts';

type Window = {
  readonly what: string;
  readonly rule: string;
  readonly effect: Effect;
  /** The first day on which the wait is over. */
  readonly over: string;
  readonly answers: () => Partial<ScreenRequest>;
};

const medicine = (name: string, lastDose: string, more = {}): Partial<ScreenRequest> => ({
  medicines: [{ name, lastDose: day(lastDose), ...more }],
});

const procedure = (code: ProcedureCode, on: string): Partial<ScreenRequest> => ({
  procedures: [{ code, on: day(on), inField: true }],
});

const product = (label: string, lastUse: string): Partial<ScreenRequest> => ({
  skinCare: [{ label, lastUse: day(lastUse) }],
});

const past = (
  code: 'acne-active' | 'chemotherapy' | 'radiotherapy',
  lastEpisode: string,
): Partial<ScreenRequest> => ({
  conditions: [{ code, status: 'past', inField: true, lastEpisode: day(lastEpisode) }],
});

const windows: readonly Window[] = [
  {
    what: 'isotretinoin, six months after the last dose',
    rule: 'isotretinoin-recent',
    effect: 'clinician',
    over: '2027-02-15',
    answers: () => medicine('isotretinoin', '2026-08-15', { route: 'oral' }),
  },
  {
    what: 'isotretinoin ending on 31 August, in a common year',
    rule: 'isotretinoin-recent',
    effect: 'clinician',
    over: '2027-02-28',
    answers: () => medicine('isotretinoin', '2026-08-31'),
  },
  {
    what: 'isotretinoin ending on 31 August, before a leap day',
    rule: 'isotretinoin-recent',
    effect: 'clinician',
    over: '2028-02-29',
    answers: () => medicine('isotretinoin', '2027-08-31'),
  },
  {
    what: 'isotretinoin ending on a leap day',
    rule: 'isotretinoin-recent',
    effect: 'clinician',
    over: '2028-08-29',
    answers: () => medicine('isotretinoin', '2028-02-29'),
  },
  {
    what: 'inflamed spots, six months',
    rule: 'acne-recent',
    effect: 'defer',
    over: '2027-03-20',
    answers: () => past('acne-active', '2026-09-20'),
  },
  {
    what: 'chemotherapy, four weeks',
    rule: 'cancer-treatment-recent',
    effect: 'defer',
    over: '2026-12-08',
    answers: () => past('chemotherapy', '2026-11-10'),
  },
  {
    what: 'radiotherapy, four weeks over a leap day',
    rule: 'cancer-treatment-recent',
    effect: 'defer',
    over: '2028-03-09',
    answers: () => past('radiotherapy', '2028-02-10'),
  },
  {
    what: 'capecitabine, four weeks',
    rule: 'chemotherapy-recent',
    effect: 'defer',
    over: '2026-12-08',
    answers: () => medicine('capecitabine', '2026-11-10'),
  },
  {
    what: 'a high-dose steroid, four weeks',
    rule: 'steroid-high-dose',
    effect: 'defer',
    over: '2026-12-08',
    answers: () => medicine('prednisolone', '2026-11-10', { highDose: true }),
  },
  {
    what: 'a steroid of unknown dose, four weeks',
    rule: 'steroid-dose-unknown',
    effect: 'clinician',
    over: '2026-12-08',
    answers: () => medicine('prednisolone', '2026-11-10'),
  },
  {
    what: 'an immunosuppressant, four weeks',
    rule: 'immunosuppressant',
    effect: 'clinician',
    over: '2026-12-08',
    answers: () => medicine('azathioprine', '2026-11-10'),
  },
  {
    what: 'aspirin that has been stopped, two weeks',
    rule: 'blood-thinner',
    effect: 'clinician',
    over: '2026-12-09',
    answers: () => medicine('aspirin', '2026-11-25'),
  },
  {
    what: 'ibuprofen, three days',
    rule: 'anti-inflammatory',
    effect: 'caution',
    over: '2026-12-04',
    answers: () => medicine('ibuprofen', '2026-12-01'),
  },
  {
    what: 'fish oil, seven days',
    rule: 'bleeding-supplement',
    effect: 'caution',
    over: '2026-12-08',
    answers: () => medicine('fish oil', '2026-12-01'),
  },
  {
    what: 'tretinoin cream, seven days',
    rule: 'skin-medicine-washout',
    effect: 'defer',
    over: '2026-12-06',
    answers: () => medicine('tretinoin', '2026-11-29', { route: 'topical' }),
  },
  {
    what: 'a filler, two weeks',
    rule: 'filler-recent',
    effect: 'defer',
    over: '2026-12-05',
    answers: () => procedure('filler', '2026-11-21'),
  },
  {
    what: 'a filler under Exceed, six months',
    rule: 'filler-recent',
    effect: 'defer',
    over: '2027-05-21',
    answers: () => ({ ...procedure('filler', '2026-11-21'), device: 'exceed' }),
  },
  {
    what: 'botulinum toxin, two weeks',
    rule: 'botulinum-recent',
    effect: 'defer',
    over: '2026-12-05',
    answers: () => procedure('botulinum', '2026-11-21'),
  },
  {
    what: 'a superficial peel, four weeks',
    rule: 'peel-or-laser-recent',
    effect: 'defer',
    over: '2026-12-19',
    answers: () => procedure('peel-superficial', '2026-11-21'),
  },
  {
    what: 'a non-ablative laser, four weeks',
    rule: 'peel-or-laser-recent',
    effect: 'defer',
    over: '2026-12-19',
    answers: () => procedure('laser-nonablative', '2026-11-21'),
  },
  {
    what: 'a deep peel, three months to the end of February',
    rule: 'peel-or-laser-recent',
    effect: 'defer',
    over: '2027-02-28',
    answers: () => procedure('peel-deep', '2026-11-30'),
  },
  {
    what: 'an ablative laser, three months',
    rule: 'peel-or-laser-recent',
    effect: 'defer',
    over: '2027-02-21',
    answers: () => procedure('laser-ablative', '2026-11-21'),
  },
  {
    what: 'dermabrasion, three months to a leap day',
    rule: 'peel-or-laser-recent',
    effect: 'defer',
    over: '2028-02-29',
    answers: () => procedure('dermabrasion', '2027-11-30'),
  },
  {
    what: 'facial surgery in the field, twelve months',
    rule: 'facial-surgery-recent',
    effect: 'defer',
    over: '2027-06-10',
    answers: () => procedure('facial-surgery', '2026-06-10'),
  },
  {
    what: 'facial surgery on a leap day',
    rule: 'facial-surgery-recent',
    effect: 'defer',
    over: '2029-02-28',
    answers: () => procedure('facial-surgery', '2028-02-29'),
  },
  {
    what: 'waxing, seven days',
    rule: 'waxing-recent',
    effect: 'defer',
    over: '2026-12-05',
    answers: () => procedure('waxing', '2026-11-28'),
  },
  {
    what: 'needling, two weeks at the least',
    rule: 'needling-too-soon',
    effect: 'defer',
    over: '2026-12-05',
    answers: () => procedure('microneedling', '2026-11-21'),
  },
  {
    what: 'needling, four weeks as studied',
    rule: 'needling-before-ideal',
    effect: 'caution',
    over: '2026-12-19',
    answers: () => procedure('microneedling', '2026-11-21'),
  },
  {
    what: 'retinol, seven days',
    rule: 'skin-care-washout',
    effect: 'defer',
    over: '2026-12-06',
    answers: () => product('Aqua, Glycerin, Retinol, Phenoxyethanol', '2026-11-29'),
  },
  {
    what: 'glycolic acid, seven days over the year',
    rule: 'skin-care-washout',
    effect: 'defer',
    over: '2027-01-05',
    answers: () => product('Aqua, Glycolic Acid, Glycerin, Phenoxyethanol', '2026-12-29'),
  },
  {
    what: 'salicylic acid, seven days',
    rule: 'skin-care-washout',
    effect: 'defer',
    over: '2026-12-06',
    answers: () => product('Aqua, Salicylic Acid, Glycerin, Phenoxyethanol', '2026-11-29'),
  },
  {
    what: 'benzoyl peroxide, seven days',
    rule: 'skin-care-washout',
    effect: 'defer',
    over: '2026-12-06',
    answers: () => product('Aqua, Benzoyl Peroxide, Carbomer', '2026-11-29'),
  },
  {
    what: 'hydroquinone, seven days',
    rule: 'skin-care-washout',
    effect: 'defer',
    over: '2026-12-06',
    answers: () => product('Aqua, Hydroquinone, Carbomer', '2026-11-29'),
  },
  {
    what: 'a tan, two weeks',
    rule: 'tan-recent',
    effect: 'caution',
    over: '2026-12-04',
    answers: () => ({ sun: { sunburn: false, lastTan: day('2026-11-20'), planned: [] } }),
  },
  {
    what: 'a holiday in the sun that is over, two weeks',
    rule: 'tan-recent',
    effect: 'caution',
    over: '2026-12-04',
    answers: () => ({
      sun: {
        sunburn: false,
        lastTan: 'none',
        planned: [{ from: day('2026-11-13'), to: day('2026-11-20') }],
      },
    }),
  },
  {
    what: 'the eighteenth birthday',
    rule: 'age-under-minimum',
    effect: 'stop',
    over: '2026-12-05',
    answers: () => ({ birthDate: day('2008-12-05') }),
  },
  {
    what: 'the twenty-second birthday',
    rule: 'age-below-label',
    effect: 'clinician',
    over: '2026-12-05',
    answers: () => ({ birthDate: day('2004-12-05') }),
  },
  {
    what: 'the twenty-second birthday of somebody born on a leap day',
    rule: 'age-below-label',
    effect: 'clinician',
    over: '2026-03-01',
    answers: () => ({ birthDate: day('2004-02-29') }),
  },
  {
    what: 'the eighteenth birthday of somebody born on a leap day',
    rule: 'age-under-minimum',
    effect: 'stop',
    over: '2026-03-01',
    answers: () => ({ birthDate: day('2008-02-29') }),
  },
];

describe.each(windows)('the wait after $what', ({ rule, effect, over, answers }) => {
  const screenOn = (asOf: IsoDate) => screenWith({ asOf, ...answers() });

  it('still holds on the day before it ends, and names the day', () => {
    const eve = addDays(day(over), -1);
    const found = screenOn(eve).findings.filter((finding) => finding.rule === rule);
    expect(found.map(({ effect: its, until }) => [its, until])).toEqual([[effect, over]]);
  });

  it('is over on the day it names', () => {
    const answer = screenOn(day(over));
    expect(answer.findings.filter((finding) => finding.rule === rule)).toEqual([]);
  });

  it('moves the earliest day only when it defers', () => {
    const eve = addDays(day(over), -1);
    const expected = { defer: over, clinician: eve, caution: eve, task: eve, stop: undefined }[effect];
    expect(screenOn(eve).earliest).toBe(expected);
  });
});

describe('a wait that starts today at the earliest', () => {
  it('counts six quiet months from today while spots are there', () => {
    const answer = screenWith({
      asOf: day('2026-08-31'),
      conditions: [{ code: 'acne-active', status: 'active', inField: true }],
    });
    expect(answer.decision).toBe('defer');
    expect(answer.earliest).toBe('2027-02-28');
  });

  it('counts two weeks from today while the skin is burnt', () => {
    const answer = screenWith({ sun: { sunburn: true, lastTan: 'none', planned: [] } });
    expect([answer.decision, answer.earliest]).toEqual(['defer', '2026-12-15']);
  });

  it('looks again after two weeks at a flare', () => {
    const answer = screenWith({ conditions: [{ code: 'eczema', status: 'active', inField: true }] });
    expect([answer.decision, answer.earliest]).toEqual(['defer', '2026-12-15']);
  });

  it('counts seven days from today while a retinoid cream goes on', () => {
    const answer = screenWith({ medicines: [{ name: 'tretinoin', route: 'topical', lastDose: 'ongoing' }] });
    expect([answer.decision, answer.earliest]).toEqual(['defer', '2026-12-08']);
    expect(answer.findings[0]?.task?.for).toBe('prescriber');
  });
});

describe('chemotherapy that is planned', () => {
  const planned = (asOf: string) =>
    screenWith({
      asOf: day(asOf),
      conditions: [{ code: 'chemotherapy', status: 'planned', startsOn: day('2027-01-29') }],
    });

  it('asks a clinician until four weeks before', () => {
    expect(planned('2026-12-31').decision).toBe('clinician');
  });

  it('stops from four weeks before on', () => {
    expect(planned('2027-01-01').decision).toBe('stop');
    expect(planned('2027-01-29').decision).toBe('stop');
  });
});

describe('several waits at once', () => {
  it('end on the latest of their days', () => {
    const answer = screenWith({
      skinCare: [{ label: 'Aqua, Retinol, Glycerin', lastUse: day('2026-11-29') }],
      procedures: [
        { code: 'botulinum', on: day('2026-11-21') },
        { code: 'peel-deep', on: day('2026-10-01') },
      ],
    });
    expect(answer.earliest).toBe('2027-01-01');
    expect(answer.decision).toBe('defer');
  });

  it('name no day when something stops', () => {
    const answer = screenWith({
      pregnancy: 'pregnant',
      procedures: [{ code: 'botulinum', on: day('2026-11-21') }],
    });
    expect(answer).not.toHaveProperty('earliest');
    expect(answer.decision).toBe('stop');
  });

  it('start from asOf when nothing defers', () => {
    expect(screenWith({})).toEqual({
      decision: 'clear',
      earliest: '2026-12-01',
      findings: [],
      protocol: { name: 'default', version: '1.0.0' },
    });
  });
});
