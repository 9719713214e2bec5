import { describe, expect, it } from 'vitest';
import type { RecordState } from '../../../clinical/session-record.ts';
import { newId } from './new-id.ts';
import { addApplication, dropZone, giveReason, putZone, setPart, strikeOut, takeOff } from './record-edit.ts';

const empty: RecordState = {
  deviceId: 'd1',
  noAnaesthetic: true,
  applications: [],
  zones: [],
  topicals: [],
  notes: '',
  reasons: [],
};
const cream = { id: 'a1', product: 'lidocaine-4', grams: 30, areaCm2: 200, on: 'on', occluded: false };

describe('editing a record', () => {
  it('adds cream, says when it came off, strikes it out; cream means that there was some', () => {
    const worn = addApplication(cream)(empty);
    expect(worn).toMatchObject({ noAnaesthetic: false, applications: [cream] });
    expect(takeOff('a1', 'off')(worn).applications).toEqual([{ ...cream, off: 'off' }]);
    expect(strikeOut('a1', 'wrong tube')(worn).applications).toEqual([{ ...cream, struckOut: 'wrong tube' }]);
  });

  it('puts a zone in, changes it in its place, and takes it out', () => {
    const two = putZone({ zone: 'chin', depthMm: 1 })(putZone({ zone: 'nose', depthMm: 0.5 })(empty));
    expect(putZone({ zone: 'nose', depthMm: 0.75, passes: 3 })(two).zones).toEqual([
      { zone: 'nose', depthMm: 0.75, passes: 3 },
      { zone: 'chin', depthMm: 1 },
    ]);
    expect(dropZone('nose')(two).zones).toEqual([{ zone: 'chin', depthMm: 1 }]);
  });

  it('keeps no reason that is too short to be one', () => {
    const reasoned = giveReason('f', ' agreed ')(empty);
    expect(reasoned.reasons).toEqual([{ finding: 'f', reason: 'agreed' }]);
    expect(giveReason('f', 'ok')(reasoned).reasons).toEqual([]);
  });

  it('takes a part out instead of leaving a gap', () => {
    expect(setPart('startedAt', 'now')(empty).startedAt).toBe('now');
    expect('startedAt' in setPart('startedAt', undefined)({ ...empty, startedAt: 'now' })).toBe(false);
  });
});

describe('a new id', () => {
  it('is a version 4 id, and another each time', () => {
    const ids = Array.from({ length: 50 }, newId);
    for (const id of ids)
      expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(new Set(ids).size).toBe(50);
  });
});
