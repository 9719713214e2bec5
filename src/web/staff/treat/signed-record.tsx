import type { ReactNode } from 'react';
import { amendRecord } from '../../../contract/records.ts';
import { Button } from '../../design/button.tsx';
import { Card, Facts } from '../../design/card.tsx';
import { DataTable } from '../../design/data-table.tsx';
import { ErrorSummary } from '../../design/error-summary.tsx';
import { TextArea } from '../../design/field.tsx';
import { FindingCard } from '../../design/finding-card.tsx';
import { useForm } from '../../design/form.ts';
import { More } from '../../design/more.tsx';
import { Notice, Tag } from '../../design/notice.tsx';
import { announce } from '../../design/status.tsx';
import { useWhen } from '../../design/when.ts';
import { useCommand } from '../../queries.ts';
import { useLanguage, useTexts } from '../../texts/language.ts';
import { useProductName } from './product-name.ts';
import type { ShownRecord } from './record-store.ts';
import { useTopicalName } from './topicals.tsx';
import { useZoneName } from './zone-words.ts';

type RecordProps = { readonly record: ShownRecord };

const Ledger = ({ record }: RecordProps) => {
  const say = useTexts('treat');
  const when = useWhen();
  const productName = useProductName();
  if (record.state.noAnaesthetic) return <p>{say('numbing.none')}</p>;
  return (
    <DataTable
      caption={say('numbing.title')}
      empty={<p className="quiet">{say('read.nothing')}</p>}
      rows={record.state.applications}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'product',
          head: say('cream.product'),
          cell: ({ product, struckOut }) =>
            struckOut === undefined ? (
              productName(product)
            ) : (
              <>
                <s>{productName(product)}</s> {say('strike.because', { why: struckOut })}
              </>
            ),
        },
        { key: 'grams', head: say('cream.grams'), numeric: true, cell: ({ grams }) => `${grams} g` },
        { key: 'area', head: say('cream.area'), numeric: true, cell: ({ areaCm2 }) => `${areaCm2} cm²` },
        {
          key: 'time',
          head: say('read.on-off'),
          cell: ({ on, off }) => `${when.time(on)}–${off === undefined ? '' : when.time(off)}`,
        },
        {
          key: 'covered',
          head: say('read.covered'),
          wideOnly: true,
          cell: ({ occluded }) => say(occluded ? 'read.yes' : 'read.no'),
        },
      ]}
    />
  );
};

const ZoneTable = ({ record }: RecordProps) => {
  const say = useTexts('treat');
  const zoneName = useZoneName();
  return (
    <DataTable
      caption={say('needling.title')}
      empty={<p className="quiet">{say('read.nothing')}</p>}
      rows={record.state.zones}
      rowKey={({ zone }) => zone}
      columns={[
        { key: 'zone', head: say('read.zone'), cell: ({ zone }) => zoneName(zone) },
        { key: 'depth', head: say('zone.depth'), numeric: true, cell: ({ depthMm }) => `${depthMm} mm` },
        { key: 'passes', head: say('zone.passes'), numeric: true, cell: ({ passes }) => passes ?? '–' },
        {
          key: 'endpoint',
          head: say('zone.endpoint'),
          cell: ({ endpoint }) => (endpoint === undefined ? '–' : say(`endpoint.${endpoint}`)),
        },
        { key: 'note', head: say('zone.note'), wideOnly: true, cell: ({ note }) => note ?? '' },
      ]}
    />
  );
};

const Around = ({ record }: RecordProps) => {
  const say = useTexts('treat');
  const when = useWhen();
  const topicalName = useTopicalName();
  const { startedAt, endedAt, topicals, notes } = record.state;
  const lines = (all: readonly string[]): ReactNode => (all.length === 0 ? '–' : all.join('; '));
  return (
    <Facts
      pairs={[
        { term: say('sum.operator'), detail: `${record.operator.name}, ${record.device.name}` },
        {
          term: say('read.needled'),
          detail:
            startedAt === undefined
              ? '–'
              : `${when.time(startedAt)}–${endedAt === undefined ? '' : when.time(endedAt)}`,
        },
        {
          term: say('cartridge.title'),
          detail: lines(
            record.cartridges.map(({ lot, serial, expiresOn }) =>
              [
                say('cartridge.lot', { lot }),
                serial === undefined ? say('cartridge.no-serial') : say('cartridge.serial', { serial }),
                say('cartridge.until', { day: when.day(expiresOn) }),
              ].join(' · '),
            ),
          ),
        },
        { term: say('topicals.title'), detail: lines(topicals.map(({ name }) => topicalName(name))) },
        ...(notes === '' ? [] : [{ term: say('notes'), detail: notes }]),
      ]}
    />
  );
};

const Found = ({ record }: RecordProps) => {
  const say = useTexts('treat');
  if (record.findings.length === 0) return null;
  return (
    <More summary={say('read.findings', { count: record.findings.length })}>
      <div className="stack-tight">
        {record.findings.map((finding) => (
          <FindingCard key={finding.id} finding={finding}>
            {finding.reason !== undefined && (
              <p>
                <strong>{say('read.reason')}</strong> {finding.reason}
              </p>
            )}
          </FindingCard>
        ))}
      </div>
    </More>
  );
};

const Seal = ({ record }: RecordProps) => {
  const say = useTexts('treat');
  const when = useWhen();
  const { signed } = record;
  if (signed === undefined) return <Tag kind="wait">{say('read.open')}</Tag>;
  return (
    <>
      {!signed.intact && <Notice kind="urgent" title={say('read.broken')} />}
      <p className="quiet small">
        {say('read.signed', { name: signed.by, when: when.dayTime(signed.at) })}{' '}
        <span className="digest">{say('read.digest', { digest: signed.digest.slice(0, 16) })}</span>
      </p>
    </>
  );
};

/** A record to be read: what was done, what was found, who signed, what was added. */
export const RecordSheet = ({ record }: RecordProps) => (
  <div className="stack">
    <Around record={record} />
    <Ledger record={record} />
    <ZoneTable record={record} />
    <Found record={record} />
    <Seal record={record} />
    <Amendments record={record} />
  </div>
);

const Amendments = ({ record }: RecordProps) => {
  const say = useTexts('treat');
  const when = useWhen();
  if (record.amendments.length === 0) return null;
  return (
    <section aria-label={say('amend.title')}>
      <h3>{say('amend.title')}</h3>
      <ul className="used">
        {record.amendments.map((one) => (
          <li key={one.id}>
            {one.text}{' '}
            <span className="quiet small">
              {one.writtenBy}, {when.dayTime(one.writtenAt)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
};

/** Adds to a signed record: the only way it changes. */
export const AmendForm = ({ record }: RecordProps) => {
  const say = useTexts('treat');
  const language = useLanguage();
  const amend = useCommand(amendRecord);
  const form = useForm({
    schema: amendRecord.body,
    initial: { text: '' },
    draft: `amend.${record.id}`,
    onSubmit: async (body) => {
      await amend.send({ params: { id: record.id }, query: { language }, body });
      form.replace({ text: '' });
      announce(say('amend.done'));
    },
  });
  return (
    <Card title={say('amend.add')}>
      <form className="stack-tight" onSubmit={(event) => void form.submit(event)} noValidate>
        <ErrorSummary form={form} />
        <TextArea label={say('amend.label')} hint={say('amend.hint')} rows={2} {...form.text('/text')} />
        <p>
          <Button type="submit" weight="main" busy={form.sending}>
            {say('amend.do')}
          </Button>
        </p>
      </form>
    </Card>
  );
};
