import { Card } from '../../../design/card.tsx';
import { EmptyState, Loaded } from '../../../design/waiting.tsx';
import { useHealing } from '../../../patient/check-in/healing.resource.ts';
import { HealingTimeline } from '../../../patient/check-in/healing-timeline.tsx';
import { useTexts } from '../../../texts/language.ts';
import type { TabProps } from '../tabs.ts';

/** How a patient has healed after the latest session, reported against expected. */
export const HealingTab = ({ patient }: TabProps) => {
  const say = useTexts('check-in');
  const healing = useHealing(patient.id);
  return (
    <Loaded of={healing}>
      {(data) =>
        data.session === undefined ? (
          <EmptyState title={say('none')} />
        ) : (
          <Card title={say('timeline.session', { number: data.session.sessionNumber ?? '' })}>
            <HealingTimeline healing={data} />
          </Card>
        )
      }
    </Loaded>
  );
};
