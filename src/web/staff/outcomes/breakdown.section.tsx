import type { OutcomeGroup, Outcomes } from '../../../contract/outcomes.ts';
import { Card } from '../../design/card.tsx';
import { type Column, DataTable } from '../../design/data-table.tsx';
import { Tag } from '../../design/notice.tsx';
import { useTexts } from '../../texts/language.ts';
import { Opens, useShare } from './figure.tsx';
import { Funnel } from './funnel.tsx';
import { useGroupName } from './group-name.ts';

type Breakdown = Outcomes['breakdowns'][number];

const sign = { 'as-expected': 'fine', warning: 'caution', alarm: 'urgent' } as const;

type Numbered = OutcomeGroup & { readonly number: number; readonly label: string };

function useColumns(): readonly Column<Numbered>[] {
  const say = useTexts('outcomes');
  const share = useShare();
  return [
    {
      key: 'group',
      head: say('group'),
      cell: ({ number, label, few, verdict }) => (
        <>
          <span className="quiet figures">{number}</span> {label}
          {few && <span className="few"> {say('few')}</span>}
          {verdict !== 'as-expected' && (
            <span className="narrow-only">
              {' '}
              <Tag kind={sign[verdict]}>{say(`verdict.${verdict}`)}</Tag>
            </span>
          )}
        </>
      ),
    },
    {
      key: 'count',
      head: say('courses'),
      cell: (row) => (
        <Opens figure={row.figure} title={row.label}>
          {share.of(row)}
        </Opens>
      ),
    },
    {
      key: 'raw',
      head: say('rate.raw'),
      numeric: true,
      wideOnly: true,
      cell: ({ few, events, n }) => (few ? '–' : share.percent(events / n)),
    },
    {
      key: 'shrunk',
      head: say('rate.shrunk'),
      cell: ({ shrunk, ci }) => (
        <span className="figures">
          {share.percent(shrunk)} <span className="quiet">({share.range(ci)})</span>
        </span>
      ),
    },
    { key: 'chance', head: say('chance'), wideOnly: true, cell: ({ warning }) => share.range(warning) },
    {
      key: 'verdict',
      head: say('verdict'),
      wideOnly: true,
      cell: ({ verdict }) => <Tag kind={sign[verdict]}>{say(`verdict.${verdict}`)}</Tag>,
    },
  ];
}

const OneBreakdown = ({ breakdown }: { readonly breakdown: Breakdown }) => {
  const say = useTexts('outcomes');
  const share = useShare();
  const columns = useColumns();
  const nameOf = useGroupName();
  const { dimension, groups, centre } = breakdown;
  const title = say(`by-what.${dimension}`);
  const rows = groups.map((group, at) => ({ ...group, number: at + 1, label: nameOf(dimension, group) }));
  return (
    <section className="breakdown stack-tight">
      <h3>{title}</h3>
      {groups.length > 1 && (
        <Funnel
          groups={groups}
          centre={centre}
          axis={say('courses')}
          middle={share.percent(centre)}
          label={say('funnel', { title, centre: share.percent(centre) })}
        />
      )}
      <DataTable
        caption={title}
        captionHidden
        columns={columns}
        rows={rows}
        rowKey={({ group }) => group}
        empty={null}
      />
    </section>
  );
};

/** Groups side by side, in the order of their names, with what chance alone would do to groups of their size. */
export const BreakdownSection = ({ outcomes }: { readonly outcomes: Outcomes }) => {
  const say = useTexts('outcomes');
  return (
    <Card title={say(`event.${outcomes.event}.title`)}>
      <p>
        <strong>{say('no-league')}</strong> {say('no-league.text')}
      </p>
      <p className="quiet small">{say('funnel.key')}</p>
      <div className="breakdowns">
        {outcomes.breakdowns.map((breakdown) => (
          <OneBreakdown key={breakdown.dimension} breakdown={breakdown} />
        ))}
      </div>
    </Card>
  );
};
