import type { ScoreAnswer } from '../../../../clinical/scores.ts';
import type { AssessmentRecord } from '../../../../contract/assessments.ts';
import { Card } from '../../../design/card.tsx';
import { type Column, DataTable } from '../../../design/data-table.tsx';
import { EmptyState } from '../../../design/waiting.tsx';
import { useWhen, type When } from '../../../design/when.ts';
import { useTexts } from '../../../texts/language.ts';
import { useChangeWords } from './score-scale.tsx';
import { ScoresView } from './scores-view.tsx';
import { StrikeOut } from './strike-out.tsx';

type Say = ReturnType<typeof useTexts<'scars'>>;
type ChangeWords = ReturnType<typeof useChangeWords>;

function changeText({ scores }: AssessmentRecord, say: Say, inWords: ChangeWords): string {
  const { change } = scores as ScoreAnswer;
  if (change === undefined) return '';
  if ('refused' in change) return say('change.region');
  return change.goodmanBaronQuantitative ? inWords(change.goodmanBaronQuantitative) : '';
}

type Voice = { readonly say: Say; readonly when: When; readonly inWords: ChangeWords };

const columnsOf = ({ say, when, inWords }: Voice): readonly Column<AssessmentRecord>[] => [
  {
    key: 'day',
    head: say('history.day'),
    cell: (row) =>
      row.struckOut === undefined ? when.day(row.assessedOn) : <s>{when.day(row.assessedOn)}</s>,
  },
  { key: 'rater', head: say('rater'), cell: (row) => say(`rater.${row.rater}`) },
  {
    key: 'grade',
    head: say('history.grade'),
    numeric: true,
    cell: ({ scores }) => scores.goodmanBaronQualitative?.grade.toString().replace('unknown', '?') ?? '–',
  },
  {
    key: 'score',
    head: say('history.score'),
    numeric: true,
    cell: ({ scores }) => scores.goodmanBaronQuantitative?.score ?? '–',
  },
  { key: 'ecca', head: say('history.ecca'), numeric: true, cell: ({ scores }) => scores.ecca?.score ?? '–' },
  {
    key: 'own',
    head: say('history.vas'),
    numeric: true,
    wideOnly: true,
    cell: ({ scores }) => scores.vas?.value ?? '–',
  },
  {
    key: 'change',
    head: say('history.change'),
    wideOnly: true,
    cell: (row) =>
      row.struckOut === undefined
        ? changeText(row, say, inWords)
        : say('history.struck', { name: row.struckOut.by, why: row.struckOut.why }),
  },
  { key: 'by', head: say('history.by'), wideOnly: true, cell: (row) => row.recordedBy },
  {
    key: 'strike',
    head: <span className="unseen">{say('strike')}</span>,
    cell: (row) => (row.struckOut === undefined ? <StrikeOut assessment={row} /> : null),
  },
];

/** Every assessment, newest first, with the change from the one before by the same kind of rater. */
export const History = ({ assessments }: { readonly assessments: readonly AssessmentRecord[] }) => {
  const say = useTexts('scars');
  const voice = { say, when: useWhen(), inWords: useChangeWords() };
  const newest = assessments.find((one) => one.struckOut === undefined && one.rater === 'clinician');
  return (
    <>
      <DataTable
        caption={say('history.title')}
        columns={columnsOf(voice)}
        rows={assessments}
        rowKey={(row) => row.id}
        empty={<EmptyState title={say('history.none')}>{say('history.none.text')}</EmptyState>}
      />
      {newest && (
        <Card title={say('history.newest', { day: voice.when.day(newest.assessedOn) })}>
          <ScoresView scores={newest.scores as ScoreAnswer} />
        </Card>
      )}
    </>
  );
};
