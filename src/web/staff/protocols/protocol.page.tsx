import { Link, useParams, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { listProtocols, readProtocol } from '../../../contract/protocols.ts';
import { Button, LinkButton } from '../../design/button.tsx';
import { Card } from '../../design/card.tsx';
import { Notice } from '../../design/notice.tsx';
import { PageTitle } from '../../design/page.tsx';
import { Loaded, Skeleton } from '../../design/waiting.tsx';
import { useRoute } from '../../queries.ts';
import { useMe } from '../../session.ts';
import { useTexts } from '../../texts/language.ts';
import { ChangeList } from './change-list.tsx';
import { NumberTable } from './number-table.tsx';
import { About, History } from './protocol-about.tsx';
import './protocols.css';
import { SignOffDialog } from './sign-off-dialog.tsx';
import { StatusTag } from './tags.tsx';
import { maySign, type Protocol, refText } from './version-words.ts';
import { WithdrawDialog } from './withdraw-dialog.tsx';

type ProtocolProps = { readonly protocol: Protocol };

const Actions = ({ protocol }: ProtocolProps) => {
  const say = useTexts('protocols');
  const { role } = useMe();
  const [asking, setAsking] = useState<'sign' | 'withdraw'>();
  const { name, version, status } = protocol;
  const onClose = () => setAsking(undefined);
  const isOwn = status !== 'shipped';
  const canWithdraw = isOwn && status !== 'withdrawn';
  return (
    <>
      {name !== 'default' && (
        <LinkButton to="/staff/protocols/compare" search={{ b: refText(protocol) }}>
          {say('compare')}
        </LinkButton>
      )}
      {maySign(role) && (
        <>
          {canWithdraw && <Button onClick={() => setAsking('withdraw')}>{say('withdraw.open')}</Button>}
          {status !== 'proposed' && (
            <LinkButton
              to="/staff/protocols/of/$name/change"
              params={{ name }}
              search={{ version, copy: true }}
              weight={isOwn ? 'plain' : 'main'}
            >
              {say('copy')}
            </LinkButton>
          )}
          {status === 'in-force' && (
            <LinkButton
              to="/staff/protocols/of/$name/change"
              params={{ name }}
              search={{ version }}
              weight="main"
            >
              {say('change')}
            </LinkButton>
          )}
          {status === 'proposed' && (
            <Button weight="main" onClick={() => setAsking('sign')}>
              {say('sign.open')}
            </Button>
          )}
        </>
      )}
      {asking === 'sign' && <SignOffDialog version={protocol} onClose={onClose} />}
      {asking === 'withdraw' && <WithdrawDialog version={protocol} onClose={onClose} />}
    </>
  );
};

const Changes = ({ protocol }: ProtocolProps) => {
  const say = useTexts('protocols');
  const { changes, basedOn = 'default' } = protocol;
  if (changes.length === 0) return null;
  return (
    <Card title={say('changes', { count: changes.length, from: basedOn })}>
      <ChangeList changes={changes} />
    </Card>
  );
};

const Body = ({ protocol }: ProtocolProps) => {
  const say = useTexts('protocols');
  const all = useRoute(listProtocols, {});
  const versions = all.data?.protocols.find(({ name }) => name === protocol.name)?.versions ?? [];
  return (
    <>
      {protocol.name === 'article' && <Notice kind="caution" title={say('article.note')} />}
      {protocol.status === 'proposed' && (
        <Notice kind="wait" title={say('proposed.note')}>
          <p>{say('proposed.text')}</p>
        </Notice>
      )}
      <div className="protocol-columns">
        <div className="stack">
          <Changes protocol={protocol} />
          <NumberTable protocol={protocol} />
        </div>
        <div className="stack protocol-aside">
          <About protocol={protocol} />
          {versions.length > 1 && <History versions={versions} />}
        </div>
      </div>
    </>
  );
};

/** One version of a protocol: every number with what it rests on, who signed it, and the versions before it. */
export const ProtocolPage = () => {
  const say = useTexts('protocols');
  const { name = '' } = useParams({ strict: false });
  const { version } = useSearch({ from: '/staff/protocols/of/$name' });
  const protocol = useRoute(readProtocol, {
    params: { name },
    query: version === undefined ? {} : { version },
  });
  return (
    <div className="stack">
      <Loaded of={protocol} meanwhile={<Skeleton lines={10} height="30rem" />}>
        {(data) => (
          <>
            <PageTitle
              above={
                <span className="row">
                  <Link to="/staff/protocols">{say('title')}</Link>
                  <StatusTag status={data.status} />
                </span>
              }
              action={<Actions protocol={data} />}
            >
              {refText(data)}
            </PageTitle>
            <Body protocol={data} />
          </>
        )}
      </Loaded>
    </div>
  );
};
