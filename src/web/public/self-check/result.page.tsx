import { Link, useNavigate } from '@tanstack/react-router';
import { useEffect, useMemo } from 'react';
import type { Finding } from '../../../clinical/finding.ts';
import type { ScreenRequest } from '../../../clinical/screen-request.ts';
import { scarTypes } from '../../../clinical/zones.ts';
import { Button, LinkButton } from '../../design/button.tsx';
import { FindingCard, signOf } from '../../design/finding-card.tsx';
import { More } from '../../design/more.tsx';
import { PageTitle } from '../../design/page.tsx';
import { Sign, type SignKind } from '../../design/sign.tsx';
import { Loaded } from '../../design/waiting.tsx';
import { useWhen } from '../../design/when.ts';
import { useLanguage, useTexts } from '../../texts/language.ts';
import { firstOpen } from './answers.ts';
import { ScarDrawing } from './drawings.tsx';
import { requestOf } from './request.ts';
import { type Screening, useScreening } from './result.resource.ts';
import {
  type Bundle,
  bundled,
  findingsIn,
  fineQuestions,
  questionsBehind,
  type ResultGroup,
  resultGroups,
} from './result-groups.ts';
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

const ChangeLinks = ({ finding }: { readonly finding: Finding }) => {
  const say = useTexts('self-check');
  const answers = useAnswers();
  return (
    <p className="no-print">
      {questionsBehind(finding, answers).map((id) => (
        <Link
          key={id}
          className="change-link"
          to="/self-check/$question"
          params={{ question: id }}
          search={{ from: 'answers' }}
        >
          {say('result.change')}
          <span className="unseen">: {say(`q.${id}`)}</span>
        </Link>
      ))}
    </p>
  );
};

const BundleCard = ({ bundle }: { readonly bundle: Bundle }) => {
  const say = useTexts('self-check');
  const [first, ...others] = bundle.findings;
  return (
    <FindingCard finding={first}>
      {others.length > 0 && (
        <More summary={say('result.several', { count: others.length })}>
          <ul className="stack-tight">
            {others.map((finding) => (
              <li key={finding.answers.join()}>{finding.title}</li>
            ))}
          </ul>
        </More>
      )}
      <ChangeLinks finding={first} />
    </FindingCard>
  );
};

const Group = ({
  group,
  findings,
}: {
  readonly group: ResultGroup;
  readonly findings: readonly Finding[];
}) => {
  const say = useTexts('self-check');
  const mine = findingsIn(group, findings);
  if (mine.length === 0) return null;
  return (
    <section className="result-group" aria-labelledby={`group-${group}`}>
      <h2 id={`group-${group}`}>
        <Sign kind={signOf[group === 'mind' ? 'caution' : group]} />
        {say(`result.group.${group}`)}
      </h2>
      {bundled(mine).map((bundle) => (
        <BundleCard key={`${bundle.rule}${bundle.findings[0].answers.join()}`} bundle={bundle} />
      ))}
    </section>
  );
};

const Fine = ({ findings }: { readonly findings: readonly Finding[] }) => {
  const say = useTexts('self-check');
  const fine = fineQuestions(findings, useAnswers());
  if (fine.length === 0) return null;
  return (
    <section className="result-group" aria-labelledby="group-fine">
      <h2 id="group-fine">
        <Sign kind="fine" />
        {say('result.group.fine')}
      </h2>
      <p>{say('result.fine')}</p>
      <ul className="fine-list">
        {fine.map((id) => (
          <li key={id}>{say(`topic.${id}`)}</li>
        ))}
      </ul>
    </section>
  );
};

const treatable = ['rolling', 'boxcar-shallow', 'ice-pick'] as const;

/** What trials found in people with such scars: groups, never a forecast for one person. */
const Trials = ({ request }: { readonly request: ScreenRequest }) => {
  const say = useTexts('self-check');
  const known = Array.isArray(request.scarTypes);
  const mine = scarTypes.filter((type) => known && request.scarTypes?.includes(type));
  return (
    <section className="result-group" aria-labelledby="trials">
      <h2 id="trials">{say('result.trials.title')}</h2>
      {!known && <p>{say('result.trials.unknown')}</p>}
      <ul className="trial-list">
        {(known ? mine : treatable).map((type) => (
          <li key={type}>
            <ScarDrawing type={type} />
            <p>{say(`trial.${type}`)}</p>
          </li>
        ))}
      </ul>
      <p className="quiet">
        {say('result.trials.note')} <Link to="/does-it-work">{say('result.trials.more')}</Link>
      </p>
    </section>
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
