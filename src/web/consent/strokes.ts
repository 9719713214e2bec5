import { SIGNATURE_FIELD, type Strokes } from '../../contract/consents.ts';

export type Point = readonly [number, number];

const clamped = (value: number, most: number): number => Math.round(Math.min(Math.max(value, 0), most));

type Place = { readonly clientX: number; readonly clientY: number };
type Frame = { readonly left: number; readonly top: number; readonly width: number; readonly height: number };

/** Where a pointer is within the signature's field, whatever size it is shown in. */
export const pointIn = ({ clientX, clientY }: Place, frame: Frame): [number, number] => [
  clamped(((clientX - frame.left) / frame.width) * SIGNATURE_FIELD.width, SIGNATURE_FIELD.width),
  clamped(((clientY - frame.top) / frame.height) * SIGNATURE_FIELD.height, SIGNATURE_FIELD.height),
];

/** A stroke as SVG path data; a single point is drawn as a dot. */
export function strokePath(stroke: readonly Point[]): string {
  const [first, ...rest] = stroke;
  if (first === undefined) return '';
  const line = rest.map(([x, y]) => `L${x} ${y}`).join('');
  return `M${first[0]} ${first[1]}${line || `l0.1 0`}`;
}

export const withPoint = (strokes: Strokes, point: [number, number]): Strokes => {
  const last = strokes.at(-1) ?? [];
  const [x, y] = last.at(-1) ?? [-1, -1];
  if (x === point[0] && y === point[1]) return strokes;
  return [...strokes.slice(0, -1), [...last, point]];
};
