import { faceZones } from '../../clinical/face-map.ts';
import type { Zone } from '../../clinical/zones.ts';

/** Where an arrow key points, on the drawing: the patient's left cheek lies to the right. */
export type Direction = 'up' | 'down' | 'left' | 'right';

const vectors: Readonly<Record<Direction, readonly [number, number]>> = {
  up: [0, -1],
  down: [0, 1],
  left: [-1, 0],
  right: [1, 0],
};

/** Zones seen from another at more than this from the arrow's line are not in its direction: cosine of 65 degrees. */
const WIDEST = 0.42;

type Seen = { readonly zone: Zone; readonly cosine: number; readonly distance: number };

function seen(from: Zone, to: Zone, direction: Direction): Seen {
  const [x, y] = faceZones[from].at;
  const [toX, toY] = faceZones[to].at;
  const distance = Math.hypot(toX - x, toY - y);
  const [dx, dy] = vectors[direction];
  return { zone: to, distance, cosine: ((toX - x) * dx + (toY - y) * dy) / distance };
}

/** The zone an arrow key moves to: one that touches this one, the straightest in that direction; none at the edge. */
export function zoneTowards(from: Zone, direction: Direction): Zone | undefined {
  return faceZones[from].touches
    .map((to) => seen(from, to, direction))
    .filter(({ cosine }) => cosine >= WIDEST)
    .sort((a, b) => a.distance / a.cosine - b.distance / b.cosine)[0]?.zone;
}

const arrows: Readonly<Record<string, Direction>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};

/** The direction of an arrow key; none for any other key. */
export const directionOf = (key: string): Direction | undefined => arrows[key];
