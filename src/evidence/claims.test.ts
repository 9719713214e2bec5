import { describe, expect, it } from 'vitest';
import { VERDICTS } from './claim.ts';
import { claimById, claims } from './claims.ts';
import { omissions } from './claims-omissions.ts';
import { evidence } from './evidence-answer.ts';
import { sources } from './sources.ts';

const LONGEST_SENTENCE = 26;

const sentencesOf = (text: string): string[] => text.split(/(?<=[.:?])\s+/);

const wordsIn = (sentence: string): number => sentence.split(/\s+/).length;

const patientTexts = [
  ...claims.flatMap(({ id, plain, does }) => [plain, does].map((text) => ({ id, text }))),
  ...omissions.flatMap(({ id, topic, does }) => [topic, does].map((text) => ({ id, text }))),
];

describe('the claims ledger', () => {
  it('has one row for every statement of the article', () => {
    expect(claims.map(({ id, verdict }) => [id, verdict])).toEqual([
      ['scar-kinds', 'supported'],
      ['causes', 'cannot-be-judged'],
      ['channels', 'supported'],
      ['absorption', 'mixed'],
      ['many-benefits', 'mixed'],
      ['effective', 'mixed'],
      ['every-scar', 'contradicted'],
      ['safe', 'mixed'],
      ['what-can-happen', 'supported'],
      ['dark-marks-rare', 'contradicted'],
      ['sun-one-day', 'mixed'],
      ['actives-one-week', 'mixed'],
      ['drink-water', 'cannot-be-judged'],
      ['choose-well', 'supported'],
      ['how-often', 'not-supported'],
      ['severity-decides', 'cannot-be-judged'],
      ['worse-first', 'cannot-be-judged'],
      ['gone-in-a-day', 'mixed'],
      ['call-now', 'cannot-be-judged'],
    ]);
    expect(claims.every(({ verdict }) => VERDICTS.includes(verdict))).toBe(true);
  });

  it('rests on sources that exist', () => {
    for (const { id, sources: cited } of [...claims, ...omissions])
      for (const source of cited) expect(sources.has(source), `${id}: ${source}`).toBe(true);
  });

  it('is as sure as the trials it points to, and no surer', () => {
    for (const { id, ask, certainty } of claims)
      if (ask !== undefined) expect(evidence(ask).certainty, id).toBe(certainty);
  });

  it('gives no certainty where there is nothing to be sure of, and a reason wherever it is not high', () => {
    for (const { id, verdict, certainty, domains } of claims) {
      if (verdict === 'cannot-be-judged') expect(certainty, id).toBeUndefined();
      if (certainty !== undefined && certainty !== 'high') expect(domains.length, id).toBeGreaterThan(0);
    }
  });

  it('is written in short sentences, without exclamation marks, in English and Spanish', () => {
    for (const { id, text } of patientTexts)
      for (const words of [text.en, text.es]) {
        expect(words.length, id).toBeGreaterThan(0);
        expect(words, id).not.toMatch(/!/);
        for (const sentence of sentencesOf(words))
          expect(wordsIn(sentence), `${id}: ${sentence}`).toBeLessThanOrEqual(LONGEST_SENTENCE);
      }
  });

  it('quotes numbers that the pooled trials bear out', () => {
    const harm = evidence({ question: 'harm' }).back;
    expect(Math.round(100 * (harm?.estimate ?? 0))).toBe(4);
    expect(Math.round(100 * (harm?.ci[1] ?? 0))).toBe(11);
    expect(claimById('dark-marks-rare')?.plain.en).toMatch(/about 4 in 100 people .* as many as 11/);
  });

  it('knows a claim by its id', () => {
    expect(claimById('safe')?.verdict).toBe('mixed');
    expect(claimById('nonsense')).toBeUndefined();
  });
});
