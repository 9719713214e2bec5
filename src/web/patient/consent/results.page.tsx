import { type Comparison, type Review, readReviews } from '../../../contract/reviews.ts';
import { Card } from '../../design/card.tsx';
import { PageTitle } from '../../design/page.tsx';
import { EmptyState, Loaded } from '../../design/waiting.tsx';
import { useWhen } from '../../design/when.ts';
import { useRoute } from '../../queries.ts';
import { useMe } from '../../session.ts';
import { useTexts } from '../../texts/language.ts';

/** The change in words a patient can use: what was counted, and whether it can be told from chance. */
const InWords = ({ change }: { readonly change: Comparison['change'] }) => {
  const say = useTexts('review');
  if ('refused' in change) return <p>{say('plain.refused')}</p>;
  const points = change.goodmanBaronQuantitative;
  if (points === undefined) return <p>{say('plain.no-score')}</p>;
  const verdict = points.exceedsNoise === true ? points.trend : 'within';
  return (
    <>
      <p className="lead">{say(`plain.${verdict}`)}</p>
      <p>{say('plain.points', { from: points.from, to: points.to, noise: points.noise })}</p>
    </>
  );
};

const OwnView = ({ comparison }: { readonly comparison: Comparison }) => {
  const say = useTexts('review');
  const [from, to] = [comparison.baseline.scores.vas, comparison.latest.scores.vas];
  if (from === undefined || to === undefined) return null;
  return <p>{say('plain.vas', { from: from.value, to: to.value })}</p>;
};

const DecidedCard = ({ review }: { readonly review: Review }) => {
  const say = useTexts('review');
  const when = useWhen();
  return (
    <Card title={say('plain.after', { count: review.afterSession })}>
      <InWords change={review.change} />
      <p>
        <strong>{say(`plain.decision.${review.decision}`)}</strong> {say('plain.because')} {review.reason}
      </p>
      <p className="quiet">
        {say('decided.by', { name: review.decidedBy, when: when.dayTime(review.decidedAt) })}
      </p>
    </Card>
  );
};

/** What was measured and decided about a patient's own course, in plain words. */
export const ResultsPage = () => {
  const say = useTexts('review');
  const { patientId = '' } = useMe();
  const reviews = useRoute(readReviews, { params: { id: patientId } });
  return (
    <>
      <PageTitle>{say('plain.title')}</PageTitle>
      <Loaded of={reviews}>
        {({ clinician, patient, reviews: decided }) => (
          <>
            {clinician === undefined && decided.length === 0 && (
              <EmptyState title={say('plain.none')}>{say('plain.none.text')}</EmptyState>
            )}
            {clinician && (
              <Card title={say('plain.now')}>
                <InWords change={clinician.change} />
                {patient && <OwnView comparison={patient} />}
              </Card>
            )}
            {decided.map((review) => (
              <DecidedCard key={review.id} review={review} />
            ))}
          </>
        )}
      </Loaded>
    </>
  );
};
