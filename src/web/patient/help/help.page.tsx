import { createFeed, listFeeds, revokeFeed } from '../../../contract/feeds.ts';
import { AnchorButton, Button } from '../../design/button.tsx';
import { Card } from '../../design/card.tsx';
import { FailureNotice } from '../../design/failure.tsx';
import { TextField } from '../../design/field.tsx';
import { Notice } from '../../design/notice.tsx';
import { PageTitle } from '../../design/page.tsx';
import { announce } from '../../design/status.tsx';
import { Loaded } from '../../design/waiting.tsx';
import { useWhen } from '../../design/when.ts';
import { useCommand, useRoute } from '../../queries.ts';
import { useClinic } from '../../session.ts';
import { useTexts } from '../../texts/language.ts';

/** One's visits in one's own calendar, by a link that can be taken back. */
const Feed = () => {
  const say = useTexts('check-in');
  const when = useWhen();
  const feeds = useRoute(listFeeds, {});
  const make = useCommand(createFeed);
  const revoke = useCommand(revokeFeed);
  const onRevoke = async (id: string) => {
    if (await revoke.send({ params: { id } }).catch(() => undefined)) announce(say('help.feed.revoked'));
  };
  const link = make.answer === undefined ? undefined : `${globalThis.location.origin}${make.answer.path}`;
  return (
    <Card title={say('help.feed')}>
      <p>{say('help.feed.text')}</p>
      {make.error && <FailureNotice error={make.error} />}
      {link && (
        <TextField id="feed-link" label={say('help.feed.once')} value={link} onChange={() => {}} readOnly />
      )}
      <Button busy={make.sending} onClick={() => void make.send({ body: {} }).catch(() => undefined)}>
        {say('help.feed.make')}
      </Button>
      <Loaded of={feeds}>
        {(data) => (
          <ul className="plain-list">
            {data.feeds.map((feed) => (
              <li key={feed.id}>
                <Button weight="quiet" busy={revoke.sending} onClick={() => onRevoke(feed.id)}>
                  {say('help.feed.revoke', { when: when.dayTime(feed.createdAt) })}
                </Button>
              </li>
            ))}
          </ul>
        )}
      </Loaded>
    </Card>
  );
};

/** Whom to call, and when not to call us first. */
export const HelpPage = () => {
  const say = useTexts('check-in');
  const clinic = useClinic();
  return (
    <div className="stack">
      <PageTitle>{say('help.title')}</PageTitle>
      <Notice kind="urgent" title={say('help.emergency')}>
        <p>{say('help.emergency.text')}</p>
      </Notice>
      <div className="row">
        <AnchorButton weight="main" icon="phone" href={`tel:${clinic.phone}`}>
          {say('help.call')} {clinic.phone}
        </AnchorButton>
        <AnchorButton href={`mailto:${clinic.email}`}>{say('help.write')}</AnchorButton>
      </div>
      <Feed />
    </div>
  );
};
