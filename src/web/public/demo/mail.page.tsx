import { readDemoMail } from '../../../contract/people.ts';
import { Card } from '../../design/card.tsx';
import { PageTitle } from '../../design/page.tsx';
import { EmptyState, Loaded } from '../../design/waiting.tsx';
import { useRoute } from '../../queries.ts';
import { useTexts } from '../../texts/language.ts';
import './mail.css';

const REFRESH_MS = 5_000;
const ADDRESS = /(https?:\/\/\S+)/;

/** The text of a letter with its addresses as links. */
const LetterText = ({ text }: { readonly text: string }) => (
  <p className="letter-text">
    {text.split(ADDRESS).map((part) =>
      ADDRESS.test(part) ? (
        <a key={part} href={part}>
          {part}
        </a>
      ) : (
        part
      ),
    )}
  </p>
);

/** What the demo's own mail server has received, newest first. */
export const MailPage = () => {
  const say = useTexts('demo');
  const mail = useRoute(readDemoMail, {}, { refetchInterval: REFRESH_MS });
  return (
    <div className="stack">
      <PageTitle>{say('mail.title')}</PageTitle>
      <p className="lead">{say('mail.lead')}</p>
      <Loaded of={mail}>
        {({ letters }) =>
          letters.length === 0 ? (
            <EmptyState title={say('mail.none')}>{say('mail.none.text')}</EmptyState>
          ) : (
            letters.map((letter) => (
              <Card key={`${letter.receivedAt}${letter.to}${letter.subject}`} title={letter.subject}>
                <p className="quiet">{say('mail.to', { address: letter.to })}</p>
                <LetterText text={letter.text} />
              </Card>
            ))
          )
        }
      </Loaded>
    </div>
  );
};
