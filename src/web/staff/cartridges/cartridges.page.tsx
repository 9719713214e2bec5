import { Link } from '@tanstack/react-router';
import { useCallback, useState } from 'react';
import { listLots } from '../../../contract/cartridges.ts';
import type { Answer } from '../../../contract/route.ts';
import { Button } from '../../design/button.tsx';
import { Card } from '../../design/card.tsx';
import { type Column, DataTable } from '../../design/data-table.tsx';
import { Tag } from '../../design/notice.tsx';
import { PageTitle } from '../../design/page.tsx';
import { useShortcut } from '../../design/shortcuts.ts';
import type { SignKind } from '../../design/sign.tsx';
import { EmptyState, Loaded } from '../../design/waiting.tsx';
import { useWhen } from '../../design/when.ts';
import { useRoute } from '../../queries.ts';
import { useTexts } from '../../texts/language.ts';
import { useDeviceName } from './device-name.ts';
import { ReceiveForm } from './receive.form.tsx';

export type Lot = Answer<typeof listLots>['lots'][number];

const kinds: Readonly<Record<Lot['status'], SignKind>> = {
  good: 'fine',
  expired: 'caution',
  recalled: 'urgent',
};

/** Whether a lot may be used, as a word with its shape. */
export const LotTag = ({ lot }: { readonly lot: Lot }) => {
  const say = useTexts('cartridges');
  return <Tag kind={kinds[lot.status]}>{say(`status.${lot.status}`)}</Tag>;
};

const LotTable = ({ lots }: { readonly lots: readonly Lot[] }) => {
  const say = useTexts('cartridges');
  const when = useWhen();
  const deviceName = useDeviceName();
  const columns: readonly Column<Lot>[] = [
    {
      key: 'lot',
      head: say('lot'),
      cell: (lot) => (
        <Link to="/staff/cartridges/$id" params={{ id: lot.id }}>
          {lot.lot}
        </Link>
      ),
    },
    { key: 'status', head: say('status'), cell: (lot) => <LotTag lot={lot} /> },
    {
      key: 'expires',
      head: say('expires'),
      cell: (lot) => `${when.day(lot.expiresOn)}, ${when.howFar(lot.expiresOn)}`,
    },
    { key: 'device', head: say('device'), cell: (lot) => deviceName(lot.label) },
    {
      key: 'gtin',
      head: say('gtin'),
      wideOnly: true,
      cell: (lot) => <span className="figures">{lot.gtin}</span>,
    },
    { key: 'used', head: say('used'), numeric: true, cell: (lot) => lot.used },
    { key: 'patients', head: say('patients'), numeric: true, wideOnly: true, cell: (lot) => lot.patients },
  ];
  return (
    <DataTable
      caption={say('title')}
      captionHidden
      columns={columns}
      rows={lots}
      rowKey={(lot) => lot.id}
      empty={<EmptyState title={say('none')}>{say('none.text')}</EmptyState>}
    />
  );
};

/** The lots the clinic has: what may be used, until when, what was recalled. */
export const CartridgesPage = () => {
  const say = useTexts('cartridges');
  const [receiving, setReceiving] = useState(false);
  const lots = useRoute(listLots, {});
  const receive = useCallback(() => setReceiving(true), []);
  useShortcut('n', say('receive'), receive);
  return (
    <div className="stack">
      <PageTitle
        action={
          !receiving && (
            <Button weight="main" icon="plus" onClick={receive}>
              {say('receive')}
            </Button>
          )
        }
      >
        {say('title')}
      </PageTitle>
      {receiving && (
        <Card title={say('receive')}>
          <ReceiveForm onDone={() => setReceiving(false)} />
        </Card>
      )}
      <Loaded of={lots}>{({ lots: rows }) => <LotTable lots={rows} />}</Loaded>
    </div>
  );
};
