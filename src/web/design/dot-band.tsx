import './dot-band.css';

export type BandColumn = {
  readonly key: string;
  /** Under the column: "1", "day 3". */
  readonly label: string;
  /** The highest value that is as it should be. */
  readonly expected: number;
  /** What was said, when it was. */
  readonly said?: number;
};

type DotBandProps = {
  readonly columns: readonly BandColumn[];
  /** The top of the scale. */
  readonly of: number;
  /** Says the picture in words. */
  readonly label: string;
};

const STEP = 14;
const TOP = 8;

const DotColumn = ({
  column,
  of,
  x,
}: {
  readonly column: BandColumn;
  readonly of: number;
  readonly x: number;
}) => (
  <g>
    {Array.from({ length: of }, (_, at) => at + 1).map((value) => (
      <circle
        key={value}
        className={value <= column.expected ? 'band-expected' : 'band-beyond'}
        cx={x}
        cy={TOP + (of - value) * STEP}
        r={value <= column.expected ? 4.6 : 1.6}
      />
    ))}
    {column.said !== undefined && (
      <circle className="band-said" cx={x} cy={TOP + (of - column.said) * STEP} r="7" />
    )}
    <text className="band-label" x={x} y={TOP + of * STEP + 12}>
      {column.label}
    </text>
  </g>
);

/** Healing as a band of dots: how much is expected day by day, with what was said ringed on it. */
export const DotBand = ({ columns, of, label }: DotBandProps) => (
  <svg
    className="dot-band"
    viewBox={`0 0 ${columns.length * STEP * 1.6} ${TOP + of * STEP + 18}`}
    role="img"
    aria-label={label}
  >
    {columns.map((column, at) => (
      <DotColumn key={column.key} column={column} of={of} x={(at + 0.5) * STEP * 1.6} />
    ))}
  </svg>
);
