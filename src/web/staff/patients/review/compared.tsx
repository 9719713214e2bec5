import type { ScoreAnswer } from '../../../../clinical/scores.ts';
import type { PointChange } from '../../../../clinical/scores-change.ts';
import type { AssessmentRecord } from '../../../../contract/assessments.ts';
import type { Comparison } from '../../../../contract/reviews.ts';
import { Card } from '../../../design/card.tsx';
import { DataTable } from '../../../design/data-table.tsx';
import { Notice } from '../../../design/notice.tsx';
import { useWhen } from '../../../design/when.ts';
import { useTexts } from '../../../texts/language.ts';
import { ScoreScale, useChangeWords } from '../scars/score-scale.tsx';

type Row = {
  readonly key: string;
  readonly measure: string;
  readonly before: string;
  readonly now: string;
  readonly change: React.ReactNode;
};

type Say = ReturnType<typeof useTexts<'review'>>;

const scoresOf = (assessment: AssessmentRecord): ScoreAnswer => assessment.scores as ScoreAnswer;

const Points = ({ change, max }: { readonly change: PointChange; readonly max: number }) => {
  const inWords = useChangeWords();
  return (
    <div className="compared-change">
      <ScoreScale max={max} score={change.to} before={change.from} noise={change.noise} />
      <p>{inWords(change)}</p>
    </div>
  );
};

const text = (value: number | string | undefined): string => (value === undefined ? '–' : String(value));

function gradeRow({ baseline, latest, change }: Comparison, say: Say): readonly Row[] {
  const [from, to] = [baseline, latest].map((one) => scoresOf(one).goodmanBaronQualitative?.grade);
  if (from === undefined && to === undefined) return [];
  const steps = 'refused' in change ? undefined : change.goodmanBaronQualitative;
  return [
    {
      key: 'grade',
      measure: say('measure.grade'),
      before: from === 'unknown' ? '?' : text(from),
      now: to === 'unknown' ? '?' : text(to),
      change: steps && say(`trend.${steps.trend}`, { count: Math.abs(steps.steps) }),
    },
  ];
}

function pointRows({ baseline, latest, change }: Comparison, say: Say): readonly Row[] {
  return (['goodmanBaronQuantitative', 'ecca'] as const).flatMap((key): Row[] => {
    const [from, to] = [scoresOf(baseline)[key], scoresOf(latest)[key]];
    if (from === undefined && to === undefined) return [];
    const points = 'refused' in change ? undefined : change[key];
    const max = (to ?? from)?.max ?? 0;
    return [
      {
        key,
        measure: say(`measure.${key}`, { max }),
        before: text(from?.score),
        now: text(to?.score),
        change: points && <Points change={points} max={max} />,
      },
    ];
  });
}

function ownRows({ baseline, latest }: Comparison, say: Say): readonly Row[] {
  const [from, to] = [scoresOf(baseline), scoresOf(latest)];
  const bother: readonly Row[] =
    from.vas === undefined && to.vas === undefined
      ? []
      : [
          {
            key: 'vas',
            measure: say('measure.vas'),
            before: text(from.vas?.value),
            now: text(to.vas?.value),
            change: say('noise.none'),
          },
        ];
  if (to.gais === undefined) return bother;
  const gais = say(`gais.${to.gais.value as 1 | 2 | 3 | 4 | 5}`);
  return [...bother, { key: 'gais', measure: say('measure.gais'), before: '', now: gais, change: '' }];
}

type ComparedProps = { readonly comparison: Comparison; readonly rater: 'clinician' | 'patient' };

/** Before and now, by the same kind of rater, each measure with its change beside what raters differ by. */
export const Compared = ({ comparison, rater }: ComparedProps) => {
  const say = useTexts('review');
  const when = useWhen();
  const { baseline, latest, change } = comparison;
  const rows = [...gradeRow(comparison, say), ...pointRows(comparison, say), ...ownRows(comparison, say)];
  return (
    <Card title={say(`compared.${rater}`)}>
      {'refused' in change && <Notice kind="caution" title={change.why} />}
      <DataTable
        caption={say(`compared.${rater}`)}
        captionHidden
        columns={[
          { key: 'measure', head: say('measure'), cell: (row) => row.measure },
          {
            key: 'before',
            head: say('before', { day: when.day(baseline.assessedOn) }),
            numeric: true,
            wideOnly: true,
            cell: (row) => row.before,
          },
          {
            key: 'now',
            head: say('now', { day: when.day(latest.assessedOn) }),
            numeric: true,
            wideOnly: true,
            cell: (row) => row.now,
          },
          {
            key: 'change',
            head: say('change'),
            cell: (row) => (
              <>
                <p className="narrow-only figures">
                  {row.before && `${row.before} → `}
                  {row.now}
                </p>
                {row.change}
              </>
            ),
          },
        ]}
        rows={rows}
        rowKey={(row) => row.key}
        empty={<p>{say('compared.nothing')}</p>}
      />
      {rater === 'clinician' && <p className="quiet small">{say('scale.key')}</p>}
    </Card>
  );
};
