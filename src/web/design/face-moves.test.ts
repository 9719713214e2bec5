import { describe, expect, it } from 'vitest';
import { faceZones } from '../../clinical/face-map.ts';
import { type Zone, zones } from '../../clinical/zones.ts';
import { type Direction, zoneTowards } from './face-moves.ts';

const directions: readonly Direction[] = ['up', 'down', 'left', 'right'];

describe('the arrow keys on the face', () => {
  it('go to the neighbour that lies there', () => {
    expect(zoneTowards('forehead', 'down')).toBe('glabella');
    expect(zoneTowards('nose', 'right')).toBe('cheek-left');
    expect(zoneTowards('nose', 'left')).toBe('cheek-right');
    expect(zoneTowards('cheek-left', 'up')).toBe('temple-left');
    expect(zoneTowards('chin', 'down')).toBe('submandibular');
  });

  it('stay where there is nothing further', () => {
    expect(zoneTowards('forehead', 'up')).toBeUndefined();
    expect(zoneTowards('neck', 'down')).toBeUndefined();
  });

  it('only ever go to a zone that touches', () => {
    for (const zone of zones)
      for (const direction of directions) {
        const to = zoneTowards(zone, direction);
        if (to !== undefined) expect(faceZones[zone].touches).toContain(to);
      }
  });

  it('reach every zone from every other', () => {
    for (const start of zones) {
      const reached = new Set<Zone>([start]);
      for (const zone of reached)
        for (const direction of directions) {
          const to = zoneTowards(zone, direction);
          if (to !== undefined) reached.add(to);
        }
      expect([start, [...reached].sort()]).toEqual([start, [...zones].sort()]);
    }
  });
});
