import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sources } from '../evidence/sources.ts';
import { addDays, fromEpochDay, type IsoDate, toEpochDay } from '../kernel/day.ts';
import { deviceIds } from './device-labels.ts';
import { decisions, effects, type Finding, languages } from './finding.ts';
import { articleProtocol, defaultProtocol } from './protocols.ts';
import { type RuleId, ruleBook, ruleIds } from './rules/rulebook.ts';
import {
  type Condition,
  conditionCodes,
  type Medicine,
  type Procedure,
  pregnancyAnswers,
  procedureCodes,
  routes,
  type ScreenRequest,
  type SkinCareProduct,
  type StatusWord,
  sexes,
  statusWords,
} from './screen-request.ts';
import { day } from './screening.fixture.ts';
import { screen } from './screening.ts';
import { scarTypes } from './zones.ts';

const AS_OF = toEpochDay(day('2026-12-01'));

const pastDay = fc
  .oneof(fc.constant(0), fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 800 }))
  .map((ago) => fromEpochDay(AS_OF - ago));
const unknown = fc.constant('unknown' as const);
const place = fc.oneof(fc.boolean(), unknown);

const condition: fc.Arbitrary<Condition> = fc.record(
  {
    code: fc.constantFrom(...conditionCodes),
    status: fc.constantFrom(...(Object.keys(statusWords) as StatusWord[])),
    inField: place,
    lastEpisode: fc.oneof(pastDay, unknown),
    startsOn: fc.oneof(
      fc.integer({ min: -5, max: 90 }).map((ahead) => fromEpochDay(AS_OF + ahead)),
      unknown,
    ),
  },
  { requiredKeys: ['code'] },
);

const medicineNames = [
  'isotretinoin',
  'Roaccutane 20 mg',
  'acitretin',
  'tretinoin',
  'Epiduo',
  'benzoyl peroxide',
  'hydroquinone',
  'azelaic acid',
  'salicylic acid',
  'glycolic acid',
  'imiquimod',
  'warfarin',
  'aspirin',
  'ibuprofen',
  'fish oil',
  'azathioprine',
  'prednisolone',
  'capecitabine',
  'tamoxifen',
  'doxycycline',
  'dapsone',
  'flecainide',
  'isotretinon',
  'levothyroxine',
  'metformin',
  'blorbimab',
  'D10BA01',
  'adalimumab',
];

const medicine: fc.Arbitrary<Medicine> = fc.record(
  {
    name: fc.constantFrom(...medicineNames),
    route: fc.constantFrom(...routes),
    lastDose: fc.oneof(pastDay, unknown, fc.constant('ongoing' as const)),
    highDose: place,
  },
  { requiredKeys: ['name'] },
);

const labels = [
  'Aqua, Glycerin, Panthenol',
  'Aqua, Retinol, Glycerin',
  'Aqua, Glycolic Acid, Glycerin',
  'Aqua, Bakuchiol, Glycerin',
  'Aqua, Salicylic Acid, Retinal',
  'Aqua, Ascorbic Acid, Glycerin',
  'Wonder Cream',
  'Aqua, Kojic Acid, Papain',
];

const product: fc.Arbitrary<SkinCareProduct> = fc.record(
  {
    label: fc.constantFrom(...labels),
    lastUse: fc.oneof(pastDay, unknown, fc.constant('ongoing' as const)),
  },
  { requiredKeys: ['label'] },
);

const procedure: fc.Arbitrary<Procedure> = fc.record(
  {
    code: fc.constantFrom(...procedureCodes),
    on: fc.oneof(
      pastDay,
      unknown,
      fc.integer({ min: 1, max: 60 }).map((ahead) => fromEpochDay(AS_OF + ahead)),
    ),
    inField: place,
  },
  { requiredKeys: ['code'] },
);

const plan = fc
  .tuple(fc.integer({ min: -60, max: 120 }), fc.integer({ min: 0, max: 20 }))
  .map(([start, length]) => ({
    from: fromEpochDay(AS_OF + start),
    to: fromEpochDay(AS_OF + start + length),
  }));

const sun = fc.record(
  {
    sunburn: place,
    lastTan: fc.oneof(pastDay, unknown, fc.constant('none' as const)),
    planned: fc.array(plan, { maxLength: 2 }),
  },
  { requiredKeys: [] },
);

const allergy = fc.constantFrom(
  'nickel',
  'lidocaine',
  'sulfa',
  'latex',
  'pollen',
  'zorblax',
  'none',
  'penicillin',
);

const listed = <Entry>(entry: fc.Arbitrary<Entry>) =>
  fc.oneof({ weight: 4, arbitrary: fc.array(entry, { maxLength: 3 }) }, { weight: 1, arbitrary: unknown });

