import { Link } from '@tanstack/react-router';
import { Card, Facts } from '../../design/card.tsx';
import { DataTable } from '../../design/data-table.tsx';
import { useWhen } from '../../design/when.ts';
import { useTexts } from '../../texts/language.ts';
import { StatusTag } from './tags.tsx';
import type { Protocol, Version } from './version-words.ts';

/** Who made, signed or withdrew a version, from what and why. */
export const About = ({ protocol }: { readonly protocol: Protocol }) => {
  const say = useTexts('protocols');
  const when = useWhen();
  const { basedOn, proposed, signedOff, withdrawn, owner, courses, reason } = protocol;
  const by = (one: { by: string; at: string }) => say('by', { by: one.by, when: when.dayTime(one.at) });
  return (
    <Card title={say('about')}>
      <Facts
        pairs={[
          { term: say('owner'), detail: owner },
          ...(reason === '' ? [] : [{ term: say('reason'), detail: reason }]),
          ...(basedOn === undefined ? [] : [{ term: say('based-on'), detail: basedOn }]),
          ...(proposed === undefined ? [] : [{ term: say('proposed'), detail: by(proposed) }]),
          ...(signedOff === undefined ? [] : [{ term: say('signed-off'), detail: by(signedOff) }]),
          ...(withdrawn === undefined
            ? []
            : [{ term: say('withdrawn'), detail: `${by(withdrawn)}. ${withdrawn.why}` }]),
          { term: say('courses'), detail: courses },
        ]}
      />
    </Card>
  );
};

/** The versions of one name, newest first. */
export const History = ({ versions }: { readonly versions: readonly Version[] }) => {
  const say = useTexts('protocols');
  const when = useWhen();
  return (
    <DataTable
      caption={say('history')}
      rows={versions}
      rowKey={({ version }) => version}
      empty={null}
      columns={[
        {
          key: 'version',
          head: say('list.version'),
          cell: ({ name, version }) => (
            <Link to="/staff/protocols/of/$name" params={{ name }} search={{ version }}>
              {version}
            </Link>
          ),
        },
        { key: 'status', head: say('list.status'), cell: ({ status }) => <StatusTag status={status} /> },
        {
          key: 'signed',
          head: say('list.signed-off'),
          cell: ({ signedOff }) =>
            signedOff === undefined
              ? '–'
              : say('list.signed', { by: signedOff.by, day: when.day(when.dayOf(signedOff.at)) }),
        },
        { key: 'why', head: say('reason'), wideOnly: true, cell: ({ reason }) => reason || '–' },
        {
          key: 'changes',
          head: say('changes.head'),
          numeric: true,
          wideOnly: true,
          cell: ({ changes }) => changes.length,
        },
      ]}
    />
  );
};
