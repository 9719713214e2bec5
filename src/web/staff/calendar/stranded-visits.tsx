import { Link } from '@tanstack/react-router';
import type { listStranded } from '../../../contract/resource-out.ts';
import type { Answer } from '../../../contract/route.ts';
import { useWhen } from '../../design/when.ts';
import { useTexts } from '../../texts/language.ts';
import { visitName } from '../today/visit-words.ts';

type Visits = Answer<typeof listStranded>['visits'];

/** Visits that stand where something they need is closed; each leads to the record where it is changed. */
export const StrandedVisits = ({ visits }: { readonly visits: Visits }) => {
  const say = useTexts('desk');
  const when = useWhen();
  if (visits.length === 0) return <p>{say('stranded.none')}</p>;
  return (
    <>
      <p>{say('stranded.text')}</p>
      <ul className="stranded">
        {visits.map((visit) => (
          <li key={visit.id}>
            <span className="figures">{when.dayTime(visit.start)}</span>{' '}
            <Link to="/staff/patients/$id" params={{ id: visit.patientId }}>
              {visit.patientName}
            </Link>{' '}
            <span className="quiet">{visitName(say, visit)}</span>
          </li>
        ))}
      </ul>
    </>
  );
};
