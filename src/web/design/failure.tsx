import { useRouterState } from '@tanstack/react-router';
import { ApiProblem, Offline } from '../api.ts';
import { useLanguage, useLookup, useTexts } from '../texts/language.ts';
import { Button, LinkButton } from './button.tsx';
import { Notice } from './notice.tsx';

type FailureProps = { readonly error: Error; readonly onRetry?: () => void };

const Retry = ({ onRetry }: Pick<FailureProps, 'onRetry'>) => {
  const say = useTexts('common');
  return onRetry ? (
    <p>
      <Button onClick={onRetry}>{say('retry')}</Button>
    </p>
  ) : null;
};

/** The way back in, and then back here; staff and patients have doors of their own. */
const SignInAgain = () => {
  const say = useTexts('common');
  const here = useRouterState({ select: (state) => state.location.href });
  return (
    <p>
      <LinkButton to={here.startsWith('/staff') ? '/sign-in/staff' : '/sign-in'} search={{ next: here }}>
        {say('failure.sign-in')}
      </LinkButton>
    </p>
  );
};

/** The server's details are written in English; in another language our own words for the code stand in. */
const Refused = ({ problem, onRetry }: Pick<ApiProblem, 'problem'> & Pick<FailureProps, 'onRetry'>) => {
  const say = useTexts('common');
  const find = useLookup('common');
  const language = useLanguage();
  const next = find(`problem.${problem.code}.next`) ?? say('failure.refused.next');
  const detail = language === 'en' ? problem.detail : undefined;
  return (
    <Notice kind="urgent" title={find(`problem.${problem.code}`) ?? say('failure.refused.title')} live>
      {detail !== undefined && <p>{detail}</p>}
      <p>{next}</p>
      {problem.status === 401 ? <SignInAgain /> : <Retry {...(onRetry && { onRetry })} />}
    </Notice>
  );
};

/** A read or a command that failed: what happened, that nothing is lost, what to do. */
export const FailureNotice = ({ error, onRetry }: FailureProps) => {
  const say = useTexts('common');
  const retry = { ...(onRetry && { onRetry }) };
  if (error instanceof ApiProblem) return <Refused problem={error.problem} {...retry} />;
  const kind = error instanceof Offline ? 'offline' : 'refused';
  return (
    <Notice kind={kind === 'offline' ? 'caution' : 'urgent'} title={say(`failure.${kind}.title`)} live>
      <p>{say(`failure.${kind}.next`)}</p>
      <Retry {...retry} />
    </Notice>
  );
};
