import { describe, expect, it } from 'vitest';
import { isoDate } from '../kernel/day.ts';
import { isOverridable, type JudgedFinding, mayTreat, type TreatFacts } from './may-treat.ts';

const on = isoDate('2026-12-01');

const judged = (
  effect: JudgedFinding['finding']['effect'],
  verdict: JudgedFinding['verdict'] = 'accepted',
  until?: string,
): JudgedFinding => ({
  finding: { rule: `rule-${effect}`, effect, ...(until && { until: isoDate(until) }) },
  verdict,
});

const reviewed = (...findings: readonly JudgedFinding[]): TreatFacts => ({
  screened: true,
  newerWaiting: false,
  review: { findings, conclusion: { kind: 'go-on' } },
});

describe('whether a patient may be treated', () => {
  it('is never so before a screening, nor before its review', () => {
    expect(mayTreat({ screened: false, newerWaiting: false }, on)).toEqual({
      status: 'blocked',
      blackouts: [],
      reasons: [{ code: 'not-screened' }],
    });
    expect(mayTreat({ screened: true, newerWaiting: true }, on)).toEqual({
      status: 'blocked',
      blackouts: [],
      reasons: [{ code: 'not-reviewed' }],
    });
  });

  it('is so when a clinician has accepted what only asks for care', () => {
    const facts = reviewed(judged('clinician'), judged('caution'), judged('task'));
    expect(mayTreat(facts, on)).toEqual({ status: 'allowed', reasons: [], blackouts: [] });
  });

  it('is not so again once newer answers wait for a review', () => {
    expect(mayTreat({ ...reviewed(), newerWaiting: true }, on)).toEqual({
      status: 'blocked',
      blackouts: [],
      reasons: [{ code: 'answers-changed' }],
    });
  });

  it('waits until the last of the days that were accepted, and no longer', () => {
    const facts = reviewed(
      judged('defer', 'accepted', '2026-12-15'),
      judged('defer', 'accepted', '2026-12-08'),
    );
    expect(mayTreat(facts, on)).toEqual({
      status: 'waits',
      blackouts: [],
      until: '2026-12-15',
      reasons: [
        { code: 'wait', rule: 'rule-defer', until: '2026-12-15' },
        { code: 'wait', rule: 'rule-defer', until: '2026-12-08' },
      ],
    });
    expect(mayTreat(facts, isoDate('2026-12-14')).status).toBe('waits');
    expect(mayTreat(facts, isoDate('2026-12-15')).status).toBe('allowed');
  });

  it('does not wait for what a clinician has overridden', () => {
    expect(mayTreat(reviewed(judged('defer', 'overridden', '2026-12-15')), on).status).toBe('allowed');
  });

  it('is refused by a stop, even one that claims to be overridden', () => {
    const facts = reviewed(judged('stop', 'overridden'), judged('defer', 'accepted', '2026-12-15'));
    expect(mayTreat(facts, on)).toEqual({
      status: 'blocked',
      blackouts: [],
      reasons: [
        { code: 'stop', rule: 'rule-stop' },
        { code: 'wait', rule: 'rule-defer', until: '2026-12-15' },
      ],
    });
    expect(isOverridable({ effect: 'stop' })).toBe(false);
    expect(isOverridable({ effect: 'defer' })).toBe(true);
  });

  it('hands on the days that a holiday closes, unless a clinician has overridden it', () => {
    const blackout = {
      from: isoDate('2027-01-03'),
      to: isoDate('2027-01-10'),
      daysBefore: 14,
      daysAfter: 14,
      why: 'sun',
    };
    const holiday = (verdict: JudgedFinding['verdict']): JudgedFinding => ({
      finding: { rule: 'sun-planned', effect: 'task', blackout },
      verdict,
    });
    expect(mayTreat(reviewed(holiday('accepted')), on)).toEqual({
      status: 'allowed',
      reasons: [],
      blackouts: [blackout],
    });
    expect(mayTreat(reviewed(holiday('overridden')), on).blackouts).toEqual([]);
  });

  it('follows what the clinician concluded beyond the findings', () => {
    const findings = [judged('clinician')];
    const wait: TreatFacts = {
      screened: true,
      newerWaiting: false,
      review: {
        findings,
        conclusion: { kind: 'wait', until: isoDate('2027-01-10'), reason: 'letter from the GP' },
      },
    };
    expect(mayTreat(wait, on)).toEqual({
      status: 'waits',
      blackouts: [],
      until: '2027-01-10',
      reasons: [{ code: 'told-to-wait', until: '2027-01-10' }],
    });
    expect(mayTreat(wait, isoDate('2027-01-10')).status).toBe('allowed');
    const decline: TreatFacts = {
      screened: true,
      newerWaiting: false,
      review: { findings, conclusion: { kind: 'decline', reason: 'expects a cure' } },
    };
    expect(mayTreat(decline, on)).toEqual({
      status: 'blocked',
      reasons: [{ code: 'declined' }],
      blackouts: [],
    });
  });
});
