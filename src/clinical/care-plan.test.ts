import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, isoDate } from '../kernel/day.ts';
import { epochMs, instantOf } from '../kernel/time.ts';
import { carePlan } from './care-plan.ts';
import { moveCarePlan } from './care-plan-move.ts';
import {
  type CareAnswers,
  type CarePlanRequest,
  type CareTask,
  tasksAfter,
  tasksBefore,
} from './care-plan-task.ts';
import { articleProtocol, defaultProtocol } from './protocols.ts';

const session = isoDate('2027-01-12');
const MS_PER_DAY = 86_400_000;

const request = (answers: CareAnswers = {}, extra: Partial<CarePlanRequest> = {}): CarePlanRequest => ({
  sessionDay: session,
  sessionEndsAt: '2027-01-12T15:30:00Z',
  timeZone: 'America/New_York',
  protocol: defaultProtocol,
  answers,
  ...extra,
});

const task = (tasks: readonly CareTask[], phase: string, code: string): CareTask | undefined =>
  tasks.find((one) => one.phase === phase && one.code === code);

const days = (tasks: readonly CareTask[], phase: string): readonly (readonly unknown[])[] =>
  tasks.filter((one) => one.phase === phase).map(({ code, from, to, at }) => [code, from, to, at]);

const nothing: CareAnswers = { skinCare: [], medicines: [], conditions: [] };

describe('the tasks before a session', () => {
  it('are dated by the default protocol', () => {
    expect(days(carePlan(request(nothing)), 'before')).toEqual([
      ['stop-scrubs', '2027-01-05', '2027-01-12', undefined],
      ['no-waxing', '2027-01-05', '2027-01-12', undefined],
      ['no-supplements', '2027-01-05', '2027-01-12', undefined],
      ['no-nsaid', '2027-01-09', '2027-01-12', undefined],
      ['no-sun', '2026-12-29', '2027-01-12', undefined],
      ['no-alcohol', '2027-01-11', '2027-01-12', undefined],
      ['drink-water', '2027-01-11', '2027-01-12', undefined],
      ['no-shaving', '2027-01-12', '2027-01-12', undefined],
      ['no-makeup', '2027-01-12', '2027-01-12', undefined],
    ]);
  });

  it('name the products that were given, class by class', () => {
    const tasks = carePlan(
      request({ skinCare: [{ label: 'Aqua, Retinol' }, { label: 'Aqua, Glycolic Acid, Salicylic Acid' }] }),
    );
    expect(task(tasks, 'before', 'stop-retinoid')?.products).toEqual(['Retinol']);
    expect(task(tasks, 'before', 'stop-aha')?.title).toBe('Stop using Glycolic Acid');
    expect(task(tasks, 'before', 'stop-bha')?.products).toEqual(['Salicylic Acid']);
    expect(task(tasks, 'before', 'stop-benzoyl-peroxide')).toBeUndefined();
    expect(task(tasks, 'before', 'stop-actives')).toBeUndefined();
    expect(task(tasks, 'after', 'restart-actives')?.products).toEqual([
      'Retinol',
      'Glycolic Acid',
      'Salicylic Acid',
    ]);
  });

  it('are general where nobody has said what is used', () => {
    for (const skinCare of [undefined, 'unknown'] as const) {
      const tasks = carePlan(request({ skinCare }));
      expect(task(tasks, 'before', 'stop-actives')).toMatchObject({ from: '2027-01-05', to: '2027-01-12' });
      expect(task(tasks, 'after', 'hold-vitamin-c')).toBeDefined();
      expect(task(tasks, 'after', 'restart-actives')?.title).toContain('strong skin care');
    }
  });

  it('leave an acid that only sets the acidity alone', () => {
    const tasks = carePlan(request({ skinCare: [{ label: 'Aqua, Glycerin, Phenoxyethanol, Citric Acid' }] }));
    expect(task(tasks, 'before', 'stop-aha')).toBeUndefined();
    expect(task(tasks, 'after', 'restart-actives')).toBeUndefined();
  });

  it('ask the prescriber about a prescribed medicine instead of stopping it', () => {
    for (const answers of [
      { skinCare: [{ label: 'Tretinoin 0.05 %' }] },
      { skinCare: [{ label: 'Hydroquinone 4 %' }] },
      { skinCare: [], medicines: [{ name: 'Differin', route: 'topical' as const }] },
    ]) {
      const tasks = carePlan(request(answers));
      expect(task(tasks, 'before', 'stop-retinoid')).toBeUndefined();
      expect(task(tasks, 'before', 'ask-prescriber')).toMatchObject({
        whose: 'prescriber',
        from: '2026-12-29',
        to: '2027-01-05',
      });
    }
  });

  it('do not read a medicine that is swallowed as skin care', () => {
    const tasks = carePlan(request({ skinCare: [], medicines: [{ name: 'isotretinoin', route: 'oral' }] }));
    expect(task(tasks, 'before', 'ask-prescriber')).toBeUndefined();
  });

  it('give the prescriber the antiviral when cold sores are known', () => {
    const tasks = carePlan(request({ ...nothing, conditions: [{ code: 'herpes-labialis' }] }));
    expect(task(tasks, 'before', 'antiviral')).toMatchObject({
      whose: 'prescriber',
      from: '2027-01-11',
      to: '2027-01-22',
    });
    expect(task(carePlan(request(nothing)), 'before', 'antiviral')).toBeUndefined();
  });

  it('give a chemical peel four weeks', () => {
    const tasks = carePlan(request({ skinCare: [{ label: 'Trichloroacetic Acid 15%' }] }));
    expect(task(tasks, 'before', 'stop-peel')).toMatchObject({ from: '2026-12-15', to: '2027-01-12' });
  });
});

