import { useNavigate, useSearch } from '@tanstack/react-router';
import { useDeferredValue, useState } from 'react';
import { readAuditChoices } from '../../../contract/audit.ts';
import { listPatients, readPatient } from '../../../contract/patients.ts';
import { Button } from '../../design/button.tsx';
import { DateField } from '../../design/date-field.tsx';
import { Select, TextField } from '../../design/field.tsx';
import { useRoute } from '../../queries.ts';
import { useTexts } from '../../texts/language.ts';
import { useAuditWords } from './audit-words.ts';
import type { AuditSearch } from './routes.ts';

type Narrow = (change: Partial<Record<keyof AuditSearch, string>>) => void;

/** The search with some of it changed; an empty part falls away. */
export function useNarrow(): Narrow {
  const navigate = useNavigate();
  const search = useSearch({ from: '/staff/audit' });
  return (change) => {
    const entries = Object.entries({ ...search, ...change }).filter(([, value]) => value !== '');
    void navigate({ to: '/staff/audit', search: Object.fromEntries(entries), replace: true });
  };
}

const ChosenPatient = ({ id, narrow }: { readonly id: string; readonly narrow: Narrow }) => {
  const say = useTexts('audit');
  const { data } = useRoute(readPatient, { params: { id } });
  return (
    <div className="field">
      <span className="field-label">{say('patient')}</span>
      <span className="row">
        <strong>{data?.name ?? '…'}</strong>
        <Button weight="quiet" onClick={() => narrow({ patientId: '' })}>
          {say('patient.clear')}
        </Button>
      </span>
    </div>
  );
};

const MOST_FOUND = 6;
const SHORTEST = 2;

const FindPatient = ({ narrow }: { readonly narrow: Narrow }) => {
  const say = useTexts('audit');
  const [typed, setTyped] = useState('');
  const q = useDeferredValue(typed.trim());
  const { data } = useRoute(
    listPatients,
    { query: { q, limit: MOST_FOUND } },
    { enabled: q.length >= SHORTEST, placeholderData: (before) => before },
  );
  const found = q.length < SHORTEST ? undefined : data;
  return (
    <div className="audit-find">
      <TextField
        id="audit-patient"
        label={say('patient')}
        hint={say('patient.hint')}
        value={typed}
        onChange={setTyped}
        type="search"
        autoComplete="off"
      />
      {found && (
        <ul className="audit-found">
          {found.patients.length === 0 && <li className="quiet">{say('patient.none')}</li>}
          {found.patients.map(({ id, name }) => (
            <li key={id}>
              <Button weight="quiet" onClick={() => narrow({ patientId: id })}>
                {name}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
};

/** By whom, what, about whom, when. */
export const AuditFilters = () => {
  const say = useTexts('audit');
  const words = useAuditWords();
  const narrow = useNarrow();
  const { patientId, actor = '', action = '', from = '', to = '' } = useSearch({ from: '/staff/audit' });
  const { data } = useRoute(readAuditChoices, {}, { staleTime: 5 * 60_000 });
  const [days, setDays] = useState({ from, to });
  const onDay = (day: 'from' | 'to') => (value: string) => {
    setDays((now) => ({ ...now, [day]: value }));
    if (value === '' || /^\d{4}-\d\d-\d\d$/.test(value)) narrow({ [day]: value });
  };
  const resources = [...new Set((data?.actions ?? []).map(({ resource }) => resource))];
  return (
    <search className="audit-filters">
      {patientId === undefined ? (
        <FindPatient narrow={narrow} />
      ) : (
        <ChosenPatient id={patientId} narrow={narrow} />
      )}
      <Select
        id="audit-actor"
        label={say('actor')}
        value={actor}
        onChange={(value) => narrow({ actor: value })}
        empty={say('everybody')}
        options={(data?.actors ?? []).map((one) => ({
          value: one.id,
          label: one.role === undefined ? words.actor(one) : `${words.actor(one)} (${words.role(one.role)})`,
        }))}
      />
      <Select
        id="audit-action"
        label={say('action')}
        value={action}
        onChange={(value) => narrow({ action: value })}
        empty={say('everything')}
        options={resources.flatMap((resource) => [
          { value: resource, label: words.resource(resource) },
          ...(data?.actions ?? [])
            .filter((one) => one.resource === resource)
            .map((one) => ({
              value: `${resource}/${one.action}`,
              label: say('action.of', {
                resource: words.resource(resource),
                action: words.action(one.action),
              }),
            })),
        ])}
      />
      <DateField id="audit-from" label={say('from')} value={days.from} onChange={onDay('from')} optional />
      <DateField id="audit-to" label={say('to')} value={days.to} onChange={onDay('to')} optional />
    </search>
  );
};
