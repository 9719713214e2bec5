import { listRecords } from '../../../../contract/records.ts';
import { LinkButton } from '../../../design/button.tsx';
import { Card } from '../../../design/card.tsx';
import { EmptyState, Loaded } from '../../../design/waiting.tsx';
import { useWhen } from '../../../design/when.ts';
import { useRoute } from '../../../queries.ts';
import { useLanguage, useTexts } from '../../../texts/language.ts';
import { RecordSheet } from '../../treat/signed-record.tsx';
import type { TabProps } from '../tabs.ts';

/** What was done in every session, newest first. */
export const SessionsTab = ({ patient }: TabProps) => {
  const say = useTexts('treat');
  const when = useWhen();
  const language = useLanguage();
  const records = useRoute(listRecords, { params: { id: patient.id }, query: { language } });
  return (
    <Loaded of={records}>
      {({ records: rows }) =>
        rows.length === 0 ? (
          <EmptyState title={say('sessions.none')}>{say('sessions.none.text')}</EmptyState>
        ) : (
          <div className="stack">
            {rows.map((record) => (
              <Card
                key={record.id}
                title={say('sessions.head', {
                  number: record.sessionNumber ?? '',
                  day: when.dayInFull(record.day),
                })}
                action={
                  <LinkButton weight="quiet" to="/staff/treat/$visitId" params={{ visitId: record.visitId }}>
                    {say('sessions.go')}
                  </LinkButton>
                }
              >
                <RecordSheet record={record} />
              </Card>
            ))}
          </div>
        )
      }
    </Loaded>
  );
};
