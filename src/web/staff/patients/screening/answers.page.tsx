import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { type Intake, readIntake, recordIntake } from '../../../../contract/intakes.ts';
import { type PatientHeader, readPatient } from '../../../../contract/patients.ts';
import type { Fault } from '../../../../contract/problem.ts';
import { ApiProblem } from '../../../api.ts';
import { Button } from '../../../design/button.tsx';
import { ErrorSummary } from '../../../design/error-summary.tsx';
import { PageTitle } from '../../../design/page.tsx';
import { idOf } from '../../../design/pointer.ts';
import { announce } from '../../../design/status.tsx';
import { Loaded } from '../../../design/waiting.tsx';
import { useWhen } from '../../../design/when.ts';
import {
  type AnswerFault,
  type Answers,
  dayKey,
  faultsIn,
  noAnswers,
  picksOf,
} from '../../../public/self-check/answers.ts';
import { type FieldErrors, QuestionFields } from '../../../public/self-check/question-fields.tsx';
import { type QuestionId, questionIds, questionOf } from '../../../public/self-check/questions.ts';
import { requestOf } from '../../../public/self-check/request.ts';
import '../../../public/self-check/self-check.css';
import { useCommand, useRoute } from '../../../queries.ts';
import { useTexts } from '../../../texts/language.ts';
import { answersFromRequest } from './answers-from-request.ts';
import './screening.css';

/** A question nobody has touched is answered "not known"; one that was begun must make sense. */
const isBegun = (id: QuestionId, answers: Answers): boolean =>
  id === 'birth-date' ? (answers.details[dayKey(id)] ?? '') !== '' : picksOf(answers, id).length > 0;

const faultsOf = (answers: Answers, today: string): readonly AnswerFault[] =>
  questionIds.flatMap((id) => (isBegun(id, answers) ? faultsIn(id, answers, today) : []));

type AnswersProps = { readonly patient: PatientHeader; readonly intake: Intake | undefined };

/** What stands in the record and is not among the questions is carried over as it is. */
const bodyOf = (answers: Answers, intake: Intake | undefined) => ({
  answers: {
    ...(intake?.answers.sex === undefined ? {} : { sex: intake.answers.sex }),
    ...requestOf(answers),
  },
});

function useAnswersForm({ patient, intake }: AnswersProps) {
  const say = useTexts('screening');
  const check = useTexts('self-check');
  const { today } = useWhen();
  const navigate = useNavigate();
  const record = useCommand(recordIntake);
  const [answers, setAnswers] = useState(() =>
    intake === undefined ? noAnswers : answersFromRequest(intake.answers),
  );
  const [faults, setFaults] = useState<readonly Fault[]>([]);
  const [failure, setFailure] = useState<Error>();
  const [attempt, setAttempt] = useState(0);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setAttempt((count) => count + 1);
    setFailure(undefined);
    const found = faultsOf(answers, today);
    setFaults(found.map(({ field, text }) => ({ pointer: `/${field}`, detail: check(`fault.${text}`) })));
    if (found.length > 0) return;
    try {
      await record.send({ params: { id: patient.id }, body: bodyOf(answers, intake) });
      announce(say('answers.done'));
      await navigate({ to: '/staff/patients/$id', params: { id: patient.id }, search: { tab: 'screening' } });
    } catch (error) {
      if (error instanceof ApiProblem && error.problem.errors) setFaults(error.problem.errors);
      else setFailure(error instanceof Error ? error : new Error(String(error)));
    }
  };
  return { answers, setAnswers, submit, sending: record.sending, summary: { faults, failure, attempt } };
}

const AnswersForm = (props: AnswersProps) => {
  const say = useTexts('screening');
  const check = useTexts('self-check');
  const { answers, setAnswers, submit, sending, summary } = useAnswersForm(props);
  const errors: FieldErrors = {
    look: (field) => ({
      id: idOf(`/${field}`),
      error: summary.faults.find(({ pointer }) => pointer === `/${field}`)?.detail,
    }),
  };
  return (
    <form className="stack" noValidate onSubmit={submit}>
      <ErrorSummary form={summary} />
      <div className="asked-list">
        {questionIds.map((id) => (
          <section key={id} className="asked">
            <h2>{check(`topic.${id}`)}</h2>
            <QuestionFields
              question={questionOf(id)}
              answers={answers}
              errors={errors}
              onChange={setAnswers}
            />
          </section>
        ))}
      </div>
      <p>
        <Button type="submit" weight="main" busy={sending}>
          {say('answers.save')}
        </Button>
      </p>
    </form>
  );
};

/** All questions of the self-check on one page, filled in with what was answered before, for a clinician to ask again. */
export const AnswersPage = () => {
  const say = useTexts('screening');
  const { id = '' } = useParams({ strict: false });
  const patient = useRoute(readPatient, { params: { id } });
  const intake = useRoute(readIntake, { params: { id } }, { staleTime: Number.POSITIVE_INFINITY });
  return (
    <Loaded of={patient}>
      {(data) => (
        <div className="stack">
          <PageTitle
            above={
              <Link to="/staff/patients/$id" params={{ id }} search={{ tab: 'screening' }}>
                {data.name}
              </Link>
            }
          >
            {say('answers.page')}
          </PageTitle>
          <p className="quiet prose">{say('answers.lead')}</p>
          <Loaded of={intake}>
            {({ intake: latest }) => <AnswersForm patient={data} intake={latest} />}
          </Loaded>
        </div>
      )}
    </Loaded>
  );
};
