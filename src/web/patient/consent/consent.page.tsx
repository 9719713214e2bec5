import { useState } from 'react';
import {
  type Consent,
  type ConsentDocument,
  type ConsentKind,
  consentKinds,
  listConsents,
} from '../../../contract/consents.ts';
import { readPatient } from '../../../contract/patients.ts';
import type { Answer } from '../../../contract/route.ts';
import { ReadSigned } from '../../consent/read-signed.tsx';
import { SignForm } from '../../consent/sign.form.tsx';
import { Withdraw } from '../../consent/withdraw.tsx';
import { Button } from '../../design/button.tsx';
import { Card } from '../../design/card.tsx';
import { More } from '../../design/more.tsx';
import { Tag } from '../../design/notice.tsx';
import { PageTitle } from '../../design/page.tsx';
import { Loaded } from '../../design/waiting.tsx';
import { useWhen } from '../../design/when.ts';
import { useRoute } from '../../queries.ts';
import { useMe } from '../../session.ts';
import { useLanguage, useTexts } from '../../texts/language.ts';

type Consents = Answer<typeof listConsents>;

type OwnProps = {
  readonly patient: { readonly id: string; readonly name: string };
  readonly kind: ConsentKind;
  readonly consents: Consents;
  readonly document: ConsentDocument | undefined;
};

const Agreed = ({ consent }: { readonly consent: Consent }) => {
  const say = useTexts('consent');
  const when = useWhen();
  const highest = consent.tiers.at(-1);
  return (
    <>
      {highest !== undefined && <p>{say('mine.tier', { tier: say(`tier.${highest}`) })}</p>}
      <p className="quiet">{say('mine.signed', { when: when.dayTime(consent.signedAt) })}</p>
    </>
  );
};

const OwnDocument = ({ patient, kind, consents, document }: OwnProps) => {
  const say = useTexts('consent');
  const [signing, setSigning] = useState(false);
  const needed = consents.needed.includes(kind);
  const inForce = consents.consents.find((one) => one.kind === kind && one.inForce);
  return (
    <Card
      title={document?.title ?? say(`kind.${kind}`)}
      action={
        <Tag kind={needed ? 'information' : 'fine'}>{say(needed ? 'mine.needed' : 'mine.in-force')}</Tag>
      }
    >
      {signing && document ? (
        <SignForm patient={patient} document={document} onDone={() => setSigning(false)} />
      ) : (
        <>
          {inForce && <Agreed consent={inForce} />}
          <div className="row">
            {document && (needed || kind === 'photographs') && (
              <Button weight={needed ? 'main' : 'plain'} onClick={() => setSigning(true)}>
                {say(needed ? 'open' : 'open.again')}
                <span className="unseen">: {document.title}</span>
              </Button>
            )}
            {inForce && <ReadSigned consent={inForce} />}
            {inForce && <Withdraw consent={inForce} byStaff={false} />}
          </div>
        </>
      )}
    </Card>
  );
};

const Ended = ({ consents }: { readonly consents: readonly Consent[] }) => {
  const say = useTexts('consent');
  const when = useWhen();
  if (consents.length === 0) return null;
  return (
    <More summary={say('mine.ended', { count: consents.length })}>
      {consents.map((consent) => (
        <p key={consent.id} className="spread">
          <span>
            {consent.title}, {when.day(when.dayOf(consent.signedAt))}
          </span>
          <ReadSigned consent={consent} />
        </p>
      ))}
    </More>
  );
};

/** What a patient has agreed to, in their own hands: read it, sign it, take it back. */
export const ConsentPage = () => {
  const say = useTexts('consent');
  const language = useLanguage();
  const { patientId = '' } = useMe();
  const patient = useRoute(readPatient, { params: { id: patientId } });
  const consents = useRoute(listConsents, { params: { id: patientId }, query: { language } });
  return (
    <>
      <PageTitle>{say('mine.title')}</PageTitle>
      <p className="lead">{say('mine.lead')}</p>
      <Loaded of={patient}>
        {(own) => (
          <Loaded of={consents}>
            {(data) => (
              <>
                {consentKinds.map((kind) => (
                  <OwnDocument
                    key={kind}
                    patient={own}
                    kind={kind}
                    consents={data}
                    document={data.documents.find((one) => one.kind === kind)}
                  />
                ))}
                <Ended consents={data.consents.filter((one) => !one.inForce)} />
              </>
            )}
          </Loaded>
        )}
      </Loaded>
    </>
  );
};
