import { PageTitle } from '../design/page.tsx';
import { EmptyState } from '../design/waiting.tsx';
import { useTexts } from '../texts/language.ts';

/** Stands in for a page that is not there yet. */
export const ComingPage = () => {
  const say = useTexts('patient');
  return (
    <>
      <PageTitle>{say('coming.title')}</PageTitle>
      <EmptyState title={say('coming.text')} />
    </>
  );
};
