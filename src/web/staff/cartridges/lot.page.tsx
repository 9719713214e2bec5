import { Link, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { readLot, recallLot } from '../../../contract/cartridges.ts';
import type { Answer } from '../../../contract/route.ts';
import { Button } from '../../design/button.tsx';
import { Card, Facts } from '../../design/card.tsx';
import { type Column, DataTable } from '../../design/data-table.tsx';
import { Dialog } from '../../design/dialog.tsx';
import { ErrorSummary } from '../../design/error-summary.tsx';
import { TextArea } from '../../design/field.tsx';
import { useForm } from '../../design/form.ts';
import { Notice } from '../../design/notice.tsx';
import { PageTitle } from '../../design/page.tsx';
import { announce } from '../../design/status.tsx';
import { EmptyState, Loaded } from '../../design/waiting.tsx';
import { useWhen } from '../../design/when.ts';
import { useCommand, useRoute } from '../../queries.ts';
import { useMe } from '../../session.ts';
import { useTexts } from '../../texts/language.ts';
import { LotTag } from './cartridges.page.tsx';
import { useDeviceName } from './device-name.ts';

type LotAnswer = Answer<typeof readLot>;
type Treated = LotAnswer['treated'][number];
type Props = { readonly data: LotAnswer };

const RecallDialog = ({ data, onClose }: Props & { readonly onClose: () => void }) => {
  const say = useTexts('cartridges');
  const recall = useCommand(recallLot);
  const form = useForm({
    schema: recallLot.body,
    initial: { reason: '' },
    onSubmit: async (body) => {
      await recall.send({ params: { id: data.lot.id }, body });
      announce(say('recall.done', { lot: data.lot.lot }));
      onClose();
    },
  });
  return (
    <Dialog
      open
      title={say('recall.title', { lot: data.lot.lot })}
      onClose={onClose}
      actions={
        <Button weight="urgent" busy={form.sending} onClick={() => void form.submit()}>
          {say('recall.do')}
        </Button>
      }
    >
      <ErrorSummary form={form} />
      <p>{say('recall.text', { count: data.lot.patients })}</p>
      <TextArea label={say('recall.reason')} rows={3} {...form.text('/reason')} />
    </Dialog>
  );
};

const TreatedTable = ({ data }: Props) => {
  const say = useTexts('cartridges');
  const when = useWhen();
  const columns: readonly Column<Treated>[] = [
    {
      key: 'patient',
      head: say('patient'),
      cell: (row) => (
        <Link to="/staff/patients/$id" params={{ id: row.patientId }}>
          {row.patientName}
        </Link>
      ),
    },
    { key: 'on', head: say('used-on'), cell: (row) => when.day(row.usedOn) },
    {
      key: 'phone',
      head: say('phone'),
      cell: (row) => <a href={`tel:${row.phone.replaceAll(' ', '')}`}>{row.phone}</a>,
    },
    { key: 'email', head: say('email'), wideOnly: true, cell: (row) => row.email },
    { key: 'operator', head: say('operator'), wideOnly: true, cell: (row) => row.operatorName },
    {
      key: 'depth',
      head: say('depth'),
      numeric: true,
      wideOnly: true,
      cell: (row) => (row.maxDepthMm === undefined ? '–' : `${row.maxDepthMm} mm`),
    },
    {
      key: 'serial',
      head: say('serial'),
      wideOnly: true,
      cell: (row) => row.serial.replace(/^no-serial:.*/, '–'),
    },
    { key: 'events', head: say('events'), numeric: true, cell: (row) => row.adverseEvents },
  ];
  return (
    <DataTable
      caption={say('treated', { count: data.lot.patients })}
      columns={columns}
      rows={data.treated}
      rowKey={(row) => `${row.recordId}${row.serial}`}
      empty={<EmptyState title={say('treated.none')} />}
    />
  );
};

const Detail = ({ data }: Props) => {
  const say = useTexts('cartridges');
  const when = useWhen();
  const deviceName = useDeviceName();
  const [recalling, setRecalling] = useState(false);
  const { role } = useMe();
  const { lot } = data;
  const mayRecall = lot.status !== 'recalled' && (role === 'safety-lead' || role === 'owner');
  return (
    <div className="stack">
      <PageTitle
        above={<Link to="/staff/cartridges">{say('title')}</Link>}
        action={
          <>
            <Button className="no-print" icon="print" onClick={() => window.print()}>
              {say('print')}
            </Button>
            {mayRecall && (
              <Button weight="urgent" onClick={() => setRecalling(true)}>
                {say('recall')}
              </Button>
            )}
          </>
        }
      >
        {say('lot.title', { lot: lot.lot })}
      </PageTitle>
      {lot.recalledAt !== undefined && (
        <Notice kind="urgent" title={say('recalled', { when: when.dayTime(lot.recalledAt) })}>
          <p>{lot.recalledWhy}</p>
          <p>{say('recalled.next')}</p>
        </Notice>
      )}
      <Card>
        <Facts
          pairs={[
            { term: say('status'), detail: <LotTag lot={lot} /> },
            {
              term: say('expires'),
              detail: `${when.dayInFull(lot.expiresOn)}, ${when.howFar(lot.expiresOn)}`,
            },
            { term: say('device'), detail: deviceName(lot.label) },
            { term: say('gtin'), detail: <span className="figures">{lot.gtin}</span> },
            { term: say('received-on'), detail: when.dayTime(lot.receivedAt) },
            { term: say('used'), detail: String(lot.used) },
          ]}
        />
      </Card>
      <TreatedTable data={data} />
      {recalling && <RecallDialog data={data} onClose={() => setRecalling(false)} />}
    </div>
  );
};

/** One lot, everybody who was treated with it, and the recall. */
export const LotPage = () => {
  const { id = '' } = useParams({ strict: false });
  const lot = useRoute(readLot, { params: { id } });
  return <Loaded of={lot}>{(data) => <Detail data={data} />}</Loaded>;
};
