import { Link, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import type { Finding } from '../../../clinical/finding.ts';
import { readEnquiry } from '../../../contract/enquiries.ts';
import { createPatient } from '../../../contract/patients.ts';
import type { Answer } from '../../../contract/route.ts';
import { Button, LinkButton } from '../../design/button.tsx';
import { Card, Facts } from '../../design/card.tsx';
import { FailureNotice } from '../../design/failure.tsx';
import { FindingCard } from '../../design/finding-card.tsx';
import { Notice } from '../../design/notice.tsx';
import { PageTitle } from '../../design/page.tsx';
import { announce } from '../../design/status.tsx';
import { Loaded } from '../../design/waiting.tsx';
import { useWhen } from '../../design/when.ts';
import { useCommand, useRoute } from '../../queries.ts';
import { useTexts } from '../../texts/language.ts';
import { BookConsultation } from '../booking/book-consultation.tsx';
import { DecisionTag } from './decision-tag.tsx';

type Enquiry = Answer<typeof readEnquiry>;

const Contact = ({ enquiry }: { readonly enquiry: Enquiry }) => {
  const say = useTexts('desk');
  const when = useWhen();
  return (
    <Card title={say('enquiry.contact')}>
      <Facts
        pairs={[
          { term: say('enquiry.phone'), detail: <a href={`tel:${enquiry.phone}`}>{enquiry.phone}</a> },
          { term: say('enquiry.email'), detail: <a href={`mailto:${enquiry.email}`}>{enquiry.email}</a> },
          { term: say('enquiry.language'), detail: enquiry.language === 'es' ? 'Español' : 'English' },
          { term: say('enquiry.received'), detail: when.dayTime(enquiry.receivedAt) },
        ]}
      />
      <h3>{say('enquiry.message')}</h3>
      <p className="prose">{enquiry.message === '' ? say('enquiry.no-message') : enquiry.message}</p>
    </Card>
  );
};

const SelfCheck = ({ enquiry }: { readonly enquiry: Enquiry }) => {
  const say = useTexts('desk');
  const findings = (enquiry.screening?.findings ?? []) as readonly Finding[];
  return (
    <Card title={say('enquiry.check')} action={<DecisionTag decision={enquiry.decision} />}>
      <p className="quiet">
        {say(enquiry.screening === undefined ? 'enquiry.no-check' : 'enquiry.check.note')}
      </p>
      <div className="stack-tight">
        {findings.map((finding) => (
          <FindingCard key={`${finding.rule} ${finding.answers.join()}`} finding={finding} />
        ))}
      </div>
    </Card>
  );
};

const OpenRecord = ({ enquiry }: { readonly enquiry: Enquiry }) => {
  const say = useTexts('desk');
  const open = useCommand(createPatient);
  const [existing, setExisting] = useState(false);
  const onOpen = async () => {
    const answer = await open.send({ body: { enquiryId: enquiry.id } }).catch(() => undefined);
    if (answer === undefined) return;
    setExisting(answer.existing);
    announce(say('enquiry.opened'));
  };
  if (enquiry.patientId !== undefined) {
    return (
      <>
        {existing && <Notice kind="information">{say('enquiry.existing')}</Notice>}
        <LinkButton to="/staff/patients/$id" params={{ id: enquiry.patientId }}>
          {say('enquiry.see-record')}
        </LinkButton>
        <BookConsultation patientId={enquiry.patientId} />
      </>
    );
  }
  return (
    <Card>
      <p>{say('enquiry.open-record.text')}</p>
      {open.error && <FailureNotice error={open.error} />}
      <Button weight="main" busy={open.sending} onClick={onOpen}>
        {say('enquiry.open-record')}
      </Button>
    </Card>
  );
};

/** One enquiry: who, what they wrote, what their self-check said, and the way to a consultation. */
export const EnquiryPage = () => {
  const say = useTexts('desk');
  const { id = '' } = useParams({ strict: false });
  const enquiry = useRoute(readEnquiry, { params: { id } });
  return (
    <Loaded of={enquiry}>
      {(data) => (
        <div className="stack">
          <PageTitle above={<Link to="/staff/enquiries">{say('enquiry.back')}</Link>}>{data.name}</PageTitle>
          <OpenRecord enquiry={data} />
          <Contact enquiry={data} />
          <SelfCheck enquiry={data} />
        </div>
      )}
    </Loaded>
  );
};
