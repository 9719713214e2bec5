import { describe, expect, it } from 'vitest';
import type { CourseFacts } from '../store/outcomes.ts';
import { courseRowOf } from './outcomes-row.ts';
import { stopReasonOf } from './outcomes-stop-reason.ts';

const facts = (more: Partial<CourseFacts> = {}): CourseFacts => ({
  courseId: 'c',
  patientId: 'p',
  gapDays: { min: 21, ideal: 28, max: 42 },
  planned: 3,
  endedOn: null,
  endedHow: null,
  endedWhy: null,
  intake: null,
  sessions: [held('2026-01-10'), held('2026-02-10')],
  assessments: [],
  harms: [],
  ...more,
});

function held(on: string, depths: readonly number[] = [1]): CourseFacts['sessions'][number] {
  return { on, state: 'done', zones: depths.map((depthMm) => ({ depthMm })), operator: 'o', device: 'd' };
}

const points = (on: string, score: number, region = 'whole-face'): CourseFacts['assessments'][number] => ({
  on,
  by: 'clinician',
  region,
  scores: { goodmanBaronQuantitative: { score } },
  zones: null,
});

describe('a course as the outcome figures need it', () => {
  it('is nothing before its first session was held', () => {
    expect(courseRowOf(facts({ sessions: [] }))).toBeUndefined();
    expect(courseRowOf(facts({ sessions: [{ ...held('2026-01-10'), state: 'missed' }] }))).toBeUndefined();
  });

  it('starts with the first session held, and knows the deepest zone of each', () => {
    const row = courseRowOf(
      facts({ sessions: [{ ...held('2026-01-03'), state: 'missed' }, held('2026-01-10', [0.5, 1.5, 1])] }),
    );
    expect(row?.startedOn).toBe('2026-01-10');
    expect(row?.sessions.map(({ maxDepthMm }) => maxDepthMm)).toEqual([undefined, 1.5]);
  });

  it('wants a session so many days after the one held before, missed ones not counted', () => {
    const missed = { ...held('2026-02-07'), state: 'missed' } as const;
    const row = courseRowOf(facts({ sessions: [held('2026-01-10'), missed, held('2026-02-14')] }));
    const window = { from: '2026-01-31', to: '2026-02-21' };
    expect(row?.sessions.map((session) => session.window)).toEqual([undefined, window, window]);
  });

  it('takes the last score up to the first session as the baseline', () => {
    const row = courseRowOf(
      facts({ assessments: [points('2025-06-01', 30), points('2026-01-05', 20), points('2026-06-01', 12)] }),
    );
    expect(row?.scores.map(({ value }) => value)).toEqual([20, 12]);
  });

  it('never compares half a face with a whole one', () => {
    const row = courseRowOf(
      facts({ assessments: [points('2026-01-05', 20), points('2026-06-01', 6, 'left-half')] }),
    );
    expect(row?.scores.map(({ value }) => value)).toEqual([20]);
  });

  it('turns a scale on which more is better round, and leaves an unknown grade out', () => {
    const own = (on: string, value: number) => ({
      ...points(on, 0),
      by: 'patient' as const,
      scores: { vas: { value, direction: 'higher-better' }, goodmanBaronQualitative: { grade: 'unknown' } },
    });
    const row = courseRowOf(facts({ assessments: [own('2026-01-05', 3), own('2026-06-01', 7)] }));
    expect(row?.scores.map(({ scale, by, value }) => [scale, by, value])).toEqual([
      ['vas', 'patient', 7],
      ['vas', 'patient', 3],
    ]);
  });

  it('believes the clinician’s chart about scar types before the patient’s answer, and leaves the unknown unknown', () => {
    const chart = { ...points('2026-01-05', 20), zones: { 'cheek-left': { rolling: 2, 'ice-pick': 0 } } };
    const intake = { scarTypes: ['keloid'], fitzpatrick: 4 };
    expect(courseRowOf(facts({ assessments: [chart], intake }))).toMatchObject({
      scarTypes: ['rolling'],
      skinType: 4,
    });
    expect(courseRowOf(facts({ intake }))?.scarTypes).toEqual(['keloid']);
    const unknown = courseRowOf(facts({ intake: { scarTypes: 'unknown', fitzpatrick: 'unknown' } }));
    expect(unknown?.scarTypes).toEqual([]);
    expect(unknown).not.toHaveProperty('skinType');
  });

  it('calls an event serious from grade 3 on', () => {
    const harm = (grade: number) => ({ on: '2026-02-12', kind: 'bruising', grade });
    expect(courseRowOf(facts({ harms: [harm(2), harm(3)] }))?.harms.map(({ serious }) => serious)).toEqual([
      false,
      true,
    ]);
  });

  it('tells ceased from completed and lost', () => {
    const end = (endedHow: CourseFacts['endedHow'], endedWhy: string) =>
      courseRowOf(facts({ endedOn: '2026-03-01', endedHow, endedWhy }))?.end;
    expect(end('completed', 'done')).toEqual({ kind: 'completed', on: '2026-03-01' });
    expect(end('lost', 'no answer')).toEqual({ kind: 'lost', on: '2026-03-01' });
    expect(end('ceased', 'Too expensive')).toEqual({ kind: 'stopped', on: '2026-03-01', reason: 'cost' });
    expect(courseRowOf(facts())?.end).toBeUndefined();
  });
});

describe('the reason for which a course was stopped', () => {
  it.each([
    ['no-improvement: seen at the review', 'no-improvement'],
    ['Pregnant. All sessions called off; offered to start again afterwards.', 'medical'],
    ['Moved to Leeds for work; record sent to the new clinic on request.', 'moved'],
    [
      'Pigment after inflammation. Patient and clinician agree to stop and treat that first.',
      'adverse-event',
    ],
    ['No change after three sessions', 'no-improvement'],
    ['Patient is satisfied with the result', 'enough-improvement'],
    ['Es demasiado caro', 'cost'],
    ['Se muda a otra ciudad', 'moved'],
    ['Falta de tiempo por el trabajo', 'personal'],
    ['', 'other'],
    ['Prefers to wait', 'other'],
  ])('is sorted by its words: %s', (written, reason) => {
    expect(stopReasonOf(written)).toBe(reason);
  });

  it('is "other" where nothing was written', () => {
    expect(stopReasonOf(null)).toBe('other');
  });
});
