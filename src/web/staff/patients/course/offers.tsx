import { chooseCalendar, offerCalendars, readOffer } from '../../../../contract/courses.ts';
import type { Answer } from '../../../../contract/route.ts';
import { Button } from '../../../design/button.tsx';
import { Card } from '../../../design/card.tsx';
import { FailureNotice } from '../../../design/failure.tsx';
import { announce } from '../../../design/status.tsx';
import { Loaded } from '../../../design/waiting.tsx';
import { useWhen } from '../../../design/when.ts';
import { useCommand, useRoute } from '../../../queries.ts';
import { useTexts } from '../../../texts/language.ts';
import type { Course } from './course.tab.tsx';
import { Impossible } from './impossible.tsx';

type Offer = NonNullable<Answer<typeof readOffer>['offer']>;

const OfferedCalendars = ({ offer }: { readonly offer: Offer }) => {
  const say = useTexts('course');
  const when = useWhen();
  const choose = useCommand(chooseCalendar);
  const onChoose = async (plan: number) => {
    const course = await choose.send({ params: { id: offer.id }, body: { plan } }).catch(() => undefined);
    if (course) announce(say('offer.booked'));
  };
  if (offer.status !== 'open') return null;
  return (
    <>
      <p className="quiet">{say('offer.until', { when: when.dayTime(offer.expiresAt) })}</p>
      {choose.error && <FailureNotice error={choose.error} />}
      <ol className="offers">
        {offer.plans.map((plan, index) => (
          <li key={plan.sessions.map((session) => session.start).join()} className="offer">
            <ol className="offer-days figures">
              {plan.sessions.map((session) => (
                <li key={session.start}>
                  {when.dayTime(session.start)} <span className="quiet">{session.practitionerName}</span>
                </li>
              ))}
            </ol>
            <Button busy={choose.sending} onClick={() => onChoose(index)}>
              {say('offer.choose', { number: index + 1 })}
            </Button>
          </li>
        ))}
      </ol>
    </>
  );
};

/** Works out whole calendars for a course and shows what is on offer, or why none is possible. */
export const Offers = ({ course }: { readonly course: Course }) => {
  const say = useTexts('course');
  const offer = useRoute(readOffer, { params: { id: course.id } });
  const make = useCommand(offerCalendars);
  const onMake = async () => {
    const answer = await make.send({ params: { id: course.id } }).catch(() => undefined);
    if (answer?.status === 'offered') announce(say('offer.made'));
  };
  return (
    <Card
      title={say('course.status.offered')}
      action={
        <Button weight={course.status === 'planning' ? 'main' : 'plain'} busy={make.sending} onClick={onMake}>
          {say(course.status === 'planning' ? 'offer.make' : 'offer.again')}
        </Button>
      }
    >
      {make.sending && <p role="status">{say('offer.working')}</p>}
      {make.error && <FailureNotice error={make.error} />}
      {make.answer?.status === 'impossible' && <Impossible blockedBy={make.answer.blockedBy} />}
      <Loaded of={offer}>{(data) => (data.offer ? <OfferedCalendars offer={data.offer} /> : null)}</Loaded>
    </Card>
  );
};
