/** A point of the face map: pixels of its view box, y downwards. */
export type Point = readonly [x: number, y: number];

/** One cubic Bézier piece: two control points and the end; it starts where the piece before ended. */
type Cubic = readonly [Point, Point, Point];

/** A smooth line from a start through pieces that join. */
export type Curve = { readonly start: Point; readonly pieces: readonly Cubic[] };

const SAMPLES_PER_PIECE = 8;

const clampedAt = (points: readonly Point[], index: number): Point =>
  points[Math.max(0, Math.min(points.length - 1, index))] ?? [0, 0];

/** One sixth of the chord between two points, from a third: the Catmull-Rom tangent as a Bézier handle. */
const handle = (from: Point, a: Point, b: Point): Point => [
  from[0] + (b[0] - a[0]) / 6,
  from[1] + (b[1] - a[1]) / 6,
];

/** The smooth line through points, in order (Catmull-Rom); two points make a straight line. */
export function curveThrough(points: readonly Point[]): Curve {
  const pieces = points.slice(1).map((end, index): Cubic => {
    const [before, start, after] = [index - 1, index, index + 2].map((at) => clampedAt(points, at)) as [
      Point,
      Point,
      Point,
    ];
    return [handle(start, before, end), handle(end, after, start), end];
  });
  return { start: clampedAt(points, 0), pieces };
}

const endOf = (curve: Curve): Point => curve.pieces.at(-1)?.[2] ?? curve.start;

/** The same line drawn from its other end. */
export function reversed(curve: Curve): Curve {
  const starts = [curve.start, ...curve.pieces.map((piece) => piece[2])];
  const pieces = curve.pieces.map(
    ([first, second], index): Cubic => [second, first, clampedAt(starts, index)],
  );
  return { start: endOf(curve), pieces: pieces.toReversed() };
}

/** The same line on the other side of the vertical axis `x = axis`. */
export function mirrored(curve: Curve, axis: number): Curve {
  const flip = ([x, y]: Point): Point => [2 * axis - x, y];
  return {
    start: flip(curve.start),
    pieces: curve.pieces.map(([first, second, end]): Cubic => [flip(first), flip(second), flip(end)]),
  };
}

function pointAt(start: Point, [first, second, end]: Cubic, t: number): Point {
  const along = (axis: 0 | 1): number =>
    (1 - t) ** 3 * start[axis] +
    3 * (1 - t) ** 2 * t * first[axis] +
    3 * (1 - t) * t ** 2 * second[axis] +
    t ** 3 * end[axis];
  return [along(0), along(1)];
}

/** Points along the line, its start included and its end left to the next line of an outline. */
export function sampled(curve: Curve): readonly Point[] {
  return curve.pieces.flatMap((piece, index) => {
    const start = index === 0 ? curve.start : (curve.pieces[index - 1]?.[2] ?? curve.start);
    return Array.from({ length: SAMPLES_PER_PIECE }, (_, step) =>
      pointAt(start, piece, step / SAMPLES_PER_PIECE),
    );
  });
}

const tidy = (value: number): string => String(Math.round(value * 10) / 10);
const say = ([x, y]: Point): string => `${tidy(x)} ${tidy(y)}`;

/** SVG path data of lines that follow each other; `Z` is the caller's. */
export function pathData(curves: readonly Curve[]): string {
  const [first] = curves;
  if (first === undefined) return '';
  const pieces = curves.flatMap((curve) => curve.pieces);
  return `M${say(first.start)}${pieces.map((piece) => `C${piece.map(say).join(' ')}`).join('')}`;
}

/** Signed area of a closed polygon, in square pixels. */
export function signedArea(polygon: readonly Point[]): number {
  return polygon.reduce((sum, [x, y], index) => {
    const [nextX, nextY] = polygon[(index + 1) % polygon.length] ?? [x, y];
    return sum + (x * nextY - nextX * y) / 2;
  }, 0);
}

/** Centre of gravity of a closed polygon. */
export function centroidOf(polygon: readonly Point[]): Point {
  const area = signedArea(polygon);
  const [sumX, sumY] = polygon.reduce<Point>(
    ([atX, atY], [x, y], index) => {
      const [nextX, nextY] = polygon[(index + 1) % polygon.length] ?? [x, y];
      const cross = x * nextY - nextX * y;
      return [atX + (x + nextX) * cross, atY + (y + nextY) * cross];
    },
    [0, 0],
  );
  return [sumX / (6 * area), sumY / (6 * area)];
}

/** Whether a point lies inside a closed polygon (even-odd rule). */
export function isInside([x, y]: Point, polygon: readonly Point[]): boolean {
  return polygon.reduce((inside, [ax, ay], index) => {
    const [bx, by] = polygon[(index + 1) % polygon.length] ?? [ax, ay];
    const crosses = ay > y !== by > y && x < ax + ((y - ay) / (by - ay)) * (bx - ax);
    return crosses ? !inside : inside;
  }, false);
}
