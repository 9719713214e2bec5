import type { AnaestheticPatient } from '../clinical/anaesthetic-patient.ts';
import type { ProtocolRef } from '../clinical/protocol.ts';
import type { Condition, Fitzpatrick, Medicine, ScreenRequest } from '../clinical/screen-request.ts';
import { deepestMm, type RecordContext } from '../clinical/session-record.ts';
import type { ScarMap } from '../clinical/zones.ts';
import { ageOn, type IsoDate, isIsoDate } from '../kernel/day.ts';
import { dayAt } from '../kernel/time.ts';
import { selectLatestIntake } from '../store/intakes.ts';
import { type RecordRow, selectRecordBefore, selectScarChart } from '../store/records.ts';
import { protocolOf } from './protocols.ts';
import type { Work } from './work.ts';

/** Whose session it is, and when. */
export type Treated = {
  readonly patientId: string;
  readonly birthDate: IsoDate | null;
  /** The version the course is on; absent for a visit of no course. */
  readonly protocol: ProtocolRef | undefined;
  /** Instant at which the visit starts. */
  readonly start: string;
  /** Label id or name of the device. */
  readonly device: string;
};

/** Where nobody has said how old somebody is, grown up is assumed here; needling does not begin before it is known. */
const ASSUMED_AGE = 18;

/** Conditions that decide about numbing; not asked is not "no". */
const NOT_ASKED: readonly Condition[] = [
  { code: 'g6pd-deficiency', status: 'unknown' },
  { code: 'methaemoglobinaemia', status: 'unknown' },
];

const listOr = <T>(answer: readonly T[] | 'unknown' | undefined, unknown: readonly T[]): readonly T[] =>
  Array.isArray(answer) ? (answer as readonly T[]) : unknown;

const NOBODY_KNOWS: readonly Medicine[] = [{ name: '?' }];

/** The part of the intake that matters for numbing. A list nobody was asked for is unknown, never empty. */
function patientOf(answers: Partial<ScreenRequest>, age: number): Omit<AnaestheticPatient, 'weightKg'> {
  return {
    ageYears: age,
    conditions: listOr(answers.conditions, NOT_ASKED),
    medicines: listOr(answers.medicines, NOBODY_KNOWS),
    allergies: listOr(answers.allergies, []),
  };
}

/** The day of birth: the patient's own, else the one in the newest answers. */
export function birthDateOf(
  own: IsoDate | null,
  answers: Partial<ScreenRequest> | undefined,
): IsoDate | undefined {
  if (own !== null) return own;
  const answered = answers?.birthDate;
  return answered !== undefined && isIsoDate(answered) ? answered : undefined;
}

export type TreatContext = {
  readonly context: Omit<RecordContext, 'language'>;
  readonly birthDate: IsoDate | undefined;
  /** The session before, as far as it was recorded. */
  readonly before: RecordRow | undefined;
};

/** Everything the rules of a treatment record look at, beside the record itself. */
export async function treatContext(work: Work, treated: Treated): Promise<TreatContext> {
  const intake = await selectLatestIntake(work.tx, treated.patientId);
  const answers = (intake?.answers ?? {}) as Partial<ScreenRequest>;
  const on = dayAt(treated.start, work.clinic.timeZone);
  const birthDate = birthDateOf(treated.birthDate, answers);
  const before = await selectRecordBefore(work.tx, treated.patientId, treated.start);
  const depth = deepestMm(before?.needling.zones ?? []);
  const previousOn = before?.endedAt == null ? undefined : dayAt(before.endedAt, work.clinic.timeZone);
  const previous =
    depth === undefined || previousOn === undefined || previousOn >= on
      ? {}
      : { previous: { on: previousOn, maxDepthMm: depth } };
  return {
    birthDate,
    before,
    context: {
      device: treated.device,
      ...(treated.protocol !== undefined && { protocol: await protocolOf(work, treated.protocol) }),
      fitzpatrick: (answers.fitzpatrick as Fitzpatrick | 'unknown' | undefined) ?? 'unknown',
      patient: patientOf(answers, birthDate === undefined ? ASSUMED_AGE : ageOn(birthDate, on)),
      scars: ((await selectScarChart(work.tx, treated.patientId)) ?? {}) as ScarMap,
      on,
      ...previous,
    },
  };
}
