import { ApiProblem, Offline } from '../api.ts';
import { Button } from '../design/button.tsx';
import { FailureNotice } from '../design/failure.tsx';
import { More } from '../design/more.tsx';
import { useTexts } from '../texts/language.ts';
import './layouts.css';

type Props = { readonly error: Error; readonly onRetry: () => void };

/** In place of a page that could not be drawn. */
export const PageFailure = ({ error, onRetry }: Props) => {
  const say = useTexts('common');
  return (
    <main id="page" tabIndex={-1} className="page-alone">
      {error instanceof Offline || error instanceof ApiProblem ? (
        <FailureNotice error={error} onRetry={onRetry} />
      ) : (
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
      )}
    </main>
  );
};
