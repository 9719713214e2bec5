import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import type { Answer } from '../../../contract/route.ts';
import { markVisit, readCalendar } from '../../../contract/visits.ts';
import { addDays, type IsoDate, isIsoDate } from '../../../kernel/day.ts';
import { Button, LinkButton } from '../../design/button.tsx';
import { FailureNotice } from '../../design/failure.tsx';
import { Tag } from '../../design/notice.tsx';
import { PageTitle } from '../../design/page.tsx';
import { announce } from '../../design/status.tsx';
import { EmptyState, Loaded } from '../../design/waiting.tsx';
import { useWhen } from '../../design/when.ts';
import { useCommand, useRoute } from '../../queries.ts';
import { useClinic, useMe } from '../../session.ts';
import { useTexts } from '../../texts/language.ts';
import './today.css';
import { phaseNow, statusSign, type Visit, visitName } from './visit-words.ts';

const REFRESH_MS = 10_000;

type Day = Answer<typeof readCalendar>;

const DayMover = ({ day }: { readonly day: IsoDate }) => {
  const say = useTexts('desk');
  const when = useWhen();
  const navigate = useNavigate();
  const go = (to: IsoDate) => void navigate({ to: '/staff', search: to === when.today ? {} : { day: to } });
  return (
    <div className="row">
      <Button weight="quiet" onClick={() => go(addDays(day, -1))}>
        {say('today.before')}
      </Button>
      {day !== when.today && (
        <Button weight="quiet" onClick={() => go(when.today)}>
          {say('today.now')}
        </Button>
      )}
      <Button weight="quiet" onClick={() => go(addDays(day, 1))}>
        {say('today.after')}
      </Button>
    </div>
  );
};

const Marks = ({ visit }: { readonly visit: Visit }) => {
  const say = useTexts('desk');
  const when = useWhen();
  const me = useMe();
  const mark = useCommand(markVisit);
  const send = async (as: 'arrived' | 'finished' | 'missed') => {
    const answer = await mark.send({ params: { id: visit.id }, body: { as } }).catch(() => undefined);
    if (answer)
      announce(
        say('visit.marked', { name: visit.patientName, status: say(`visit.status.${answer.status}`) }),
      );
  };
  const name = <span className="unseen"> {say('visit.of', { name: visit.patientName })}</span>;
  const treats = me.role === 'practitioner' || me.role === 'safety-lead';
  if (visit.day > when.today) return null;
  return (
    <div className="row">
      {visit.status === 'booked' && (
        <>
          <Button weight="main" busy={mark.sending} onClick={() => send('arrived')}>
            {say('visit.arrived')}
            {name}
          </Button>
          <Button weight="quiet" busy={mark.sending} onClick={() => send('missed')}>
            {say('visit.missed')}
            {name}
          </Button>
        </>
      )}
      {treats && visit.kind === 'session' && visit.status === 'arrived' && (
        <LinkButton weight="main" to="/staff/treat/$visitId" params={{ visitId: visit.id }}>
          {say('visit.record')}
          {name}
        </LinkButton>
      )}
      {visit.status === 'arrived' && (
        <Button busy={mark.sending} onClick={() => send('finished')}>
          {say('visit.finished')}
          {name}
        </Button>
      )}
      {mark.error && <FailureNotice error={mark.error} />}
    </div>
  );
};

const roomOf = (visit: Visit, resources: Day['resources']): string =>
  resources.find(
    (one) => one.kind === 'room' && visit.phases.some((phase) => phase.resources.includes(one.id)),
  )?.name ?? '';

const VisitRow = ({ visit, resources }: { readonly visit: Visit; readonly resources: Day['resources'] }) => {
  const say = useTexts('desk');
  const when = useWhen();
  const { now } = useClinic();
  const phase = phaseNow(say, visit, now);
  return (
    <li className="board-visit" data-status={visit.status}>
      <p className="board-time figures">
        {when.time(visit.start)}
        <span className="quiet"> – {when.time(visit.end)}</span>
      </p>
      <div className="board-who">
        <p className="board-name">
          <Link to="/staff/patients/$id" params={{ id: visit.patientId }}>
            {visit.patientName}
          </Link>
        </p>
        <p className="quiet">
          {[visitName(say, visit), roomOf(visit, resources), visit.practitionerName]
            .filter(Boolean)
            .join(' · ')}
        </p>
      </div>
      <p className="board-status">
        <Tag kind={statusSign[visit.status]}>{say(`visit.status.${visit.status}`)}</Tag>
        {phase && <span className="quiet">{phase}</span>}
      </p>
      <Marks visit={visit} />
    </li>
  );
};

const Counts = ({ visits }: { readonly visits: readonly Visit[] }) => {
  const say = useTexts('desk');
  const count = (...statuses: Visit['status'][]) =>
    visits.filter((visit) => statuses.includes(visit.status)).length;
  return (
    <dl className="board-counts">
      {(
        [
          ['today.expected', count('booked')],
          ['today.here', count('arrived')],
          ['today.finished', count('finished')],
        ] as const
      ).map(([key, value]) => (
        <div key={key}>
          <dt>{say(key)}</dt>
          <dd className="figures">{value}</dd>
        </div>
      ))}
    </dl>
  );
};

/** Who comes today, who is here, and the one next step for each; reads itself again while it is open. */
export const TodayPage = () => {
  const say = useTexts('desk');
  const when = useWhen();
  const search: { readonly day?: unknown } = useSearch({ strict: false });
  const day = typeof search.day === 'string' && isIsoDate(search.day) ? search.day : when.today;
  const calendar = useRoute(readCalendar, { query: { from: day, days: 1 } }, { refetchInterval: REFRESH_MS });
  return (
    <div className="stack">
      <PageTitle
        action={<DayMover day={day} />}
        above={day === when.today ? say('today.title') : when.howFar(day)}
      >
        {when.dayInFull(day)}
      </PageTitle>
      <Loaded of={calendar}>
        {({ visits, resources }) =>
          visits.length === 0 ? (
            <EmptyState title={say('today.none')}>{say('today.none.text')}</EmptyState>
          ) : (
            <>
              <Counts visits={visits} />
              <ol className="board" aria-label={say('today.visits')}>
                {visits.map((visit) => (
                  <VisitRow key={visit.id} visit={visit} resources={resources} />
                ))}
              </ol>
            </>
          )
        }
      </Loaded>
    </div>
  );
};
