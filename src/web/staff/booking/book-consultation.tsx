import { useState } from 'react';
import type { Answer } from '../../../contract/route.ts';
import { bookConsultation, readOpenConsultations } from '../../../contract/visits.ts';
import { addDays, type IsoDate } from '../../../kernel/day.ts';
import { Button } from '../../design/button.tsx';
import { Card } from '../../design/card.tsx';
import { FailureNotice } from '../../design/failure.tsx';
import { announce } from '../../design/status.tsx';
import { EmptyState, Loaded } from '../../design/waiting.tsx';
import { useWhen } from '../../design/when.ts';
import { useCommand, useRoute } from '../../queries.ts';
import { useTexts } from '../../texts/language.ts';
import './book-consultation.css';

type Start = Answer<typeof readOpenConsultations>['starts'][number];

const DAYS_SHOWN = 7;

/** The first start of each half hour: quarter hours in between would only double the list. */
const onTheHalf = (starts: readonly Start[], minuteOf: (instant: string) => string): Start[] => {
  const seen = new Set<string>();
  return starts.filter(({ start }) => {
    const kept = ['00', '30'].includes(minuteOf(start)) && !seen.has(start);
    if (kept) seen.add(start);
    return kept;
  });
};

function groupByDay(starts: readonly Start[], dayOf: (instant: string) => IsoDate): [IsoDate, Start[]][] {
  const days = new Map<IsoDate, Start[]>();
  for (const start of starts) {
    const day = dayOf(start.start);
    days.set(day, [...(days.get(day) ?? []), start]);
  }
  return [...days];
}

type PlacesProps = {
  readonly starts: readonly Start[];
  readonly chosen: Start | undefined;
  readonly onChoose: (start: Start) => void;
};

const Places = ({ starts, chosen, onChoose }: PlacesProps) => {
  const say = useTexts('desk');
  const when = useWhen();
  const days = groupByDay(
    onTheHalf(starts, (instant) => when.time(instant).slice(3)),
    when.dayOf,
  );
  if (days.length === 0) return <EmptyState title={say('book.none')}>{say('book.none.text')}</EmptyState>;
  return (
    <div className="places">
      {days.map(([day, ofDay]) => (
        <fieldset key={day} className="places-day">
          <legend>
            {when.day(day)} <span className="quiet">{when.howFar(day)}</span>
          </legend>
          <div className="places-times">
            {ofDay.map((start) => (
              <button
                key={start.start}
                type="button"
                className="place figures"
                aria-pressed={chosen?.start === start.start}
                aria-label={say('book.with', { time: when.time(start.start), name: start.practitionerName })}
                onClick={() => onChoose(start)}
              >
                {when.time(start.start)}
              </button>
            ))}
          </div>
        </fieldset>
      ))}
    </div>
  );
};

/** Free places for a consultation over a week, chosen with one press and confirmed with a second. */
export const BookConsultation = ({ patientId }: { readonly patientId: string }) => {
  const say = useTexts('desk');
  const when = useWhen();
  const [from, setFrom] = useState<IsoDate>(when.today);
  const [chosen, setChosen] = useState<Start>();
  const open = useRoute(readOpenConsultations, { query: { from, days: DAYS_SHOWN } });
  const book = useCommand(bookConsultation);
  const move = (days: number) => {
    setChosen(undefined);
    setFrom(addDays(from, days));
  };
  const onBook = async () => {
    if (chosen === undefined) return;
    const body = { patientId, start: chosen.start, practitionerId: chosen.practitionerId };
    const visit = await book.send({ body }).catch(() => undefined);
    if (visit === undefined) return;
    setChosen(undefined);
    announce(say('book.done', { when: when.dayTime(visit.start) }));
  };
  return (
    <Card title={say('book.title')}>
      <div className="row">
        <Button weight="quiet" disabled={from <= when.today} onClick={() => move(-DAYS_SHOWN)}>
          {say('book.earlier')}
        </Button>
        <Button weight="quiet" onClick={() => move(DAYS_SHOWN)}>
          {say('book.later')}
        </Button>
      </div>
      <Loaded of={open}>
        {({ starts }) => <Places starts={starts} chosen={chosen} onChoose={setChosen} />}
      </Loaded>
      {book.error && <FailureNotice error={book.error} />}
      {chosen && (
        <Button weight="main" busy={book.sending} onClick={onBook}>
          {say('book.confirm', { when: when.dayTime(chosen.start), name: chosen.practitionerName })}
        </Button>
      )}
      {book.done && book.answer && !chosen && (
        <p>{say('book.done', { when: when.dayTime(book.answer.start) })}</p>
      )}
    </Card>
  );
};