describe('the tasks after a session', () => {
  it('are dated from the hour at which it ends', () => {
    expect(days(carePlan(request(nothing)), 'after')).toEqual([
      ['nothing-on-skin', '2027-01-12', '2027-01-13', '2027-01-13T15:30:00Z'],
      ['water-only', '2027-01-12', '2027-01-13', '2027-01-13T15:30:00Z'],
      ['gentle-cleanser', '2027-01-12', '2027-01-15', '2027-01-15T15:30:00Z'],
      ['no-makeup', '2027-01-12', '2027-01-13', '2027-01-13T15:30:00Z'],
      ['sunscreen', '2027-01-13', '2027-01-26', '2027-01-13T15:30:00Z'],
      ['no-sun', '2027-01-12', '2027-01-15', undefined],
      ['no-alcohol', '2027-01-12', '2027-01-13', '2027-01-13T15:30:00Z'],
      ['no-heat', '2027-01-12', '2027-01-15', '2027-01-15T15:30:00Z'],
      ['no-pool', '2027-01-12', '2027-01-15', '2027-01-15T15:30:00Z'],
      ['no-nsaid', '2027-01-12', '2027-01-15', undefined],
      ['no-waxing', '2027-01-12', '2027-01-19', undefined],
      ['no-procedures', '2027-01-12', '2027-01-26', undefined],
    ]);
  });

  it('have days but no hour while the end is not known', () => {
    const tasks = carePlan(request(nothing, { sessionEndsAt: undefined }));
    expect(task(tasks, 'after', 'no-heat')).toMatchObject({ from: '2027-01-12', to: '2027-01-15' });
    expect(task(tasks, 'after', 'no-heat')).not.toHaveProperty('at');
  });

  it('count hours across a change of the clocks: 24 hours after 10:00 is then 11:00', () => {
    const tasks = carePlan(
      request(nothing, { sessionDay: isoDate('2027-03-13'), sessionEndsAt: '2027-03-13T15:00:00Z' }),
    );
    expect(task(tasks, 'after', 'no-makeup')).toMatchObject({ to: '2027-03-14', at: '2027-03-14T15:00:00Z' });
  });

  it('keep everything off for three days when the skin was covered', () => {
    const covered = carePlan(request({ ...nothing, occluded: true }));
    expect(task(covered, 'after', 'nothing-on-skin')?.to).toBe('2027-01-15');
  });

  it('keep vitamin C off for three days, or one when nothing covers the skin', () => {
    const skinCare = [{ label: 'Aqua, Ascorbic Acid' }];
    expect(task(carePlan(request({ skinCare })), 'after', 'hold-vitamin-c')?.to).toBe('2027-01-15');
    expect(task(carePlan(request({ skinCare, occluded: false })), 'after', 'hold-vitamin-c')?.to).toBe(
      '2027-01-13',
    );
  });

  it('let what was stopped return on day 7, if nothing peels', () => {
    const tasks = carePlan(request({ skinCare: [{ label: 'Retinol' }] }));
    expect(task(tasks, 'after', 'restart-actives')).toMatchObject({
      from: '2027-01-19',
      dependsOn: 'no-peeling',
    });
  });
});

