import { Link } from '@tanstack/react-router';
import { listCheckIns } from '../../../contract/check-ins.ts';
import type { Answer } from '../../../contract/route.ts';
import { type Column, DataTable } from '../../design/data-table.tsx';
import { EmptyState, Loaded } from '../../design/waiting.tsx';
import { useWhen } from '../../design/when.ts';
import { useRoute } from '../../queries.ts';
import { useTexts } from '../../texts/language.ts';
import { LevelTag } from './deadline.tsx';

type Row = Answer<typeof listCheckIns>['checkIns'][number];

const DAYS = 7;

/** Every check-in of the week: notes are for people to read, whatever the ratings say. */
export const CheckInList = () => {
  const say = useTexts('alerts');
  const words = useTexts('check-in');
  const when = useWhen();
  const checkIns = useRoute(listCheckIns, { query: { days: DAYS } });
  const columns: readonly Column<Row>[] = [
    {
      key: 'patient',
      head: say('patient'),
      cell: (row) => (
        <Link to="/staff/patients/$id" params={{ id: row.patientId }} search={{ tab: 'healing' }}>
          {row.patientName}
        </Link>
      ),
    },
    {
      key: 'at',
      head: say('when'),
      cell: (row) => `${when.dayTime(row.at)} · ${say('day', { day: row.day })}`,
    },
    { key: 'level', head: say('reading'), cell: (row) => <LevelTag level={row.level} /> },
    {
      key: 'signs',
      head: say('signs'),
      wideOnly: true,
      cell: (row) => row.signs.map((sign) => words(`sign.${sign}`)).join('; ') || '–',
    },
    { key: 'note', head: say('note'), cell: (row) => row.note || '–' },
  ];
  return (
    <Loaded of={checkIns}>
      {({ checkIns: rows }) => (
        <DataTable
          caption={say('check-ins.caption', { days: DAYS })}
          columns={columns}
          rows={rows}
          rowKey={(row) => row.id}
          empty={<EmptyState title={say('check-ins.none')} />}
        />
      )}
    </Loaded>
  );
};
