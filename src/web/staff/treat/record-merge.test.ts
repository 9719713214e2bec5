import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RecordState, ZoneEntry } from '../../../clinical/session-record.ts';
import { zones } from '../../../clinical/zones.ts';
import { isSame, mergeRecords, takeTheirs } from './record-merge.ts';

const empty: RecordState = {
  deviceId: 'd1',
  noAnaesthetic: false,
  applications: [],
  zones: [],
  topicals: [],
  notes: '',
  reasons: [],
};

const cheek: ZoneEntry = { zone: 'cheek-left', depthMm: 1.5, passes: 4, endpoint: 'pinpoint-bleeding' };
const brow: ZoneEntry = { zone: 'forehead', depthMm: 0.75 };
const cream = {
  id: 'a1',
  product: 'lidocaine-4',
  grams: 30,
  areaCm2: 200,
  on: '2026-12-01T09:00:00Z',
  occluded: false,
};

const zoneEntry = fc.record({
  depthMm: fc.constantFrom(0.5, 1, 1.5, 2),
  passes: fc.integer({ min: 1, max: 6 }),
});
const anyState: fc.Arbitrary<RecordState> = fc
  .record({
    zones: fc.dictionary(fc.constantFrom(...zones), zoneEntry),
    ids: fc.uniqueArray(fc.constantFrom('a1', 'a2', 'a3')),
    notes: fc.constantFrom('', 'one', 'two'),
    weightKg: fc.option(fc.integer({ min: 40, max: 90 }), { nil: undefined }),
  })
  .map(({ zones: map, ids, notes, weightKg }) => ({
    ...empty,
    zones: Object.entries(map).map(([zone, entry]) => ({ zone, ...entry }) as ZoneEntry),
    applications: ids.map((id) => ({ ...cream, id })),
    notes,
    ...(weightKg !== undefined && { weightKg }),
  }));

/** The same record, whatever the order of its lists. */
const sorted = (state: RecordState) => ({
  ...state,
  zones: state.zones.toSorted((a, b) => (a.zone < b.zone ? -1 : 1)),
  applications: state.applications.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
});

describe('two tablets', () => {
  it('that changed different zones have both', () => {
    const { state, conflicts } = mergeRecords(
      empty,
      { ...empty, zones: [cheek] },
      { ...empty, zones: [brow] },
    );
    expect(state.zones).toEqual([brow, cheek]);
    expect(conflicts).toEqual([]);
  });

  it('that changed one zone in two ways have a conflict, which a person settles', () => {
    const base = { ...empty, zones: [cheek] };
    const mine = { ...empty, zones: [{ ...cheek, depthMm: 1 }] };
    const theirs = { ...empty, zones: [{ ...cheek, depthMm: 2 }] };
    const { state, conflicts } = mergeRecords(base, mine, theirs);
    expect(state).toEqual(mine);
    expect(conflicts).toEqual([
      { at: 'zones/cheek-left', mine: { ...cheek, depthMm: 1 }, theirs: { ...cheek, depthMm: 2 } },
    ]);
    const [conflict] = conflicts;
    expect(conflict && takeTheirs(state, conflict)).toEqual(theirs);
  });

  it('of which one took out a zone that the other changed have a conflict too', () => {
    const base = { ...empty, zones: [cheek] };
    const theirs = { ...empty, zones: [{ ...cheek, depthMm: 2 }] };
    expect(mergeRecords(base, empty, theirs).conflicts).toMatchObject([{ at: 'zones/cheek-left' }]);
    expect(mergeRecords(base, empty, base).state.zones).toEqual([]);
  });

  it('settle a single value: weight, device, start', () => {
    const base = { ...empty, weightKg: 60 };
    const { conflicts } = mergeRecords(base, { ...empty, weightKg: 61 }, { ...empty, weightKg: 62 });
    expect(conflicts).toEqual([{ at: 'weightKg', mine: 61, theirs: 62 }]);
    const [conflict] = conflicts;
    expect(conflict && takeTheirs({ ...empty, weightKg: 61 }, conflict).weightKg).toBe(62);
    const gone = { at: 'weightKg', mine: 61, theirs: undefined };
    expect('weightKg' in takeTheirs({ ...empty, weightKg: 61 }, gone)).toBe(false);
  });

  it('know of every cream that either put on, took off or struck out', () => {
    const base = { ...empty, applications: [cream] };
    const mine = {
      ...empty,
      applications: [
        { ...cream, off: '2026-12-01T09:40:00Z' },
        { ...cream, id: 'a2' },
      ],
    };
    const theirs = {
      ...empty,
      applications: [
        { ...cream, struckOut: 'wrong tube' },
        { ...cream, id: 'a3' },
      ],
    };
    expect(mergeRecords(base, mine, theirs).state.applications).toEqual([
      { ...cream, off: '2026-12-01T09:40:00Z', struckOut: 'wrong tube' },
      { ...cream, id: 'a3' },
      { ...cream, id: 'a2' },
    ]);
  });

  it('keep the words of both', () => {
    const notes = (text: string) => ({ ...empty, notes: text });
    expect(mergeRecords(empty, notes('mine'), notes('theirs')).state.notes).toBe('theirs\nmine');
    expect(mergeRecords(empty, notes('a b'), notes('a b c')).state.notes).toBe('a b c');
    expect(mergeRecords(notes('a'), notes('a'), notes('b')).state.notes).toBe('b');
  });

  it('of which only one changed anything have that one’s record', () => {
    fc.assert(
      fc.property(anyState, anyState, (base, other) => {
        const grown = {
          ...other,
          applications: [
            ...base.applications,
            ...other.applications.filter(({ id }) => !base.applications.some((line) => line.id === id)),
          ],
        };
        expect(sorted(mergeRecords(base, grown, base).state)).toEqual(sorted(grown));
        expect(sorted(mergeRecords(base, base, grown).state)).toEqual(sorted(grown));
        expect(mergeRecords(base, grown, base).conflicts).toEqual([]);
      }),
    );
  });

  it('never lose a cream, and never lose a zone without a conflict or a hand that took it out', () => {
    fc.assert(
      fc.property(anyState, anyState, anyState, (base, mine, theirs) => {
        const { state } = mergeRecords(base, mine, theirs);
        for (const { id } of [...mine.applications, ...theirs.applications])
          expect(state.applications.map((line) => line.id)).toContain(id);
        for (const entry of [...mine.zones, ...theirs.zones]) {
          const inBoth =
            mine.zones.some(({ zone }) => zone === entry.zone) ===
            theirs.zones.some(({ zone }) => zone === entry.zone);
          const inBase = base.zones.some(({ zone }) => zone === entry.zone);
          if (inBoth || !inBase) expect(state.zones.map(({ zone }) => zone)).toContain(entry.zone);
        }
      }),
    );
  });
});

describe('sameness', () => {
  it('looks at what is said, not at the order of keys, nor at keys without a value', () => {
    expect(isSame({ a: 1, b: [{ c: 2 }] }, { b: [{ c: 2 }], a: 1, d: undefined })).toBe(true);
    expect(isSame({ a: 1 }, { a: 2 })).toBe(false);
    expect(isSame([1, 2], [2, 1])).toBe(false);
    expect(isSame({}, [])).toBe(false);
    expect(isSame(null, {})).toBe(false);
  });
});
