import { seeded } from '../../../kernel/random.ts';

/** A cut through skin, drawn in dots: where its surface runs and how much collagen lies under the dent. */
export type Cut = {
  readonly surface: string;
  readonly dots: readonly Point[];
  readonly channels: readonly Channel[];
};
export type Point = { readonly x: number; readonly y: number; readonly r: number };
export type Channel = { readonly x: number; readonly from: number; readonly to: number };

export const WIDTH = 320;
export const HEIGHT = 132;

const LEVEL = 26;
const MIDDLE = WIDTH / 2;
const DENT_WIDTH = 46;
const GRID = 8.5;
const CHANNEL_EVERY = 15;
const CHANNEL_LENGTH = 42;
const SEED = 20260707;

type Look = { readonly dent: number; readonly collagen: number; readonly needled: boolean };

const surfaceAt = (x: number, dent: number): number =>
  LEVEL + dent * Math.exp(-(((x - MIDDLE) / DENT_WIDTH) ** 2));

function surfacePath(dent: number): string {
  const points = Array.from({ length: WIDTH / 4 + 1 }, (_, step) => {
    const x = step * 4;
    return `${x} ${surfaceAt(x, dent).toFixed(1)}`;
  });
  return `M${points.join('L')}`;
}

/** How likely a dot is here: sparse under the dent until new collagen has been laid. */
function density(x: number, depth: number, collagen: number): number {
  const underDent = Math.exp(-(((x - MIDDLE) / DENT_WIDTH) ** 2)) * Math.exp(-depth / 40);
  return 0.86 - underDent * (0.86 - collagen);
}

function dotsOf(look: Look): Point[] {
  const random = seeded(SEED);
  const dots: Point[] = [];
  for (let row = LEVEL; row < HEIGHT; row += GRID)
    for (let column = GRID / 2; column < WIDTH; column += GRID) {
      const x = column + (random() - 0.5) * GRID * 0.9;
      const y = row + (random() - 0.5) * GRID * 0.9;
      const depth = y - surfaceAt(x, look.dent);
      const drawn = random() < density(x, depth, look.collagen);
      const r = 0.9 + random() * 0.9;
      if (drawn && depth > 7 && y < HEIGHT - 3) dots.push({ x, y, r });
    }
  return dots;
}

function channelsOf(look: Look): Channel[] {
  if (!look.needled) return [];
  return Array.from({ length: Math.floor(WIDTH / CHANNEL_EVERY) - 3 }, (_, at) => {
    const x = (at + 2) * CHANNEL_EVERY;
    const from = surfaceAt(x, look.dent);
    return { x, from, to: from + CHANNEL_LENGTH };
  });
}

const cutOf = (look: Look): Cut => ({
  surface: surfacePath(look.dent),
  dots: dotsOf(look),
  channels: channelsOf(look),
});

/** Before, at the session, months later. The dent stays, shallower: that is what trials found. */
export const cuts: readonly [Cut, Cut, Cut] = [
  cutOf({ dent: 38, collagen: 0.12, needled: false }),
  cutOf({ dent: 38, collagen: 0.12, needled: true }),
  cutOf({ dent: 17, collagen: 0.95, needled: false }),
];
