import type { DotShape } from '../../design/range-dots.tsx';
import type { Protocol } from './version-words.ts';

/** The columns of a comparison; the first is what the others are held against. */
export const slots = ['a', 'b', 'c'] as const;
export type Slot = (typeof slots)[number];

/** Each column has a shape of its own on the drawn line. */
export const shapeOf: Readonly<Record<Slot, DotShape>> = { a: 'dot', b: 'ring', c: 'diamond' };

export type Compared = { readonly slot: Slot; readonly shape: DotShape; readonly protocol: Protocol };
