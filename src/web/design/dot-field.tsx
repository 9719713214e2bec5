import './dot-field.css';

const SIDE = 10;
const STEP = 22;
const SIZE = SIDE * STEP;

/** The hundred places of the field, row by row. */
const places = Array.from({ length: SIDE * SIDE }, (_, at) => at);

/** What a dot of the field stands for: as far as the low end of the interval, up to the high end, beyond. */
type Share = 'sure' | 'maybe' | 'not';

type DotFieldProps = {
  /** Of a hundred: the low end of the interval. */
  readonly low: number;
  /** Of a hundred: the high end. */
  readonly high: number;
  /** Says the picture in words. */
  readonly label: string;
  /** `harm` is drawn in the colour of caution. */
  readonly tone?: 'good' | 'harm';
};

const shareOf = (at: number, low: number, high: number): Share => {
  if (at < low) return 'sure';
  return at < high ? 'maybe' : 'not';
};

/** A hundred people as dots; what is uncertain is drawn as uncertain. */
export const DotField = ({ low, high, label, tone = 'good' }: DotFieldProps) => (
  <svg
    className={`dot-field dot-field-${tone}`}
    viewBox={`0 0 ${SIZE} ${SIZE}`}
    role="img"
    aria-label={label}
  >
    {places.map((at) => (
      <g key={at} className={`person person-${shareOf(at, Math.round(low), Math.round(high))}`}>
        <circle cx={(at % SIDE) * STEP + STEP / 2} cy={Math.floor(at / SIDE) * STEP + STEP / 2} r="8" />
        <circle
          className="person-core"
          cx={(at % SIDE) * STEP + STEP / 2}
          cy={Math.floor(at / SIDE) * STEP + STEP / 2}
          r="4"
        />
      </g>
    ))}
  </svg>
);

type KeyProps = {
  readonly sure: string;
  readonly maybe: string;
  readonly not: string;
  readonly tone?: 'good' | 'harm';
};

/** What the three kinds of dot mean. */
export const DotFieldKey = ({ sure, maybe, not, tone = 'good' }: KeyProps) => {
  const rows: readonly (readonly [Share, string])[] = [
    ['sure', sure],
    ['maybe', maybe],
    ['not', not],
  ];
  return (
    <ul className={`dot-field-key dot-field-${tone}`}>
      {rows.map(([share, text]) => (
        <li key={share}>
          <svg viewBox="0 0 22 22" aria-hidden="true">
            <g className={`person person-${share}`}>
              <circle cx="11" cy="11" r="8" />
              <circle className="person-core" cx="11" cy="11" r="4" />
            </g>
          </svg>
          {text}
        </li>
      ))}
    </ul>
  );
};
