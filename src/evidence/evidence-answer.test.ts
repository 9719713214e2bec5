import { describe, expect, it } from 'vitest';
import { evidence, instrumentFault } from './evidence-answer.ts';
import { controlledExtractions, type Extraction, extractions } from './extractions.ts';
import { INSTRUMENTS, instrumentOf } from './instruments.ts';
import { sources } from './sources.ts';
import { trialById } from './trials.ts';

const rounded = (values: readonly number[] | undefined, places = 2) =>
  values?.map((value) => Number(value.toFixed(places)));

describe('the grade of Goodman and Baron (fact sheet 10)', () => {
  const answer = evidence({ question: 'effect', instrument: 'goodman-baron-qualitative', design: 'any' });

  it('improves by 0.85 of a grade over four uncontrolled trials, very uncertainly', () => {
    expect(answer).toMatchObject({ k: 4, model: 'REML', correlation: 0.5, certainty: 'very low' });
    expect(rounded([answer.estimate ?? 0])).toEqual([0.85]);
    expect(answer.studies.map(({ id, yi }) => [id, yi])).toEqual([
      ['T20', 1.52],
      ['T25', 0.91],
      ['T33', 0.12],
      ['T37', 0.84],
    ]);
  });

  it('is 0.85 (0.34 to 1.35) with I2 97 % by DerSimonian-Laird, as the reference pooling has it', () => {
    const dl = evidence({ question: 'effect', instrument: 'goodman-baron-qualitative', model: 'DL' });
    expect(rounded([dl.estimate ?? 0, ...(dl.ci ?? [])])).toEqual([0.85, 0.34, 1.35]);
    expect(Math.round(dl.i2 ?? 0)).toBe(97);
  });

  it('says that it is not the effect of microneedling, and why REML is wider', () => {
    const notes = answer.notes.join('\n');
    expect(notes).toMatch(/It is not the effect of microneedling\./);
    expect(notes).toMatch(/ordinal/);
    expect(notes).toContain(
      'REML gives 0.85 (0.29 to 1.40); DerSimonian-Laird on the same numbers gives 0.85 (0.34 to 1.35): the first finds more variance between the trials.',
    );
    expect(notes).toMatch(/Pakla-Misiur 2021 and EJHM 440599/);
  });

  it('hardly depends on the correlation that had to be assumed', () => {
    const rows = answer.sensitivity.filter(({ label }) => label.startsWith('correlation'));
    expect(rows.map(({ label }) => label)).toEqual(['correlation 0.3', 'correlation 0.5', 'correlation 0.7']);
    for (const { estimate, i2 } of rows) {
      expect(estimate).toBeCloseTo(0.85, 1);
      expect(i2).toBeGreaterThan(96);
    }
  });

  it('includes no improvement once Hartung-Knapp is used', () => {
    const hk = answer.sensitivity.find(({ label }) => label === 'Hartung-Knapp');
    expect(hk?.ci[0]).toBeLessThan(0);
  });

  it('lists the trials that used the scale and could not be pooled, with the reason', () => {
    expect(answer.leftOut).toContainEqual({
      id: 'T28',
      name: 'Pakla-Misiur 2021',
      why: 'no (MN-arm values in full text)',
    });
  });

  it('gives a reason for every domain of certainty', () => {
    expect(answer.domains.map(({ domain, judgement }) => [domain, judgement])).toEqual([
      ['risk of bias', 'very serious'],
      ['inconsistency', 'very serious'],
      ['indirectness', 'not serious'],
      ['imprecision', 'not serious'],
      ['publication bias', 'serious'],
    ]);
    expect(answer.domains.every(({ reason }) => reason.endsWith('.'))).toBe(true);
  });

  it('has no controlled trial: an answer with a gap, not a number', () => {
    const controlled = evidence({
      question: 'effect',
      instrument: 'goodman-baron-qualitative',
      design: 'controlled',
    });
    expect(controlled).toMatchObject({ k: 0, studies: [], sensitivity: [], certainty: 'very low' });
    expect(controlled.estimate).toBeUndefined();
    expect(controlled.notes[0]).toMatch(/gap in the evidence, not a result/);
  });
});

