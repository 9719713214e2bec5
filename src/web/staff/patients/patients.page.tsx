import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback, useDeferredValue, useState } from 'react';
import { listPatients, type PatientHeader } from '../../../contract/patients.ts';
import { Button, LinkButton } from '../../design/button.tsx';
import { type Column, DataTable } from '../../design/data-table.tsx';
import { TextField } from '../../design/field.tsx';
import { Tag } from '../../design/notice.tsx';
import { PageTitle } from '../../design/page.tsx';
import { useShortcut } from '../../design/shortcuts.ts';
import { EmptyState, Loaded } from '../../design/waiting.tsx';
import { useWhen, type When } from '../../design/when.ts';
import { useRoute } from '../../queries.ts';
import { useTexts } from '../../texts/language.ts';
import { skinTypeText } from './record-header.tsx';
import './record.css';

type Say = ReturnType<typeof useTexts<'patients'>>;

const columnsOf = (say: Say, when: When): readonly Column<PatientHeader>[] => [
  {
    key: 'name',
    head: say('list.name'),
    cell: (row) => (
      <Link to="/staff/patients/$id" params={{ id: row.id }}>
        {row.name}
      </Link>
    ),
  },
  { key: 'age', head: say('head.age'), numeric: true, cell: (row) => row.age ?? '–' },
  {
    key: 'skin',
    head: say('head.skin'),
    wideOnly: true,
    cell: (row) => skinTypeText(row.skinType) ?? '–',
  },
  { key: 'phone', head: say('contact.phone'), wideOnly: true, cell: (row) => row.phone },
  {
    key: 'course',
    head: say('head.course'),
    wideOnly: true,
    cell: (row) => say(`course.${row.courseState}`),
  },
  {
    key: 'next',
    head: say('head.next'),
    cell: (row) => (row.nextVisit === undefined ? '–' : when.dayTime(row.nextVisit.start)),
  },
  {
    key: 'alerts',
    head: say('head.alerts'),
    cell: (row) =>
      row.openAlerts === 0 ? (
        '–'
      ) : (
        <Tag kind="urgent">{say('head.alerts.open', { count: row.openAlerts })}</Tag>
      ),
  },
];

type PageOfListProps = {
  readonly q: string;
  readonly after: string | undefined;
  readonly onNext: (after: string) => void;
  readonly onFirst: () => void;
};

const PageOfList = ({ q, after, onNext, onFirst }: PageOfListProps) => {
  const say = useTexts('patients');
  const when = useWhen();
  const page = useRoute(
    listPatients,
    { query: { ...(q !== '' && { q }), ...(after !== undefined && { after }) } },
    { placeholderData: (before) => before },
  );
  return (
    <Loaded of={page}>
      {({ patients, total, next }) => (
        <>
          <p className="quiet" role="status">
            {say(q === '' ? 'list.total' : 'list.found', { count: total })}
          </p>
          <DataTable
            caption={say('list.title')}
            captionHidden
            columns={columnsOf(say, when)}
            rows={patients}
            rowKey={(row) => row.id}
            empty={
              <EmptyState title={say(q === '' ? 'list.none' : 'list.none-found')}>
                {say(q === '' ? 'list.none.text' : 'list.none-found.text')}
              </EmptyState>
            }
          />
          {(after !== undefined || next !== undefined) && (
            <p className="row">
              {after !== undefined && <Button onClick={onFirst}>{say('list.first')}</Button>}
              {next !== undefined && <Button onClick={() => onNext(next)}>{say('list.more')}</Button>}
            </p>
          )}
        </>
      )}
    </Loaded>
  );
};

/** What was looked for stays in the address, so that the way back from a record finds it again. */
function useLookedFor() {
  const navigate = useNavigate();
  const { q } = useSearch({ strict: false });
  const [typed, setTyped] = useState(q ?? '');
  const [after, setAfter] = useState<string>();
  const type = (text: string) => {
    setTyped(text);
    setAfter(undefined);
    void navigate({
      to: '/staff/patients',
      search: text.trim() === '' ? {} : { q: text.trim() },
      replace: true,
    });
  };
  return { typed, type, after, setAfter };
}

const SEARCH = 'patient-search';

/** Every patient of the clinic by name, and the one somebody is looking for. */
export const PatientsPage = () => {
  const say = useTexts('patients');
  const { typed, type, after, setAfter } = useLookedFor();
  const q = useDeferredValue(typed.trim());
  const toSearch = useCallback(() => document.getElementById(SEARCH)?.focus(), []);
  useShortcut('/', say('list.search'), toSearch);
  return (
    <div className="stack">
      <PageTitle
        action={
          <LinkButton to="/staff/patients/new" icon="plus">
            {say('list.new')}
          </LinkButton>
        }
      >
        {say('list.title')}
      </PageTitle>
      <search className="search">
        <TextField
          id={SEARCH}
          type="search"
          label={say('list.search')}
          hint={say('list.search.hint')}
          value={typed}
          autoComplete="off"
          onChange={type}
        />
      </search>
      <PageOfList q={q} after={after} onNext={setAfter} onFirst={() => setAfter(undefined)} />
    </div>
  );
};
