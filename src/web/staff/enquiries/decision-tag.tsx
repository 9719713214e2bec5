import type { Decision } from '../../../clinical/finding.ts';
import { Tag } from '../../design/notice.tsx';
import type { SignKind } from '../../design/sign.tsx';
import { useTexts } from '../../texts/language.ts';

const signs: Readonly<Record<Decision, SignKind>> = {
  clear: 'fine',
  clinician: 'information',
  defer: 'wait',
  stop: 'urgent',
};

/** What the self-check came to, in a word with its shape. */
export const DecisionTag = ({ decision }: { readonly decision: Decision | undefined }) => {
  const say = useTexts('desk');
  if (decision === undefined) return <span className="quiet">{say('decision.none')}</span>;
  return <Tag kind={signs[decision]}>{say(`decision.${decision}`)}</Tag>;
};
