import { Link } from '@tanstack/react-router';
import { LinkButton } from '../../design/button.tsx';
import { Icon } from '../../design/icon.tsx';
import { PageTitle } from '../../design/page.tsx';
import { useWhen } from '../../design/when.ts';
import { useTexts } from '../../texts/language.ts';
import { firstOpen, isAnswered } from './answers.ts';
import { type QuestionId, questionIds } from './questions.ts';
import { saidAnswer, type Voice } from './said.ts';
import './result.css';
import './self-check.css';
import { useAnswers } from './store.ts';
import { useWords } from './words.ts';

/** Everything needed to say answers back. */
function useVoice(): Voice {
  const common = useTexts('common');
  const say = useTexts('self-check');
  return { words: useWords(), when: useWhen(), say, unknown: common('unknown') };
}

const AnswerRow = ({ id }: { readonly id: QuestionId }) => {
  const common = useTexts('common');
  const voice = useVoice();
  const answers = useAnswers();
  const question = voice.say(`q.${id}`);
  const answered = isAnswered(id, answers, voice.when.today);
  const lines = answered ? saidAnswer(id, answers, voice) : [voice.say('answers.missing')];
  return (
    <div className="said">
      <dt>{question}</dt>
      <dd className={answered ? undefined : 'quiet'}>
        {lines.map((line) => (
          <span key={line}>{line}</span>
        ))}
      </dd>
      <dd>
        <Link to="/self-check/$question" params={{ question: id }} search={{ from: 'answers' }}>
          {common('change')}
          <span className="unseen">: {question}</span>
        </Link>
      </dd>
    </div>
  );
};

/** All answers on one page, each with a way to change it, before they are looked at. */
export const AnswersPage = () => {
  const common = useTexts('common');
  const say = useTexts('self-check');
  const { today } = useWhen();
  const open = firstOpen(useAnswers(), today);
  const last = questionIds.at(-1) ?? questionIds[0];
  return (
    <div className="check">
      <Link to="/self-check/$question" params={{ question: last }} className="check-back">
        <Icon name="back" />
        {common('back')}
      </Link>
      <PageTitle>{say('answers.title')}</PageTitle>
      <p>{say('answers.lead')}</p>
      <dl className="said-list">
        {questionIds.map((id) => (
          <AnswerRow key={id} id={id} />
        ))}
      </dl>
      {open === undefined ? (
        <LinkButton to="/self-check/result" weight="main" className="check-continue">
          {say('answers.go')}
        </LinkButton>
      ) : (
        <LinkButton
          to="/self-check/$question"
          params={{ question: open }}
          weight="main"
          className="check-continue"
        >
          {say('intro.resume')}
        </LinkButton>
      )}
    </div>
  );
};
