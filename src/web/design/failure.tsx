import { ApiProblem, Offline } from '../api.ts';
import { useTexts } from '../texts/language.ts';
import { Button } from './button.tsx';
import { Notice } from './notice.tsx';

type FailureProps = { readonly error: Error; readonly onRetry?: () => void };

/** A read or a command that failed: what happened, that nothing is lost, what to do. */
export const FailureNotice = ({ error, onRetry }: FailureProps) => {
  const say = useTexts('common');
  const kind = error instanceof Offline ? 'offline' : 'refused';
  const detail = error instanceof ApiProblem ? (error.problem.detail ?? error.problem.title) : undefined;
  return (
    <Notice kind={kind === 'offline' ? 'caution' : 'urgent'} title={say(`failure.${kind}.title`)} live>
      {detail && <p>{detail}</p>}
      <p>{say(`failure.${kind}.next`)}</p>
      {onRetry && (
        <p>
          <Button onClick={onRetry}>{say('retry')}</Button>
        </p>
      )}
    </Notice>
  );
};
