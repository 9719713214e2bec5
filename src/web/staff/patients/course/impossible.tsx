import type { z } from 'zod';
import type { blockingSchema } from '../../../../contract/courses.ts';
import { Notice } from '../../../design/notice.tsx';
import { useTexts } from '../../../texts/language.ts';

/** Why no calendar keeps every rule, and what would help, in words a front desk can act on. */
export const Impossible = ({
  blockedBy,
}: {
  readonly blockedBy: readonly z.infer<typeof blockingSchema>[];
}) => {
  const say = useTexts('course');
  return (
    <Notice kind="caution" title={say('impossible.title')} live>
      <p>{say(blockedBy.length > 1 ? 'impossible.text.all' : 'impossible.text')}</p>
      <ul>
        {blockedBy.map((one) => (
          <li key={`${one.rule}${one.session}${one.detail}`}>{one.detail}</li>
        ))}
      </ul>
    </Notice>
  );
};
