import { addMonths, type IsoDate } from '../kernel/day.ts';
import { numberOf, type Protocol } from './protocol.ts';

/** What a course has behind it. */
export type ReviewFacts = {
  /** Days of the sessions that were done, in order. */
  readonly doneOn: readonly IsoDate[];
  /** Sessions of the course that were not omitted, done ones included. */
  readonly planned: number;
  /** Nothing more will be done: the course was completed, ceased or lost. */
  readonly ended: boolean;
  readonly reviews: readonly { readonly afterSession: number; readonly on: IsoDate }[];
};

export type ReviewKind = 'interim' | 'outcome';

/** The review that is due, or the next one that will be. */
export type ReviewDue =
  | { readonly kind: 'due'; readonly review: ReviewKind; readonly since: IsoDate }
  | {
      readonly kind: 'later';
      readonly review: ReviewKind;
      readonly afterSession?: number;
      readonly from?: IsoDate;
    }
  | { readonly kind: 'none' };

/** The interim review: due with the session the protocol names, until somebody has held it. */
function interim({ doneOn, planned, ended, reviews }: ReviewFacts, protocol: Protocol): readonly ReviewDue[] {
  const afterSession = numberOf(protocol, 'reviewAfterSessions');
  const since = doneOn[afterSession - 1];
  if (since === undefined)
    return ended || planned < afterSession ? [] : [{ kind: 'later', review: 'interim', afterSession }];
  const held = reviews.some((review) => review.afterSession >= afterSession);
  return held ? [] : [{ kind: 'due', review: 'interim', since }];
}

/** The outcome: judged some months after the last session, because the skin goes on changing until then. */
function outcome(facts: ReviewFacts, protocol: Protocol, today: IsoDate): readonly ReviewDue[] {
  const last = facts.doneOn.at(-1);
  if (last === undefined || !(facts.ended || facts.doneOn.length >= facts.planned)) return [];
  const from = addMonths(last, numberOf(protocol, 'outcomeAfterMonths'));
  if (today < from) return [{ kind: 'later', review: 'outcome', from }];
  const held = facts.reviews.some((review) => review.on >= from);
  return held ? [] : [{ kind: 'due', review: 'outcome', since: from }];
}

/** The review of a course that is due, else the next one to come. Where both are due, the outcome stands for both. */
export function reviewDue(facts: ReviewFacts, protocol: Protocol, today: IsoDate): ReviewDue {
  const candidates = [...outcome(facts, protocol, today), ...interim(facts, protocol)];
  return candidates.find(({ kind }) => kind === 'due') ?? candidates[0] ?? { kind: 'none' };
}
