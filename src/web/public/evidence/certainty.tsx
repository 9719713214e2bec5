import type { EvidenceAnswer } from '../../../evidence/evidence-answer.ts';
import { More } from '../../design/more.tsx';
import { Tag } from '../../design/notice.tsx';
import type { SignKind } from '../../design/sign.tsx';
import { useTexts } from '../../texts/language.ts';

const signs: Record<EvidenceAnswer['certainty'], SignKind> = {
  high: 'fine',
  moderate: 'information',
  low: 'caution',
  'very low': 'caution',
};

/** How sure one can be (GRADE), and what lowers it. */
export const CertaintyOf = ({ answer }: { readonly answer: EvidenceAnswer }) => {
  const say = useTexts('evidence');
  const lowering = answer.domains.filter(({ judgement }) => judgement !== 'not serious');
  return (
    <div className="certainty">
      <p>
        <Tag kind={signs[answer.certainty]}>{say(`certainty.${answer.certainty}`)}</Tag>{' '}
        {say(`certainty.${answer.certainty}.means`)}
      </p>
      {lowering.length > 0 && (
        <More summary={say('certainty.why')}>
          <ul className="stack-tight">
            {lowering.map(({ domain, judgement }) => (
              <li key={domain}>
                <strong>{say(`domain.${domain}`)}</strong>, {say(`judgement.${judgement}`)}.{' '}
                {say(`domain.${domain}.means`)}
              </li>
            ))}
          </ul>
        </More>
      )}
    </div>
  );
};
