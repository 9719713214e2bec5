import { Link } from '@tanstack/react-router';
import { type Review, readReviews } from '../../../../contract/reviews.ts';
import type { Answer } from '../../../../contract/route.ts';
import { Card } from '../../../design/card.tsx';
import { Notice, Tag } from '../../../design/notice.tsx';
import { EmptyState, Loaded } from '../../../design/waiting.tsx';
import { useWhen } from '../../../design/when.ts';
import { useRoute } from '../../../queries.ts';
import { useTexts } from '../../../texts/language.ts';
import type { TabProps } from '../tabs.ts';
import { BandSection } from './band.tsx';
import { Compared } from './compared.tsx';
import { DecisionForm } from './decision.form.tsx';
import './review.css';

type Reviews = Answer<typeof readReviews>;

const Due = ({ due }: Pick<Reviews, 'due'>) => {
  const say = useTexts('review');
  const when = useWhen();
  if (due.kind === 'none') return null;
  if (due.kind === 'due')
    return <Notice kind="caution" title={say(`due.${due.review}`, { day: when.day(due.since) })} />;
  return (
    <p className="quiet">
      {due.from === undefined
        ? say('later.interim', { number: due.afterSession ?? 0 })
        : say('later.outcome', { day: when.day(due.from) })}
    </p>
  );
};

const decisionSign = { continue: 'fine', stop: 'urgent', switch: 'caution' } as const;

const Decided = ({ reviews }: { readonly reviews: readonly Review[] }) => {
  const say = useTexts('review');
  const when = useWhen();
  if (reviews.length === 0) return null;
  return (
    <Card title={say('decided.title')}>
      <ul className="decided">
        {reviews.map((review) => (
          <li key={review.id}>
            <p className="spread">
              <span>{say('decided.after', { count: review.afterSession })}</span>
              <Tag kind={decisionSign[review.decision]}>{say(`decision.${review.decision}`)}</Tag>
            </p>
            <p>{review.reason}</p>
            <p className="quiet small">
              {say('decided.by', { name: review.decidedBy, when: when.dayTime(review.decidedAt) })}
            </p>
          </li>
        ))}
      </ul>
    </Card>
  );
};

const NothingToCompare = ({ patient }: TabProps) => {
  const say = useTexts('review');
  return (
    <EmptyState
      title={say('none')}
      action={
        <Link to="/staff/patients/$id" params={{ id: patient.id }} search={{ tab: 'scars' }}>
          {say('none.go')}
        </Link>
      }
    >
      {say('none.text')}
    </EmptyState>
  );
};

/** Has the course helped: before and now side by side, what raters differ by, and what was decided. */
export const ReviewTab = ({ patient }: TabProps) => {
  const reviews = useRoute(readReviews, { params: { id: patient.id } });
  return (
    <Loaded of={reviews}>
      {({ courseId, due, clinician, patient: own, reviews: decided }) => (
        <div className="stack">
          <Due due={due} />
          {clinician === undefined && own === undefined && <NothingToCompare patient={patient} />}
          {clinician && <Compared comparison={clinician} rater="clinician" />}
          {own && <Compared comparison={own} rater="patient" />}
          {courseId !== undefined && <BandSection courseId={courseId} />}
          {courseId !== undefined && clinician && <DecisionForm courseId={courseId} comparison={clinician} />}
          <Decided reviews={decided} />
        </div>
      )}
    </Loaded>
  );
};
