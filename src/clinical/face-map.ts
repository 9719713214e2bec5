import {
  type Curve,
  centroidOf,
  curveThrough,
  mirrored,
  type Point,
  pathData,
  reversed,
  sampled,
} from './face-curve.ts';
import { type ExcludedRegion, excludedRegions, type Zone, zones } from './zones.ts';

/** Size of the drawing: `viewBox="0 0 400 520"`. */
export const FACE_VIEW_BOX = [0, 0, 400, 520] as const;

/** The face is symmetric about this vertical. */
export const FACE_AXIS = 200;

const mirrorPoint = ([x, y]: Point): Point => [2 * FACE_AXIS - x, y];

/** A line that crosses the middle, given from the patient's left side to the axis. */
const across = (half: readonly Point[]): Curve =>
  curveThrough([...half, ...half.slice(0, -1).toReversed().map(mirrorPoint)]);

/** From the crown down the patient's left side to the chin, as one smooth line. */
const OUTLINE: readonly Point[] = [
  [200, 58],
  [256, 69],
  [304, 114],
  [329, 172],
  [337, 236],
  [331, 296],
  [321, 342],
  [304, 384],
  [278, 418],
  [244, 442],
  [200, 451],
];

const outline = curveThrough(
  [OUTLINE[1], ...OUTLINE, OUTLINE.at(-2)].flatMap((point, index, all) => {
    if (point === undefined) return [];
    return [index === 0 || index === all.length - 1 ? mirrorPoint(point) : point];
  }),
);

/** A part of the outline, between two of its points. */
function outlinePart(from: number, to: number): Curve {
  const start = OUTLINE[from];
  if (start === undefined) throw new RangeError(`no point ${from} on the outline`);
  return { start, pieces: outline.pieces.slice(from + 1, to + 1) };
}

/** A part of the outline followed by its mirror image, or the other way round. */
function overTheMiddle(half: Curve): Curve {
  const other = reversed(mirrored(half, FACE_AXIS));
  return { start: half.start, pieces: [...half.pieces, ...other.pieces] };
}

/** The lines that zones share, on the patient's left side or across the middle. A shared line is drawn once. */
const arcs = {
  hairline: overTheMiddle(reversed(outlinePart(0, 2))),
  'temple-edge': outlinePart(2, 4),
  'cheek-edge': outlinePart(4, 5),
  'jaw-edge': outlinePart(5, 7),
  'jaw-under': outlinePart(7, 9),
  'chin-edge': overTheMiddle(outlinePart(9, 10)),
  'temple-line': curveThrough([
    [304, 114],
    [294, 150],
    [299, 190],
  ]),
  brow: curveThrough([
    [299, 190],
    [278, 171],
    [250, 167],
    [223, 178],
  ]),
  'orbit-outer': curveThrough([
    [299, 190],
    [306, 212],
    [299, 232],
  ]),
  'orbit-lower': curveThrough([
    [221, 238],
    [238, 252],
    [266, 256],
    [288, 246],
    [299, 232],
  ]),
  'glabella-top': across([
    [223, 178],
    [212, 164],
    [200, 160],
  ]),
  'glabella-side': curveThrough([
    [223, 178],
    [216, 188],
    [214, 202],
  ]),
  'nose-top': across([
    [214, 202],
    [200, 206],
  ]),
  'nose-root': curveThrough([
    [214, 202],
    [216, 220],
    [221, 238],
  ]),
  'nose-side': curveThrough([
    [221, 238],
    [226, 266],
    [238, 288],
    [239, 306],
  ]),
  'nose-base': across([
    [239, 306],
    [224, 314],
    [212, 315],
    [200, 320],
  ]),
  zygoma: curveThrough([
    [299, 232],
    [316, 230],
    [337, 236],
  ]),
  nasolabial: curveThrough([
    [239, 306],
    [254, 328],
    [261, 352],
    [261, 370],
  ]),
  corner: curveThrough([
    [261, 370],
    [251, 364],
    [242, 360],
  ]),
  'upper-lip': across([
    [242, 360],
    [222, 351],
    [208, 346],
    [200, 349],
  ]),
  'lower-lip': across([
    [242, 360],
    [226, 374],
    [200, 380],
  ]),
  marionette: curveThrough([
    [261, 370],
    [262, 384],
    [258, 394],
  ]),
  'chin-side': curveThrough([
    [258, 394],
    [254, 420],
    [244, 442],
  ]),
  'cheek-jaw': curveThrough([
    [331, 296],
    [304, 338],
    [277, 372],
    [258, 394],
  ]),
  'neck-side': curveThrough([
    [304, 384],
    [296, 418],
    [293, 456],
  ]),
  'neck-crease': across([
    [293, 456],
    [252, 478],
    [200, 487],
  ]),
  'neck-lower': curveThrough([
    [293, 456],
    [295, 488],
    [304, 516],
  ]),
  'neck-base': across([
    [304, 516],
    [200, 516],
  ]),
} as const satisfies Readonly<Record<string, Curve>>;
type ArcName = keyof typeof arcs;

/** A line of a boundary: `-` walks it backwards, `~` takes its mirror image. */
type Step = `${'' | '~'}${'' | '-'}${ArcName}`;

