import './range-dots.css';

/** A value on the line; each kind has a shape of its own, so that colour never tells them apart. */
export const dotShapes = ['dot', 'ring', 'diamond'] as const;
export type DotShape = (typeof dotShapes)[number];

export type RangeDot = { readonly shape: DotShape; readonly value: number };

type RangeDotsProps = {
  /** Lowest and highest value found across sources. */
  readonly range: { readonly low: number; readonly high: number };
  readonly dots: readonly RangeDot[];
  /** Says the picture in words. */
  readonly label: string;
};

const HEIGHT = 28;
const MIDDLE = HEIGHT / 2;
const LANE = 8;
const EDGE = 8;

type Scale = (value: number) => string;

function scaleOf(numbers: readonly number[]): Scale {
  const low = Math.min(...numbers);
  const span = Math.max(...numbers) - low;
  const share = (value: number): number => (span === 0 ? 0.5 : (value - low) / span);
  return (value) => `${(EDGE + share(value) * (100 - 2 * EDGE)).toFixed(2)}%`;
}

/** One shape at the middle of nothing, to be placed by its parent. */
export const DotMark = ({ shape }: { readonly shape: DotShape }) => {
  if (shape === 'diamond') return <path className="range-diamond" d="M0-5.5 5.5 0 0 5.5-5.5 0Z" />;
  return <circle className={`range-${shape}`} r={shape === 'dot' ? 4.5 : 4} />;
};

/** The same shape in a line of text: the key to the drawing. */
export const DotKey = ({ shape }: { readonly shape: DotShape }) => (
  <svg className="range-key" viewBox="-7 -7 14 14" aria-hidden="true">
    <DotMark shape={shape} />
  </svg>
);

const isOutside = ({ low, high }: RangeDotsProps['range'], value: number): boolean =>
  value < low || value > high;

/** A number on the line of what sources say: the line is their range, a dashed one leads to what lies outside it. */
export const RangeDots = ({ range, dots, label }: RangeDotsProps) => {
  const at = scaleOf([range.low, range.high, ...dots.map(({ value }) => value)]);
  const laneOf = (index: number): number => MIDDLE + (index - (dots.length - 1) / 2) * LANE;
  return (
    <svg className="range-dots" width="100%" height={HEIGHT} role="img" aria-label={label}>
      <line className="range-line" x1={at(range.low)} x2={at(range.high)} y1={MIDDLE} y2={MIDDLE} />
      {[range.low, range.high].map((end, index) => (
        <line
          // biome-ignore lint/suspicious/noArrayIndexKey: the two ends never change places.
          key={index}
          className="range-end"
          x1={at(end)}
          x2={at(end)}
          y1={MIDDLE - 4}
          y2={MIDDLE + 4}
        />
      ))}
      {dots.map(({ shape, value }, index) => (
        <g key={shape}>
          {isOutside(range, value) && (
            <line
              className="range-outside"
              x1={at(value < range.low ? range.low : range.high)}
              x2={at(value)}
              y1={laneOf(index)}
              y2={laneOf(index)}
            />
          )}
          <svg x={at(value)} y={laneOf(index)} overflow="visible" aria-hidden="true">
            <DotMark shape={shape} />
          </svg>
        </g>
      ))}
    </svg>
  );
};
