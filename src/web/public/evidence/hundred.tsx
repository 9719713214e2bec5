import type { EvidenceAnswer } from '../../../evidence/evidence-answer.ts';
import { DotField, DotFieldKey } from '../../design/dot-field.tsx';
import { useNumbers } from '../../design/numbers.ts';
import { useTexts } from '../../texts/language.ts';
import { CertaintyOf } from './certainty.tsx';

const HUNDRED = 100;

/** How many of a hundred people were counted as better, with the interval drawn as uncertain. */
export const Hundred = ({ answer }: { readonly answer: EvidenceAnswer }) => {
  const say = useTexts('evidence');
  const numbers = useNumbers();
  const { back } = answer;
  if (back === undefined) return null;
  const [low, high] = [back.ci[0] * HUNDRED, back.ci[1] * HUNDRED];
  const values = {
    low: numbers.say(low),
    high: numbers.say(high),
    middle: numbers.say(back.estimate * HUNDRED),
    rest: numbers.say(HUNDRED - high),
    maybe: numbers.say(high - low),
    trials: answer.k,
    people: answer.people,
  };
  return (
    <div className="hundred">
      <DotField low={low} high={high} label={say('hundred.label', values)} />
      <div className="stack">
        <p>{say('hundred.text', values)}</p>
        <DotFieldKey
          sure={say('hundred.sure', values)}
          maybe={say('hundred.maybe', values)}
          not={say('hundred.not', values)}
        />
        <p>{say('hundred.but')}</p>
        <CertaintyOf answer={answer} />
      </div>
    </div>
  );
};
