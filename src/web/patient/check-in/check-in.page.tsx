import { useState } from 'react';
import { Card } from '../../design/card.tsx';
import { PageTitle } from '../../design/page.tsx';
import { EmptyState, Loaded } from '../../design/waiting.tsx';
import { useMe } from '../../session.ts';
import { useTexts } from '../../texts/language.ts';
import { CheckInForm, type Reported } from './check-in.form.tsx';
import { CheckInResult } from './check-in-result.tsx';
import { useHealing } from './healing.resource.ts';
import { HealingTimeline } from './healing-timeline.tsx';

/** How the skin heals: the question of the day, its answer, and the days before. */
export const CheckInPage = () => {
  const say = useTexts('check-in');
  const { patientId = '' } = useMe();
  const healing = useHealing(patientId);
  const [reported, setReported] = useState<Reported>();
  return (
    <div className="stack">
      <PageTitle>{say('title')}</PageTitle>
      <Loaded of={healing}>
        {(data) => {
          if (data.session === undefined)
            return <EmptyState title={say('none')}>{say('none.text')}</EmptyState>;
          return (
            <>
              {reported ? (
                <CheckInResult reported={reported} onAgain={() => setReported(undefined)} />
              ) : (
                <>
                  <p className="lead">{say('lead')}</p>
                  <CheckInForm day={data.session.day} onReported={setReported} />
                </>
              )}
              <Card title={say('timeline.session', { number: data.session.sessionNumber ?? '' })}>
                <HealingTimeline healing={data} />
              </Card>
            </>
          );
        }}
      </Loaded>
    </div>
  );
};
