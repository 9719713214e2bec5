import { Link } from '@tanstack/react-router';
import { listProtocols } from '../../../contract/protocols.ts';
import { LinkButton } from '../../design/button.tsx';
import { type Column, DataTable } from '../../design/data-table.tsx';
import { Notice } from '../../design/notice.tsx';
import { PageTitle } from '../../design/page.tsx';
import { Loaded } from '../../design/waiting.tsx';
import { useWhen, type When } from '../../design/when.ts';
import { useRoute } from '../../queries.ts';
import { useMe } from '../../session.ts';
import { useTexts } from '../../texts/language.ts';
import './protocols.css';
import { StatusTag } from './tags.tsx';
import { foremost, maySign, type Named, refText, waitingVersion } from './version-words.ts';

type Say = ReturnType<typeof useTexts<'protocols'>>;

const signedText = (named: Named, say: Say, when: When): string => {
  const version = foremost(named);
  if (version?.status === 'shipped') return say('list.shipped');
  return version?.signedOff === undefined
    ? say('list.unsigned')
    : say('list.signed', { by: version.signedOff.by, day: when.day(when.dayOf(version.signedOff.at)) });
};

const columnsOf = (say: Say, when: When): readonly Column<Named>[] => [
  {
    key: 'name',
    head: say('list.name'),
    cell: (named) => (
      <Link to="/staff/protocols/of/$name" params={{ name: named.name }}>
        {refText({ name: named.name, version: foremost(named)?.version ?? '' })}
      </Link>
    ),
  },
  {
    key: 'status',
    head: say('list.status'),
    cell: (named) => {
      const version = foremost(named);
      return version && <StatusTag status={version.status} />;
    },
  },
  { key: 'signed', head: say('list.signed-off'), cell: (named) => signedText(named, say, when) },
  {
    key: 'differs',
    head: say('list.differs'),
    wideOnly: true,
    cell: (named) => {
      const version = foremost(named);
      if (version === undefined || version.changes.length === 0) return '–';
      const count = version.changes.length;
      return say('list.differs.count', { count, from: version.basedOn ?? 'default' });
    },
  },
  {
    key: 'courses',
    head: say('list.courses'),
    numeric: true,
    wideOnly: true,
    cell: (named) => named.versions.reduce((sum, { courses }) => sum + courses, 0),
  },
];

const Waiting = ({ protocols }: { readonly protocols: readonly Named[] }) => {
  const say = useTexts('protocols');
  const { role } = useMe();
  return protocols.map((named) => {
    const version = waitingVersion(named);
    if (version === undefined) return null;
    return (
      <Notice key={named.name} kind="wait" title={say('list.waiting', { version: refText(version) })}>
        <p>{say('list.waiting.text', { by: version.proposed?.by ?? '', count: version.changes.length })}</p>
        <p>
          <LinkButton
            to="/staff/protocols/of/$name"
            params={{ name: named.name }}
            search={{ version: version.version }}
          >
            {say(maySign(role) ? 'list.waiting.sign' : 'list.waiting.see')}
          </LinkButton>
        </p>
      </Notice>
    );
  });
};

/** Every protocol of the clinic, with who answers for it; what waits for a signature stands first. */
export const ProtocolsPage = () => {
  const say = useTexts('protocols');
  const when = useWhen();
  const { role } = useMe();
  const protocols = useRoute(listProtocols, {});
  return (
    <div className="stack">
      <PageTitle
        action={
          <>
            <LinkButton to="/staff/protocols/compare">{say('compare')}</LinkButton>
            {maySign(role) && (
              <LinkButton
                to="/staff/protocols/of/$name/change"
                params={{ name: 'default' }}
                search={{ copy: true }}
                weight="main"
              >
                {say('copy-default')}
              </LinkButton>
            )}
          </>
        }
      >
        {say('title')}
      </PageTitle>
      <p className="quiet prose">{say('lead')}</p>
      <Loaded of={protocols}>
        {({ protocols: rows }) => (
          <>
            <Waiting protocols={rows} />
            <DataTable
              caption={say('title')}
              captionHidden
              columns={columnsOf(say, when)}
              rows={rows}
              rowKey={({ name }) => name}
              empty={null}
            />
            {rows.every((named) => foremost(named)?.status === 'shipped') && (
              <p className="quiet prose">{say('list.none-own')}</p>
            )}
          </>
        )}
      </Loaded>
    </div>
  );
};
