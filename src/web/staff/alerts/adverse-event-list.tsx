import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { scoreTexts } from '../../../clinical/texts/scores.ts';
import { listAdverseEvents, strikeOutAdverseEvent } from '../../../contract/adverse-events.ts';
import type { Answer } from '../../../contract/route.ts';
import { Button } from '../../design/button.tsx';
import { Dialog } from '../../design/dialog.tsx';
import { ErrorSummary } from '../../design/error-summary.tsx';
import { TextArea } from '../../design/field.tsx';
import { useForm } from '../../design/form.ts';
import { Tag } from '../../design/notice.tsx';
import { EmptyState, Loaded } from '../../design/waiting.tsx';
import { useWhen } from '../../design/when.ts';
import { useCommand, useRoute } from '../../queries.ts';
import { useMe } from '../../session.ts';
import { useLanguage, useTexts } from '../../texts/language.ts';

type Event = Answer<typeof listAdverseEvents>['events'][number];

const StrikeOut = ({ event, onClose }: { readonly event: Event; readonly onClose: () => void }) => {
  const say = useTexts('alerts');
  const strike = useCommand(strikeOutAdverseEvent);
  const form = useForm({
    schema: strikeOutAdverseEvent.body,
    initial: { reason: '' },
    onSubmit: async (body) => {
      await strike.send({ params: { id: event.id }, body });
      onClose();
    },
  });
  return (
    <Dialog
      open
      title={say('event.strike.title')}
      onClose={onClose}
      actions={
        <Button weight="main" busy={form.sending} onClick={() => void form.submit()}>
          {say('event.strike.do')}
        </Button>
      }
    >
      <ErrorSummary form={form} />
      <p>{say('event.strike.text')}</p>
      <TextArea label={say('event.strike.why')} rows={2} {...form.text('/reason')} />
    </Dialog>
  );
};

type EventProps = { readonly event: Event; readonly level: 2 | 3 };

/** One harm with everything it is joined to. */
export const EventItem = ({ event, level }: EventProps) => {
  const Heading = level === 2 ? 'h2' : 'h3';
  const say = useTexts('alerts');
  const when = useWhen();
  const zones = scoreTexts[useLanguage()].zones;
  const isLead = useMe().role === 'safety-lead';
  const [striking, setStriking] = useState(false);
  const cause = [
    event.zone === undefined ? '' : zones[event.zone],
    event.depthMm === undefined ? '' : say('event.depth', { depth: event.depthMm }),
    event.operator,
    event.device,
    event.lot === undefined ? '' : say('event.lot', { lot: event.lot.lot }),
    event.product ?? '',
  ].filter(Boolean);
  return (
    <li className="event" data-struck={event.struckOut === undefined ? undefined : ''}>
      <div className="spread">
        <Heading className="event-title">
          {say(`kind.${event.kind}`)} · {say(`grade.${event.grade}`).toLocaleLowerCase()}
        </Heading>
        {event.serious && <Tag kind="urgent">{say('event.serious')}</Tag>}
      </div>
      <p>
        <Link to="/staff/treat/$visitId" params={{ visitId: event.visitId }}>
          {event.patientName}
        </Link>
        , {say('event.onset', { day: when.day(event.onsetOn), after: event.onsetDay })}
        {event.resolvedOn !== undefined && `, ${say('event.resolved', { day: when.day(event.resolvedOn) })}`}
      </p>
      <p className="quiet">{cause.join(' · ')}</p>
      <p>{event.narrative}</p>
      {event.missing.length > 0 && (
        <p className="tone-caution">
          {say('event.missing', { what: event.missing.map((link) => say(`link.${link}`)).join(', ') })}
        </p>
      )}
      <p className="quiet small">
        {say('event.reported', { name: event.reportedBy, when: when.dayTime(event.reportedAt) })}
      </p>
      {event.struckOut !== undefined && (
        <p>
          {say('event.struck', {
            name: event.struckOut.by,
            when: when.dayTime(event.struckOut.at),
            why: event.struckOut.why,
          })}
        </p>
      )}
      {isLead && event.struckOut === undefined && (
        <p>
          <Button weight="quiet" onClick={() => setStriking(true)}>
            {say('event.strike')}
          </Button>
        </p>
      )}
      {striking && <StrikeOut event={event} onClose={() => setStriking(false)} />}
    </li>
  );
};

type ListProps = { readonly recordId?: string; readonly level?: 2 | 3 };

/** Adverse events, newest first; struck-out ones stay readable. */
export const AdverseEventList = ({ recordId, level = 2 }: ListProps) => {
  const say = useTexts('alerts');
  const events = useRoute(listAdverseEvents, { query: recordId === undefined ? {} : { recordId } });
  return (
    <Loaded of={events}>
      {({ events: rows }) =>
        rows.length === 0 ? (
          <EmptyState title={say('events.none')} />
        ) : (
          <ul className="events">
            {rows.map((event) => (
              <EventItem key={event.id} event={event} level={level} />
            ))}
          </ul>
        )
      }
    </Loaded>
  );
};
