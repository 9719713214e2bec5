import './forest.css';
import { useNumbers } from './numbers.ts';

export type ForestRow = {
  readonly id: string;
  readonly name: string;
  readonly people?: number;
  readonly estimate: number;
  readonly ci: readonly [number, number];
  /** Share of the pool, 0 to 1: draws the square larger. */
  readonly weight?: number;
};

export type ForestWords = {
  readonly caption: string;
  readonly study: string;
  readonly people: string;
  readonly effect: string;
  readonly plot: string;
  readonly pooled: string;
  readonly worse: string;
  readonly better: string;
};

type ForestProps = {
  readonly rows: readonly ForestRow[];
  readonly pooled?: {
    readonly estimate: number;
    readonly ci: readonly [number, number];
    readonly predicted?: readonly [number, number];
  };
  readonly words: ForestWords;
  readonly decimals?: number;
};

type Scale = (value: number) => string;

const scaleOf = (numbers: readonly number[]): Scale => {
  const low = Math.min(0, ...numbers);
  const high = Math.max(0, ...numbers);
  const edge = (high - low) * 0.06;
  return (value) => `${(((value - low + edge) / (high - low + 2 * edge)) * 100).toFixed(2)}%`;
};

const StudyPlot = ({ row, at }: { readonly row: ForestRow; readonly at: Scale }) => {
  const half = 3 + 5 * Math.sqrt(row.weight ?? 0.2);
  return (
    <svg className="forest-plot" width="100%" height="28" aria-hidden="true">
      <line className="forest-zero" x1={at(0)} x2={at(0)} y1="0" y2="28" />
      <line className="forest-ci" x1={at(row.ci[0])} x2={at(row.ci[1])} y1="14" y2="14" />
      <svg x={at(row.estimate)} y="14" overflow="visible" aria-hidden="true">
        <rect className="forest-point" x={-half} y={-half} width={2 * half} height={2 * half} />
      </svg>
    </svg>
  );
};

const PooledPlot = ({
  pooled,
  at,
}: {
  readonly pooled: NonNullable<ForestProps['pooled']>;
  readonly at: Scale;
}) => (
  <svg className="forest-plot" width="100%" height="28" aria-hidden="true">
    <line className="forest-zero" x1={at(0)} x2={at(0)} y1="0" y2="28" />
    {pooled.predicted && (
      <line
        className="forest-predicted"
        x1={at(pooled.predicted[0])}
        x2={at(pooled.predicted[1])}
        y1="14"
        y2="14"
      />
    )}
    <line className="forest-pooled" x1={at(pooled.ci[0])} x2={at(pooled.ci[1])} y1="14" y2="14" />
    <svg x={at(pooled.estimate)} y="14" overflow="visible" aria-hidden="true">
      <path className="forest-diamond" d="M0-8 8 0 0 8-8 0Z" />
    </svg>
  </svg>
);

/** Trials one below the other with their intervals, and the pool: a table whose middle column is drawn. */
export function Forest({ rows, pooled, words, decimals = 1 }: ForestProps) {
  const numbers = useNumbers();
  const at = scaleOf([...rows.flatMap(({ ci }) => ci), ...(pooled?.ci ?? []), ...(pooled?.predicted ?? [])]);
  const effect = (estimate: number, ci: readonly [number, number]): string =>
    `${numbers.signed(estimate, decimals)} (${numbers.signed(ci[0], decimals)} – ${numbers.signed(ci[1], decimals)})`;
  return (
    <table className="forest">
      <caption>{words.caption}</caption>
      <thead>
        <tr>
          <th scope="col">{words.study}</th>
          <th scope="col" className="forest-cell">
            <span className="unseen">{words.plot}</span>
            <span className="forest-ends" aria-hidden="true">
              <span>{words.worse}</span>
              <span>{words.better}</span>
            </span>
          </th>
          <th scope="col" className="forest-number">
            {words.effect}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            <th scope="row">
              {row.name}
              {row.people !== undefined && (
                <span className="quiet">
                  {' '}
                  · {row.people} {words.people}
                </span>
              )}
            </th>
            <td className="forest-cell">
              <StudyPlot row={row} at={at} />
            </td>
            <td className="forest-number">{effect(row.estimate, row.ci)}</td>
          </tr>
        ))}
        {pooled && (
          <tr className="forest-total">
            <th scope="row">{words.pooled}</th>
            <td className="forest-cell">
              <PooledPlot pooled={pooled} at={at} />
            </td>
            <td className="forest-number">{effect(pooled.estimate, pooled.ci)}</td>
          </tr>
        )}
      </tbody>
    </table>
  );
}
