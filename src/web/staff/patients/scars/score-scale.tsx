import type { PointChange } from '../../../../clinical/scores-change.ts';
import { useTexts } from '../../../texts/language.ts';
import './score-scale.css';

type ScaleProps = {
  readonly max: number;
  readonly score: number;
  /** The score before, with the noise of raters around it where it is known. */
  readonly before?: number;
  readonly noise?: number | 'unknown';
};

const percent = (value: number, max: number): string => `${((value / max) * 100).toFixed(2)}%`;

/** A score on its scale, fewer points to the left; the score before as a ring, and what raters differ by as a band. */
export const ScoreScale = ({ max, score, before, noise }: ScaleProps) => {
  const band = before === undefined || typeof noise !== 'number' ? undefined : { before, noise };
  const from = band && Math.max(0, band.before - band.noise);
  const to = band && Math.min(max, band.before + band.noise);
  return (
    <svg className="scale" width="100%" height="40" aria-hidden="true">
      {from !== undefined && to !== undefined && (
        <rect
          className="scale-noise"
          x={percent(from, max)}
          width={percent(to - from, max)}
          y="4"
          height="20"
        />
      )}
      <line className="scale-line" x1="0" x2="100%" y1="14" y2="14" />
      {before !== undefined && <circle className="scale-before" cx={percent(before, max)} cy="14" r="7" />}
      <circle className="scale-now" cx={percent(score, max)} cy="14" r="7" />
      <text className="scale-end" x="0" y="35">
        0
      </text>
      <text className="scale-end" x="100%" y="35" textAnchor="end">
        {max}
      </text>
    </svg>
  );
};

/** "7 points fewer, more than two raters differ by (4)". */
export function useChangeWords(): (change: PointChange) => string {
  const say = useTexts('scars');
  return ({ difference, exceedsNoise, noise }) => {
    const points = Math.abs(difference);
    const moved =
      difference === 0
        ? say('change.none')
        : say(difference < 0 ? 'change.fewer' : 'change.more', { count: points });
    if (exceedsNoise === 'unknown') return `${moved}; ${say('noise.unknown')}`;
    return `${moved}; ${say(exceedsNoise ? 'noise.beyond' : 'noise.within', { noise })}`;
  };
}
