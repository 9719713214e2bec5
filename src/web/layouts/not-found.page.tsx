import { LinkButton } from '../design/button.tsx';
import { PageTitle } from '../design/page.tsx';
import { useTexts } from '../texts/language.ts';
import { PublicFrame } from './public-layout.tsx';

/** A wrong address, and equally somebody else's page: no hint which. */
export const NotFoundPage = () => {
  const say = useTexts('common');
  return (
    <PublicFrame>
      <div className="stack">
        <PageTitle>{say('not-found.title')}</PageTitle>
        <p>{say('not-found.next')}</p>
        <p>
          <LinkButton to="/">{say('not-found.home')}</LinkButton>
        </p>
      </div>
    </PublicFrame>
  );
};
