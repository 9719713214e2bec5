import { useNavigate, useSearch } from '@tanstack/react-router';
import { readCalendar } from '../../../contract/visits.ts';
import { addDays, type IsoDate, isIsoDate, weekdayOf } from '../../../kernel/day.ts';
import { Button, LinkButton } from '../../design/button.tsx';
import { PageTitle } from '../../design/page.tsx';
import { Loaded } from '../../design/waiting.tsx';
import { useWhen } from '../../design/when.ts';
import { useRoute } from '../../queries.ts';
import { useMe } from '../../session.ts';
import { useTexts } from '../../texts/language.ts';
import './calendar.css';
import { DayGrid } from './day-grid.tsx';
import { WeekList } from './week-list.tsx';

const DAYS_A_WEEK = 7;

const mondayOf = (day: IsoDate): IsoDate => addDays(day, 1 - weekdayOf(day));

/** Who may close a resource; the server decides again. */
const mayClose = (role: string): boolean => ['front-desk', 'safety-lead', 'owner'].includes(role);

/** The clinic's calendar: a day by room, device and practitioner, or a week as a list. */
export const CalendarPage = () => {
  const say = useTexts('desk');
  const { role } = useMe();
  const when = useWhen();
  const navigate = useNavigate();
  const search: { readonly day?: unknown; readonly view?: unknown } = useSearch({ strict: false });
  const day = typeof search.day === 'string' && isIsoDate(search.day) ? search.day : when.today;
  const week = search.view === 'week';
  const from = week ? mondayOf(day) : day;
  const calendar = useRoute(readCalendar, { query: { from, days: week ? DAYS_A_WEEK : 1 } });
  const show = (to: IsoDate, view: boolean) =>
    void navigate({ to: '/staff/calendar', search: view ? { day: to, view: 'week' } : { day: to } });
  const step = week ? DAYS_A_WEEK : 1;
  return (
    <div className="stack">
      <PageTitle
        above={say('calendar.title')}
        action={
          <>
            <Button weight="quiet" aria-pressed={!week} onClick={() => show(day, false)}>
              {say('calendar.day')}
            </Button>
            <Button weight="quiet" aria-pressed={week} onClick={() => show(day, true)}>
              {say('calendar.week')}
            </Button>
          </>
        }
      >
        {week ? `${when.day(from)} – ${when.day(addDays(from, DAYS_A_WEEK - 1))}` : when.dayInFull(day)}
      </PageTitle>
      <div className="row">
        <Button onClick={() => show(addDays(day, -step), week)}>{say('calendar.before')}</Button>
        <Button onClick={() => show(when.today, week)}>{say('calendar.today')}</Button>
        <Button onClick={() => show(addDays(day, step), week)}>{say('calendar.after')}</Button>
        <LinkButton to="/staff/calendar/waiting-list">{say('waiting.title')}</LinkButton>
        {mayClose(role) && <LinkButton to="/staff/calendar/out">{say('out.link')}</LinkButton>}
      </div>
      <Loaded of={calendar}>
        {(data) => (week ? <WeekList calendar={data} /> : <DayGrid calendar={data} day={day} />)}
      </Loaded>
    </div>
  );
};
