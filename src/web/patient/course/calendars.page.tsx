import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { chooseCalendar } from '../../../contract/courses.ts';
import { ApiProblem } from '../../api.ts';
import { Button, LinkButton } from '../../design/button.tsx';
import { Dialog } from '../../design/dialog.tsx';
import { FailureNotice } from '../../design/failure.tsx';
import { Notice } from '../../design/notice.tsx';
import { PageTitle } from '../../design/page.tsx';
import { announce } from '../../design/status.tsx';
import { EmptyState, Loaded } from '../../design/waiting.tsx';
import { useWhen } from '../../design/when.ts';
import { useCommand } from '../../queries.ts';
import { useTexts } from '../../texts/language.ts';
import { CalendarCard } from './calendar-card.tsx';
import { type Offer, useMyCourses, useMyOffer } from './my-course.resource.ts';

const Refused = ({ error }: { readonly error: Error }) => {
  const say = useTexts('my-course');
  const taken = error instanceof ApiProblem && error.problem.code === 'SLOT_TAKEN';
  return taken ? (
    <Notice kind="caution" live>
      {say('calendars.taken')}
    </Notice>
  ) : (
    <FailureNotice error={error} />
  );
};

const Calendars = ({ offer }: { readonly offer: Offer }) => {
  const say = useTexts('my-course');
  const when = useWhen();
  const navigate = useNavigate();
  const [chosen, setChosen] = useState<number>();
  const choose = useCommand(chooseCalendar);
  if (offer.status === 'chosen') {
    const action = <LinkButton to="/my/course">{say('course.title')}</LinkButton>;
    return (
      <EmptyState title={say('calendars.chosen')} action={action}>
        {say('calendars.chosen.text')}
      </EmptyState>
    );
  }
  if (offer.status !== 'open') {
    return <EmptyState title={say('calendars.expired')}>{say('calendars.expired.text')}</EmptyState>;
  }
  const onBook = async () => {
    if (chosen === undefined) return;
    const course = await choose
      .send({ params: { id: offer.id }, body: { plan: chosen } })
      .catch(() => undefined);
    setChosen(undefined);
    if (course === undefined) return;
    announce(say('calendars.booked'));
    await navigate({ to: '/my/course' });
  };
  const days = offer.plans.flatMap((plan) => plan.sessions.map((session) => session.day)).sort();
  const count = chosen === undefined ? 0 : (offer.plans[chosen]?.sessions.length ?? 0);
  return (
    <>
      <p className="lead">{say('calendars.lead')}</p>
      {offer.blackouts.map((blackout) => (
        <p key={blackout.from}>
          {say('calendars.closed', {
            what: `${when.day(blackout.from)} – ${when.day(blackout.to)} ${blackout.why}`,
          })}
        </p>
      ))}
      {choose.error && <Refused error={choose.error} />}
      <ol className="calendars">
        {offer.plans.map((plan, index) => (
          <CalendarCard
            key={plan.sessions.map((session) => session.start).join()}
            plan={plan}
            number={index + 1}
            blackouts={offer.blackouts}
            from={days[0]}
            to={days.at(-1)}
            onChoose={() => setChosen(index)}
          />
        ))}
      </ol>
      <Dialog
        title={say('calendars.sure', { count })}
        open={chosen !== undefined}
        onClose={() => setChosen(undefined)}
        actions={
          <Button weight="main" busy={choose.sending} onClick={onBook}>
            {say('calendars.book')}
          </Button>
        }
      >
        <p>{say('calendars.sure.text')}</p>
        <ol>
          {chosen !== undefined &&
            offer.plans[chosen]?.sessions.map((session) => (
              <li key={session.start}>{when.dayTime(session.start)}</li>
            ))}
        </ol>
      </Dialog>
    </>
  );
};

/** The three best calendars for the whole course, side by side, to choose one on the phone. */
export const CalendarsPage = () => {
  const say = useTexts('my-course');
  const courses = useMyCourses();
  const course = courses.data?.courses[0];
  const offer = useMyOffer(course?.id);
  const none = <EmptyState title={say('calendars.none')}>{say('calendars.none.text')}</EmptyState>;
  return (
    <div className="stack">
      <PageTitle>{say('calendars.title')}</PageTitle>
      <Loaded of={courses}>
        {({ courses: [first] }) =>
          first === undefined ? (
            none
          ) : (
            <Loaded of={offer}>{(data) => (data.offer ? <Calendars offer={data.offer} /> : none)}</Loaded>
          )
        }
      </Loaded>
    </div>
  );
};
