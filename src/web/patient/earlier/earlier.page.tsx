import { useState } from 'react';
import type { Answer } from '../../../contract/route.ts';
import { listVisitsOfPatient } from '../../../contract/visits.ts';
import {
  acceptPlace,
  askEarlier,
  listWishesOfPatient,
  withdrawWish,
} from '../../../contract/waiting-list.ts';
import { ApiProblem } from '../../api.ts';
import { Button, LinkButton } from '../../design/button.tsx';
import { Card } from '../../design/card.tsx';
import { FailureNotice } from '../../design/failure.tsx';
import { Notice, Tag } from '../../design/notice.tsx';
import { PageTitle } from '../../design/page.tsx';
import { announce } from '../../design/status.tsx';
import { EmptyState, Loaded } from '../../design/waiting.tsx';
import { useWhen } from '../../design/when.ts';
import { useCommand, useRoute } from '../../queries.ts';
import { useMe } from '../../session.ts';
import { useTexts } from '../../texts/language.ts';

type Wish = Answer<typeof listWishesOfPatient>['wishes'][number];
type Visit = Wish['visit'];

const gone: readonly string[] = ['SLOT_TAKEN', 'OFFER_EXPIRED'];

const Refused = ({ error }: { readonly error: Error }) => {
  const say = useTexts('my-course');
  if (!(error instanceof ApiProblem) || !gone.includes(error.problem.code ?? ''))
    return <FailureNotice error={error} />;
  return (
    <Notice kind="caution" live>
      {say('earlier.gone')}
    </Notice>
  );
};

const useVisitWords = () => {
  const say = useTexts('my-course');
  return ({ kind, sessionNumber }: Visit): string =>
    kind === 'session'
      ? say('course.session', { number: sessionNumber ?? 1 })
      : say(kind === 'review' ? 'earlier.review' : 'earlier.consultation');
};

type AcceptProps = { readonly offer: Wish['offers'][number]; readonly onAccepted: (start: string) => void };

const Offer = ({ offer, onAccepted }: AcceptProps) => {
  const say = useTexts('my-course');
  const when = useWhen();
  const words = useVisitWords();
  const accept = useCommand(acceptPlace);
  const onAccept = async () => {
    const visit = await accept.send({ params: { id: offer.id } }).catch(() => undefined);
    if (visit === undefined) return;
    announce(say('earlier.accepted', { when: when.dayTime(visit.start) }));
    onAccepted(visit.start);
  };
  return (
    <Card title={when.dayTime(offer.start)}>
      <p>{say('earlier.instead', { what: words(offer.visit), when: when.dayTime(offer.visit.start) })}</p>
      <p className="quiet">{say('earlier.until', { when: when.dayTime(offer.expiresAt) })}</p>
      {accept.error && <Refused error={accept.error} />}
      <Button weight="main" wide busy={accept.sending} onClick={() => void onAccept()}>
        {say('earlier.accept')}
      </Button>
    </Card>
  );
};

const Waiting = ({ visit, wish }: { readonly visit: Visit; readonly wish: Wish | undefined }) => {
  const say = useTexts('my-course');
  const when = useWhen();
  const words = useVisitWords();
  const ask = useCommand(askEarlier);
  const leave = useCommand(withdrawWish);
  const onAsk = () => void ask.send({ params: { id: visit.id }, body: {} }).catch(() => undefined);
  const onLeave = () => {
    if (wish !== undefined) void leave.send({ params: { id: wish.id } }).catch(() => undefined);
  };
  const error = ask.error ?? leave.error;
  return (
    <Card title={words(visit)}>
      <p>
        {when.dayTime(visit.start)} <span className="quiet">{when.howFar(visit.start)}</span>
      </p>
      {wish !== undefined && (
        <div className="row">
          <Tag kind="wait">{say('earlier.waiting')}</Tag>
        </div>
      )}
      {error && <FailureNotice error={error} />}
      {wish === undefined ? (
        <Button busy={ask.sending} onClick={onAsk}>
          {say('earlier.ask')}
          <span className="unseen"> {words(visit)}</span>
        </Button>
      ) : (
        <Button weight="quiet" busy={leave.sending} onClick={onLeave}>
          {say('earlier.leave')}
          <span className="unseen"> {words(visit)}</span>
        </Button>
      )}
    </Card>
  );
};

/** Earlier times that came free, and the list to be on for them. */
export const EarlierPage = () => {
  const say = useTexts('my-course');
  const when = useWhen();
  const id = useMe().patientId ?? '';
  const [accepted, setAccepted] = useState<string>();
  const wishes = useRoute(listWishesOfPatient, { params: { id } }, { enabled: id !== '' });
  const visits = useRoute(listVisitsOfPatient, { params: { id } }, { enabled: id !== '' });
  const isToCome = (visit: Visit) => visit.status === 'booked' && visit.day > when.today;
  return (
    <div className="stack">
      <PageTitle>{say('earlier.title')}</PageTitle>
      <p className="lead">{say('earlier.text')}</p>
      {accepted !== undefined && (
        <Notice kind="fine">{say('earlier.accepted', { when: when.dayTime(accepted) })}</Notice>
      )}
      <Loaded of={wishes}>
        {(list) => (
          <>
            {list.wishes
              .flatMap(({ offers }) => offers)
              .map((offer) => (
                <Offer key={offer.id} offer={offer} onAccepted={setAccepted} />
              ))}
            <Loaded of={visits}>
              {(data) => {
                const coming = data.visits.filter(isToCome);
                if (coming.length === 0)
                  return <EmptyState title={say('earlier.none')}>{say('earlier.none.text')}</EmptyState>;
                return (
                  <>
                    <h2>{say('earlier.mine')}</h2>
                    {coming.map((visit) => (
                      <Waiting
                        key={visit.id}
                        visit={visit}
                        wish={list.wishes.find((wish) => wish.visit.id === visit.id)}
                      />
                    ))}
                  </>
                );
              }}
            </Loaded>
          </>
        )}
      </Loaded>
      <LinkButton to="/my/course" weight="quiet">
        {say('course.title')}
      </LinkButton>
    </div>
  );
};
