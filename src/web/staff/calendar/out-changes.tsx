import { Link } from '@tanstack/react-router';
import type { previewResourceOut } from '../../../contract/resource-out.ts';
import type { Answer } from '../../../contract/route.ts';
import { DataTable } from '../../design/data-table.tsx';
import { Tag } from '../../design/notice.tsx';
import type { SignKind } from '../../design/sign.tsx';
import { EmptyState } from '../../design/waiting.tsx';
import { useWhen } from '../../design/when.ts';
import { useTexts } from '../../texts/language.ts';
import { visitName } from '../today/visit-words.ts';

type Preview = Answer<typeof previewResourceOut>;
type Change = Preview['changes'][number];

const signs: Readonly<Record<Change['outcome'], SignKind>> = {
  moved: 'information',
  reassigned: 'fine',
  unplaced: 'urgent',
};

/** What has no place first: it is what a person has to see to. */
const order: readonly Change['outcome'][] = ['unplaced', 'moved', 'reassigned'];
const sorted = (changes: readonly Change[]): Change[] =>
  changes.toSorted((a, b) => order.indexOf(a.outcome) - order.indexOf(b.outcome));

const After = ({ change }: { readonly change: Change }) => {
  const when = useWhen();
  if (change.to === undefined)
    return (
      <ul className="out-why">
        {change.why.map((why) => (
          <li key={why}>{why}</li>
        ))}
      </ul>
    );
  const { start, practitionerName, others } = change.to;
  const people = practitionerName === undefined ? [] : [practitionerName];
  return (
    <>
      <span className="figures">{when.dayTime(start)}</span>
      <span className="grid-small">{[...people, ...others].join('; ')}</span>
    </>
  );
};

/** Every visit before and after, and why some have no place. */
export const OutChanges = ({ preview }: { readonly preview: Preview }) => {
  const say = useTexts('desk');
  const when = useWhen();
  const count = (outcome: Change['outcome']) =>
    preview.changes.filter((change) => change.outcome === outcome).length;
  return (
    <div className="stack">
      <p aria-live="polite">
        {say('out.summary', {
          moved: count('moved'),
          reassigned: count('reassigned'),
          unplaced: count('unplaced'),
          days: preview.shiftDays,
          letters: preview.letters,
        })}
      </p>
      <DataTable
        caption={say('out.changes')}
        captionHidden
        rows={sorted(preview.changes)}
        rowKey={({ visit }) => visit.id}
        empty={<EmptyState title={say('out.none')}>{say('out.none.text')}</EmptyState>}
        columns={[
          {
            key: 'patient',
            head: say('today.patient'),
            cell: ({ visit }) => (
              <>
                <Link to="/staff/patients/$id" params={{ id: visit.patientId }}>
                  {visit.patientName}
                </Link>
                <span className="grid-small">{visitName(say, visit)}</span>
              </>
            ),
          },
          {
            key: 'outcome',
            head: say('out.outcome'),
            cell: ({ outcome }) => <Tag kind={signs[outcome]}>{say(`out.outcome.${outcome}`)}</Tag>,
          },
          {
            key: 'before',
            head: say('out.before'),
            cell: ({ visit }) => (
              <>
                <span className="figures">{when.dayTime(visit.start)}</span>
                <span className="grid-small">{visit.practitionerName}</span>
              </>
            ),
          },
          { key: 'after', head: say('out.after'), cell: (change) => <After change={change} /> },
        ]}
      />
      {preview.changes.length > 0 && <p className="quiet small">{say('out.how')}</p>}
    </div>
  );
};
