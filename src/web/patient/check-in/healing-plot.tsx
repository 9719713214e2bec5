import { expectedBands, type Symptom } from '../../../clinical/healing.ts';
import { useTexts } from '../../texts/language.ts';
import './check-in.css';
import type { Healing } from './healing.resource.ts';

const WIDTH = 280;
const HEIGHT = 120;
const TOP_RATING = 10;
const STEP_RATING = 2;
/** Skin has settled by then; later days are drawn only when something was reported on them. */
const DAYS_DRAWN = 28;

type Props = { readonly healing: Healing; readonly symptom: Symptom };

/** What was expected as a band of dots, and what was reported as larger ones, day by day. The table says the same. */
export const HealingPlot = ({ healing, symptom }: Props) => {
  const say = useTexts('check-in');
  const { session, checkIns } = healing;
  if (session === undefined) return null;
  const lastDay = Math.max(7, Math.min(session.day, DAYS_DRAWN), ...checkIns.map((one) => one.day));
  const x = (day: number): number => 20 + (day / lastDay) * (WIDTH - 30);
  const y = (rating: number): number => HEIGHT - 16 - (rating / TOP_RATING) * (HEIGHT - 26);
  const days = Array.from({ length: lastDay + 1 }, (_, day) => day).filter(
    (day) => lastDay <= 30 || day % Math.ceil(lastDay / 30) === 0,
  );
  return (
    <figure className="healing-plot">
      <svg
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        role="img"
        aria-label={say('timeline.figure', { symptom: say(`ask.${symptom}`) })}
      >
        <line className="healing-axis" x1="20" x2={WIDTH} y1={y(0)} y2={y(0)} />
        {[0, TOP_RATING].map((rating) => (
          <text key={rating} className="healing-text" x="0" y={y(rating) + 4}>
            {rating}
          </text>
        ))}
        {days.flatMap((day) => {
          const [low, high] = expectedBands(day, session.maxDepthMm)[symptom];
          const dots: number[] = [];
          for (let rating = low; rating <= high; rating += STEP_RATING / 2) dots.push(rating);
          return dots.map((rating) => (
            <circle key={`${day}-${rating}`} className="healing-band" cx={x(day)} cy={y(rating)} r="1.6" />
          ));
        })}
        {checkIns.map((one) => {
          const rating = one[symptom];
          return rating === undefined ? null : (
            <circle key={one.id} className="healing-point" cx={x(one.day)} cy={y(rating)} r="4.5" />
          );
        })}
        <text className="healing-text" x={WIDTH} y={HEIGHT - 2} textAnchor="end">
          {say('timeline.day', { day: lastDay })}
        </text>
      </svg>
      <figcaption>{say(`ask.${symptom}`)}</figcaption>
    </figure>
  );
};
