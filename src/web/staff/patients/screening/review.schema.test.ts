import { describe, expect, it } from 'vitest';
import type { Effect } from '../../../../clinical/finding.ts';
import { reviewScreening, type ScreenedFinding } from '../../../../contract/screenings.ts';
import { findingGroups } from './finding-groups.ts';
import { emptyReview, type ReviewInput, reviewSchema } from './review.schema.ts';

const screened = (id: string, effect: Effect, before?: ScreenedFinding['before']): ScreenedFinding => ({
  id,
  overridable: effect !== 'stop',
  finding: { rule: id, effect, title: `About ${id}`, why: '', answers: [], sources: [] },
  ...(before && { before }),
});

const findings = [screened('tan', 'defer'), screened('pregnant', 'stop'), screened('acne', 'clinician')];

/** Texts stand for themselves here. */
const schema = reviewSchema(findings, (key, values) => `${key} ${values?.title ?? ''}`.trim());

const judged = (
  verdicts: Record<string, [string, string]>,
  more: Partial<ReviewInput> = {},
): ReviewInput => ({
  ...emptyReview(findings),
  judgements: Object.fromEntries(
    Object.entries(verdicts).map(([id, [verdict, reason]]) => [id, { verdict, reason }]),
  ),
  ...more,
});

const faults = (input: ReviewInput) =>
  schema.safeParse(input).error?.issues.map(({ path, message }) => [path.join('/'), message]);

describe('a review in the making', () => {
  it('says what is missing, by the name of each finding; a stop can only be accepted', () => {
    expect(faults(emptyReview(findings))).toEqual([
      ['judgements/tan/verdict', 'fault.judge About tan'],
      ['judgements/pregnant/verdict', 'fault.accept About pregnant'],
      ['judgements/acne/verdict', 'fault.judge About acne'],
    ]);
  });

  it('wants a reason for every override, and none for what is accepted', () => {
    const input = judged({ tan: ['overridden', ' '], pregnant: ['accepted', ''], acne: ['accepted', ''] });
    expect(faults(input)).toEqual([['judgements/tan/reason', 'fault.reason About tan']]);
  });

  it('becomes what the server takes', () => {
    const input = judged({
      tan: ['overridden', ' make-up '],
      pregnant: ['accepted', 'left over'],
      acne: ['accepted', ''],
    });
    const body = schema.parse(input);
    expect(body).toEqual({
      judgements: [
        { finding: 'tan', verdict: 'overridden', reason: 'make-up' },
        { finding: 'pregnant', verdict: 'accepted' },
        { finding: 'acne', verdict: 'accepted' },
      ],
      conclusion: { kind: 'go-on' },
    });
    expect(reviewScreening.body.safeParse(body).success).toBe(true);
  });

  it('wants a day and a reason to wait', () => {
    const all = { tan: ['accepted', ''], pregnant: ['accepted', ''], acne: ['accepted', ''] } as const;
    const input = judged(all as never, { conclusion: { kind: 'wait', until: '', reason: '' } });
    expect(faults(input)?.map(([path]) => path)).toEqual(['conclusion/until', 'conclusion/reason']);
  });

  it('brings along the reason of the review before', () => {
    const before = { verdict: 'overridden', reason: 'far away', decidedAt: '', decidedBy: '' } as const;
    expect(emptyReview([screened('acne', 'clinician', before)]).judgements.acne).toEqual({
      verdict: '',
      reason: 'far away',
    });
  });
});

describe('findings before a clinician', () => {
  it('are grouped by effect, strongest first', () => {
    expect(findingGroups(findings).map(({ effect }) => effect)).toEqual(['stop', 'defer', 'clinician']);
  });
});
