import type { Fact } from '../evidence/source.ts';
import type { ScarType, Zone } from './zones.ts';

/** Mean thickness of epidermis and dermis, mm. */
export type Thickness = { readonly female: number; readonly male: number };

/** Thickness where it was measured; the cheek is measured over the cheekbone. */
export const SKIN_THICKNESS: Fact<{ readonly [zone in Zone]?: Thickness }> = {
  value: {
    forehead: { female: 0.86, male: 1.17 },
    glabella: { female: 0.9, male: 1.14 },
    'temple-left': { female: 0.8, male: 1.06 },
    'temple-right': { female: 0.8, male: 1.06 },
    nose: { female: 0.93, male: 1.03 },
    'cheek-left': { female: 0.87, male: 1.14 },
    'cheek-right': { female: 0.87, male: 1.14 },
    submandibular: { female: 0.91, male: 1.02 },
    neck: { female: 0.99, male: 0.98 },
  },
  unit: 'mm',
  sources: ['skin-thickness-2022'],
};

/** Lowest and highest depth experts use, mm. */
export type DepthRange = readonly [low: number, high: number];

const THIN: DepthRange = [0.5, 1];
const ROUND_THE_MOUTH: DepthRange = [0.5, 1.5];
const THICK: DepthRange = [1, 2];

/** Depth by zone as experts write it, unchecked: it may be pointed out, never enforced. */
export const USUAL_DEPTH: Fact<{ readonly [zone in Zone]?: DepthRange }> = {
  value: {
    forehead: THIN,
    glabella: THIN,
    'temple-left': THIN,
    'temple-right': THIN,
    nose: THIN,
    perioral: ROUND_THE_MOUTH,
    'cheek-left': THICK,
    'cheek-right': THICK,
    chin: THICK,
    'jaw-left': THICK,
    'jaw-right': THICK,
  },
  unit: 'mm',
  sources: ['alster-graham-2018'],
};

/** The same for atrophic scars in thick zones. */
export const USUAL_SCAR_DEPTH: Fact<DepthRange> = {
  value: [1.5, 2.5],
  unit: 'mm',
  sources: ['alster-graham-2018'],
};

const ATROPHIC: readonly ScarType[] = ['ice-pick', 'boxcar-shallow', 'boxcar-deep', 'rolling'];

/** The depth experts use in a zone with these scars; undefined where none was found. */
export function usualDepth(zone: Zone, scars: readonly ScarType[]): DepthRange | undefined {
  const range = USUAL_DEPTH.value[zone];
  const isScarred = scars.some((scar) => ATROPHIC.includes(scar));
  return range === THICK && isScarred ? [range[0], USUAL_SCAR_DEPTH.value[1]] : range;
}

/** Fewest and most passes of a pen. */
export const PEN_PASSES: Fact<readonly [number, number]> = {
  value: [3, 6],
  unit: 'passes',
  sources: ['passes-field'],
};

/** From this Fitzpatrick type on needling stops before even bleeding. */
export const GENTLER_FROM_TYPE: Fact = { value: 5, unit: 'Fitzpatrick type', sources: ['endpoint-field'] };
