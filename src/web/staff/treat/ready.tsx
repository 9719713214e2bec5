import { openRecord } from '../../../contract/records.ts';
import { markVisit } from '../../../contract/visits.ts';
import { Button, LinkButton } from '../../design/button.tsx';
import { Card } from '../../design/card.tsx';
import { FailureNotice } from '../../design/failure.tsx';
import { Sign } from '../../design/sign.tsx';
import { useWhen } from '../../design/when.ts';
import { useCommand } from '../../queries.ts';
import { useLanguage, useTexts } from '../../texts/language.ts';
import type { Treatment } from './use-record.ts';
import { useZoneName, useZoneSummary } from './zone-words.ts';

type ReadyProps = { readonly treatment: Treatment };

type Line = { readonly ok: boolean; readonly text: string; readonly tab?: 'consent' | 'screening' };

function useLines({ ready, visit }: Treatment): readonly Line[] {
  const say = useTexts('treat');
  const when = useWhen();
  const { consent, screening } = ready;
  const signedOn = consent.at === undefined ? '' : when.day(when.dayOf(consent.at));
  return [
    {
      ok: ready.today,
      text: ready.today ? say('ready.today') : say('ready.not-today', { day: when.day(visit.day) }),
    },
    { ok: ready.arrived, text: say(ready.arrived ? 'ready.arrived' : 'ready.not-arrived') },
    {
      ok: consent.ok,
      text: consent.ok ? say('ready.consent', { day: signedOn }) : say('ready.no-consent'),
      tab: 'consent',
    },
    {
      ok: screening.status === 'allowed',
      text:
        screening.status === 'waits' && screening.until !== undefined
          ? say('ready.screening.waits', { day: when.day(screening.until) })
          : say(screening.status === 'allowed' ? 'ready.screening' : 'ready.screening.blocked'),
      tab: 'screening',
    },
    { ok: ready.birthDate, text: say(ready.birthDate ? 'ready.birth-date' : 'ready.no-birth-date') },
  ];
}

/** What must stand before the first needle, each with its sign, and the way to what is missing. */
export const Checklist = ({ treatment }: ReadyProps) => {
  const say = useTexts('treat');
  return (
    <ul className="ready">
      {useLines(treatment).map(({ ok, text, tab }) => (
        <li key={text} className={ok ? 'tone-fine' : 'tone-urgent'}>
          <Sign kind={ok ? 'fine' : 'urgent'} />
          <span>{text}</span>
          {!ok && tab !== undefined && (
            <LinkButton
              weight="quiet"
              to="/staff/patients/$id"
              params={{ id: treatment.patient.id }}
              search={{ tab }}
            >
              {say(`ready.go.${tab}`)}
            </LinkButton>
          )}
        </li>
      ))}
    </ul>
  );
};

/** The session before, so that nobody has to look it up. */
export const LastTime = ({ treatment }: ReadyProps) => {
  const say = useTexts('treat');
  const when = useWhen();
  const zoneName = useZoneName();
  const summaryOf = useZoneSummary();
  const { last } = treatment;
  if (last === undefined) return <p className="quiet">{say('last.none')}</p>;
  return (
    <>
      <p className="quiet">
        {when.dayInFull(last.day)}, {when.howFar(last.day)} · {last.deviceName}
      </p>
      <ul className="plain-list">
        {last.zones.map((entry) => (
          <li key={entry.zone}>
            {zoneName(entry.zone)}: {summaryOf(entry)}
          </li>
        ))}
      </ul>
    </>
  );
};

/** Before the record is open: is everything there? */
export const Ready = ({ treatment }: ReadyProps) => {
  const say = useTexts('treat');
  const language = useLanguage();
  const open = useCommand(openRecord);
  const arrive = useCommand(markVisit);
  const { ready, visit } = treatment;
  const error = open.error ?? arrive.error;
  return (
    <>
      <Card title={say('ready.title')}>
        <Checklist treatment={treatment} />
        {error && <FailureNotice error={error} />}
        <div className="row">
          {ready.today && !ready.arrived && (
            <Button
              weight="main"
              busy={arrive.sending}
              onClick={() =>
                void arrive.send({ params: { id: visit.id }, body: { as: 'arrived' } }).catch(() => {})
              }
            >
              {say('ready.mark-arrived')}
            </Button>
          )}
          {ready.today && ready.arrived && (
            <Button
              weight="main"
              busy={open.sending}
              onClick={() =>
                void open.send({ query: { language }, body: { visitId: visit.id } }).catch(() => {})
              }
            >
              {say('ready.open')}
            </Button>
          )}
        </div>
      </Card>
      <Card title={say('last.title')}>
        <LastTime treatment={treatment} />
      </Card>
    </>
  );
};
