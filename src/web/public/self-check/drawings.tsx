import './drawings.css';
import type { ScarType } from '../../../clinical/zones.ts';
import { seeded } from '../../../kernel/random.ts';

const WIDTH = 160;
const HEIGHT = 64;
const LEVEL = 24;
const SEED = 41;

/** Surfaces of skin from the side, drawn as lines so that they fit every skin. */
const surfaces: Record<ScarType, string> = {
  rolling: `M0 ${LEVEL}H22C40 ${LEVEL} 42 40 58 40S76 ${LEVEL} 88 ${LEVEL} 100 38 114 38 132 ${LEVEL} 140 ${LEVEL}H160`,
  'boxcar-shallow': `M0 ${LEVEL}H48V33H104V${LEVEL}H160`,
  'boxcar-deep': `M0 ${LEVEL}H54V50H98V${LEVEL}H160`,
  'ice-pick': `M0 ${LEVEL}H46L51 52L56 ${LEVEL}H100L106 57L112 ${LEVEL}H160`,
  hypertrophic: `M0 ${LEVEL}H52C60 ${LEVEL} 60 12 80 12S100 ${LEVEL} 108 ${LEVEL}H160`,
  keloid: `M0 ${LEVEL}H36C22 ${LEVEL} 28 6 80 6S138 ${LEVEL} 124 ${LEVEL}H160`,
  macular: `M0 ${LEVEL}H160`,
};

const random = seeded(SEED);
const marks = Array.from({ length: 46 }, () => ({
  x: 48 + random() * 64,
  y: LEVEL + 5 + random() * 14,
  r: 0.9 + random() * 0.8,
}));

/** One kind of scar from the side. The words beside it say the same. */
export const ScarDrawing = ({ type }: { readonly type: ScarType }) => (
  <svg className="scar-drawing" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
    <path className="scar-ground" d={`${surfaces[type]}V${HEIGHT}H0Z`} />
    {type === 'macular' &&
      marks.map((mark) => (
        <circle key={`${mark.x}`} cx={mark.x.toFixed(1)} cy={mark.y.toFixed(1)} r={mark.r.toFixed(1)} />
      ))}
    <path d={surfaces[type]} />
  </svg>
);

/** Skin types I to VI, evenly apart in lightness. Colours of skin, not of the design: they are what is asked about. */
const skins: Readonly<Record<string, string>> = {
  1: '#f4dfd0',
  2: '#e8c6a8',
  3: '#d0a17a',
  4: '#ab7a52',
  5: '#7c5236',
  6: '#4b3022',
};

export const SkinSwatch = ({ type }: { readonly type: string }) => (
  <svg className="skin-swatch" viewBox="0 0 48 48" aria-hidden="true">
    <circle cx="24" cy="24" r="23" fill={skins[type] ?? 'none'} />
  </svg>
);
