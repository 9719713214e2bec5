import { useRouter } from '@tanstack/react-router';
import { useCallback, useEffect } from 'react';
import { ApiProblem, Offline } from '../api.ts';
import { Button } from '../design/button.tsx';
import { FailureNotice } from '../design/failure.tsx';
import { More } from '../design/more.tsx';
import { useTexts } from '../texts/language.ts';
import './layouts.css';

/** A device calls itself online a little before a request gets through. */
const SETTLES_MS = 1000;

type Props = { readonly error: Error; readonly onRetry: () => void };

const Broken = ({ error }: { readonly error: Error }) => {
  const say = useTexts('common');
  return (
    <>
      <h1>{say('failure.page.title')}</h1>
      <p>{say('failure.page.next')}</p>
      <p>
        <Button weight="main" onClick={() => window.location.reload()}>
          {say('failure.page.reload')}
        </Button>
      </p>
      <More summary={say('failure.page.details')}>
        <code>{error.message}</code>
      </More>
    </>
  );
};

/** In place of a page that could not be drawn. Without a connection it opens by itself when there is one again. */
export const PageFailure = ({ error, onRetry }: Props) => {
  const router = useRouter();
  const again = useCallback((): void => {
    onRetry();
    void router.invalidate();
  }, [onRetry, router]);
  const offline = error instanceof Offline;
  useEffect(() => {
    if (!offline) return;
    let soon: ReturnType<typeof setTimeout>;
    const whenOnline = (): void => {
      soon = setTimeout(again, SETTLES_MS);
    };
    window.addEventListener('online', whenOnline);
    return () => {
      clearTimeout(soon);
      window.removeEventListener('online', whenOnline);
    };
  }, [offline, again]);
  return (
    <main id="page" tabIndex={-1} className="page-alone">
      {offline || error instanceof ApiProblem ? (
        <FailureNotice error={error} onRetry={again} />
      ) : (
        <Broken error={error} />
      )}
    </main>
  );
};