const request: fc.Arbitrary<ScreenRequest> = fc.record(
  {
    asOf: fc.constant(fromEpochDay(AS_OF)),
    language: fc.constantFrom(...languages),
    birthDate: fc.oneof(
      unknown,
      fc.integer({ min: 15 * 365, max: 40 * 365 }).map((ago) => fromEpochDay(AS_OF - ago)),
    ),
    sex: fc.constantFrom(...sexes),
    fitzpatrick: fc.constantFrom(1, 2, 3, 4, 5, 6, 'unknown' as const) as fc.Arbitrary<1 | 'unknown'>,
    scarTypes: listed(fc.constantFrom(...scarTypes)),
    pregnancy: fc.constantFrom(...pregnancyAnswers),
    conditions: listed(condition),
    medicines: listed(medicine),
    skinCare: listed(product),
    procedures: listed(procedure),
    allergies: listed(allergy),
    sun: fc.oneof({ weight: 4, arbitrary: sun }, { weight: 1, arbitrary: unknown }),
    underInfluence: place,
    device: fc.constantFrom(...deviceIds, 'Morpheus8'),
    depthMm: fc.constantFrom(0.5, 1.5, 1.75, 2.5),
  },
  { requiredKeys: ['asOf'] },
);

const protocol = fc.constantFrom(defaultProtocol, articleProtocol);

const marksOf = (rule: RuleId): readonly string[] =>
  ruleBook[rule].sources.map((id) => sources.get(id)?.mark ?? 'missing');

/** Findings without their place in the lists, for comparing answers given in another order. */
const bare = (findings: readonly Finding[]): readonly string[] =>
  findings.map(({ answers: _place, ...finding }) => JSON.stringify(finding)).sort();

const strength = (found: { decision: (typeof decisions)[number] }): number =>
  decisions.indexOf(found.decision);

describe('every rule', () => {
  const seen = new Map<string, Set<string>>();
  for (const sample of fc.sample(request, { numRuns: 20_000, seed: 20_261_201 }))
    for (const { rule, effect } of screen(sample).findings)
      seen.set(rule, (seen.get(rule) ?? new Set()).add(effect));

  it('can speak', () => {
    expect(ruleIds.filter((rule) => !seen.has(rule))).toEqual([]);
  });

  it('has no effect that its definition does not name', () => {
    const surprises = ruleIds.flatMap((rule) =>
      [...(seen.get(rule) ?? [])]
        .filter((effect) => !(ruleBook[rule].effects as readonly string[]).includes(effect))
        .map((effect) => `${rule}: ${effect}`),
    );
    expect(surprises).toEqual([]);
  });

  it('rests on sources that exist', () => {
    expect(ruleIds.filter((rule) => marksOf(rule).includes('missing'))).toEqual([]);
  });

  it('neither stops nor defers when it rests on unchecked knowledge alone', () => {
    const unchecked = ruleIds.filter((rule) => marksOf(rule).every((mark) => mark === 'M'));
    expect(unchecked).not.toEqual([]);
    const blocking = unchecked.filter((rule) =>
      (ruleBook[rule].effects as readonly string[]).some((effect) => effect === 'stop' || effect === 'defer'),
    );
    expect(blocking).toEqual([]);
  });
});

