import { listVisitsOfPatient } from '../../../contract/visits.ts';
import { Card } from '../../design/card.tsx';
import { EmptyState, Loaded } from '../../design/waiting.tsx';
import { useWhen } from '../../design/when.ts';
import { useRoute } from '../../queries.ts';
import { useClinic, useMe } from '../../session.ts';
import { useTexts } from '../../texts/language.ts';

const MS_PER_MINUTE = 60_000;

/** The next visit with when, how far away, with whom and how long. */
export const NextVisit = () => {
  const say = useTexts('my-course');
  const when = useWhen();
  const { now } = useClinic();
  const { patientId = '' } = useMe();
  const visits = useRoute(listVisitsOfPatient, { params: { id: patientId } });
  return (
    <Loaded of={visits}>
      {(data) => {
        const next = data.visits.find(
          (visit) => ['booked', 'arrived'].includes(visit.status) && visit.end > now,
        );
        if (next === undefined) {
          return <EmptyState title={say('today.next.none')}>{say('today.next.none.text')}</EmptyState>;
        }
        const minutes = (Date.parse(next.end) - Date.parse(next.start)) / MS_PER_MINUTE;
        return (
          <Card title={say('today.next')}>
            <p className="next-when">
              {when.dayTime(next.start)} <span className="quiet">{when.howFar(next.start)}</span>
            </p>
            <p>
              {next.kind === 'session'
                ? say('visit.session', { number: next.sessionNumber ?? '' })
                : say(`visit.${next.kind}`)}
              {'. '}
              {next.practitionerName && say('today.next.with', { name: next.practitionerName })}
              {'. '}
              {say('today.how-long', { duration: when.duration(minutes) })}
            </p>
          </Card>
        );
      }}
    </Loaded>
  );
};
