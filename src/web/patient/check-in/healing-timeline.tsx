import { symptoms } from '../../../clinical/healing.ts';
import { type Column, DataTable } from '../../design/data-table.tsx';
import { Tag } from '../../design/notice.tsx';
import type { SignKind } from '../../design/sign.tsx';
import { useWhen } from '../../design/when.ts';
import { useTexts } from '../../texts/language.ts';
import type { Healing } from './healing.resource.ts';
import { HealingPlot } from './healing-plot.tsx';

type CheckIn = Healing['checkIns'][number];

export const levelSign: Readonly<Record<CheckIn['level'], SignKind>> = {
  expected: 'fine',
  watch: 'information',
  'same-day': 'caution',
  emergency: 'urgent',
};

/** Reported against expected, as plots and as the table under them. */
export const HealingTimeline = ({ healing }: { readonly healing: Healing }) => {
  const say = useTexts('check-in');
  const when = useWhen();
  const columns: readonly Column<CheckIn>[] = [
    {
      key: 'day',
      head: say('timeline.when'),
      cell: (row) => `${say('timeline.day', { day: row.day })} · ${when.dayTime(row.at)}`,
    },
    {
      key: 'level',
      head: say('timeline.level'),
      cell: (row) => <Tag kind={levelSign[row.level]}>{say(`level.${row.level}`)}</Tag>,
    },
    ...symptoms.map((symptom) => ({
      key: symptom,
      head: say(`ask.${symptom}`),
      numeric: true,
      wideOnly: true,
      cell: (row: CheckIn) => row[symptom] ?? '–',
    })),
    {
      key: 'signs',
      head: say('result.what'),
      wideOnly: true,
      cell: (row) => row.signs.map((sign) => say(`sign.${sign}`)).join(', ') || '–',
    },
  ];
  return (
    <div className="stack-tight">
      <div className="healing-plots">
        {symptoms.map((symptom) => (
          <HealingPlot key={symptom} healing={healing} symptom={symptom} />
        ))}
      </div>
      <DataTable
        caption={say('timeline.title')}
        captionHidden
        columns={columns}
        rows={healing.checkIns}
        rowKey={(row) => row.id}
        empty={<p className="quiet">{say('timeline.none')}</p>}
      />
    </div>
  );
};