describe('screening', () => {
  it('gives a decision that is the strongest effect, and the latest day of all deferrals', () => {
    fc.assert(
      fc.property(request, protocol, (sample, rules) => {
        const answer = screen(sample, rules);
        const strongest = effects.find((effect) => answer.findings.some((found) => found.effect === effect));
        const clear = strongest === undefined || strongest === 'caution' || strongest === 'task';
        expect(answer.decision).toBe(clear ? 'clear' : strongest);
        const days = answer.findings.flatMap(({ effect, until }) =>
          effect === 'defer' ? [until ?? ''] : [],
        );
        const latest = [sample.asOf, ...days].sort().at(-1);
        expect(answer.earliest).toBe(answer.decision === 'stop' ? undefined : latest);
      }),
    );
  });

  it('names a later day with every deferral, a task with every task, and fills every place in its words', () => {
    fc.assert(
      fc.property(request, protocol, (sample, rules) => {
        for (const finding of screen(sample, rules).findings) {
          if (finding.effect === 'defer')
            expect(finding.until ?? '').toSatisfy((until: string) => until > sample.asOf);
          if (finding.effect === 'task') expect(finding.task).toBeDefined();
          if (finding.task) expect(finding.task.start >= sample.asOf).toBe(true);
          expect(JSON.stringify(finding)).not.toMatch(/\{\w+\}|undefined| {2}/);
          expect(finding.sources.length).toBeGreaterThan(0);
          expect(finding.answers.length).toBeGreaterThan(0);
        }
      }),
    );
  });

  it('never lets one answer change what another rule found', () => {
    const quiet: Partial<ScreenRequest> = { medicines: [{ name: 'levothyroxine' }] };
    fc.assert(
      fc.property(request, allergy, (sample, added) => {
        const listedAllergies = Array.isArray(sample.allergies) ? sample.allergies : [];
        const before = screen({ ...sample, allergies: listedAllergies });
        const after = screen({ ...sample, allergies: [...listedAllergies, added] });
        const others = (findings: readonly Finding[]) =>
          findings.filter(({ rule }) => !/allerg/.test(rule)).map((finding) => JSON.stringify(finding));
        expect(others(after.findings)).toEqual(others(before.findings));
        const withOrdinary = screen({ ...sample, ...quiet });
        const withNone = screen({ ...sample, medicines: [] });
        expect(bare(withOrdinary.findings)).toEqual(bare(withNone.findings));
      }),
    );
  });

  it('is never weakened by one more thing that was named', () => {
    const entry = fc.oneof(
      condition.map((added) => ({ field: 'conditions' as const, added })),
      medicine.map((added) => ({ field: 'medicines' as const, added })),
      product.map((added) => ({ field: 'skinCare' as const, added })),
      procedure.map((added) => ({ field: 'procedures' as const, added })),
      allergy.map((added) => ({ field: 'allergies' as const, added })),
    );
    fc.assert(
      fc.property(request, entry, (sample, { field, added }) => {
        const given = sample[field];
        const entries: readonly unknown[] = Array.isArray(given) ? given : [];
        const before = screen({ ...sample, [field]: entries });
        const after = screen({ ...sample, [field]: [...entries, added] } as ScreenRequest);
        expect(strength(after)).toBeLessThanOrEqual(strength(before));
        if (after.earliest && before.earliest) expect(after.earliest >= before.earliest).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('is never weakened by a question left open instead of answered harmlessly', () => {
    fc.assert(
      fc.property(
        request,
        fc.constantFrom('conditions', 'medicines', 'skinCare', 'procedures', 'allergies'),
        (sample, field) => {
          const none = screen({ ...sample, [field]: [] });
          const open = screen({ ...sample, [field]: 'unknown' });
          expect(strength(open)).toBeLessThanOrEqual(strength(none));
          expect(open.findings.some(({ rule }) => rule.startsWith('unanswered-'))).toBe(true);
        },
      ),
    );
  });

  it('finds the same whatever the order of the lists', () => {
    const turned = <Entry>(list: readonly Entry[] | 'unknown' | undefined) =>
      Array.isArray(list) ? [...list].reverse() : list;
    fc.assert(
      fc.property(request, (sample) => {
        const reversed = {
          ...sample,
          conditions: turned(sample.conditions),
          medicines: turned(sample.medicines),
          skinCare: turned(sample.skinCare),
          procedures: turned(sample.procedures),
          allergies: turned(sample.allergies),
          scarTypes: turned(sample.scarTypes),
        } as ScreenRequest;
        expect(bare(screen(reversed).findings)).toEqual(bare(screen(sample).findings));
      }),
    );
  });

  it('moves every wait that is counted in days with the calendar', () => {
    const shiftAll = <Value>(value: Value, days: number): Value =>
      JSON.parse(JSON.stringify(value), (_key, inner: unknown) =>
        typeof inner === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(inner)
          ? addDays(inner as IsoDate, days)
          : inner,
      );
    const inMonths =
      /acne|isotretinoin|age-|facial-surgery|filler|scars-new|retinoid-by-mouth|peel-or-laser|place-unknown/;
    const untils = (found: readonly Finding[], days: number) =>
      found
        .filter(({ rule, until }) => until !== undefined && !inMonths.test(rule))
        .map(({ rule, until, answers }) => `${rule} ${answers.join()} ${addDays(until as IsoDate, days)}`)
        .sort();
    fc.assert(
      fc.property(request, fc.integer({ min: -3000, max: 3000 }), (sample, days) => {
        const here = screen(sample).findings;
        const there = screen(shiftAll(sample, days)).findings;
        expect(untils(there, 0)).toEqual(untils(here, days));
      }),
    );
  });

  it('decides the same in both languages', () => {
    fc.assert(
      fc.property(request, (sample) => {
        const [english, spanish] = languages.map((language) => screen({ ...sample, language }));
        const shape = (answer: typeof english) =>
          answer?.findings.map(({ rule, effect, until }) => [rule, effect, until]);
        expect(shape(spanish)).toEqual(shape(english));
      }),
    );
  });

  it('leaves its request untouched and answers the same twice', () => {
    fc.assert(
      fc.property(request, (sample) => {
        const copy = structuredClone(sample);
        expect(screen(sample)).toEqual(screen(sample));
        expect(sample).toEqual(copy);
      }),
    );
  });
});