describe("the article's protocol", () => {
  const tasks = carePlan(
    request(
      { skinCare: [{ label: 'Retinol, Glycolic Acid, Salicylic Acid' }] },
      { protocol: articleProtocol },
    ),
  );

  it('keeps the sun away for a day and retinoids and fruit acids for a week', () => {
    expect(task(tasks, 'before', 'no-sun')).toMatchObject({ from: '2027-01-11', to: '2027-01-12' });
    expect(task(tasks, 'after', 'no-sun')).toMatchObject({ from: '2027-01-12', to: '2027-01-13' });
    expect(task(tasks, 'before', 'stop-retinoid')?.from).toBe('2027-01-05');
    expect(task(tasks, 'before', 'stop-aha')?.from).toBe('2027-01-05');
  });

  it('says nothing of salicylic acid', () => {
    expect(task(tasks, 'before', 'stop-bha')).toBeUndefined();
  });
});

const anyAnswers: fc.Arbitrary<CareAnswers> = fc.record({
  skinCare: fc.constantFrom(
    undefined,
    'unknown' as const,
    [],
    [{ label: 'Retinol, Glycolic Acid, Tretinoin, Hydroquinone' }],
    [{ label: 'Benzoyl Peroxide, Ascorbic Acid, Trichloroacetic Acid, Salicylic Acid' }],
  ),
  conditions: fc.constantFrom(undefined, [], [{ code: 'herpes-labialis' as const }]),
  occluded: fc.constantFrom(undefined, true, false),
});

const anyProtocol = fc.constantFrom(defaultProtocol, articleProtocol);

