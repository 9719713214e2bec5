import type { OutcomeGroup } from '../../../contract/outcomes.ts';

const WIDTH = 320;
const HEIGHT = 180;
const EDGE = 26;

type Limit = 'warning' | 'alarm';
type FunnelProps = {
  readonly groups: readonly OutcomeGroup[];
  readonly centre: number;
  /** Says the picture in words; the table beside it has every number. */
  readonly label: string;
  readonly axis: string;
  /** The rate of the whole, as written. */
  readonly middle: string;
};

type Axes = { readonly x: (n: number) => number; readonly y: (rate: number) => number };

function axesOf(groups: readonly OutcomeGroup[]): Axes {
  const most = Math.max(...groups.map(({ n }) => n), 1);
  const top = Math.min(
    1,
    Math.max(...groups.flatMap(({ events, n, alarm }) => [events / n, alarm[1]]), 0.05),
  );
  return {
    x: (n) => EDGE + Math.sqrt(n / most) * (WIDTH - 2 * EDGE),
    y: (rate) => HEIGHT - EDGE - (rate / top) * (HEIGHT - 2 * EDGE),
  };
}

const line = (groups: readonly OutcomeGroup[], limit: Limit, end: 0 | 1, { x, y }: Axes): string =>
  groups.map((group) => `${x(group.n).toFixed(1)},${y(group[limit][end]).toFixed(1)}`).join(' ');

const Limits = ({ groups, axes }: { readonly groups: readonly OutcomeGroup[]; readonly axes: Axes }) => {
  const byNumber = groups.toSorted((a, b) => a.n - b.n);
  return (['alarm', 'warning'] as const).map((limit) => (
    <g key={limit} className={`funnel-${limit}`}>
      {([0, 1] as const).map((end) => (
        <polyline key={end} points={line(byNumber, limit, end, axes)} />
      ))}
    </g>
  ));
};

/** Groups by their size: inside the lines is what chance alone does. Numbers are those of the table's rows. */
export const Funnel = ({ groups, centre, label, axis, middle }: FunnelProps) => {
  const axes = axesOf(groups);
  return (
    <svg className="funnel" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={label}>
      <line className="funnel-axis" x1={EDGE} x2={WIDTH - EDGE} y1={axes.y(0)} y2={axes.y(0)} />
      <line className="funnel-centre" x1={EDGE} x2={WIDTH - EDGE} y1={axes.y(centre)} y2={axes.y(centre)} />
      <Limits groups={groups} axes={axes} />
      {groups.map(({ group, events, n, few, verdict }, at) => (
        <g key={group} className={`funnel-group ${few ? 'funnel-few' : ''} funnel-is-${verdict}`}>
          <circle cx={axes.x(n)} cy={axes.y(events / n)} r="4.5" />
          <text x={axes.x(n)} y={axes.y(events / n) - 8}>
            {at + 1}
          </text>
        </g>
      ))}
      <text className="funnel-middle" x={EDGE} y={axes.y(centre) - 4}>
        {middle}
      </text>
      <text className="funnel-label" x={WIDTH - EDGE} y={HEIGHT - 6}>
        {axis}
      </text>
    </svg>
  );
};
