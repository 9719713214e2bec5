import { Link } from '@tanstack/react-router';
import { listConsents } from '../../../../contract/consents.ts';
import { readReviews } from '../../../../contract/reviews.ts';
import { readMayTreat } from '../../../../contract/screenings.ts';
import { Card } from '../../../design/card.tsx';
import { Tag } from '../../../design/notice.tsx';
import type { SignKind } from '../../../design/sign.tsx';
import { Loaded } from '../../../design/waiting.tsx';
import { useWhen } from '../../../design/when.ts';
import { useRoute } from '../../../queries.ts';
import { useMe } from '../../../session.ts';
import { useTexts } from '../../../texts/language.ts';
import type { TabId } from '../tab-ids.ts';
import type { TabProps } from '../tabs.ts';
import { ContactCard } from './contact-card.tsx';

type StepProps = TabProps & {
  readonly tab: TabId;
  readonly linked: boolean;
  readonly kind: SignKind;
  readonly word: string;
  readonly children?: React.ReactNode;
};

const Step = ({ patient, tab, linked, kind, word, children }: StepProps) => {
  const say = useTexts('patients');
  return (
    <>
      <span>
        {linked ? (
          <Link to="/staff/patients/$id" params={{ id: patient.id }} search={{ tab }}>
            {say(`tab.${tab}`)}
          </Link>
        ) : (
          say(`tab.${tab}`)
        )}
        {children && <span className="quiet"> · {children}</span>}
      </span>
      <Tag kind={kind}>{word}</Tag>
    </>
  );
};

const signOfStatus = { allowed: 'fine', waits: 'wait', blocked: 'caution' } as const;

type ForStaff = TabProps & { readonly clinician: boolean };

const ScreeningStep = ({ patient, clinician }: ForStaff) => {
  const say = useTexts('patients');
  const when = useWhen();
  const told = useRoute(readMayTreat, { params: { id: patient.id } });
  return (
    <Loaded of={told} meanwhile={<span />}>
      {({ status, until, reasons }) => (
        <Step
          patient={patient}
          tab="screening"
          linked={clinician}
          kind={signOfStatus[status]}
          word={say(`treat.${status}`, { day: until === undefined ? '' : when.day(until) })}
        >
          {[...new Set(reasons.map(({ code }) => say(`treat.reason.${code}`)))].join(', ')}
        </Step>
      )}
    </Loaded>
  );
};

const ConsentStep = ({ patient }: TabProps) => {
  const say = useTexts('patients');
  const consents = useRoute(listConsents, { params: { id: patient.id } });
  return (
    <Loaded of={consents} meanwhile={<span />}>
      {({ needed }) => (
        <Step
          patient={patient}
          tab="consent"
          linked
          kind={needed.includes('treatment') ? 'caution' : 'fine'}
          word={say(needed.includes('treatment') ? 'consent.needed' : 'consent.signed')}
        >
          {needed.includes('photographs') ? say('consent.no-photographs') : ''}
        </Step>
      )}
    </Loaded>
  );
};

const ReviewStep = ({ patient }: TabProps) => {
  const say = useTexts('patients');
  const when = useWhen();
  const review = useRoute(readReviews, { params: { id: patient.id } });
  return (
    <Loaded of={review} meanwhile={<span />}>
      {({ due }) => (
        <Step
          patient={patient}
          tab="review"
          linked
          kind={due.kind === 'due' ? 'caution' : 'information'}
          word={say(`review.${due.kind}`)}
        >
          {due.kind === 'later' &&
            (due.from === undefined
              ? say('review.after', { number: due.afterSession ?? 0 })
              : say('review.from', { day: when.day(due.from) }))}
        </Step>
      )}
    </Loaded>
  );
};

/** Where this patient stands, and how to reach them. */
export const OverviewTab = ({ patient }: TabProps) => {
  const say = useTexts('patients');
  const { role } = useMe();
  const clinician = role === 'practitioner' || role === 'safety-lead';
  return (
    <div className="record-columns">
      <Card title={say('stands.title')}>
        <ul className="steps">
          <li>
            <ScreeningStep patient={patient} clinician={clinician} />
          </li>
          <li>
            <ConsentStep patient={patient} />
          </li>
          {clinician && (
            <li>
              <ReviewStep patient={patient} />
            </li>
          )}
        </ul>
      </Card>
      <ContactCard patient={patient} />
    </div>
  );
};
