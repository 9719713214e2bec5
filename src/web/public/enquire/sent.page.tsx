import { useRouterState } from '@tanstack/react-router';
import { LinkButton } from '../../design/button.tsx';
import { PageTitle } from '../../design/page.tsx';
import { Sign } from '../../design/sign.tsx';
import { useTexts } from '../../texts/language.ts';
import './enquire.css';

declare module '@tanstack/react-router' {
  interface HistoryState {
    /** Where the confirmation of an enquiry goes; gone after a reload, and then not said. */
    email?: string;
  }
}

/** What happens now, and in which order. */
export const SentPage = () => {
  const say = useTexts('enquire');
  const email = useRouterState({ select: (state) => state.location.state.email });
  return (
    <div className="enquire">
      <div className="sent-head tone-fine">
        <Sign kind="fine" />
        <PageTitle>{say('sent.title')}</PageTitle>
      </div>
      <p className="lead">{email === undefined ? say('sent.text.plain') : say('sent.text', { email })}</p>
      <section className="stack">
        <h2>{say('sent.next.title')}</h2>
        <ol className="sent-steps">
          <li>{say('sent.next.1')}</li>
          <li>{say('sent.next.2')}</li>
          <li>{say('sent.next.3')}</li>
        </ol>
      </section>
      <p className="quiet">{say('sent.wait')}</p>
      <p>
        <LinkButton to="/">{say('sent.home')}</LinkButton>
      </p>
    </div>
  );
};
