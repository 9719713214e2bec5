import { Link } from '@tanstack/react-router';
import type { Finding } from '../../../clinical/finding.ts';
import { FindingCard, signOf } from '../../design/finding-card.tsx';
import { More } from '../../design/more.tsx';
import { Sign } from '../../design/sign.tsx';
import { useTexts } from '../../texts/language.ts';
import {
  type Bundle,
  bundled,
  findingsIn,
  fineQuestions,
  questionsBehind,
  type ResultGroup,
} from './result-groups.ts';
import { useAnswers } from './store.ts';

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

/** The findings of one group, strongest first; nothing when there are none. */
export const Group = ({
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

/** The questions whose answers raise nothing. */
export const Fine = ({ findings }: { readonly findings: readonly Finding[] }) => {
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
