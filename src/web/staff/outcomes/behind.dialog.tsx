import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { listOutcomeCourses, OUTCOME_COURSES_PAGE, type OutcomeCourse } from '../../../contract/outcomes.ts';
import { Button } from '../../design/button.tsx';
import { type Column, DataTable } from '../../design/data-table.tsx';
import { Dialog } from '../../design/dialog.tsx';
import { Loaded } from '../../design/waiting.tsx';
import { useWhen } from '../../design/when.ts';
import { useRoute } from '../../queries.ts';
import { useTexts } from '../../texts/language.ts';
import type { AskedOutcomes } from './asked.ts';
import type { OpenedFigure } from './figure.tsx';

function useColumns(): readonly Column<OutcomeCourse>[] {
  const say = useTexts('outcomes');
  const when = useWhen();
  return [
    {
      key: 'who',
      head: say('course'),
      cell: ({ id, patient }) =>
        patient === undefined ? (
          <span className="figures">{id.slice(0, 8)}</span>
        ) : (
          <Link to="/staff/patients/$id" params={{ id: patient.id }}>
            {patient.name}
          </Link>
        ),
    },
    { key: 'started', head: say('started.on'), cell: ({ startedOn }) => when.day(startedOn) },
    {
      key: 'sessions',
      head: say('sessions'),
      wideOnly: true,
      cell: ({ sessionsDone, plannedSessions }) => say('of', { events: sessionsDone, n: plannedSessions }),
    },
    {
      key: 'end',
      head: say('became'),
      cell: ({ end, reason, patient }) => (
        <>
          {say(`flow.${end ?? 'continuing'}`)}
          {reason && ` · ${say(`reason.${reason}`)}`}
          {patient?.endedWhy !== undefined && <span className="quiet small"> “{patient.endedWhy}”</span>}
        </>
      ),
    },
  ];
}

type BehindProps = {
  readonly opened: OpenedFigure;
  readonly filter: Omit<AskedOutcomes, 'event'>;
  readonly onClose: () => void;
};

/** The courses a figure counts, newest first; names only where the server gives them. */
export const BehindDialog = ({ opened, filter, onClose }: BehindProps) => {
  const say = useTexts('outcomes');
  const columns = useColumns();
  const [after, setAfter] = useState(0);
  const list = useRoute(
    listOutcomeCourses,
    { query: { ...filter, figure: opened.figure, after } as never },
    { placeholderData: (before) => before },
  );
  return (
    <Dialog open wide title={opened.title} onClose={onClose} closeWord={say('close')}>
      <Loaded of={list}>
        {({ total, courses, next }) => (
          <div className="stack-tight">
            <p className="quiet" role="status">
              {say('behind', { count: total })}
            </p>
            <DataTable
              caption={opened.title}
              captionHidden
              columns={columns}
              rows={courses}
              rowKey={({ id }) => id}
              empty={<p>{say('behind.none')}</p>}
            />
            {(after > 0 || next !== undefined) && (
              <p className="row">
                <Button
                  disabled={after === 0}
                  onClick={() => setAfter(Math.max(0, after - OUTCOME_COURSES_PAGE))}
                >
                  {say('newer')}
                </Button>
                <Button disabled={next === undefined} onClick={() => setAfter(next ?? after)}>
                  {say('older')}
                </Button>
              </p>
            )}
          </div>
        )}
      </Loaded>
    </Dialog>
  );
};
