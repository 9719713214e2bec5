import { describe, expect, it } from 'vitest';
import { isInside, type Point, signedArea } from './face-curve.ts';
import { FACE_AXIS, FACE_VIEW_BOX, faceExclusions, faceFeatures, faceZones } from './face-map.ts';
import { excludedRegions, zones } from './zones.ts';

const [, , width, height] = FACE_VIEW_BOX;
const STEP = 4;
/** Off the axis and off every whole pixel, so that no point of the grid lies on a line. */
const grid: readonly Point[] = Array.from({ length: (width / STEP) * (height / STEP) }, (_, index) => [
  STEP * (index % (width / STEP)) + 1.37,
  STEP * Math.floor(index / (width / STEP)) + 1.61,
]);

const regions = { ...faceZones, ...faceExclusions };
const names = [...zones, ...excludedRegions];
const regionsAt = (point: Point) => names.filter((name) => isInside(point, regions[name].polygon));

describe('the face map', () => {
  it('has no point in two regions, excluded ones included', () => {
    for (const point of grid) expect(regionsAt(point).length).toBeLessThanOrEqual(1);
  });

  it('leaves no hole between hairline and neck', () => {
    const rows = grid.filter(([x, y]) => Math.abs(x - FACE_AXIS) < 80 && y > 90 && y < 430);
    for (const point of rows) expect(regionsAt(point)).toHaveLength(1);
  });

  it('draws every region closed, inside its view box and large enough to touch', () => {
    for (const name of names) {
      const { d, polygon } = regions[name];
      expect(d).toMatch(/^M[-\d. C]+Z$/);
      expect(d.match(/M/g)).toHaveLength(1);
      expect(Math.abs(signedArea(polygon))).toBeGreaterThan(900);
      for (const [x, y] of polygon) {
        expect(x >= 0 && x <= width && y >= 0 && y <= height).toBe(true);
      }
      polygon.forEach(([x, y], index) => {
        const [nextX, nextY] = polygon[(index + 1) % polygon.length] ?? [x, y];
        expect(Math.hypot(nextX - x, nextY - y)).toBeLessThan(name === 'neck' ? 60 : 16);
      });
    }
  });

  it('puts every label inside its own region', () => {
    for (const name of names) expect(regionsAt(regions[name].at)).toEqual([name]);
  });

  it('is symmetric: the left regions mirror the right ones', () => {
    for (const name of names.filter((one) => one.endsWith('-left'))) {
      const twin = names.find((one) => one === name.replace('-left', '-right'));
      expect(twin).toBeDefined();
      const mirror = twin === undefined ? [] : regions[twin].polygon.map(([x, y]) => [2 * FACE_AXIS - x, y]);
      expect(mirror).toEqual(regions[name].polygon.map(([x, y]) => [x, y]));
    }
  });

  it("draws the patient's left on the right of the page", () => {
    expect(faceZones['cheek-left'].at[0]).toBeGreaterThan(FACE_AXIS);
    expect(faceZones['cheek-right'].at[0]).toBeLessThan(FACE_AXIS);
  });

  it('knows which zones touch', () => {
    expect(faceZones.glabella.touches).toEqual(['forehead', 'nose']);
    expect(faceZones['temple-left'].touches).toEqual(['forehead', 'cheek-left']);
    expect(faceZones['cheek-right'].touches).toEqual([
      'temple-right',
      'nose',
      'perioral',
      'chin',
      'jaw-right',
    ]);
    expect(faceZones.nose.touches).toEqual(['glabella', 'cheek-left', 'cheek-right', 'perioral']);
    expect(faceZones.neck.touches).toEqual(['submandibular']);
    expect(faceExclusions.lips.touches).toEqual(['perioral', 'chin']);
    for (const zone of zones)
      for (const other of faceZones[zone].touches) expect(faceZones[other].touches).toContain(zone);
  });

  it('is decorated on both sides', () => {
    expect(faceFeatures).toHaveLength(10);
  });
});
