import { addDays, type IsoDate } from '../../../kernel/day.ts';
import { Button } from '../../design/button.tsx';
import { Dots } from '../../design/dots.tsx';
import { useWhen } from '../../design/when.ts';
import { useTexts } from '../../texts/language.ts';
import type { Offer, Plan } from './my-course.resource.ts';

type Props = {
  readonly plan: Plan;
  readonly number: number;
  readonly blackouts: Offer['blackouts'];
  /** The span of all calendars, so that their lines can be compared. */
  readonly from: IsoDate | undefined;
  readonly to: IsoDate | undefined;
  readonly onChoose: () => void;
};

/** One calendar at a glance: its line of dots, how far from ideal, with whom, then every date. */
export const CalendarCard = ({ plan, number, blackouts, from, to, onChoose }: Props) => {
  const say = useTexts('my-course');
  const when = useWhen();
  const { daysFromIdeal, practitioners, offPreference, lastDay } = plan.summary;
  const name = plan.sessions[0]?.practitionerName ?? '';
  const points = [
    daysFromIdeal === 0 ? say('calendars.exact') : say('calendars.off', { count: daysFromIdeal }),
    practitioners === 1
      ? say('calendars.same', { name })
      : say('calendars.several', { count: practitioners }),
    offPreference === 0 ? say('calendars.liked') : say('calendars.disliked', { count: offPreference }),
    say('calendars.last', { day: when.day(lastDay) }),
  ];
  return (
    <li className="card calendar">
      <div className="card-head">
        <h2 className="card-title">{say('calendars.number', { number })}</h2>
        {number === 1 && <span className="calendar-best">{say('calendars.best')}</span>}
      </div>
      <Dots
        dots={plan.sessions.map((session) => ({ day: session.day, state: 'proposed' as const }))}
        bands={blackouts.map((one) => ({
          from: addDays(one.from, -(one.daysBefore ?? 0)),
          to: addDays(one.to, one.daysAfter ?? 0),
          label: one.why,
        }))}
        {...(from === undefined ? {} : { from })}
        {...(to === undefined ? {} : { to })}
      />
      <ol className="calendar-days">
        {plan.sessions.map((session) => (
          <li key={session.start}>
            <span>{when.dayTime(session.start)}</span>
            {session.gap !== undefined && (
              <span className="quiet small">{say('calendars.gap', { count: session.gap })}</span>
            )}
          </li>
        ))}
      </ol>
      <ul className="calendar-points">
        {points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
      <Button weight={number === 1 ? 'main' : 'plain'} wide onClick={onChoose}>
        {say('calendars.choose', { number })}
      </Button>
    </li>
  );
};
