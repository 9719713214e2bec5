import { Link, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { readAudit } from '../../../contract/audit.ts';
import { Button } from '../../design/button.tsx';
import { type Column, DataTable } from '../../design/data-table.tsx';
import { PageTitle } from '../../design/page.tsx';
import { EmptyState, Loaded, Skeleton } from '../../design/waiting.tsx';
import { useWhen, type When } from '../../design/when.ts';
import { useRoute } from '../../queries.ts';
import { useTexts } from '../../texts/language.ts';
import './audit.css';
import { AuditFilters } from './audit-filters.tsx';
import { type AuditEvent, type AuditWords, useAuditWords } from './audit-words.ts';
import type { AuditSearch } from './routes.ts';

type Say = ReturnType<typeof useTexts<'audit'>>;

const columnsOf = (say: Say, when: When, words: AuditWords): readonly Column<AuditEvent>[] => [
  { key: 'at', head: say('head.at'), cell: ({ at }) => <time dateTime={at}>{when.dayTime(at)}</time> },
  {
    key: 'who',
    head: say('head.who'),
    cell: ({ actor, role }) => (
      <>
        {words.actor(actor)} {actor.kind === 'member' && <span className="quiet">{words.role(role)}</span>}
      </>
    ),
  },
  {
    key: 'what',
    head: say('head.what'),
    cell: ({ resource, action }) =>
      say('action.of', { resource: words.resource(resource), action: words.action(action) }),
  },
  {
    key: 'patient',
    head: say('patient'),
    cell: ({ patient }) =>
      patient === undefined ? (
        '–'
      ) : (
        <Link to="/staff/audit" search={{ patientId: patient.id }}>
          {patient.name}
        </Link>
      ),
  },
  {
    key: 'detail',
    head: say('head.detail'),
    wideOnly: true,
    cell: ({ detail }) => words.detail(detail) || '–',
  },
];

type PageProps = {
  readonly search: AuditSearch;
  readonly before: number | undefined;
  readonly onOlder: (before: number) => void;
  readonly onNewer: (() => void) | undefined;
};

const AuditList = ({ search, before, onOlder, onNewer }: PageProps) => {
  const say = useTexts('audit');
  const when = useWhen();
  const words = useAuditWords();
  const page = useRoute(readAudit, { query: { ...search, ...(before !== undefined && { before }) } });
  return (
    <Loaded of={page} meanwhile={<Skeleton lines={12} height="32rem" />}>
      {({ events, before: next }) => (
        <>
          <div className="audit-list">
            <DataTable
              caption={say('title')}
              captionHidden
              columns={columnsOf(say, when, words)}
              rows={events}
              rowKey={({ id }) => String(id)}
              empty={<EmptyState title={say('none')}>{say('none.text')}</EmptyState>}
            />
          </div>
          <div className="row">
            {onNewer && <Button onClick={onNewer}>{say('newer')}</Button>}
            {next !== undefined && <Button onClick={() => onOlder(next)}>{say('older')}</Button>}
          </div>
        </>
      )}
    </Loaded>
  );
};

/** The pages seen so far; another question starts again at the newest. */
const Pages = ({ search }: { readonly search: AuditSearch }) => {
  const [cursors, setCursors] = useState<readonly number[]>([]);
  return (
    <AuditList
      search={search}
      before={cursors.at(-1)}
      onOlder={(before) => setCursors((now) => [...now, before])}
      onNewer={cursors.length === 0 ? undefined : () => setCursors((now) => now.slice(0, -1))}
    />
  );
};

/** Who did what to which record. Nothing of what the records say is here. */
export const AuditPage = () => {
  const say = useTexts('audit');
  const search = useSearch({ from: '/staff/audit' });
  return (
    <div className="stack">
      <PageTitle>{say('title')}</PageTitle>
      <p className="quiet prose">{say('lead')}</p>
      <AuditFilters />
      <Pages key={JSON.stringify(search)} search={search} />
    </div>
  );
};