describe('other scales', () => {
  it('Goodman-Baron score, controlled: Alam 2014 alone, 3.0 points, and the interval includes none', () => {
    const answer = evidence({
      question: 'effect',
      instrument: 'goodman-baron-quantitative',
      design: 'controlled',
    });
    expect(answer).toMatchObject({ k: 1, estimate: 3, people: 15, certainty: 'very low' });
    expect(rounded(answer.ci, 1)).toEqual([-1.3, 7.3]);
  });

  it('standardised change: 2.0 (1.1 to 2.8), from 0.72 to 3.07, I2 above 90 % (fact sheet 10)', () => {
    const answer = evidence({ question: 'effect', instrument: 'standardised-change', model: 'DL' });
    expect(rounded([answer.estimate ?? 0, ...(answer.ci ?? [])], 1)).toEqual([2, 1.1, 2.8]);
    const effects = answer.studies.map(({ yi }) => yi);
    expect(rounded([Math.min(...effects), Math.max(...effects)])).toEqual([0.72, 3.07]);
    expect(answer.i2).toBeGreaterThan(90);
    expect(answer.studies.map(({ id }) => id)).not.toContain('T33');
  });

  it('responders: counts of twelve trials with mixed definitions, the two without any included', () => {
    const answer = evidence({ question: 'effect', instrument: 'responders' });
    expect(answer.k).toBe(12);
    expect(answer.people).toBe(426);
    expect(answer.back?.estimate).toBeGreaterThan(0.6);
    expect(answer.back?.estimate).toBeLessThan(0.9);
  });

  it('scales that no trial prints numbers for are gaps', () => {
    for (const instrument of ['ecca', 'gais'] as const)
      expect(evidence({ question: 'effect', instrument })).toMatchObject({ k: 0 });
    expect(evidence({ question: 'effect', instrument: 'ecca' }).notes.join(' ')).toMatch(/implausible/);
  });
});

describe('harm (fact sheet 2f)', () => {
  it('dark marks: 7 of 243, 4.2 % (1.4 to 11.4), I2 50 % by DerSimonian-Laird', () => {
    const answer = evidence({ question: 'harm', model: 'DL' });
    expect(answer).toMatchObject({ k: 7, people: 243, instrument: 'post-inflammatory-hyperpigmentation' });
    expect(rounded([answer.back?.estimate ?? 0, ...(answer.back?.ci ?? [])], 3)).toEqual([
      0.042, 0.014, 0.114,
    ]);
    expect(Math.round(answer.i2 ?? 0)).toBe(50);
  });

  it('narrows to the trials that used a scar scale when one is named', () => {
    const answer = evidence({ question: 'harm', instrument: 'goodman-baron-qualitative' });
    expect(answer.studies.map(({ id }) => id)).toEqual(['T17', 'T20', 'T36']);
    expect(answer.notes[0]).toMatch(/Goodman-Baron qualitative grade only/);
  });

  it('has no trial with an untreated side', () => {
    expect(evidence({ question: 'harm', design: 'controlled' }).k).toBe(0);
  });

  it('tram tracks: 2 of 30 in one trial', () => {
    const answer = evidence({ question: 'harm', instrument: 'tram-track-scars' });
    expect(answer.k).toBe(1);
    expect(answer.back?.estimate).toBeCloseTo(2 / 30, 10);
  });
});

describe('questions that do not fit', () => {
  it('are refused with what to ask instead', () => {
    expect(
      instrumentFault({ question: 'effect', instrument: 'post-inflammatory-hyperpigmentation' }),
    ).toMatch(/ask the question "harm"/);
    expect(instrumentFault({ question: 'harm', instrument: 'responders' })).toMatch(/neither/);
    expect(instrumentFault({ question: 'harm', instrument: 'ecca' })).toBeUndefined();
  });
});

/** Every number used for pooling, unsigned, as it would be printed. */
const printedNumbers = ({ numbers }: Extraction): number[] => {
  switch (numbers.kind) {
    case 'before-after':
      return [numbers.before.mean, numbers.before.sd, numbers.after.mean, numbers.after.sd, numbers.n];
    case 'change':
      return [numbers.change, numbers.sd, numbers.n, ...(numbers.beforeSd ? [numbers.beforeSd] : [])];
    case 'change-interval':
      return [numbers.change, ...numbers.interval];
    case 'two-sides':
      return [
        numbers.treated.change,
        ...numbers.treated.interval,
        numbers.untreated.change,
        ...numbers.untreated.interval,
      ];
    case 'counts':
      return numbers.people === 23 ? [numbers.events] : [numbers.people];
  }
};

describe('numbers in use', () => {
  it('all stand in the row they are said to come from', () => {
    for (const extraction of [...extractions, ...controlledExtractions]) {
      const printed = Object.values(trialById(extraction.trial).row).join(' | ');
      const found = new Set((printed.match(/\d+(?:\.\d+)?/g) ?? []).map(Number));
      for (const number of printedNumbers(extraction))
        expect(found.has(Math.abs(number)), `${extraction.trial}: ${number}`).toBe(true);
    }
  });

  it('use every row that is marked as poolable by means', () => {
    const used = new Set(extractions.map(({ trial }) => trial));
    for (const id of ['T05', 'T06', 'T20', 'T25', 'T29', 'T33', 'T34', 'T37'])
      expect(used.has(id)).toBe(true);
  });

  it('cite a source for every study, whatever is asked', () => {
    for (const instrument of INSTRUMENTS) {
      const answer = evidence({ question: instrumentOf(instrument).question, instrument });
      for (const study of answer.studies) expect(sources.has(study.source), study.source).toBe(true);
      expect(JSON.stringify(answer)).not.toMatch(/null|NaN|Infinity/);
    }
  });
});
