import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { acknowledgeAlert, listAlerts } from '../../../contract/alerts.ts';
import { Button } from '../../design/button.tsx';
import { FailureNotice } from '../../design/failure.tsx';
import { Select } from '../../design/field.tsx';
import { announce } from '../../design/status.tsx';
import { EmptyState, Loaded } from '../../design/waiting.tsx';
import { useCommand, useRoute } from '../../queries.ts';
import { useTexts } from '../../texts/language.ts';
import { type Alert, Clock, Holder, LevelTag } from './deadline.tsx';

const LOOK_AGAIN_MS = 15_000;
const filters = ['open', 'closed', 'all'] as const;
type Filter = (typeof filters)[number];

const Row = ({ alert }: { readonly alert: Alert }) => {
  const say = useTexts('alerts');
  const words = useTexts('check-in');
  const take = useCommand(acknowledgeAlert);
  const act = () =>
    void take.send({ params: { id: alert.id } }).then(
      () => announce(say('taken')),
      () => {},
    );
  return (
    <li className="alert-row" data-level={alert.level}>
      <div className="alert-what">
        <p className="row">
          <LevelTag level={alert.level} />
          <Link to="/staff/alerts/$id" params={{ id: alert.id }} className="alert-name">
            {alert.patientName}
          </Link>
        </p>
        <p>{alert.signs.map((sign) => words(`sign.${sign}`)).join('; ') || say('ratings-only')}</p>
      </div>
      <div>
        <Clock alert={alert} />
        <Holder alert={alert} />
        {take.error && <FailureNotice error={take.error} />}
      </div>
      <div className="alert-acts">
        {alert.status === 'open' && (
          <Button
            weight="main"
            busy={take.sending}
            onClick={act}
            aria-label={`${say('take')}: ${alert.patientName}`}
          >
            {say('take')}
          </Button>
        )}
        {alert.outcome !== undefined && <span>{say(`outcome.${alert.outcome}`)}</span>}
      </div>
    </li>
  );
};

/** Alerts, the nearest deadline on top; looked at again every few seconds. */
export const AlertList = () => {
  const say = useTexts('alerts');
  const [status, setStatus] = useState<Filter>('open');
  const alerts = useRoute(listAlerts, { query: { status } }, { refetchInterval: LOOK_AGAIN_MS });
  return (
    <div className="stack">
      <Select
        id="status"
        label={say('filter')}
        value={status}
        onChange={(value) => setStatus(filters.find((one) => one === value) ?? 'open')}
        options={filters.map((value) => ({ value, label: say(`filter.${value}`) }))}
      />
      <Loaded of={alerts}>
        {({ alerts: rows }) =>
          rows.length === 0 ? (
            <EmptyState title={say(status === 'open' ? 'none.open' : 'none')}>{say('none.text')}</EmptyState>
          ) : (
            <ul className="alert-rows" aria-label={say(`filter.${status}`)}>
              {rows.map((alert) => (
                <Row key={alert.id} alert={alert} />
              ))}
            </ul>
          )
        }
      </Loaded>
    </div>
  );
};