describe('every plan', () => {
  it('moves day for day with its session', () => {
    fc.assert(
      fc.property(anyAnswers, anyProtocol, fc.integer({ min: -4000, max: 4000 }), (answers, protocol, n) => {
        const utc = { protocol, timeZone: 'UTC' };
        const plan = carePlan(request(answers, utc));
        const moved = carePlan(
          request(answers, {
            ...utc,
            sessionDay: addDays(session, n),
            sessionEndsAt: instantOf(epochMs('2027-01-12T15:30:00Z') + n * MS_PER_DAY),
          }),
        );
        expect(moved).toEqual(
          plan.map((one) => ({
            ...one,
            from: addDays(one.from, n),
            to: addDays(one.to, n),
            ...(one.at === undefined ? {} : { at: instantOf(epochMs(one.at) + n * MS_PER_DAY) }),
          })),
        );
      }),
    );
  });

  it('has no washout that starts after the session, no aftercare that starts before it, and no task that ends before it starts', () => {
    fc.assert(
      fc.property(anyAnswers, anyProtocol, (answers, protocol) => {
        for (const one of carePlan(request(answers, { protocol }))) {
          expect(one.from <= one.to).toBe(true);
          if (one.phase === 'before') expect(one.from <= session).toBe(true);
          else expect(one.from >= session).toBe(true);
          if (one.code.startsWith('stop-')) expect(one.to).toBe(session);
        }
      }),
    );
  });

  it('gives each task once, with words in both languages, a range and a source', () => {
    fc.assert(
      fc.property(anyAnswers, fc.constantFrom('en' as const, 'es' as const), (answers, language) => {
        const tasks = carePlan(request(answers, { language }));
        const keys = tasks.map((one) => `${one.phase}/${one.code}`);
        expect(new Set(keys).size).toBe(keys.length);
        for (const { title, why, instead, rangeAcrossSources, sources } of tasks) {
          expect(`${title} ${why} ${instead} ${rangeAcrossSources}`).not.toMatch(/[{}!]|undefined/);
          expect(sources.length).toBeGreaterThan(0);
        }
      }),
    );
  });

  it('holds every code of section 5 for somebody', () => {
    const label =
      'Retinol, Glycolic Acid, Salicylic Acid, Benzoyl Peroxide, Trichloroacetic Acid, Ascorbic Acid';
    const conditions = [{ code: 'herpes-labialis' as const }];
    const named = carePlan(request({ skinCare: [{ label }, { label: 'Tretinoin' }], conditions }));
    const general = carePlan(request());
    const codes = (phase: string): ReadonlySet<string> =>
      new Set([...named, ...general].filter((one) => one.phase === phase).map((one) => one.code));
    expect(tasksBefore.filter((code) => !codes('before').has(code))).toEqual([]);
    expect(tasksAfter.filter((code) => !codes('after').has(code))).toEqual([]);
  });

  it('says what the sources say', () => {
    const tasks = carePlan(request({ skinCare: [{ label: 'Retinol' }] }));
    expect(task(tasks, 'before', 'stop-retinoid')?.rangeAcrossSources).toBe(
      'Sources say 1 to 10 days before.',
    );
    expect(task(tasks, 'before', 'drink-water')?.rangeAcrossSources).toBe('Sources say 1 day before.');
    expect(task(tasks, 'after', 'no-heat')?.rangeAcrossSources).toBe('Sources say 24 to 144 hours after.');
    expect(task(tasks, 'before', 'no-shaving')?.rangeAcrossSources).toBe('Sources say: on the day itself.');
  });
});

describe('moving a session', () => {
  const answers: CareAnswers = { skinCare: [{ label: 'Retinol' }], conditions: [] };
  const before = carePlan(request(answers));

  it('says which task moves from which days to which', () => {
    const later = carePlan(
      request(answers, { sessionDay: isoDate('2027-01-19'), sessionEndsAt: '2027-01-19T15:30:00Z' }),
    );
    const move = moveCarePlan(before, later);
    expect(move.moved).toHaveLength(before.length);
    expect(move.moved[0]).toEqual({
      code: 'stop-retinoid',
      phase: 'before',
      title: 'Stop using Retinol',
      from: { from: '2027-01-05', to: '2027-01-12' },
      to: { from: '2027-01-12', to: '2027-01-19' },
    });
    expect([move.added, move.dropped]).toEqual([[], []]);
  });

  it('moves only the hours when only the hour changes', () => {
    const move = moveCarePlan(before, carePlan(request(answers, { sessionEndsAt: '2027-01-12T16:00:00Z' })));
    expect(move.moved.map(({ code }) => code)).toEqual([
      'nothing-on-skin',
      'water-only',
      'gentle-cleanser',
      'no-makeup',
      'sunscreen',
      'no-alcohol',
      'no-heat',
      'no-pool',
    ]);
  });

  it('names what is added and what falls away when the answers change', () => {
    const move = moveCarePlan(
      before,
      carePlan(request({ skinCare: [{ label: 'Salicylic Acid' }], conditions: [] })),
    );
    expect(move.added.map(({ code }) => code)).toEqual(['stop-bha']);
    expect(move.dropped.map(({ code }) => code)).toEqual(['stop-retinoid']);
    expect(move.moved).toEqual([]);
  });

  it('changes nothing when nothing changes', () => {
    expect(moveCarePlan(before, carePlan(request(answers)))).toEqual({ moved: [], added: [], dropped: [] });
  });
});
