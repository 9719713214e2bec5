import {
  ALCOHOL_AFTER,
  ANTIVIRAL_AFTER,
  BARE_ON_THE_DAY,
  GENTLE_CLEANSER,
  NSAID_AFTER,
  PRESCRIBER_NOTICE,
  PROCEDURES_AFTER,
  WATER_BEFORE,
  WATER_ONLY,
  WAXING_AFTER,
} from '../evidence/facts/care.ts';
import type { Measured } from '../evidence/facts/fact.ts';
import type { TaskAfter, TaskBefore } from './care-plan-task.ts';
import type { Protocol, ProtocolKey, Setting } from './protocol.ts';

/** When a task holds, relative to the session. */
export type Timing =
  /** From so many days before until the session. */
  | 'days-before'
  /** On the day of the session. */
  | 'day'
  /** From the session until so many hours after its end. */
  | 'hours-after'
  /** From the session until so many days after it. */
  | 'days-after'
  /** From so many days after the session on. */
  | 'from-day'
  /** From so many hours after the end of the session, for the days of a second number. */
  | 'from-hours';

/** Who gets a task: everybody, or those whose answers call for it. */
export type Concerns =
  | 'everybody'
  | 'retinoid'
  | 'aha'
  | 'bha'
  | 'benzoyl-peroxide'
  | 'peel'
  | 'vitamin-c'
  | 'unknown-skin-care'
  | 'stopped'
  | 'prescribed'
  | 'herpes';

/** A number of the protocol, or one of the fact sheet that no protocol sets. */
export type Amount = ProtocolKey | Measured;

type Rule = {
  readonly timing: Timing;
  readonly amount: Amount;
  readonly concerns: Concerns;
  /** The second number of `from-hours`, and what goes on after the session. */
  readonly until?: Amount;
  readonly whose?: 'prescriber';
};

export type BeforeRule = Rule & { readonly code: TaskBefore };
export type AfterRule = Rule & { readonly code: TaskAfter };

/** Every row of section 5 that comes before a session, in the order a patient meets them. */
export const BEFORE: readonly BeforeRule[] = [
  { code: 'stop-retinoid', timing: 'days-before', amount: 'retinoidDays', concerns: 'retinoid' },
  { code: 'stop-aha', timing: 'days-before', amount: 'ahaDays', concerns: 'aha' },
  { code: 'stop-bha', timing: 'days-before', amount: 'bhaDays', concerns: 'bha' },
  {
    code: 'stop-benzoyl-peroxide',
    timing: 'days-before',
    amount: 'benzoylPeroxideDays',
    concerns: 'benzoyl-peroxide',
  },
  { code: 'stop-peel', timing: 'days-before', amount: 'superficialProcedureDays', concerns: 'peel' },
  { code: 'stop-actives', timing: 'days-before', amount: 'retinoidDays', concerns: 'unknown-skin-care' },
  { code: 'stop-scrubs', timing: 'days-before', amount: 'ahaDays', concerns: 'everybody' },
  {
    code: 'ask-prescriber',
    timing: 'days-before',
    amount: 'retinoidDays',
    until: PRESCRIBER_NOTICE,
    concerns: 'prescribed',
    whose: 'prescriber',
  },
  {
    code: 'antiviral',
    timing: 'days-before',
    amount: 'herpesStartDaysBefore',
    until: ANTIVIRAL_AFTER,
    concerns: 'herpes',
    whose: 'prescriber',
  },
  { code: 'no-waxing', timing: 'days-before', amount: 'waxingDays', concerns: 'everybody' },
  { code: 'no-supplements', timing: 'days-before', amount: 'supplementDays', concerns: 'everybody' },
  { code: 'no-nsaid', timing: 'days-before', amount: 'nsaidDays', concerns: 'everybody' },
  { code: 'no-sun', timing: 'days-before', amount: 'sunBeforeDays', concerns: 'everybody' },
  { code: 'no-alcohol', timing: 'days-before', amount: 'alcoholDays', concerns: 'everybody' },
  { code: 'drink-water', timing: 'days-before', amount: WATER_BEFORE, concerns: 'everybody' },
  { code: 'no-shaving', timing: 'day', amount: BARE_ON_THE_DAY, concerns: 'everybody' },
  { code: 'no-makeup', timing: 'day', amount: BARE_ON_THE_DAY, concerns: 'everybody' },
];

/** Every row of section 5 that follows a session, soonest over first. */
export const AFTER: readonly AfterRule[] = [
  { code: 'nothing-on-skin', timing: 'hours-after', amount: 'channelsOpenHours', concerns: 'everybody' },
  { code: 'water-only', timing: 'hours-after', amount: WATER_ONLY, concerns: 'everybody' },
  { code: 'gentle-cleanser', timing: 'hours-after', amount: GENTLE_CLEANSER, concerns: 'everybody' },
  { code: 'no-makeup', timing: 'hours-after', amount: 'makeupAfterHours', concerns: 'everybody' },
  {
    code: 'sunscreen',
    timing: 'from-hours',
    amount: 'sunscreenFromHours',
    until: 'sunscreenAfterDays',
    concerns: 'everybody',
  },
  { code: 'no-sun', timing: 'days-after', amount: 'sunAfterDays', concerns: 'everybody' },
  { code: 'no-alcohol', timing: 'hours-after', amount: ALCOHOL_AFTER, concerns: 'everybody' },
  { code: 'no-heat', timing: 'hours-after', amount: 'heatAfterHours', concerns: 'everybody' },
  { code: 'no-pool', timing: 'hours-after', amount: 'poolAfterHours', concerns: 'everybody' },
  { code: 'hold-vitamin-c', timing: 'hours-after', amount: 'channelsOpenHours', concerns: 'vitamin-c' },
  { code: 'no-nsaid', timing: 'days-after', amount: NSAID_AFTER, concerns: 'everybody' },
  { code: 'no-waxing', timing: 'days-after', amount: WAXING_AFTER, concerns: 'everybody' },
  { code: 'restart-actives', timing: 'from-day', amount: 'activesResumeDays', concerns: 'stopped' },
  { code: 'no-procedures', timing: 'days-after', amount: PROCEDURES_AFTER, concerns: 'everybody' },
];

/** The washouts of skin care; who does not say what they use waits for the longest. */
const WASHOUTS = ['retinoidDays', 'ahaDays', 'bhaDays', 'benzoylPeroxideDays', 'hydroquinoneDays'] as const;

/** The longest washout of skin care in a protocol. */
export const longestWashout = (protocol: Protocol): ProtocolKey =>
  WASHOUTS.reduce<ProtocolKey>(
    (longest, key) => (protocol.numbers[key].value > protocol.numbers[longest].value ? key : longest),
    'retinoidDays',
  );

/** The number itself, wherever it is kept. */
export function settingOf(protocol: Protocol, amount: Amount): Setting {
  if (typeof amount === 'string') return protocol.numbers[amount];
  const { value, unit, sources, low, high } = amount;
  return { value, unit, sources, range: { low, high }, note: '' };
}
