import type { Certainty, DomainJudgement } from './certainty.ts';
import type { EvidenceRequest } from './evidence-answer.ts';
import type { Text } from './text.ts';

/** What the sources read say to a statement of the article. */
export const VERDICTS = ['supported', 'mixed', 'not-supported', 'contradicted', 'cannot-be-judged'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** One statement of the clinic's article, judged. */
export type Claim = {
  readonly id: string;
  /** The statement, in the article's sense. */
  readonly says: Text;
  readonly verdict: Verdict;
  /** How sure the verdict is (GRADE); absent where no body of evidence exists to be sure of. */
  readonly certainty?: Certainty;
  /** Why certainty is not higher. */
  readonly domains: readonly DomainJudgement[];
  /** The verdict explained to a patient. */
  readonly plain: Text;
  /** What Stipple does about it. */
  readonly does: Text;
  /** Ids of sources; every claim has one, if only the article itself. */
  readonly sources: readonly [string, ...string[]];
  /** The question to the trials that shows the numbers under the claim. */
  readonly ask?: EvidenceRequest;
};

/** Something a patient needs to know that the article does not mention. */
export type Omission = {
  readonly id: string;
  readonly topic: Text;
  readonly does: Text;
  readonly sources: readonly [string, ...string[]];
};
