import { LinkButton } from '../design/button.tsx';
import { PageTitle } from '../design/page.tsx';
import { useTexts } from '../texts/language.ts';
import './layouts.css';

/** A wrong address, and equally somebody else's page: no hint which. */
export const NotFoundPage = () => {
  const say = useTexts('common');
  return (
    <main id="page" tabIndex={-1} className="page-alone">
      <PageTitle>{say('not-found.title')}</PageTitle>
      <p>{say('not-found.next')}</p>
      <p>
        <LinkButton to="/">{say('not-found.home')}</LinkButton>
      </p>
    </main>
  );
};
