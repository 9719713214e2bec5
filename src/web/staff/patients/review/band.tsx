import { type ReviewBandRow, readReviewBand } from '../../../../contract/outcomes.ts';
import { Card, Facts } from '../../../design/card.tsx';
import { useNumbers } from '../../../design/numbers.ts';
import { useRoute } from '../../../queries.ts';
import { useTexts } from '../../../texts/language.ts';

type Percentiles = NonNullable<ReviewBandRow['percentiles']>;

function endsOf({ change = 0, percentiles, trials }: ReviewBandRow): readonly [number, number] {
  const drawn = [0, change, ...(percentiles ?? []), ...(trials?.ci ?? [])];
  const [low, high] = [Math.min(...drawn), Math.max(...drawn, 0.1)];
  const edge = (high - low) * 0.04;
  return [low - edge, high + edge];
}

/** This course as a dot on the band of the others: middle half dark, ten to ninety light. */
const BandPlot = ({ row }: { readonly row: ReviewBandRow }) => {
  const [low, high] = endsOf(row);
  const percent = (share: number): string => `${((share / (high - low)) * 100).toFixed(2)}%`;
  const at = (value: number): string => percent(value - low);
  const wide = (from: number, to: number): string => percent(to - from);
  const { change, percentiles: band, trials } = row;
  return (
    <svg className="band-plot" width="100%" height="34" aria-hidden="true">
      <line className="band-zero" x1={at(0)} x2={at(0)} y1="0" y2="34" />
      {band && (
        <>
          <rect className="band-most" x={at(band[0])} width={wide(band[0], band[4])} y="7" height="14" />
          <rect className="band-half" x={at(band[1])} width={wide(band[1], band[3])} y="7" height="14" />
        </>
      )}
      {trials && <line className="band-trials" x1={at(trials.ci[0])} x2={at(trials.ci[1])} y1="29" y2="29" />}
      {change !== undefined && <circle className="band-dot" cx={at(change)} cy="14" r="5" />}
    </svg>
  );
};

const OneBand = ({ row }: { readonly row: ReviewBandRow }) => {
  const say = useTexts('outcomes');
  const { signed } = useNumbers();
  const { change, percentiles, n, trials } = row;
  const points = (value: number): string => signed(value, 1);
  const half = ([, low, middle, high]: Percentiles): string =>
    say('band.of', { low: points(low), high: points(high), middle: points(middle), n });
  return (
    <section className="stack-tight">
      <h3>{say('change.of', { scale: say(`scale.${row.scale}`), rater: say(`by.${row.by}`) })}</h3>
      <BandPlot row={row} />
      <Facts
        pairs={[
          { term: say('band.this'), detail: change === undefined ? '–' : points(change) },
          {
            term: say('band.here'),
            detail: percentiles === undefined ? say('band.few', { n }) : half(percentiles),
          },
          ...(percentiles === undefined
            ? []
            : [
                {
                  term: say('band.wide'),
                  detail: say('band.range', { low: points(percentiles[0]), high: points(percentiles[4]) }),
                },
              ]),
          ...(trials === undefined
            ? []
            : [
                {
                  term: say('trials'),
                  detail: `${points(trials.estimate)} (${points(trials.ci[0])} – ${points(trials.ci[1])}); ${say(
                    'trials.of',
                    {
                      trials: trials.trials,
                      people: trials.people,
                      certainty: say(`certainty.${trials.certainty}`),
                    },
                  )}`,
                },
              ]),
        ]}
      />
    </section>
  );
};

/** Where this course stands among the others of the clinic at the same point; nothing while there is nothing to place. */
export const BandSection = ({ courseId }: { readonly courseId: string }) => {
  const say = useTexts('outcomes');
  const band = useRoute(readReviewBand, { params: { id: courseId } });
  const rows = band.data?.bands.filter(({ change }) => change !== undefined) ?? [];
  if (rows.length === 0) return null;
  return (
    <Card title={say('band.title', { number: band.data?.afterSessions ?? 0 })}>
      <p className="quiet small">{say('band.note')}</p>
      {rows.map((row) => (
        <OneBand key={`${row.scale}:${row.by}`} row={row} />
      ))}
    </Card>
  );
};
