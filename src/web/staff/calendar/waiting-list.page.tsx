import { Link } from '@tanstack/react-router';
import type { Answer } from '../../../contract/route.ts';
import { listWishes, withdrawWish } from '../../../contract/waiting-list.ts';
import { Button, LinkButton } from '../../design/button.tsx';
import { DataTable } from '../../design/data-table.tsx';
import { FailureNotice } from '../../design/failure.tsx';
import { Tag } from '../../design/notice.tsx';
import { PageTitle } from '../../design/page.tsx';
import { announce } from '../../design/status.tsx';
import { EmptyState, Loaded } from '../../design/waiting.tsx';
import { useWhen } from '../../design/when.ts';
import { useCommand, useRoute } from '../../queries.ts';
import { useTexts } from '../../texts/language.ts';
import { visitName } from '../today/visit-words.ts';
import './calendar.css';

type Wish = Answer<typeof listWishes>['wishes'][number];

const Offers = ({ wish }: { readonly wish: Wish }) => {
  const say = useTexts('desk');
  const when = useWhen();
  if (wish.offers.length === 0) return <span className="quiet">{say('waiting.no-offer')}</span>;
  return wish.offers.map((offer) => (
    <div key={offer.id}>
      <Tag kind="wait">{when.dayTime(offer.start)}</Tag>
      <span className="grid-small">{say('waiting.until', { when: when.dayTime(offer.expiresAt) })}</span>
    </div>
  ));
};

const Leave = ({ wish }: { readonly wish: Wish }) => {
  const say = useTexts('desk');
  const leave = useCommand(withdrawWish);
  const onLeave = async () => {
    const done = await leave.send({ params: { id: wish.id } }).catch(() => undefined);
    if (done !== undefined) announce(say('waiting.left', { name: wish.visit.patientName }));
  };
  return (
    <>
      <Button
        weight="quiet"
        busy={leave.sending}
        aria-label={`${say('waiting.leave')} ${say('visit.of', { name: wish.visit.patientName })}`}
        onClick={() => void onLeave()}
      >
        {say('waiting.leave')}
      </Button>
      {leave.error && <FailureNotice error={leave.error} />}
    </>
  );
};

/** Who would rather come earlier, in the order in which they are asked. */
export const WaitingListPage = () => {
  const say = useTexts('desk');
  const when = useWhen();
  const list = useRoute(listWishes, {});
  return (
    <div className="stack">
      <PageTitle above={say('calendar.title')}>{say('waiting.title')}</PageTitle>
      <p>{say('waiting.text')}</p>
      <Loaded of={list}>
        {({ wishes }) => (
          <DataTable
            caption={say('waiting.title')}
            captionHidden
            rows={wishes}
            rowKey={({ id }) => id}
            empty={<EmptyState title={say('waiting.none')}>{say('waiting.none.text')}</EmptyState>}
            columns={[
              {
                key: 'patient',
                head: say('today.patient'),
                cell: ({ visit }) => (
                  <>
                    <Link to="/staff/patients/$id" params={{ id: visit.patientId }}>
                      {visit.patientName}
                    </Link>
                    <span className="grid-small">{visitName(say, visit)}</span>
                  </>
                ),
              },
              { key: 'booked', head: say('waiting.booked'), cell: ({ visit }) => when.dayTime(visit.start) },
              { key: 'since', head: say('waiting.since'), cell: ({ askedAt }) => when.dayTime(askedAt) },
              { key: 'offers', head: say('waiting.offers'), cell: (wish) => <Offers wish={wish} /> },
              { key: 'leave', head: say('today.next'), cell: (wish) => <Leave wish={wish} /> },
            ]}
          />
        )}
      </Loaded>
      <LinkButton to="/staff/calendar" weight="quiet">
        {say('out.back')}
      </LinkButton>
    </div>
  );
};
