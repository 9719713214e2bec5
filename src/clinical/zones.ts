/**
 * The named regions of the face map that may be charted. Left and right are the patient's own: the patient's left
 * cheek lies on the right of the drawing. `perioral` is the skin of the upper lip and round the corners of the mouth.
 */
export const zones = [
  'forehead',
  'glabella',
  'temple-left',
  'temple-right',
  'nose',
  'cheek-left',
  'cheek-right',
  'perioral',
  'chin',
  'jaw-left',
  'jaw-right',
  'submandibular',
  'neck',
] as const;
export type Zone = (typeof zones)[number];

export const isZone = (text: string): text is Zone => zones.some((zone) => zone === text);

/** Regions no needle may enter: inside the orbital rim, and the red of the lips. */
export const excludedRegions = ['orbit-left', 'orbit-right', 'lips'] as const;
export type ExcludedRegion = (typeof excludedRegions)[number];

/** What is marked by hand inside a zone and kept free of needles. */
export const exclusionMarks = ['mole', 'tattoo', 'permanent-makeup', 'lesion', 'other'] as const;
export type ExclusionMark = (typeof exclusionMarks)[number];

/** Zones below the jaw line: outside what the devices are labelled for, which is the face. */
const BELOW_THE_FACE: readonly Zone[] = ['submandibular', 'neck'];

/** Whether the zone belongs to the face, and so to a score of the whole face. */
export const isOnFace = (zone: Zone): boolean => !BELOW_THE_FACE.includes(zone);

/** Scar types counted zone by zone (fact sheet 2e, and macular marks). */
export const scarTypes = [
  'ice-pick',
  'boxcar-shallow',
  'boxcar-deep',
  'rolling',
  'hypertrophic',
  'keloid',
  'macular',
] as const;
export type ScarType = (typeof scarTypes)[number];

/** Scars counted in each zone, by type; a type left out was not counted. */
export type ScarMap = { readonly [zone in Zone]?: { readonly [type in ScarType]?: number } };
