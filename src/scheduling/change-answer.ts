import type { ChangeAnswer, ChangeRequest, Move } from './change-request.ts';
import { taskMoves } from './change-tasks.ts';
import { minuteOf } from './holdings.ts';
import type { Session } from './request.ts';

const sameStart = (a: Session, b: Session): boolean => minuteOf(a.start) === minuteOf(b.start);

const sameResources = (a: Session, b: Session): boolean =>
  JSON.stringify(a.phases.map(({ resources }) => resources)) ===
  JSON.stringify(b.phases.map(({ resources }) => resources));

/** The answer to a change that moves nothing: the sessions at these indices are left out, the others stay. */
export function keptAnswer({ booked, done = 0 }: ChangeRequest, dropped: readonly number[]): ChangeAnswer {
  const leftOut = new Set(dropped);
  const numbers = booked.map((_, index) => index + 1);
  return {
    status: 'optimal',
    moves: [],
    kept: numbers.filter((number) => number > done && !leftOut.has(number - 1)),
    reassigned: [],
    dropped: numbers.filter((number) => leftOut.has(number - 1)),
    tasks: [],
    sessions: booked.filter((_, index) => !leftOut.has(index)),
  };
}

/** The answer that turns the booked sessions into these. */
export function movedAnswer(request: ChangeRequest, sessions: readonly Session[]): ChangeAnswer {
  const { booked, done = 0 } = request;
  const pairs = booked.flatMap((before, index) => {
    const after = sessions[index];
    return after === undefined ? [] : [{ number: index + 1, before, after }];
  });
  const stayed = pairs.filter(({ before, after }) => sameStart(before, after));
  const moves = pairs
    .filter(({ before, after }) => !sameStart(before, after))
    .map(({ number, before, after }): Move => ({ session: number, from: before.start, to: after.start }));
  return {
    status: 'optimal',
    moves,
    kept: stayed.filter(({ number }) => number > done).map(({ number }) => number),
    reassigned: stayed
      .filter(({ before, after }) => !sameResources(before, after))
      .map(({ number }) => number),
    dropped: [],
    tasks: moves.flatMap((move) => taskMoves(request, move)),
    sessions,
  };
}
