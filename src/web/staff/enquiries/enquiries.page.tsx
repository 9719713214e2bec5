import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { listEnquiries } from '../../../contract/enquiries.ts';
import type { Answer } from '../../../contract/route.ts';
import { type Column, DataTable } from '../../design/data-table.tsx';
import { Select } from '../../design/field.tsx';
import { PageTitle } from '../../design/page.tsx';
import { EmptyState, Loaded } from '../../design/waiting.tsx';
import { useWhen, type When } from '../../design/when.ts';
import { useRoute } from '../../queries.ts';
import { useTexts } from '../../texts/language.ts';
import { DecisionTag } from './decision-tag.tsx';

type Enquiry = Answer<typeof listEnquiries>['enquiries'][number];
type Say = ReturnType<typeof useTexts<'desk'>>;

const filters = ['new', 'booked', 'closed', 'all'] as const;
type Filter = (typeof filters)[number];

const columnsOf = (say: Say, when: When): readonly Column<Enquiry>[] => [
  {
    key: 'name',
    head: say('enquiries.name'),
    cell: (row) => (
      <Link to="/staff/enquiries/$id" params={{ id: row.id }}>
        {row.name}
      </Link>
    ),
  },
  { key: 'received', head: say('enquiries.received'), cell: (row) => when.dayTime(row.receivedAt) },
  { key: 'check', head: say('enquiries.check'), cell: (row) => <DecisionTag decision={row.decision} /> },
  {
    key: 'reach',
    head: say('enquiries.reach'),
    wideOnly: true,
    cell: (row) => (
      <>
        {row.phone} · {row.email}
      </>
    ),
  },
  {
    key: 'status',
    head: say('enquiries.status'),
    wideOnly: true,
    cell: (row) => say(`status.${row.status}`),
  },
];

/** Everybody who has written, newest first; the new ones unless asked otherwise. */
export const EnquiriesPage = () => {
  const say = useTexts('desk');
  const when = useWhen();
  const [filter, setFilter] = useState<Filter>('new');
  const enquiries = useRoute(listEnquiries, { query: filter === 'all' ? {} : { status: filter } });
  return (
    <div className="stack">
      <PageTitle>{say('enquiries.title')}</PageTitle>
      <Select
        id="filter"
        label={say('enquiries.filter')}
        value={filter}
        onChange={(value) => setFilter(filters.find((one) => one === value) ?? 'new')}
        options={filters.map((value) => ({ value, label: say(`enquiries.filter.${value}`) }))}
      />
      <Loaded of={enquiries}>
        {({ enquiries: rows }) => (
          <DataTable
            caption={say('enquiries.title')}
            captionHidden
            columns={columnsOf(say, when)}
            rows={rows}
            rowKey={(row) => row.id}
            empty={<EmptyState title={say('enquiries.none')}>{say('enquiries.none.text')}</EmptyState>}
          />
        )}
      </Loaded>
    </div>
  );
};
