import type { OutcomeFigure, Outcomes } from '../../../contract/outcomes.ts';
import { Card } from '../../design/card.tsx';
import { DataTable } from '../../design/data-table.tsx';
import { useTexts } from '../../texts/language.ts';
import { Share } from './figure.tsx';

const PARTS = ['completed', 'continuing', 'stopped', 'lost'] as const;
type Part = (typeof PARTS)[number];

type Row = { readonly key: string; readonly part?: Part; readonly label: string; readonly of: OutcomeFigure };

const Bar = ({ flow, label }: { readonly flow: Outcomes['flow']; readonly label: string }) => {
  const shares = PARTS.map((part) => ({ part, share: flow[part].rate ?? 0 }));
  return (
    <svg className="flow-bar" width="100%" height="28" role="img" aria-label={label}>
      {shares.map(({ part, share }, at) => {
        const before = shares.slice(0, at).reduce((total, one) => total + one.share, 0);
        return (
          <rect
            key={part}
            className={`flow-${part}`}
            x={`${before * 100}%`}
            width={`${share * 100}%`}
            height="28"
          />
        );
      })}
    </svg>
  );
};

/** Everyone who started, and what became of them: the parts add up to the whole. */
export const FlowSection = ({ outcomes }: { readonly outcomes: Outcomes }) => {
  const say = useTexts('outcomes');
  const { started, flow } = outcomes;
  const rows: readonly Row[] = [
    { key: 'started', label: say('started'), of: started },
    ...PARTS.flatMap((part): Row[] => [
      { key: part, part, label: say(`flow.${part}`), of: flow[part] },
      ...(part === 'stopped'
        ? flow.stoppedBecause.map((one) => ({
            key: one.reason,
            label: `· ${say(`reason.${one.reason}`)}`,
            of: one,
          }))
        : []),
    ]),
  ];
  return (
    <Card title={say('flow')}>
      <p className="quiet small">{say('flow.note')}</p>
      <Bar flow={flow} label={say('flow.bar')} />
      <DataTable
        caption={say('flow')}
        captionHidden
        columns={[
          {
            key: 'what',
            head: say('what'),
            cell: ({ part, label }) => (
              <>
                {part && <span className={`swatch flow-${part}`} aria-hidden="true" />} {label}
              </>
            ),
          },
          {
            key: 'courses',
            head: say('courses'),
            cell: ({ of, label }) => <Share of={of} title={label} />,
          },
        ]}
        rows={rows}
        rowKey={({ key }) => key}
        empty={null}
      />
    </Card>
  );
};

/** Who came, who did not, and whether sessions kept to the days their protocol wanted. */
export const AttendanceSection = ({ attendance }: Pick<Outcomes, 'attendance'>) => {
  const say = useTexts('outcomes');
  const rows = [
    { key: 'showUp', of: attendance.showUp },
    { key: 'inWindow', of: attendance.inWindow },
    { key: 'cancelled', of: attendance.cancelled },
  ] as const;
  return (
    <Card title={say('attendance')}>
      <DataTable
        caption={say('attendance')}
        captionHidden
        columns={[
          {
            key: 'what',
            head: say('what'),
            cell: ({ key }) => (
              <>
                {say(`attendance.${key}`)}
                <br />
                <span className="quiet small">{say(`attendance.${key}.opens`)}</span>
              </>
            ),
          },
          {
            key: 'sessions',
            head: say('sessions'),
            cell: ({ key, of }) => <Share of={of} title={say(`attendance.${key}.opens`)} />,
          },
        ]}
        rows={rows}
        rowKey={({ key }) => key}
        empty={null}
      />
    </Card>
  );
};
