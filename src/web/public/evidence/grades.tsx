import type { EvidenceAnswer } from '../../../evidence/evidence-answer.ts';
import { Forest } from '../../design/forest.tsx';
import { useNumbers } from '../../design/numbers.ts';
import { useTexts } from '../../texts/language.ts';
import { CertaintyOf } from './certainty.tsx';

/** Weights of studies come as percentages. */
const HUNDRED = 100;

/** Trials that compared people with themselves before, one by one and together. */
export const Grades = ({ answer }: { readonly answer: EvidenceAnswer }) => {
  const say = useTexts('evidence');
  const numbers = useNumbers();
  const { estimate, ci, predictionInterval } = answer;
  if (estimate === undefined || ci === undefined) return null;
  const predicted = predictionInterval;
  return (
    <>
      <Forest
        words={{
          caption: say('grades.caption'),
          study: say('grades.study'),
          people: say('grades.people'),
          effect: say('grades.effect'),
          plot: say('grades.plot'),
          pooled: say('grades.pooled'),
          worse: say('grades.worse'),
          better: say('grades.better'),
        }}
        rows={answer.studies.map((study) => ({
          id: study.id,
          name: study.name,
          estimate: study.yi,
          ci: [study.ci[0], study.ci[1]],
          weight: study.weight / HUNDRED,
          ...(study.people !== undefined && { people: study.people }),
        }))}
        pooled={{
          estimate,
          ci: [ci[0], ci[1]],
          ...(predicted !== undefined && { predicted: [predicted[0], predicted[1]] as const }),
        }}
      />
      <div className="prose">
        <p>
          {say('grades.text', {
            estimate: numbers.say(estimate, 1),
            low: numbers.say(ci[0], 1),
            high: numbers.say(ci[1], 1),
          })}
        </p>
        {predicted && (
          <p>
            {say('grades.predicted', {
              low: numbers.signed(predicted[0], 1),
              high: numbers.signed(predicted[1], 1),
            })}
          </p>
        )}
        <p>{say('grades.missing')}</p>
      </div>
      <CertaintyOf answer={answer} />
    </>
  );
};

/** The trial with an untreated side. */
export const Controlled = ({ answer }: { readonly answer: EvidenceAnswer }) => {
  const say = useTexts('evidence');
  const numbers = useNumbers();
  if (answer.estimate === undefined || answer.ci === undefined) return <p>{say('controlled.none')}</p>;
  return (
    <>
      <p>
        {say('controlled.text', {
          name: answer.studies[0]?.name ?? '',
          people: answer.people,
          estimate: numbers.say(answer.estimate, 1),
          low: numbers.signed(answer.ci[0], 1),
          high: numbers.signed(answer.ci[1], 1),
        })}
      </p>
      <p>{say('controlled.noise')}</p>
      <CertaintyOf answer={answer} />
    </>
  );
};
