import { Link, useParams } from '@tanstack/react-router';
import { useEffect } from 'react';
import { readTreatment } from '../../../contract/records.ts';
import { Card } from '../../design/card.tsx';
import { Tag } from '../../design/notice.tsx';
import { PageTitle } from '../../design/page.tsx';
import { Loaded, Skeleton } from '../../design/waiting.tsx';
import { useRoute } from '../../queries.ts';
import { useLanguage, useTexts } from '../../texts/language.ts';
import { Cartridge } from './cartridge.tsx';
import { Needling } from './needling.tsx';
import { Numbing } from './numbing.tsx';
import { LastTime, Ready } from './ready.tsx';
import type { RecordStore, ShownRecord } from './record-store.ts';
import { SavingNotices, SavingTag } from './saving.tsx';
import { SignPart } from './sign.tsx';
import { AmendForm, RecordSheet } from './signed-record.tsx';
import { Topicals } from './topicals.tsx';
import './treat.css';
import { Unsent } from './unsent.tsx';
import { steps, type Treatment, TreatProvider, useRecordStore, useTreat, useTreatOf } from './use-record.ts';

/** Another tablet's saves are seen within this time. */
const LOOK_AGAIN_MS = 20_000;

const Steps = () => {
  const say = useTexts('treat');
  const { current } = useTreat();
  return (
    <nav className="steps" aria-label={say('steps')}>
      <ol>
        {steps.map((step) => (
          <li key={step}>
            <a
              href={`#${step}`}
              aria-current={step === current ? 'step' : undefined}
              onClick={(event) => {
                event.preventDefault();
                document.getElementById(step)?.scrollIntoView({ block: 'start' });
              }}
            >
              {say(`${step}.title`)}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
};

type OpenProps = { readonly treatment: Treatment; readonly store: RecordStore };

const Open = ({ treatment, store }: OpenProps) => {
  const say = useTexts('treat');
  const treat = useTreatOf(treatment, store);
  return (
    <TreatProvider value={treat}>
      <SavingTag />
      <Steps />
      <SavingNotices />
      <Numbing />
      <Cartridge />
      <Needling />
      <Topicals />
      <SignPart />
      <Card title={say('last.title')}>
        <LastTime treatment={treatment} />
      </Card>
    </TreatProvider>
  );
};

const OpenRecord = ({ treatment, record }: { treatment: Treatment; record: ShownRecord }) => {
  const store = useRecordStore(record);
  return store === undefined ? <Skeleton lines={8} /> : <Open treatment={treatment} store={store} />;
};

/** Dialogs stand outside the page: they learn from the root that gloves press them. */
function useGloves(): void {
  useEffect(() => {
    document.documentElement.dataset.gloves = '';
    return () => {
      delete document.documentElement.dataset.gloves;
    };
  }, []);
}

const Room = ({ treatment }: { readonly treatment: Treatment }) => {
  const say = useTexts('treat');
  const { visit, patient, record } = treatment;
  useGloves();
  const session =
    visit.sessionNumber === undefined
      ? say('session')
      : say('session.of', {
          number: visit.sessionNumber,
          count: visit.sessionsPlanned ?? visit.sessionNumber,
        });
  return (
    <div className="stack treat">
      <PageTitle
        tab={`${patient.name} · ${session}`}
        above={
          <Link to="/staff/patients/$id" params={{ id: patient.id }}>
            {say('back')}
          </Link>
        }
      >
        {`${patient.name} · ${session}`}
      </PageTitle>
      {record === undefined && <Ready treatment={treatment} />}
      {record !== undefined && record.signed === undefined && (
        <OpenRecord key={record.id} treatment={treatment} record={record} />
      )}
      {record?.signed !== undefined && (
        <>
          <Unsent record={record} />
          <Card title={say('signed.title')} action={<Tag kind="fine">{say('signed.tag')}</Tag>}>
            <p className="quiet">{say('signed.text')}</p>
            <RecordSheet record={record} />
          </Card>
          <AmendForm record={record} />
        </>
      )}
    </div>
  );
};

/** The treatment room: made for a tablet and gloves, from readiness to the signature. */
export const TreatPage = () => {
  const { visitId = '' } = useParams({ strict: false });
  const language = useLanguage();
  const treatment = useRoute(
    readTreatment,
    { params: { id: visitId }, query: { language } },
    { refetchInterval: LOOK_AGAIN_MS },
  );
  return <Loaded of={treatment}>{(data) => <Room treatment={data} />}</Loaded>;
};
