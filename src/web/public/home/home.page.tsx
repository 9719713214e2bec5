import { PageTitle } from '../../design/page.tsx';
import { useTexts } from '../../texts/language.ts';

export const HomePage = () => {
  const say = useTexts('home');
  return <PageTitle>{say('title')}</PageTitle>;
};
