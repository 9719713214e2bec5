import { useNavigate } from '@tanstack/react-router';
import { useEffect, useMemo } from 'react';
import type { ScreenRequest } from '../../../clinical/screen-request.ts';
import { Button, LinkButton } from '../../design/button.tsx';
import { PageTitle } from '../../design/page.tsx';
import { Sign, type SignKind } from '../../design/sign.tsx';
import { Loaded } from '../../design/waiting.tsx';
import { useWhen } from '../../design/when.ts';
import { useLanguage, useTexts } from '../../texts/language.ts';
import { firstOpen } from './answers.ts';
import { requestOf } from './request.ts';
import { type Screening, useScreening } from './result.resource.ts';
import { Fine, Group } from './result-findings.tsx';
import { resultGroups } from './result-groups.ts';
import { Trials } from './result-trials.tsx';
import './result.css';
import './self-check.css';
import { useAnswers } from './store.ts';

const decisionSign: Record<Screening['decision'], SignKind> = {
  stop: 'urgent',
  defer: 'wait',
  clinician: 'information',
  clear: 'fine',
};

const Verdict = ({ screening }: { readonly screening: Screening }) => {
  const say = useTexts('self-check');
  const when = useWhen();
  const { decision, earliest } = screening;
  const sign = decisionSign[decision];
  return (
    <header className={`verdict tone-${sign}`}>
      <Sign kind={sign} />
      <div className="verdict-words">
        <PageTitle>{say(`result.title.${decision}`)}</PageTitle>
        <p className="lead">{say(`result.lead.${decision}`)}</p>
      </div>
      {earliest !== undefined && (
        <p className="verdict-day">
          <span>{say('result.earliest')}</span>
          <strong>
            {earliest <= when.today
              ? say('result.earliest.now')
              : `${when.day(earliest)} · ${when.howFar(earliest)}`}
          </strong>
          <span>{say('result.earliest.note')}</span>
        </p>
      )}
    </header>
  );
};

const Next = ({ screening }: { readonly screening: Screening }) => {
  const say = useTexts('self-check');
  const common = useTexts('common');
  return (
    <section className="result-next no-print" aria-labelledby="next">
      <h2 id="next">{say('result.next.title')}</h2>
      <p>{say(screening.decision === 'stop' ? 'result.next.text.stop' : 'result.next.text')}</p>
      <div className="row">
        <LinkButton to="/enquire" weight="main">
          {say('result.next.enquire')}
        </LinkButton>
        <LinkButton to="/self-check/answers">{say('result.next.review')}</LinkButton>
        <Button weight="quiet" icon="print" onClick={() => window.print()}>
          {common('print')}
        </Button>
      </div>
    </section>
  );
};

const Result = ({ request }: { readonly request: ScreenRequest }) => {
  const say = useTexts('self-check');
  const when = useWhen();
  const screening = useScreening(request);
  return (
    <Loaded of={screening}>
      {(found) => (
        <>
          <Verdict screening={found} />
          <p className="quiet">{say('result.not-diagnosis')}</p>
          {resultGroups.map((group) => (
            <Group key={group} group={group} findings={found.findings} />
          ))}
          <Fine findings={found.findings} />
          <Trials request={request} />
          <Next screening={found} />
          <p className="quiet small">
            {say('result.version', {
              day: when.dayInFull(request.asOf),
              protocol: found.protocol.name,
              version: found.protocol.version,
            })}
          </p>
        </>
      )}
    </Loaded>
  );
};

/** What the answers mean: what is fine, what waits and until when, what needs a clinician, what rules it out. */
export const ResultPage = () => {
  const answers = useAnswers();
  const language = useLanguage();
  const { today } = useWhen();
  const navigate = useNavigate();
  const open = firstOpen(answers, today);
  useEffect(() => {
    if (open !== undefined) void navigate({ to: '/self-check/answers', replace: true });
  }, [open, navigate]);
  const request = useMemo(
    (): ScreenRequest => ({ asOf: today, language, ...requestOf(answers) }),
    [today, language, answers],
  );
  return <div className="check result">{open === undefined && <Result request={request} />}</div>;
};