/** Boundaries of the zones in the middle and on the patient's left; the right side mirrors the left. */
const boundaries = {
  forehead: ['hairline', '~temple-line', '~brow', '-glabella-top', '-brow', '-temple-line'],
  glabella: ['glabella-top', '~glabella-side', '-nose-top', '-glabella-side'],
  'temple-left': ['temple-line', 'orbit-outer', 'zygoma', '-temple-edge'],
  nose: ['nose-top', '~nose-root', '~nose-side', '-nose-base', '-nose-side', '-nose-root'],
  'cheek-left': [
    'zygoma',
    'cheek-edge',
    'cheek-jaw',
    '-marionette',
    '-nasolabial',
    '-nose-side',
    'orbit-lower',
  ],
  perioral: ['nose-base', '~nasolabial', '~corner', '-upper-lip', '-corner', '-nasolabial'],
  chin: [
    'lower-lip',
    '~-corner',
    '~marionette',
    '~chin-side',
    '-chin-edge',
    '-chin-side',
    '-marionette',
    'corner',
  ],
  'jaw-left': ['jaw-edge', 'jaw-under', '-chin-side', '-cheek-jaw'],
  submandibular: ['jaw-under', 'chin-edge', '~-jaw-under', '~neck-side', '-neck-crease', '-neck-side'],
  neck: ['neck-crease', '~neck-lower', '-neck-base', '-neck-lower'],
  'orbit-left': ['brow', 'glabella-side', 'nose-root', 'orbit-lower', '-orbit-outer'],
  lips: ['upper-lip', '-lower-lip'],
} as const satisfies Readonly<Record<string, readonly Step[]>>;
type Drawn = keyof typeof boundaries;

type Region = Zone | ExcludedRegion;

const isDrawn = (region: string): region is Drawn => region in boundaries;

const nameOf = (step: Step): ArcName => step.replace(/^~?-?/, '') as ArcName;

function curveOf(step: Step): Curve {
  const arc = arcs[nameOf(step)];
  const side = step.startsWith('~') ? mirrored(arc, FACE_AXIS) : arc;
  return step.includes('~-') || step.startsWith('-') ? reversed(side) : side;
}

/** Lines that reach both sides: their mirror image is the same line. */
const CROSSING: readonly ArcName[] = [
  'hairline',
  'chin-edge',
  'glabella-top',
  'nose-top',
  'nose-base',
  'upper-lip',
  'lower-lip',
  'neck-crease',
  'neck-base',
];

/** Which physical lines bound a region, whichever way they are walked. */
function linesOf(region: Region): readonly string[] {
  const left = region.replace('-right', '-left');
  if (!isDrawn(left)) throw new RangeError(`no boundary for ${region}`);
  return boundaries[left].map((step) => {
    const name = nameOf(step);
    const isMirrored = step.startsWith('~') !== region.endsWith('-right');
    return isMirrored && !CROSSING.includes(name) ? `~${name}` : name;
  });
}

function curvesOf(region: Region): readonly Curve[] {
  const left = region.replace('-right', '-left');
  if (!isDrawn(left)) throw new RangeError(`no boundary for ${region}`);
  const curves = boundaries[left].map(curveOf);
  return region.endsWith('-right') ? curves.map((curve) => mirrored(curve, FACE_AXIS)) : curves;
}

/** One region of the map, ready to be drawn, clicked and labelled. */
export type FaceRegion = {
  /** SVG path data of the boundary, closed. */
  readonly d: string;
  /** The same boundary as a polygon, for tests and for finding the region under a finger. */
  readonly polygon: readonly Point[];
  /** Where a label or a dot for the region belongs; inside it. */
  readonly at: Point;
  /** Needling zones that share a line with it. */
  readonly touches: readonly Zone[];
};

/** Labels whose centre of gravity lies outside a bent region. */
const LABEL_POINTS: { readonly [region in Region]?: Point } = {
  perioral: [200, 334],
  'jaw-left': [294, 376],
  'jaw-right': [106, 376],
  submandibular: [200, 470],
};

function draw(region: Region): FaceRegion {
  const curves = curvesOf(region);
  const polygon = curves.flatMap(sampled);
  const lines = linesOf(region);
  const touches = zones.filter(
    (zone) => zone !== region && linesOf(zone).some((line) => lines.includes(line)),
  );
  return { d: `${pathData(curves)}Z`, polygon, at: LABEL_POINTS[region] ?? centroidOf(polygon), touches };
}

const drawAll = <Name extends Region>(names: readonly Name[]): Readonly<Record<Name, FaceRegion>> =>
  Object.fromEntries(names.map((name) => [name, draw(name)])) as Record<Name, FaceRegion>;

/** The needling zones: they tile the face without overlap. Texts are keyed by the zone's own name. */
export const faceZones: Readonly<Record<Zone, FaceRegion>> = drawAll(zones);

/** Regions drawn to be left alone. */
export const faceExclusions: Readonly<Record<ExcludedRegion, FaceRegion>> = drawAll(excludedRegions);

const feature = (points: readonly Point[], bothSides = true): readonly string[] => {
  const curve = curveThrough(points);
  return bothSides ? [pathData([curve]), pathData([mirrored(curve, FACE_AXIS)])] : [pathData([curve])];
};

/** Lines that make it a face: hair, ears, brows, closed eyes, nostrils, mouth. Decoration only. */
export const faceFeatures: readonly string[] = [
  pathData([
    across([
      [340, 216],
      [346, 148],
      [318, 76],
      [262, 34],
      [200, 24],
    ]),
  ]),
  ...feature([
    [339, 222],
    [351, 220],
    [355, 242],
    [347, 276],
    [335, 292],
  ]),
  ...feature([
    [234, 185],
    [252, 177],
    [274, 179],
    [291, 190],
  ]),
  ...feature([
    [239, 221],
    [250, 228],
    [266, 230],
    [284, 222],
  ]),
  ...feature([
    [209, 313],
    [217, 308],
    [226, 312],
  ]),
  pathData([
    across([
      [241, 360],
      [222, 360],
      [208, 358],
      [200, 360],
    ]),
  ]),
];
