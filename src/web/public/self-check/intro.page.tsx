import { Button, LinkButton } from '../../design/button.tsx';
import { PageTitle } from '../../design/page.tsx';
import { useWhen } from '../../design/when.ts';
import { useTexts } from '../../texts/language.ts';
import { firstOpen } from './answers.ts';
import { questionIds } from './questions.ts';
import './self-check.css';
import { clearAnswers, isStarted, useAnswers } from './store.ts';

/** Before the first question: how long, what happens to the answers, what comes of it. */
export const IntroPage = () => {
  const say = useTexts('self-check');
  const { today } = useWhen();
  const answers = useAnswers();
  const open = firstOpen(answers, today);
  return (
    <div className="check">
      <PageTitle>{say('intro.title')}</PageTitle>
      <p className="lead">{say('intro.lead')}</p>
      <ul className="check-points">
        <li>{say('intro.1')}</li>
        <li>{say('intro.2')}</li>
        <li>{say('intro.3')}</li>
      </ul>
      <p className="quiet">{say('intro.ready')}</p>
      {isStarted(answers) ? (
        <div className="row">
          {open === undefined ? (
            <LinkButton to="/self-check/answers" weight="main">
              {say('intro.resume')}
            </LinkButton>
          ) : (
            <LinkButton to="/self-check/$question" params={{ question: open }} weight="main">
              {say('intro.resume')}
            </LinkButton>
          )}
          <Button onClick={clearAnswers}>{say('intro.again')}</Button>
        </div>
      ) : (
        <div className="row">
          <LinkButton to="/self-check/$question" params={{ question: questionIds[0] }} weight="main">
            {say('intro.start')}
          </LinkButton>
        </div>
      )}
    </div>
  );
};
