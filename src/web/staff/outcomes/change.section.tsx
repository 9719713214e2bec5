import type { OutcomeChange, Outcomes, TrialsBeside } from '../../../contract/outcomes.ts';
import { Card, Facts } from '../../design/card.tsx';
import { useNumbers } from '../../design/numbers.ts';
import { useTexts } from '../../texts/language.ts';
import { Opens, Share } from './figure.tsx';

type Range = readonly [number, number];
type Mean = OutcomeChange['measured'];

/** The ends of the line: everything that is drawn, and nothing more. */
function endsOf({ measured, ifNoChange, noise = 0, trials }: OutcomeChange): Range {
  const drawn = [
    ...[measured, ifNoChange].flatMap(({ mean, ci }) => [mean, ...(ci ?? [])]),
    ...(trials?.ci ?? []),
    noise,
    -noise,
    0,
  ];
  const [low, high] = [Math.min(...drawn), Math.max(...drawn, 0.1)];
  const edge = (high - low) * 0.04;
  return [low - edge, high + edge];
}

type LineProps = {
  readonly at: (value: number) => string;
  readonly y: number;
  readonly mean: number;
  readonly ci?: Range | undefined;
  readonly kind: 'own' | 'floor' | 'trials';
};

const DotLine = ({ at, y, mean, ci, kind }: LineProps) => (
  <>
    {ci && <line className={`change-${kind}`} x1={at(ci[0])} x2={at(ci[1])} y1={y} y2={y} />}
    <circle className={`change-dot-${kind}`} cx={at(mean)} cy={y} r="5" />
  </>
);

/** The mean with its interval, on a line where right is better; the band is what two raters differ by. */
const ChangePlot = ({ change }: { readonly change: OutcomeChange }) => {
  const [low, high] = endsOf(change);
  const percent = (share: number): string => `${((share / (high - low)) * 100).toFixed(2)}%`;
  const at = (value: number): string => percent(value - low);
  const { measured, ifNoChange, noise, trials } = change;
  return (
    <svg className="change-plot" width="100%" height={trials ? 66 : 46} aria-hidden="true">
      {noise !== undefined && (
        <rect className="change-noise" x={at(-noise)} width={percent(2 * noise)} height="100%" />
      )}
      <line className="change-zero" x1={at(0)} x2={at(0)} y1="0" y2="100%" />
      <DotLine at={at} y={13} mean={measured.mean} ci={measured.ci} kind="own" />
      <DotLine at={at} y={33} mean={ifNoChange.mean} ci={ifNoChange.ci} kind="floor" />
      {trials && <DotLine at={at} y={53} mean={trials.estimate} ci={trials.ci} kind="trials" />}
    </svg>
  );
};

/** How a mean and its interval are written, signed: plus is better. */
export function useMean() {
  const { signed } = useNumbers();
  const range = ([low, high]: Range): string => `${signed(low, 1)} – ${signed(high, 1)}`;
  return {
    mean: ({ n, mean, ci }: Mean): string =>
      n === 0 ? '–' : `${signed(mean, 1)}${ci === undefined ? '' : ` (${range(ci)})`}`,
    trials: ({ estimate, ci }: TrialsBeside): string => `${signed(estimate, 1)} (${range(ci)})`,
  };
}

const OneChange = ({ change }: { readonly change: OutcomeChange }) => {
  const say = useTexts('outcomes');
  const write = useMean();
  const title = say('change.of', { scale: say(`scale.${change.scale}`), rater: say(`by.${change.by}`) });
  const { measured, trials, noise, clearlyBetter, clearlyWorse } = change;
  const part = (name: 'better' | 'worse' | 'unmeasured' | 'measured'): string =>
    `${title}: ${say(`change.${name}`)}`;
  return (
    <article className="change">
      <h3>{title}</h3>
      <ChangePlot change={change} />
      <Facts
        pairs={[
          {
            term: say('change.measured'),
            detail: (
              <span className="share figures">
                {write.mean(measured)}
                <Opens figure={change.figure} title={part('measured')}>
                  {say('of', { events: measured.n, n: change.started })}
                </Opens>
              </span>
            ),
          },
          {
            term: say('change.floor'),
            detail: <span className="figures">{write.mean(change.ifNoChange)}</span>,
          },
          ...(clearlyBetter && noise !== undefined
            ? [
                {
                  term: say('change.better.noise', { noise }),
                  detail: <Share of={clearlyBetter} title={part('better')} />,
                },
              ]
            : []),
          ...(clearlyWorse && noise !== undefined
            ? [
                {
                  term: say('change.worse.noise', { noise }),
                  detail: <Share of={clearlyWorse} title={part('worse')} />,
                },
              ]
            : []),
          {
            term: say('change.unmeasured'),
            detail: <Share of={change.unmeasured} title={part('unmeasured')} />,
          },
          ...(trials
            ? [
                {
                  term: say('trials'),
                  detail: (
                    <span className="share figures">
                      {write.trials(trials)}
                      <span className="quiet">
                        {say('trials.of', {
                          trials: trials.trials,
                          people: trials.people,
                          certainty: say(`certainty.${trials.certainty}`),
                        })}
                      </span>
                    </span>
                  ),
                },
              ]
            : []),
        ]}
      />
      {noise === undefined && <p className="quiet small">{say('noise.unknown')}</p>}
    </article>
  );
};

/** What changed, on each scale and by each kind of rater, against what raters differ by and what trials found. */
export const ChangeSection = ({ outcomes }: { readonly outcomes: Outcomes }) => {
  const say = useTexts('outcomes');
  const write = useMean();
  const { changes, agreement } = outcomes;
  return (
    <Card title={say('change')}>
      <p className="quiet small">{say('change.note')}</p>
      {changes.length === 0 && <p>{say('change.none')}</p>}
      <div className="changes">
        {changes.map((change) => (
          <OneChange key={`${change.scale}:${change.by}`} change={change} />
        ))}
      </div>
      {agreement.map(({ scale, difference, limits }) => (
        <p key={scale} className="figures">
          {say('agreement', {
            scale: say(`scale.${scale}`),
            n: difference.n,
            mean: write.mean(difference),
          })}{' '}
          {limits && say('agreement.limits', { limits: limits.map((limit) => limit.toFixed(1)).join(' – ') })}
        </p>
      ))}
    </Card>
  );
};
