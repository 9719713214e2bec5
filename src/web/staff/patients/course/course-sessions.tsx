import { useState } from 'react';
import { Button } from '../../../design/button.tsx';
import { DataTable } from '../../../design/data-table.tsx';
import { useWhen } from '../../../design/when.ts';
import { useTexts } from '../../../texts/language.ts';
import { ChangeDialog } from './change-dialog.tsx';
import type { Course } from './course.tab.tsx';

/** The sessions of a course, each of those to come with the way to change it. */
export const CourseSessions = ({ course }: { readonly course: Course }) => {
  const say = useTexts('course');
  const when = useWhen();
  const [changing, setChanging] = useState<number>();
  return (
    <>
      <DataTable
        caption={say('course.sessions')}
        captionHidden
        rows={course.sessions}
        rowKey={(session) => session.id}
        empty={null}
        columns={[
          { key: 'number', head: say('session.number'), cell: (session) => session.number },
          {
            key: 'when',
            head: say('session.when'),
            cell: (session) => (session.visit === undefined ? '–' : when.dayTime(session.visit.start)),
          },
          {
            key: 'with',
            head: say('session.with'),
            wideOnly: true,
            cell: (session) => session.visit?.practitionerName ?? '–',
          },
          {
            key: 'status',
            head: say('session.status'),
            cell: (session) => say(`session.status.${session.status}`),
          },
          {
            key: 'change',
            head: say('session.change'),
            cell: (session) =>
              session.status === 'booked' && session.visit?.status === 'booked' ? (
                <Button
                  weight="quiet"
                  aria-label={say('change.open', { number: session.number })}
                  onClick={() => setChanging(session.number)}
                >
                  {say('session.change')}
                </Button>
              ) : null,
          },
        ]}
      />
      {changing !== undefined && (
        <ChangeDialog course={course} session={changing} onClose={() => setChanging(undefined)} />
      )}
    </>
  );
};
