import { useNavigate, useSearch } from '@tanstack/react-router';
import { PageTitle } from '../../design/page.tsx';
import { Tabs } from '../../design/tabs.tsx';
import { useMe } from '../../session.ts';
import { useTexts } from '../../texts/language.ts';
import { AdverseEventList } from './adverse-event-list.tsx';
import { AlertList } from './alert-list.tsx';
import './alerts.css';
import { CheckInList } from './check-in-list.tsx';
import { isAlertTab } from './tab-ids.ts';

/** What waits for an answer, what was reported this week, and the harms that came of it. */
export const AlertsPage = () => {
  const say = useTexts('alerts');
  const navigate = useNavigate();
  const isClinician = useMe().role !== 'owner';
  const { tab } = useSearch({ strict: false }) as { tab?: unknown };
  const tabs = [
    { id: 'open', label: say('tab.open'), content: <AlertList /> },
    ...(isClinician ? [{ id: 'check-ins', label: say('tab.check-ins'), content: <CheckInList /> }] : []),
    { id: 'events', label: say('tab.events'), content: <AdverseEventList /> },
  ];
  const chosen = tabs.find(({ id }) => id === tab)?.id ?? 'open';
  return (
    <div className="stack">
      <PageTitle>{say('title')}</PageTitle>
      <Tabs
        label={say('title')}
        tabs={tabs}
        chosen={chosen}
        onChoose={(id) =>
          void navigate({
            to: '/staff/alerts',
            search: isAlertTab(id) && id !== 'open' ? { tab: id } : {},
            replace: true,
            resetScroll: false,
          })
        }
      />
    </div>
  );
};
