import * as aftercare from '../evidence/facts/aftercare.ts';
import * as age from '../evidence/facts/age.ts';
import * as course from '../evidence/facts/course.ts';
import type { Measured } from '../evidence/facts/fact.ts';
import * as preparation from '../evidence/facts/preparation.ts';
import * as waiting from '../evidence/facts/waiting.ts';
import type { Protocol, ProtocolKey, ProtocolNumbers, Setting } from './protocol.ts';

const setting = (fact: Measured): Setting => ({
  value: fact.value,
  unit: fact.unit,
  sources: fact.sources,
  range: { low: fact.low, high: fact.high },
  note: '',
});

const DEFAULT_NUMBERS: ProtocolNumbers = {
  sessions: setting(course.SESSIONS),
  sessionsLimit: setting(course.SESSIONS_LIMIT),
  reviewAfterSessions: setting(course.REVIEW_AFTER),
  gapShortestDays: setting(course.GAP_SHORTEST),
  gapIdealDays: setting(course.GAP_IDEAL),
  gapLongestDays: setting(course.GAP_LONGEST),
  outcomeAfterMonths: setting(course.OUTCOME_AFTER),
  maxDepthMm: setting(course.EVALUATED_DEPTH),
  minimumAgeYears: setting(age.MINIMUM_AGE),
  labelledAgeYears: setting(age.LABELLED_AGE),
  isotretinoinMonths: setting(waiting.ISOTRETINOIN_WAIT),
  acneQuietMonths: setting(waiting.ACNE_QUIET_TIME),
  cancerTreatmentBeforeDays: setting(waiting.CANCER_TREATMENT_BEFORE),
  cancerTreatmentAfterDays: setting(waiting.CANCER_TREATMENT_AFTER),
  fillerDays: setting(waiting.FILLER_WAIT),
  botulinumDays: setting(waiting.BOTULINUM_WAIT),
  superficialProcedureDays: setting(waiting.SUPERFICIAL_PROCEDURE_WAIT),
  deepProcedureMonths: setting(waiting.DEEP_PROCEDURE_WAIT),
  facialSurgeryMonths: setting(waiting.FACIAL_SURGERY_WAIT),
  waxingDays: setting(waiting.WAXING_WAIT),
  lookAgainDays: setting(waiting.LOOK_AGAIN),
  herpesStartDaysBefore: setting(waiting.HERPES_START_BEFORE),
  bloodThinnerDays: setting(waiting.BLOOD_THINNER_RECENT),
  sunBeforeDays: setting(preparation.SUN_BEFORE),
  sunAfterDays: setting(preparation.SUN_AFTER),
  sunscreenAfterDays: setting(preparation.SUNSCREEN_AFTER),
  retinoidDays: setting(preparation.RETINOID_WASHOUT),
  ahaDays: setting(preparation.AHA_WASHOUT),
  bhaDays: setting(preparation.BHA_WASHOUT),
  benzoylPeroxideDays: setting(preparation.BENZOYL_PEROXIDE_WASHOUT),
  hydroquinoneDays: setting(preparation.HYDROQUINONE_WASHOUT),
  activesResumeDays: setting(preparation.ACTIVES_RESUME),
  nsaidDays: setting(preparation.NSAID_PAUSE),
  supplementDays: setting(preparation.SUPPLEMENT_PAUSE),
  alcoholDays: setting(preparation.ALCOHOL_PAUSE),
  channelsOpenHours: setting(aftercare.CHANNELS_OPEN),
  channelsOpenOccludedHours: setting(aftercare.CHANNELS_OPEN_OCCLUDED),
  makeupAfterHours: setting(aftercare.MAKEUP_AFTER),
  heatAfterHours: setting(aftercare.HEAT_AFTER),
  poolAfterHours: setting(aftercare.POOL_AFTER),
  sunscreenFromHours: setting(aftercare.SUNSCREEN_FROM),
};

/** The numbers of the fact sheet. */
export const defaultProtocol: Protocol = {
  name: 'default',
  version: '1.0.0',
  owner: 'Stipple',
  numbers: DEFAULT_NUMBERS,
};

const articleSays = (key: ProtocolKey, value: number, note: string): Partial<ProtocolNumbers> => ({
  [key]: { ...DEFAULT_NUMBERS[key], value, sources: ['article'], note },
});

/**
 * The clinic article's own numbers, for comparison. It is silent on age, medicines, infections, pregnancy and scars
 * that should not be needled; there the default's numbers stay, so that silence is never read as leave.
 */
export const articleProtocol: Protocol = {
  name: 'article',
  version: '1.0.0',
  owner: 'Stipple',
  numbers: {
    ...DEFAULT_NUMBERS,
    ...articleSays(
      'sessions',
      12,
      'The article: once or twice a month for six months to a year, so 6 to 24 sessions. Trials gave 2 to 6.',
    ),
    ...articleSays(
      'sessionsLimit',
      24,
      'The article: twice a month for a year. No source found supports it.',
    ),
    ...articleSays('gapLongestDays', 31, 'The article: at least once a month.'),
    ...articleSays('sunBeforeDays', 1, 'The article: at least 24 hours before. Clinics say 1 to 4 weeks.'),
    ...articleSays(
      'sunAfterDays',
      1,
      'The article: at least 24 hours after. The Exceed manual says 2 to 3 days.',
    ),
    ...articleSays('retinoidDays', 7, 'The article: at least a week before.'),
    ...articleSays('ahaDays', 7, 'The article: at least a week before.'),
    ...articleSays('bhaDays', 0, 'The article does not name salicylic acid.'),
    ...articleSays('benzoylPeroxideDays', 0, 'The article does not name benzoyl peroxide.'),
    ...articleSays('hydroquinoneDays', 0, 'The article does not name hydroquinone.'),
  },
};

/** Names a request may use. A clinic's own protocol is passed to `screen` as an object. */
export const protocolNames = ['default', 'article'] as const;
export type ProtocolName = (typeof protocolNames)[number];

/** The protocols that are shipped, by name. */
export const protocols: Readonly<Record<ProtocolName, Protocol>> = {
  default: defaultProtocol,
  article: articleProtocol,
};
