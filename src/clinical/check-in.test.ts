import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sources } from '../evidence/sources.ts';
import { instantOf } from '../kernel/time.ts';
import { type CheckInAnswers, type CheckInRequest, checkIn } from './check-in.ts';
import { symptoms } from './healing.ts';
import { levels, signs } from './triage.ts';

const ENDED = '2026-12-01T10:00:00Z';
const HOUR = 3_600_000;
const endedMs = Date.parse(ENDED);

/** The instant a number of days after the session. */
const onDay = (day: number): string => instantOf(endedMs + Math.round(day * 24 * HOUR));

const calm = { redness: 0, swelling: 0, pain: 0, itch: 0, peeling: 0, signs: [] } as const;

const report = (day: number, answers: Partial<CheckInAnswers> = {}): CheckInAnswers => ({
  ...calm,
  at: onDay(day),
  ...answers,
});

type Extra = Partial<CheckInRequest> & { readonly depth?: number };

const read = (day: number, { depth = 1.5, ...extra }: Extra = {}) =>
  checkIn({
    session: { endedAt: ENDED, maxDepthMm: depth, occluded: false },
    ...report(day),
    ...extra,
  });

const rulesOf = (...given: Parameters<typeof read>) => read(...given).findings.map(({ rule }) => rule);

describe('a check-in', () => {
  it('within its bands and without signs is as it should be', () => {
    const answer = read(1, { redness: 4, swelling: 2, pain: 1 });
    expect(answer).toEqual({
      level: 'expected',
      findings: [],
      expected: {
        redness: [0, 6],
        swelling: [0, 5],
        pain: [0, 4],
        itch: [0, 3],
        peeling: [0, 3],
      },
      day: 1,
      phase: 'calming',
      channelsOpenUntil: '2026-12-02T10:00:00Z',
    });
  });

  it('with pus on day 3 must be answered the same day, within four hours', () => {
    const answer = read(3, { signs: ['pus'] });
    expect(answer.level).toBe('same-day');
    expect(answer.respondBy).toBe('2026-12-04T14:00:00Z');
    expect(answer.findings.map(({ rule, answers }) => [rule, answers])).toEqual([['sign-pus', ['/signs/0']]]);
  });

  it('that is an emergency must be answered at once', () => {
    const answer = read(0, { signs: ['blue-grey'] });
    expect(answer.level).toBe('emergency');
    expect(answer.respondBy).toBe(ENDED);
  });

  it('that is worth a look is answered within a day', () => {
    expect(read(20, { signs: ['dark-patch'] }).respondBy).toBe('2026-12-22T10:00:00Z');
  });

  it('puts the most urgent finding first', () => {
    expect(rulesOf(5, { signs: ['new-papules', 'fever', 'seizure'], redness: 9 })).toEqual([
      'sign-seizure',
      'sign-fever',
      'sign-new-papules',
      'above-band',
    ]);
  });

  it('counts its day from the end of the session, not from midnight', () => {
    expect(
      checkIn({ session: { endedAt: ENDED, maxDepthMm: 1 }, ...report(0), at: '2026-12-02T09:59:59Z' }).day,
    ).toBe(0);
    expect(
      checkIn({ session: { endedAt: ENDED, maxDepthMm: 1 }, ...report(0), at: '2026-12-02T11:00:00+01:00' })
        .day,
    ).toBe(1);
  });

  it('keeps products off for 24 hours, for 72 when the skin was covered or nobody knows', () => {
    const until = (occluded?: boolean) =>
      checkIn({
        session: { endedAt: ENDED, maxDepthMm: 1, ...(occluded !== undefined && { occluded }) },
        ...report(0),
      }).channelsOpenUntil;
    expect([false, true, undefined].map(until)).toEqual([
      '2026-12-02T10:00:00Z',
      '2026-12-04T10:00:00Z',
      '2026-12-04T10:00:00Z',
    ]);
  });
});

describe('what was not answered', () => {
  it('is asked again and never called fine', () => {
    const { redness: _redness, signs: _signs, ...rest } = calm;
    const answer = checkIn({ session: { endedAt: ENDED, maxDepthMm: 1 }, at: onDay(1), ...rest });
    expect(answer.level).toBe('watch');
    expect(answer.findings).toMatchObject([
      {
        rule: 'answers-missing',
        effect: 'task',
        answers: ['/redness', '/signs'],
        task: { for: 'patient', start: '2026-12-02' },
      },
    ]);
  });

  it('does not hide what was answered', () => {
    const answer = checkIn({ session: { endedAt: ENDED, maxDepthMm: 1 }, at: onDay(1), signs: ['pus'] });
    expect(answer.level).toBe('same-day');
  });
});

describe('a note', () => {
  it('is left for a person to read and never changes the level', () => {
    const answer = read(1, { note: 'I cannot breathe, pus everywhere' });
    expect(answer.level).toBe('expected');
    expect(answer.findings).toMatchObject([
      {
        rule: 'note-to-read',
        effect: 'task',
        answers: ['/note'],
        task: { for: 'clinic', start: '2026-12-02' },
      },
    ]);
  });

  it('that is empty is no note', () => {
    expect(rulesOf(1, { note: '  \n' })).toEqual([]);
  });
});

