import { useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { ApiProblem } from '../../api.ts';
import { openLink } from '../../auth.ts';
import { Button, LinkButton } from '../../design/button.tsx';
import { FailureNotice } from '../../design/failure.tsx';
import { Notice } from '../../design/notice.tsx';
import { PageTitle } from '../../design/page.tsx';
import { useTexts } from '../../texts/language.ts';
import { useEnter } from './enter.ts';
import './sign-in.css';

const Spent = () => {
  const say = useTexts('sign-in');
  return (
    <Notice kind="caution" title={say('link.spent.title')} live>
      <p>{say('link.spent.text')}</p>
      <p>
        <LinkButton to="/sign-in">{say('link.new')}</LinkButton>
      </p>
    </Notice>
  );
};

/** Where the link of the e-mail lands. A press uses it up, not the opening: mail programs open links to look at them. */
export const LinkPage = () => {
  const say = useTexts('sign-in');
  const { token } = useSearch({ strict: false }) as { token?: string };
  const enter = useEnter();
  const [sending, setSending] = useState(false);
  const [error, setError] = useState<Error>();
  const open = async (): Promise<void> => {
    setSending(true);
    setError(undefined);
    try {
      await openLink(token ?? '');
      await enter();
    } catch (fault) {
      setError(fault instanceof Error ? fault : new Error(String(fault)));
      setSending(false);
    }
  };
  const spent = token === undefined || error instanceof ApiProblem;
  return (
    <div className="narrow">
      <PageTitle>{say('link.title')}</PageTitle>
      {spent ? (
        <Spent />
      ) : (
        <>
          {error && <FailureNotice error={error} />}
          <p>{say('link.text')}</p>
          <Button weight="main" busy={sending} onClick={() => void open()}>
            {say('link.open')}
          </Button>
        </>
      )}
    </div>
  );
};
