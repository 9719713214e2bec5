import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, isoDate } from '../kernel/day.ts';
import { type PeelingReport, resumeDay } from './care-plan-resume.ts';

const session = isoDate('2027-01-12');
const task = { from: isoDate('2027-01-19'), dependsOn: 'no-peeling' as const };

const report = (day: number, peeling?: number): PeelingReport => ({ on: addDays(session, day), peeling });
const answer = (...reports: readonly PeelingReport[]) => resumeDay(task, session, reports);

describe('when what was stopped may come back', () => {
  it('is day 7 once a check-in has said that nothing peels', () => {
    expect(answer(report(7, 0))).toEqual({ kind: 'resume', on: '2027-01-19' });
    expect(answer(report(5, 2), report(6, 0))).toEqual({ kind: 'resume', on: '2027-01-19' });
  });

  it('is later when the skin stopped peeling later', () => {
    expect(answer(report(7, 3), report(9, 0))).toEqual({ kind: 'resume', on: '2027-01-21' });
    expect(answer(report(9, 0), report(7, 3))).toEqual({ kind: 'resume', on: '2027-01-21' });
  });

  it('is open while the skin still peels', () => {
    expect(answer(report(7, 1))).toEqual({ kind: 'peeling', since: '2027-01-19' });
    expect(answer(report(4, 0), report(8, 2))).toEqual({ kind: 'peeling', since: '2027-01-20' });
  });

  it('is unknown while nobody has said, and that is not a no', () => {
    const unknown = { kind: 'unknown', askOn: '2027-01-19' };
    expect(answer()).toEqual(unknown);
    expect(answer(report(7))).toEqual(unknown);
  });

  it('is unknown when only the days before flaking starts were reported', () => {
    expect(answer(report(1, 0), report(2, 0))).toEqual({ kind: 'unknown', askOn: '2027-01-19' });
    expect(answer(report(1, 0), report(3, 0))).toEqual({ kind: 'resume', on: '2027-01-19' });
  });

  it('asks nothing of a task that does not depend on it', () => {
    expect(resumeDay({ from: task.from }, session, [report(7, 9)])).toEqual({
      kind: 'resume',
      on: '2027-01-19',
    });
  });

  it('never comes before the protocol allows, nor before a day on which the skin peeled', () => {
    const reports = fc.array(fc.tuple(fc.integer({ min: 0, max: 30 }), fc.integer({ min: 0, max: 10 })));
    fc.assert(
      fc.property(reports, (pairs) => {
        const found = answer(...pairs.map(([day, peeling]) => report(day, peeling)));
        if (found.kind !== 'resume') return;
        expect(found.on >= task.from).toBe(true);
        for (const [day, peeling] of pairs)
          if (peeling > 0) expect(addDays(session, day) < found.on).toBe(true);
      }),
    );
  });
});
