import type { IsoDate } from '../kernel/day.ts';
import { dayOf, listOf } from './rules/rule.ts';
import {
  type Condition,
  type ConditionCode,
  type ConditionStatus,
  type ScreenRequest,
  statusWords,
} from './screen-request.ts';

/** Where a condition lies; `unsure` when it was not said or not known. */
export type Place = 'in-field' | 'elsewhere' | 'unsure';

/** One condition as rules read it. */
export type ConditionEntry = {
  readonly code: ConditionCode;
  readonly status: ConditionStatus;
  readonly place: Place;
  readonly lastEpisode: IsoDate | undefined;
  readonly startsOn: IsoDate | undefined;
  readonly pointer: string;
};

/** Named without a status, these may as well be over as under way; every other name means that it is there. */
const COME_AND_GO: ReadonlySet<ConditionCode> = new Set([
  'herpes-labialis',
  'eczema',
  'psoriasis',
  'rosacea',
  'chemotherapy',
  'radiotherapy',
]);

/** Treatments with a last day: naming it says that they are over. */
const TREATMENTS: ReadonlySet<ConditionCode> = new Set(['chemotherapy', 'radiotherapy']);

const statusOf = ({ code, status, lastEpisode, startsOn }: Condition): ConditionStatus => {
  if (status !== undefined) return statusWords[status];
  if (TREATMENTS.has(code)) {
    if (dayOf(lastEpisode) !== undefined) return 'past';
    if (dayOf(startsOn) !== undefined) return 'planned';
  }
  return COME_AND_GO.has(code) ? 'unknown' : 'active';
};

const placeOf = (inField: Condition['inField']): Place => {
  if (inField === true) return 'in-field';
  return inField === false ? 'elsewhere' : 'unsure';
};

/** The conditions that were named, read: status words reduced, missing statuses and places made explicit. */
export const conditionsOf = (request: ScreenRequest): readonly ConditionEntry[] =>
  listOf(request.conditions).map((condition, index) => ({
    code: condition.code,
    status: statusOf(condition),
    place: placeOf(condition.inField),
    lastEpisode: dayOf(condition.lastEpisode),
    startsOn: dayOf(condition.startsOn),
    pointer: `/conditions/${index}`,
  }));
