import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { Suspense } from 'react';
import { type PatientHeader, readPatient } from '../../../contract/patients.ts';
import { PageTitle } from '../../design/page.tsx';
import { Tabs } from '../../design/tabs.tsx';
import { Loaded, Skeleton } from '../../design/waiting.tsx';
import { useRoute } from '../../queries.ts';
import { useMe } from '../../session.ts';
import { useTexts } from '../../texts/language.ts';
import { RecordHeader } from './record-header.tsx';
import { isTabId } from './tab-ids.ts';
import { tabsFor } from './tabs.ts';

const Record = ({ patient }: { readonly patient: PatientHeader }) => {
  const say = useTexts('patients');
  const me = useMe();
  const navigate = useNavigate();
  const { tab } = useSearch({ strict: false });
  const tabs = tabsFor(me.role);
  const chosen = tabs.find(({ id }) => id === tab)?.id ?? 'overview';
  return (
    <div className="stack">
      <div>
        <PageTitle above={<Link to="/staff/patients">{say('record.back')}</Link>}>{patient.name}</PageTitle>
        <RecordHeader patient={patient} />
      </div>
      <Tabs
        label={say('record.tabs')}
        chosen={chosen}
        onChoose={(id) =>
          void navigate({
            to: '/staff/patients/$id',
            params: { id: patient.id },
            search: isTabId(id) && id !== 'overview' ? { tab: id } : {},
            replace: true,
            resetScroll: false,
          })
        }
        tabs={tabs.map(({ id, View }) => ({
          id,
          label: say(`tab.${id}`),
          content: (
            <Suspense fallback={<Skeleton lines={6} />}>
              <View patient={patient} />
            </Suspense>
          ),
        }))}
      />
    </div>
  );
};

/** One patient's record: its head, and its views as tabs. */
export const RecordPage = () => {
  const { id = '' } = useParams({ strict: false });
  const patient = useRoute(readPatient, { params: { id } });
  return <Loaded of={patient}>{(data) => <Record key={data.id} patient={data} />}</Loaded>;
};
