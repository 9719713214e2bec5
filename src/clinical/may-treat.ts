import { type IsoDate, laterOf } from '../kernel/day.ts';
import type { Blackout, Finding } from './finding.ts';

/** Why somebody may not be treated, or not yet. */
export const treatReasons = [
  'not-screened',
  'not-reviewed',
  'answers-changed',
  'stop',
  'declined',
  'wait',
  'told-to-wait',
] as const;
export type TreatReasonCode = (typeof treatReasons)[number];

export type TreatReason = {
  readonly code: TreatReasonCode;
  /** The rule of the finding behind it. */
  readonly rule?: string;
  readonly until?: IsoDate;
};

/** A finding with a clinician's judgement. */
export type JudgedFinding = {
  readonly finding: Pick<Finding, 'rule' | 'effect' | 'until' | 'blackout'>;
  readonly verdict: 'accepted' | 'overridden';
};

/** What a clinician concluded beyond the findings. */
export type Conclusion =
  | { readonly kind: 'go-on' }
  | { readonly kind: 'wait'; readonly until: IsoDate; readonly reason: string }
  | { readonly kind: 'decline'; readonly reason: string };

/** The newest reviewed screening, and whether anything newer waits for a clinician. */
export type TreatFacts = {
  readonly screened: boolean;
  readonly review?: { readonly findings: readonly JudgedFinding[]; readonly conclusion: Conclusion };
  /** Answers or a screening newer than the review: nobody has looked at them. */
  readonly newerWaiting: boolean;
};

type Told = {
  readonly reasons: readonly TreatReason[];
  /** Days that the reviewed findings close to every session of a course: a holiday in the sun. */
  readonly blackouts: readonly Blackout[];
};

export type MayTreat =
  | (Told & { readonly status: 'allowed' | 'blocked' })
  | (Told & { readonly status: 'waits'; readonly until: IsoDate });

/** A stop is for what must never happen, so no override lifts it. */
export const isOverridable = (finding: Pick<Finding, 'effect'>): boolean => finding.effect !== 'stop';

const reasonOf = ({ finding, verdict }: JudgedFinding, on: IsoDate): readonly TreatReason[] => {
  const { rule, effect, until } = finding;
  if (effect === 'stop') return [{ code: 'stop', rule }];
  if (effect !== 'defer' || verdict === 'overridden') return [];
  if (until === undefined) return [{ code: 'stop', rule }];
  return until > on ? [{ code: 'wait', rule, until }] : [];
};

const reasonOfConclusion = (conclusion: Conclusion, on: IsoDate): readonly TreatReason[] => {
  if (conclusion.kind === 'decline') return [{ code: 'declined' }];
  if (conclusion.kind === 'go-on' || conclusion.until <= on) return [];
  return [{ code: 'told-to-wait', until: conclusion.until }];
};

/**
 * Whether a patient may be treated on a day. Only a reviewed screening allows it, and only until newer answers come:
 * what nobody has judged is never read as "no".
 */
export function mayTreat(facts: TreatFacts, on: IsoDate): MayTreat {
  const { review, newerWaiting, screened } = facts;
  if (review === undefined)
    return {
      status: 'blocked',
      reasons: [{ code: screened ? 'not-reviewed' : 'not-screened' }],
      blackouts: [],
    };
  const reasons: readonly TreatReason[] = [
    ...(newerWaiting ? [{ code: 'answers-changed' as const }] : []),
    ...review.findings.flatMap((judged) => reasonOf(judged, on)),
    ...reasonOfConclusion(review.conclusion, on),
  ];
  const blackouts = review.findings.flatMap(({ finding, verdict }) =>
    verdict === 'overridden' ? [] : (finding.blackout ?? []),
  );
  const days = reasons.flatMap((reason) => reason.until ?? []);
  if (reasons.length > days.length) return { status: 'blocked', reasons, blackouts };
  const [first, ...others] = days;
  return first === undefined
    ? { status: 'allowed', reasons, blackouts }
    : { status: 'waits', until: others.reduce(laterOf, first), reasons, blackouts };
}
