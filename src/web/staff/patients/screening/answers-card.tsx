import { readIntake } from '../../../../contract/intakes.ts';
import { LinkButton } from '../../../design/button.tsx';
import { Card } from '../../../design/card.tsx';
import { More } from '../../../design/more.tsx';
import { Loaded } from '../../../design/waiting.tsx';
import { useWhen } from '../../../design/when.ts';
import { picksOf } from '../../../public/self-check/answers.ts';
import { questionIds } from '../../../public/self-check/questions.ts';
import { saidAnswer } from '../../../public/self-check/said.ts';
import { useWords } from '../../../public/self-check/words.ts';
import { useRoute } from '../../../queries.ts';
import { useTexts } from '../../../texts/language.ts';
import { answersFromRequest } from './answers-from-request.ts';

type SaidProps = { readonly recorded: Record<string, unknown> };

const SaidAnswers = ({ recorded }: SaidProps) => {
  const check = useTexts('self-check');
  const say = useTexts('screening');
  const common = useTexts('common');
  const voice = { words: useWords(), when: useWhen(), say: check, unknown: common('unknown') };
  const answers = answersFromRequest(recorded);
  return (
    <dl className="facts">
      {questionIds.map((id) => {
        const lines = saidAnswer(id, answers, voice);
        const asked = id === 'birth-date' ? 'birthDate' in recorded : picksOf(answers, id).length > 0;
        return (
          <div key={id}>
            <dt>{check(`topic.${id}`)}</dt>
            <dd>{asked ? lines.map((line) => <p key={line}>{line}</p>) : say('answers.not-asked')}</dd>
          </div>
        );
      })}
    </dl>
  );
};

/** What the patient answered, as they would read it, and the way to new answers. */
export const AnswersCard = ({ patientId }: { readonly patientId: string }) => {
  const say = useTexts('screening');
  const when = useWhen();
  const intake = useRoute(readIntake, { params: { id: patientId } });
  return (
    <Loaded of={intake}>
      {({ intake: latest }) => (
        <Card
          title={say('answers.title')}
          action={
            <LinkButton to="/staff/patients/$id/answers" params={{ id: patientId }}>
              {say(latest === undefined ? 'answers.ask' : 'answers.change')}
            </LinkButton>
          }
        >
          {latest === undefined ? (
            <p>{say('answers.none')}</p>
          ) : (
            <>
              <p className="quiet">
                {say(`answers.by.${latest.recordedBy}`, { day: when.day(latest.answeredOn) })}
              </p>
              <More summary={say('answers.show')}>
                <SaidAnswers recorded={latest.answers} />
              </More>
            </>
          )}
        </Card>
      )}
    </Loaded>
  );
};