describe('redness', () => {
  it('after 1.0 mm is looked at from day 8, after 1.5 mm from day 15', () => {
    expect(rulesOf(7, { depth: 1, redness: 2 })).toEqual([]);
    expect(rulesOf(8, { depth: 1, redness: 2 })).toEqual(['redness-long']);
    expect(rulesOf(14, { depth: 1.5, redness: 2 })).toEqual([]);
    expect(rulesOf(15, { depth: 1.5, redness: 2 })).toEqual(['redness-long']);
    expect(read(15, { redness: 2 }).level).toBe('watch');
  });

  it('that is worse than on day 1 is looked at, even within its band', () => {
    const history = [report(0.2, { redness: 8 }), report(1.1, { redness: 3 })];
    expect(rulesOf(3, { redness: 4, history })).toEqual(['redness-worse-than-day-1']);
    expect(rulesOf(3, { redness: 3, history })).toEqual([]);
    expect(read(3, { redness: 4, history }).findings[0]?.answers).toEqual(['/redness', '/history/1/redness']);
  });

  it('is compared with the first day when day 1 was not reported', () => {
    expect(rulesOf(2, { redness: 5, history: [report(0.2, { redness: 4 })] })).toEqual([
      'redness-worse-than-day-1',
    ]);
  });

  it('that had settled and is back is looked at', () => {
    const history = [report(1, { redness: 5 }), report(4, { redness: 1 })];
    expect(rulesOf(6, { redness: 3, history })).toEqual(['symptom-returned']);
    expect(rulesOf(6, { redness: 2, history })).toEqual([]);
  });
});

describe('pain', () => {
  it('that rises by two is seen the same day, whatever the order of the history', () => {
    const history = [report(2, { pain: 2 }), report(1, { pain: 4 })];
    expect(read(3, { pain: 4, history }).level).toBe('same-day');
    expect(rulesOf(3, { pain: 4, history })).toEqual(['pain-rising', 'above-band']);
    expect(rulesOf(3, { pain: 4, history: history.toReversed() })).toEqual(['pain-rising', 'above-band']);
    expect(read(3, { pain: 3, history }).level).toBe('watch');
  });

  it('that comes when the numbing wears off is expected', () => {
    expect(rulesOf(1, { pain: 4, history: [report(0.1, { pain: 0 })] })).toEqual([]);
    expect(rulesOf(1, { pain: 5, history: [report(0.1, { pain: 0 })] })).toEqual([
      'pain-rising',
      'above-band',
    ]);
  });

  it('of 7 or more is seen the same day, even on the first', () => {
    expect(read(0, { pain: 6 }).level).toBe('expected');
    expect(read(0, { pain: 7 }).level).toBe('same-day');
  });
});

describe('swelling', () => {
  it('above its band is looked at, and seen the same day when severe after day 2', () => {
    expect(read(2, { swelling: 7 }).level).toBe('watch');
    expect(read(3, { swelling: 2 }).level).toBe('watch');
    expect(read(3, { swelling: 7 }).level).toBe('same-day');
  });
});

const anyReport = fc.record({
  day: fc.double({ min: 0, max: 80, noNaN: true }),
  ratings: fc.record(
    Object.fromEntries(symptoms.map((symptom) => [symptom, fc.nat(10)])) as Record<
      string,
      fc.Arbitrary<number>
    >,
    { requiredKeys: [] },
  ),
  signs: fc.uniqueArray(fc.constantFrom(...signs)),
});

const history = fc.array(anyReport, { maxLength: 4 });
const asAnswers = ({
  day,
  ratings,
  signs: ticked,
}: {
  day: number;
  ratings: object;
  signs: CheckInAnswers['signs'];
}) => ({ at: onDay(day), ...ratings, signs: ticked ?? [] }) as CheckInAnswers;

describe('every check-in', () => {
  it('keeps or raises its level when a sign is added', () => {
    fc.assert(
      fc.property(anyReport, history, fc.constantFrom(...signs), (now, earlier, sign) => {
        const past = earlier.filter(({ day }) => day <= now.day).map(asAnswers);
        const session = { endedAt: ENDED, maxDepthMm: 1.5, occluded: false };
        const before = checkIn({ session, ...asAnswers(now), history: past });
        const after = checkIn({
          session,
          ...asAnswers({ ...now, signs: [...now.signs, sign] }),
          history: past,
        });
        expect(levels.indexOf(after.level)).toBeGreaterThanOrEqual(levels.indexOf(before.level));
      }),
    );
  });

  it('keeps or raises its level when a rating rises', () => {
    fc.assert(
      fc.property(anyReport, history, fc.constantFrom(...symptoms), (now, earlier, symptom) => {
        const past = earlier.filter(({ day }) => day <= now.day).map(asAnswers);
        const session = { endedAt: ENDED, maxDepthMm: 1, occluded: false };
        const rated = (rating: number) =>
          checkIn({
            session,
            ...asAnswers({ ...now, ratings: { ...now.ratings, [symptom]: rating } }),
            history: past,
          });
        const seen = Array.from({ length: 11 }, (_, rating) => levels.indexOf(rated(rating).level));
        expect(seen).toEqual(seen.toSorted((a, b) => a - b));
      }),
    );
  });

  it('speaks both languages, fills every gap in its sentences and cites sources that exist', () => {
    fc.assert(
      fc.property(
        anyReport,
        history,
        fc.constantFrom('en' as const, 'es' as const),
        (now, earlier, language) => {
          const past = earlier.filter(({ day }) => day <= now.day).map(asAnswers);
          const session = { endedAt: ENDED, maxDepthMm: 1.5 };
          const { findings, level } = checkIn({
            session,
            ...asAnswers(now),
            history: past,
            note: 'x',
            language,
          });
          for (const finding of findings) {
            expect(
              `${finding.title}${finding.why}${finding.instead ?? ''}${finding.task?.text ?? ''}`,
            ).not.toMatch(/\{\{|!/);
            expect(finding.sources.length).toBeGreaterThan(0);
            for (const { id } of finding.sources) expect(sources.has(id)).toBe(true);
          }
          expect(level === 'expected').toBe(findings.every((finding) => finding.level === 'expected'));
        },
      ),
    );
  });
});
