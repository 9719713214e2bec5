import type { Interval } from './meta-analysis/model.ts';

/** How sure one can be that the estimate is right (GRADE). */
export const CERTAINTIES = ['high', 'moderate', 'low', 'very low'] as const;
export type Certainty = (typeof CERTAINTIES)[number];

/** The reasons for which GRADE lowers certainty. */
export const DOMAINS = [
  'risk of bias',
  'inconsistency',
  'indirectness',
  'imprecision',
  'publication bias',
] as const;
export type Domain = (typeof DOMAINS)[number];

export const JUDGEMENTS = ['not serious', 'serious', 'very serious', 'cannot be judged'] as const;
export type Judgement = (typeof JUDGEMENTS)[number];

/** One domain, how serious the problem is, and why. */
export type DomainJudgement = {
  readonly domain: Domain;
  readonly judgement: Judgement;
  readonly reason: string;
};

/** What is known of a body of evidence when its certainty is judged. */
export type Body = {
  readonly controlled: boolean;
  readonly question: 'effect' | 'harm';
  readonly k: number;
  readonly people: number;
  readonly i2: number;
  readonly ci: Interval;
  /** Why the scale may not be what matters to people; empty when it is. */
  readonly indirect: readonly string[];
};

const STEPS: Readonly<Record<Judgement, number>> = {
  'not serious': 0,
  serious: 1,
  'very serious': 2,
  'cannot be judged': 0,
};

/** I2 from which differences between trials are called serious, and very serious; per cent. */
const SERIOUS_I2 = 50;
const VERY_SERIOUS_I2 = 90;
/** Fewer people than this is imprecise whatever the interval says. */
const FEW_PEOPLE = 100;
const VERY_FEW_PEOPLE = 30;

const judge = (domain: Domain, judgement: Judgement, reason: string): DomainJudgement => ({
  domain,
  judgement,
  reason,
});

const riskOfBias = ({ controlled, question }: Body): DomainJudgement => {
  if (controlled)
    return judge(
      'risk of bias',
      'serious',
      'A quarter of the patients of the one controlled trial dropped out.',
    );
  return question === 'effect'
    ? judge(
        'risk of bias',
        'very serious',
        'Before and after without an untreated comparison; most trials do not say that raters were blinded.',
      )
    : judge('risk of bias', 'serious', 'Most trials did not say how, or how long, they looked for harm.');
};

const inconsistency = ({ k, i2 }: Body): DomainJudgement => {
  if (k < 2) return judge('inconsistency', 'cannot be judged', 'One trial cannot disagree with itself.');
  const percent = `${Math.round(i2)} % of the variation is between the trials.`;
  if (i2 >= VERY_SERIOUS_I2) return judge('inconsistency', 'very serious', percent);
  return judge('inconsistency', i2 >= SERIOUS_I2 ? 'serious' : 'not serious', percent);
};

const indirectness = ({ indirect }: Body): DomainJudgement =>
  indirect.length === 0
    ? judge('indirectness', 'not serious', 'People, treatment and measure are those asked about.')
    : judge('indirectness', 'serious', indirect.join(' '));

const imprecision = ({ people, ci, question, k }: Body): DomainJudgement => {
  const crossesNothing = question === 'effect' && ci[0] <= 0 && ci[1] >= 0;
  const size = `${people} people in ${k} ${k === 1 ? 'trial' : 'trials'}`;
  if (people < VERY_FEW_PEOPLE || (crossesNothing && people < FEW_PEOPLE))
    return judge(
      'imprecision',
      'very serious',
      `${size}${crossesNothing ? '; the interval includes no benefit' : ''}.`,
    );
  return people < FEW_PEOPLE || crossesNothing
    ? judge('imprecision', 'serious', `${size}${crossesNothing ? '; the interval includes no benefit' : ''}.`)
    : judge('imprecision', 'not serious', `${size}.`);
};

const publicationBias = ({ k, question, controlled }: Body): DomainJudgement =>
  question === 'effect' && !controlled
    ? judge(
        'publication bias',
        'serious',
        'Two trials in which microneedling alone did not change the grade significantly print no numbers, so they cannot be pooled.',
      )
    : judge(
        'publication bias',
        'cannot be judged',
        question === 'effect'
          ? `With ${k} such ${k === 1 ? 'trial' : 'trials'} it cannot be tested.`
          : `Many trials say nothing about this harm; with ${k} that do, it cannot be tested.`,
      );

/** The certainty of a body of evidence with the reason for every step down. */
export function certaintyOf(body: Body): {
  readonly certainty: Certainty;
  readonly domains: readonly DomainJudgement[];
} {
  const domains = [
    riskOfBias(body),
    inconsistency(body),
    indirectness(body),
    imprecision(body),
    publicationBias(body),
  ];
  const start = body.controlled ? 0 : 2;
  const steps = domains.reduce((total, { judgement }) => total + STEPS[judgement], start);
  return { certainty: CERTAINTIES[Math.min(3, steps)] ?? 'very low', domains };
}
