import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { benchmarkClinic, MIDDLING } from '../evidence/benchmark-clinic.ts';
import { OUTCOMES_FORM, outcomesOf } from './outcomes-summary.ts';

const { rows } = benchmarkClinic(1, { ...MIDDLING, courses: 120 });

/** Six digits: what a reader could ever see, and the same on every machine. */
const plain = (_: string, value: unknown): unknown =>
  typeof value === 'number' ? Number(value.toPrecision(6)) : value;

describe('the outcomes of an invented clinic', () => {
  it('are answered as before, or the form of the kept answers has risen', () => {
    const answer = JSON.stringify(outcomesOf(rows, { event: 'clearly-better' }), plain);
    const digest = createHash('sha256').update(answer).digest('hex').slice(0, 12);
    // When the digest changes on purpose, raise OUTCOMES_FORM and write both here.
    expect({ form: OUTCOMES_FORM, digest }).toEqual({ form: 2, digest: '92767c77ce61' });
  });

  it('add up: every course is finished, going on, stopped or lost', () => {
    const { started, flow } = outcomesOf(rows, { event: 'harm' });
    const { completed, continuing, stopped, lost, stoppedBecause } = flow;
    expect(completed.events + continuing.events + stopped.events + lost.events).toBe(started.n);
    expect(stoppedBecause.reduce((total, { events }) => total + events, 0)).toBe(stopped.events);
  });

  it('never claim a group is known better than all courses together', () => {
    const [bySkin] = outcomesOf(rows, { event: 'harm' }).breakdowns.filter(
      ({ dimension }) => dimension === 'skin-type',
    );
    for (const { group, ci } of bySkin?.groups ?? [])
      expect([group, ci[1] - ci[0] > 0.02]).toEqual([group, true]);
  });
});
