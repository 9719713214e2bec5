import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { Button } from '../../design/button.tsx';
import { ErrorSummary } from '../../design/error-summary.tsx';
import { Icon } from '../../design/icon.tsx';
import { More } from '../../design/more.tsx';
import { PageTitle } from '../../design/page.tsx';
import { idOf } from '../../design/pointer.ts';
import { useWhen } from '../../design/when.ts';
import { useTexts } from '../../texts/language.ts';
import { type AnswerFault, faultsIn, nextOf, placeOf, previousOf } from './answers.ts';
import { type FieldErrors, QuestionFields } from './question-fields.tsx';
import { isQuestionId, type QuestionId, questionIds, questionOf } from './questions.ts';
import './self-check.css';
import { setAnswers, useAnswers } from './store.ts';

const Back = ({ id }: { readonly id: QuestionId }) => {
  const common = useTexts('common');
  const say = useTexts('self-check');
  const previous = previousOf(id);
  return previous === undefined ? (
    <Link to="/self-check" className="check-back">
      <Icon name="back" />
      {say('back.start')}
    </Link>
  ) : (
    <Link to="/self-check/$question" params={{ question: previous }} className="check-back">
      <Icon name="back" />
      {common('back')}
    </Link>
  );
};

/** A line of dots, one a question; the words beside it say the same. */
const Progress = ({ id }: { readonly id: QuestionId }) => {
  const say = useTexts('self-check');
  const place = placeOf(id);
  return (
    <div className="check-progress">
      <span>{say('progress', place)}</span>
      <span className="check-dots" aria-hidden="true">
        {questionIds.map((other, at) => (
          <span key={other} data-done={at < place.number || undefined} />
        ))}
      </span>
    </div>
  );
};

const OneQuestion = ({ id }: { readonly id: QuestionId }) => {
  const say = useTexts('self-check');
  const common = useTexts('common');
  const { today } = useWhen();
  const answers = useAnswers();
  const navigate = useNavigate();
  const { from } = useSearch({ strict: false }) as { from?: string };
  const [faults, setFaults] = useState<readonly AnswerFault[]>([]);
  const [attempt, setAttempt] = useState(0);
  const errors: FieldErrors = {
    look: (field) => {
      const fault = faults.find((one) => one.field === field);
      return { id: idOf(`/${field}`), error: fault && say(`fault.${fault.text}`) };
    },
  };
  const next = nextOf(id);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const found = faultsIn(id, answers, today);
    setFaults(found);
    setAttempt(attempt + 1);
    if (found.length > 0) return;
    if (from === 'answers' || next === undefined) void navigate({ to: '/self-check/answers' });
    else void navigate({ to: '/self-check/$question', params: { question: next } });
  };
  const summary = {
    faults: faults.map((fault) => ({ pointer: `/${fault.field}`, detail: say(`fault.${fault.text}`) })),
    attempt,
    failure: undefined,
  };
  return (
    <div className="check">
      <div className="spread">
        <Back id={id} />
        <Progress id={id} />
      </div>
      <form className="check-form" noValidate onSubmit={submit}>
        <ErrorSummary form={summary} />
        <PageTitle>{say(`q.${id}`)}</PageTitle>
        <More summary={say('why')}>
          <p>{say(`why.${id}`)}</p>
        </More>
        <QuestionFields
          question={questionOf(id)}
          answers={answers}
          errors={errors}
          onChange={(changed) => setAnswers(() => changed)}
        />
        <Button type="submit" weight="main" className="check-continue">
          {from === 'answers' || next === undefined ? say('review') : common('continue')}
        </Button>
      </form>
    </div>
  );
};

/** One question a page, each with an address of its own, so that the browser's Back goes one question back. */
export const QuestionPage = () => {
  const { question } = useParams({ strict: false }) as { question?: string };
  const id = question !== undefined && isQuestionId(question) ? question : questionIds[0];
  return <OneQuestion key={id} id={id} />;
};
