import { Link } from '@tanstack/react-router';
import { addDays, daysBetween, type IsoDate } from '../../../kernel/day.ts';
import { Tag } from '../../design/notice.tsx';
import { useWhen } from '../../design/when.ts';
import { useTexts } from '../../texts/language.ts';
import { statusSign, visitName } from '../today/visit-words.ts';
import type { Calendar } from './day-grid.tsx';

/** A week, one column a day, each visit in a line. */
export const WeekList = ({ calendar }: { readonly calendar: Calendar }) => {
  const say = useTexts('desk');
  const when = useWhen();
  const days = Array.from(
    { length: daysBetween(calendar.from, calendar.to) + 1 },
    (_, index): IsoDate => addDays(calendar.from, index),
  );
  return (
    <ol className="week" aria-label={say('calendar.week.caption')}>
      {days.map((day) => {
        const visits = calendar.visits.filter((visit) => visit.day === day);
        return (
          <li key={day} className="week-day" data-today={day === when.today || undefined}>
            <h2>
              <Link to="/staff/calendar" search={{ day }}>
                {when.day(day)}
              </Link>
            </h2>
            <p className="quiet">
              {visits.length === 0
                ? say('calendar.week.none')
                : say('calendar.week.count', { count: visits.length })}
            </p>
            <ul className="week-visits">
              {visits.map((visit) => (
                <li key={visit.id}>
                  <span className="figures">{when.time(visit.start)}</span>{' '}
                  <Link to="/staff/patients/$id" params={{ id: visit.patientId }}>
                    {visit.patientName}
                  </Link>
                  <span className="quiet"> {visitName(say, visit)} </span>
                  {visit.status !== 'booked' && (
                    <Tag kind={statusSign[visit.status]}>{say(`visit.status.${visit.status}`)}</Tag>
                  )}
                </li>
              ))}
            </ul>
          </li>
        );
      })}
    </ol>
  );
};
