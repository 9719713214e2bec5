import { describe, expect, it } from 'vitest';
import type { Effect, Finding } from '../../../clinical/finding.ts';
import type { IsoDate } from '../../../kernel/day.ts';
import { noAnswers } from './answers.ts';
import { bundled, findingsIn, fineQuestions } from './result-groups.ts';

const finding = (rule: string, effect: Effect, answers: string[], until?: string): Finding => ({
  rule,
  effect,
  title: rule,
  why: '',
  answers,
  sources: [],
  ...(until !== undefined && { until: until as IsoDate }),
});

describe('the groups of the result', () => {
  it('put the longest wait first and cautions with tasks', () => {
    const findings = [
      finding('tan', 'defer', ['/sun'], '2026-12-15'),
      finding('dark-patches', 'caution', ['/fitzpatrick']),
      finding('peel', 'defer', ['/procedures/0'], '2027-02-01'),
      finding('retinol', 'task', ['/skinCare/0']),
    ];
    expect(findingsIn('defer', findings).map(({ rule }) => rule)).toEqual(['peel', 'tan']);
    expect(findingsIn('mind', findings).map(({ rule }) => rule)).toEqual(['dark-patches', 'retinol']);
    expect(findingsIn('stop', findings)).toEqual([]);
  });

  it('call fine what no finding rests on', () => {
    const fine = fineQuestions([finding('tan', 'defer', ['/sun/lastTan', '/birthDate'])], noAnswers);
    expect(fine).not.toContain('sun');
    expect(fine).not.toContain('birth-date');
    expect(fine).toContain('scars');
    expect(fine).toContain('holidays');
  });

  it('bundle three findings of one rule, never two', () => {
    const unclear = (at: number): Finding => finding('condition-unclear', 'clinician', [`/conditions/${at}`]);
    expect(bundled([unclear(0), unclear(1)])).toHaveLength(2);
    expect(
      bundled([unclear(0), finding('age', 'clinician', ['/birthDate']), unclear(1), unclear(2)]),
    ).toEqual([
      { rule: 'condition-unclear', findings: [unclear(0), unclear(1), unclear(2)] },
      { rule: 'age', findings: [finding('age', 'clinician', ['/birthDate'])] },
    ]);
  });
});
