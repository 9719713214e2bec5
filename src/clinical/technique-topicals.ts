import { CHANNELS_OPEN, CHANNELS_OPEN_OCCLUDED } from '../evidence/facts/aftercare.ts';
import type { Fact } from '../evidence/source.ts';
import { epochMs, instantOf } from '../kernel/time.ts';

/** What may touch open channels: the labelled glide, or something plain and sterile. */
export const PLAIN_TOPICALS: Fact<readonly string[]> = {
  value: [
    'lifthg',
    'hydrogel',
    'glide',
    'labelledglide',
    'saline',
    'sterilesaline',
    'salinesolution',
    'hyaluronicacid',
    'sterilehyaluronicacid',
    'plainhyaluronicacid',
    'sterilewater',
    'suerofisiologico',
    'acidohialuronico',
  ],
  unit: 'names without spaces or accents',
  sources: ['skinpen-glide', 'cfr-878-4430'],
};

/** Blood of the patient: practised, outside the label, and only with a record of whose it is. */
const BLOOD = ['prp', 'prf', 'iprf', 'plateletrichplasma', 'plasmaricoenplaquetas'] as const;

/** How a product on open channels is taken. A name nobody knows is taken as one that must wait. */
export type TopicalKind = 'plain' | 'blood-product' | 'must-wait';

const squeezed = (name: string): string =>
  name
    .toLowerCase()
    .normalize('NFD')
    .replace(/[^a-z0-9]/g, '');

export function topicalKind(name: string): TopicalKind {
  const key = squeezed(name);
  if (PLAIN_TOPICALS.value.some((plain) => plain === key)) return 'plain';
  return BLOOD.some((blood) => blood === key) ? 'blood-product' : 'must-wait';
}

const MS_PER_HOUR = 3_600_000;

/** A session's channels: when needling ended, and whether the skin was covered or anaesthetic left on it. */
export type OpenChannels = {
  readonly endedAt: string;
  /** Counts as covered when nobody knows. */
  readonly occluded?: boolean;
};

/** How long channels count as open, hours; a protocol may set them. */
export type ChannelHours = { readonly open: number; readonly occluded: number };

const FACT_SHEET: ChannelHours = { open: CHANNELS_OPEN.value, occluded: CHANNELS_OPEN_OCCLUDED.value };

/** The instant until which channels count as open: by the fact sheet (7) 24 hours, 72 when covered. */
export function channelsOpenUntil(
  { endedAt, occluded = true }: OpenChannels,
  hours: ChannelHours = FACT_SHEET,
): string {
  const open = occluded ? hours.occluded : hours.open;
  return instantOf(epochMs(endedAt) + open * MS_PER_HOUR);
}
