import type { QualitativeGrade } from '../../../../clinical/goodman-baron.ts';
import type { ScoreAnswer } from '../../../../clinical/scores.ts';
import type { ChangeAnswer } from '../../../../clinical/scores-change.ts';
import { scoreTexts } from '../../../../clinical/texts/scores.ts';
import { useLanguage, useTexts } from '../../../texts/language.ts';
import { ScoreScale, useChangeWords } from './score-scale.tsx';

type Change = Exclude<ChangeAnswer, { refused: unknown }>;

const Grade = ({
  grade,
  change,
}: {
  readonly grade: QualitativeGrade;
  readonly change: Change | undefined;
}) => {
  const say = useTexts('scars');
  const texts = scoreTexts[useLanguage()];
  const steps = change?.goodmanBaronQualitative;
  return (
    <div className="score">
      <dt>{say('score.grade')}</dt>
      <dd>
        {grade.grade === 'unknown' ? (
          <>
            <p>{say('grade.missing')}</p>
            <ul className="quiet small">
              {(grade.conflict ?? grade.missing).map((question) => (
                <li key={question}>{texts.questions[question]}</li>
              ))}
            </ul>
          </>
        ) : (
          <>
            <p className="score-number">{grade.grade}</p>
            <p className="small">{texts.grades[grade.grade]}</p>
          </>
        )}
        {steps !== undefined && (
          <p className="small">{say(`grade.${steps.trend}`, { count: Math.abs(steps.steps) })}</p>
        )}
      </dd>
    </div>
  );
};

type PointsProps = {
  readonly word: string;
  readonly scored: { readonly score: number; readonly max: number } | undefined;
  readonly change: Change['ecca'];
};

const Points = ({ word, scored, change }: PointsProps) => {
  const say = useTexts('scars');
  const inWords = useChangeWords();
  if (scored === undefined) return null;
  return (
    <div className="score">
      <dt>{word}</dt>
      <dd>
        <p>
          <span className="score-number">{scored.score}</span>{' '}
          <span className="quiet">{say('score.of', { max: scored.max })}</span>
        </p>
        <ScoreScale
          max={scored.max}
          score={scored.score}
          {...(change && { before: change.from, noise: change.noise })}
        />
        {change && <p className="small">{inWords(change)}</p>}
      </dd>
    </div>
  );
};

const Own = ({ scores }: { readonly scores: ScoreAnswer }) => {
  const say = useTexts('scars');
  return (
    <>
      {scores.vas && (
        <div className="score">
          <dt>{say('score.vas')}</dt>
          <dd>
            <span className="score-number">{scores.vas.value}</span>{' '}
            <span className="quiet">{say('score.of', { max: 10 })}</span>
          </dd>
        </div>
      )}
      {scores.gais && (
        <div className="score">
          <dt>{say('score.gais')}</dt>
          <dd>{say(`gais.${scores.gais.value as 1 | 2 | 3 | 4 | 5}`)}</dd>
        </div>
      )}
    </>
  );
};

/** The scores of one assessment, with the change that came with them. */
export const ScoresView = ({ scores }: { readonly scores: ScoreAnswer }) => {
  const say = useTexts('scars');
  const { change } = scores;
  const compared = change !== undefined && !('refused' in change) ? change : undefined;
  return (
    <>
      <dl className="scores">
        {scores.goodmanBaronQualitative && <Grade grade={scores.goodmanBaronQualitative} change={compared} />}
        <Points
          word={say('score.quantitative')}
          scored={scores.goodmanBaronQuantitative}
          change={compared?.goodmanBaronQuantitative}
        />
        <Points word={say('score.ecca')} scored={scores.ecca} change={compared?.ecca} />
        {scores.zones && (
          <div className="score">
            <dt>{say('score.counted')}</dt>
            <dd className="score-number">{scores.zones.total}</dd>
          </div>
        )}
        <Own scores={scores} />
      </dl>
      {change !== undefined && 'refused' in change && <p className="quiet">{change.why}</p>}
    </>
  );
};
