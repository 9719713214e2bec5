import { Link, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { acknowledgeAlert, readAlert } from '../../../contract/alerts.ts';
import { AnchorButton, Button } from '../../design/button.tsx';
import { Card } from '../../design/card.tsx';
import { DataTable } from '../../design/data-table.tsx';
import { FailureNotice } from '../../design/failure.tsx';
import { PageTitle } from '../../design/page.tsx';
import { announce } from '../../design/status.tsx';
import { Loaded } from '../../design/waiting.tsx';
import { useWhen } from '../../design/when.ts';
import { useCommand, useRoute } from '../../queries.ts';
import { useMe } from '../../session.ts';
import { useLanguage, useTexts } from '../../texts/language.ts';
import { AdverseEventForm } from './adverse-event.form.tsx';
import { AdverseEventList } from './adverse-event-list.tsx';
import './alerts.css';
import { CloseForm } from './close.form.tsx';
import { Clock, Holder, LevelTag } from './deadline.tsx';
import { type AlertDetail, History, Reported } from './reported.tsx';

const LOOK_AGAIN_MS = 15_000;

type Props = { readonly alert: AlertDetail };

/** The head of an alert: how urgent, until when, whose, and what one does next. */
const Act = ({ alert }: Props) => {
  const say = useTexts('alerts');
  const take = useCommand(acknowledgeAlert);
  const isMine = useMe().name === alert.acknowledgedBy?.name;
  const mayTake =
    alert.status === 'open' ||
    (alert.status === 'acknowledged' && !isMine && (alert.escalatedAt ?? '') > (alert.acknowledgedAt ?? ''));
  const act = () =>
    void take.send({ params: { id: alert.id } }).then(
      () => announce(say('taken')),
      () => {},
    );
  return (
    <Card className="alert-act">
      <div className="row">
        <LevelTag level={alert.level} />
        <Clock alert={alert} />
      </div>
      <Holder alert={alert} />
      {take.error && <FailureNotice error={take.error} />}
      {alert.status !== 'closed' && (
        <p className="row">
          {mayTake && (
            <Button weight="main" busy={take.sending} onClick={act}>
              {say('take')}
            </Button>
          )}
          <AnchorButton
            weight={mayTake ? 'plain' : 'main'}
            icon="phone"
            href={`tel:${alert.patient.phone.replaceAll(/[^+\d]/g, '')}`}
          >
            {say('call', { phone: alert.patient.phone })}
          </AnchorButton>
          <span className="quiet">{say(`speaks.${alert.patient.language === 'es' ? 'es' : 'en'}`)}</span>
        </p>
      )}
    </Card>
  );
};

const Closed = ({ alert }: Props) => {
  const say = useTexts('alerts');
  if (alert.outcome === undefined) return null;
  return (
    <Card title={say('closed.title')}>
      <p>
        <strong>{say(`outcome.${alert.outcome}`)}</strong>
      </p>
      <p className="alert-note">{alert.note}</p>
    </Card>
  );
};

const Harm = ({ alert }: Props) => {
  const say = useTexts('alerts');
  const when = useWhen();
  const mayReport = useMe().role !== 'owner';
  const [reporting, setReporting] = useState(false);
  const { recordId } = alert.session;
  if (recordId === undefined) return null;
  return (
    <Card
      title={say('harm.title')}
      action={
        !reporting &&
        mayReport && (
          <Button icon="plus" onClick={() => setReporting(true)}>
            {say('harm.report')}
          </Button>
        )
      }
    >
      {reporting ? (
        <AdverseEventForm
          recordId={recordId}
          alertId={alert.id}
          signs={alert.signs}
          seenOn={when.dayOf(alert.checkIn.at)}
          onDone={() => setReporting(false)}
        />
      ) : (
        <AdverseEventList recordId={recordId} level={3} />
      )}
    </Card>
  );
};

const Earlier = ({ alert }: Props) => {
  const say = useTexts('alerts');
  const words = useTexts('check-in');
  const when = useWhen();
  if (alert.earlier.length === 0) return <p className="quiet">{say('earlier.none')}</p>;
  return (
    <DataTable
      caption={say('earlier.title')}
      captionHidden
      rows={alert.earlier}
      rowKey={({ id }) => id}
      empty={null}
      columns={[
        {
          key: 'when',
          head: say('when'),
          cell: ({ at, day }) => `${when.dayTime(at)} · ${say('day', { day })}`,
        },
        { key: 'level', head: say('reading'), cell: ({ level }) => <LevelTag level={level} /> },
        {
          key: 'ratings',
          head: say('ratings'),
          cell: (one) =>
            (['redness', 'swelling', 'pain', 'itch', 'peeling'] as const)
              .map((symptom) => `${words(`ask.${symptom}`)} ${one[symptom] ?? '–'}`)
              .join(', '),
        },
        {
          key: 'signs',
          head: say('signs'),
          wideOnly: true,
          cell: ({ signs }) => signs.map((sign) => words(`sign.${sign}`)).join('; ') || '–',
        },
      ]}
    />
  );
};

const Detail = ({ alert }: Props) => {
  const say = useTexts('alerts');
  return (
    <div className="stack">
      <PageTitle
        above={
          <Link to="/staff/alerts" search={{}}>
            {say('back')}
          </Link>
        }
      >
        {alert.patient.name}
      </PageTitle>
      <Act alert={alert} />
      <Closed alert={alert} />
      <div className="alert-columns">
        <div className="stack">
          <Card title={say('reported.title')}>
            <Reported alert={alert} />
          </Card>
          <Card title={say('earlier.title')}>
            <Earlier alert={alert} />
          </Card>
        </div>
        <div className="stack">
          {alert.status !== 'closed' && (
            <Card title={say('close.title')}>
              <CloseForm alertId={alert.id} isNext={alert.status === 'acknowledged'} />
            </Card>
          )}
          <Card title={say('history')}>
            <History alert={alert} />
          </Card>
          <p className="row">
            <Link to="/staff/patients/$id" params={{ id: alert.patientId }} search={{ tab: 'healing' }}>
              {say('go.healing')}
            </Link>
            <Link to="/staff/treat/$visitId" params={{ visitId: alert.visitId }}>
              {say('go.record')}
            </Link>
          </p>
        </div>
      </div>
      <Harm alert={alert} />
    </div>
  );
};

/** One alert: whom to call, what was said, what was expected, what was done. */
export const AlertPage = () => {
  const { id = '' } = useParams({ strict: false });
  const language = useLanguage();
  const alert = useRoute(
    readAlert,
    { params: { id }, query: { language } },
    { refetchInterval: LOOK_AGAIN_MS },
  );
  return <Loaded of={alert}>{(data) => <Detail alert={data} />}</Loaded>;
};
