import type { Claim, Verdict } from '../../../evidence/claim.ts';
import { claims } from '../../../evidence/claims.ts';
import { omissions } from '../../../evidence/claims-omissions.ts';
import { cite } from '../../../evidence/sources.ts';
import { More } from '../../design/more.tsx';
import { Tag } from '../../design/notice.tsx';
import { PageTitle } from '../../design/page.tsx';
import type { SignKind } from '../../design/sign.tsx';
import { useLanguage, useTexts } from '../../texts/language.ts';
import './evidence.css';

const signs: Record<Verdict, SignKind> = {
  supported: 'fine',
  mixed: 'caution',
  'not-supported': 'caution',
  contradicted: 'urgent',
  'cannot-be-judged': 'information',
};

const ClaimSources = ({ ids }: { readonly ids: readonly string[] }) => {
  const common = useTexts('common');
  return (
    <More summary={common('finding.sources', { count: ids.length })}>
      <ul className="stack-tight">
        {ids.map(cite).map((source) => (
          <li key={source.id}>
            {source.cite} ({common(`mark.${source.mark}`)})
          </li>
        ))}
      </ul>
    </More>
  );
};

const ClaimCard = ({ claim }: { readonly claim: Claim }) => {
  const say = useTexts('evidence');
  const language = useLanguage();
  return (
    <article className="claim">
      <blockquote>{claim.says[language]}</blockquote>
      <div className="claim-verdict">
        <p className="row">
          <Tag kind={signs[claim.verdict]}>{say(`verdict.${claim.verdict}`)}</Tag>
          {claim.certainty && <span className="quiet small">{say(`certainty.${claim.certainty}`)}</span>}
        </p>
        <p>{claim.plain[language]}</p>
        <p className="quiet">
          <strong>{say('claims.does')}</strong> {claim.does[language]}
        </p>
        <ClaimSources ids={claim.sources} />
      </div>
    </article>
  );
};

/** Every statement of the article, what the sources say to it, and what Stipple does about it. */
export const ClaimsPage = () => {
  const say = useTexts('evidence');
  const language = useLanguage();
  return (
    <div className="evidence">
      <header className="stack">
        <PageTitle>{say('claims.title')}</PageTitle>
        <p className="lead prose">{say('claims.lead')}</p>
      </header>
      <section className="claim-list" aria-label={say('claims.title')}>
        {claims.map((claim) => (
          <ClaimCard key={claim.id} claim={claim} />
        ))}
      </section>
      <section className="stack" aria-labelledby="omitted">
        <h2 id="omitted">{say('claims.omitted')}</h2>
        <dl className="rivals">
          {omissions.map((omission) => (
            <div key={omission.id}>
              <dt>{omission.topic[language]}</dt>
              <dd>{omission.does[language]}</dd>
            </div>
          ))}
        </dl>
      </section>
    </div>
  );
};
