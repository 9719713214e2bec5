import { reportAdverseEvent } from '../care/adverse-events.ts';
import { acknowledgeAlert, closeAlert } from '../care/alerts.ts';
import { systemActor } from '../care/care.ts';
import { reportCheckIn } from '../care/check-in.ts';
import { escalateNext } from '../care/escalate.ts';
import { expectedBands, healingDay, type Symptom, symptoms } from '../clinical/healing.ts';
import { RESPOND_WITHIN } from '../clinical/triage.ts';
import { addDays, type IsoDate } from '../kernel/day.ts';
import { epochMs } from '../kernel/time.ts';
import { atHome } from './ask.ts';
import { act, type PatientLife, type Script } from './life.ts';
import { at, dayOf, minutesAfter } from './opening.ts';
import type { Answered, Harm, Trouble } from './troubles.ts';

/** A session that is over, as far as its healing is told. */
export type Healing = {
  readonly on: IsoDate;
  readonly endedAt: string;
  readonly recordId: string;
  readonly depthMm: number;
  /** Calendar days after it on which the patient reports that all is well. */
  readonly days: readonly number[];
  /** Of the highest rating that is expected, how much this face shows: 0 to 1. */
  readonly share: number;
  readonly trouble?: Trouble;
};

/** Check-ins on their days, and whatever comes of one that is not as expected. */
export async function* heal(life: PatientLife, healing: Healing): Script {
  const { on, days, trouble } = healing;
  const troubleOn = trouble && dayOfTrouble(healing, trouble);
  const told = days.map((day) => addDays(on, day));
  for (const day of told.filter((one) => troubleOn === undefined || one < troubleOn)) {
    yield atHome(life, day);
    await report(life, healing);
  }
  if (trouble === undefined || troubleOn === undefined) return;
  const raisedAt = yield at(troubleOn, trouble.time);
  const alertId = await report(life, healing, trouble);
  if (alertId === undefined) throw new Error(`a check-in of ${life.person.name} should have raised an alert`);
  if (trouble.answered !== undefined) yield* answer(life, { alertId, raisedAt, answered: trouble.answered });
  if (trouble.harm !== undefined) yield* tellHarm(life, { healing, alertId, trouble, harm: trouble.harm });
  for (const day of told.filter((one) => one > troubleOn)) {
    yield atHome(life, day);
    await report(life, healing);
  }
}

const dayOfTrouble = ({ on }: Healing, { day }: Trouble): IsoDate =>
  typeof day === 'number' ? addDays(on, day) : day;

/** What a face that heals well is rated: somewhere below the highest expected, sinking as that sinks. */
function ratings({ endedAt, depthMm, share }: Healing, now: string): Record<Symptom, number> {
  const bands = expectedBands(healingDay(epochMs(endedAt), epochMs(now)), depthMm);
  const rated = symptoms.map((symptom) => [symptom, Math.floor(bands[symptom][1] * share)]);
  return Object.fromEntries(rated) as Record<Symptom, number>;
}

const report = (life: PatientLife, healing: Healing, trouble?: Trouble): Promise<string | undefined> =>
  act(life, life.patient, async (work) => {
    const { alertId } = await reportCheckIn(work, {
      ...ratings(healing, work.now),
      ...trouble?.ratings,
      signs: [...(trouble?.signs ?? [])],
      note: trouble?.note ?? '',
    });
    return alertId;
  });

type Answering = { readonly alertId: string; readonly raisedAt: string; readonly answered: Answered };

/** The safety lead takes the alert on and closes it; where they are late it is handed on to the owner. */
async function* answer(life: PatientLife, { alertId, raisedAt, answered }: Answering): Script {
  const { clinic } = life;
  const { late = false, minutes, closed } = answered;
  const by = late ? clinic.owner : clinic.safetyLead;
  const turnFrom = late ? yield* handOn(life, raisedAt) : raisedAt;
  const takenAt = yield minutesAfter(turnFrom, minutes);
  await act(life, by, (work) => acknowledgeAlert(work, alertId));
  if (closed === undefined) return;
  yield minutesAfter(takenAt, closed.minutes);
  await act(life, by, (work) =>
    closeAlert(work, { id: alertId, outcome: closed.outcome, note: closed.note }),
  );
}

/** Nobody has acted by the deadline of the same day: what the sweep of a running clinic does then. */
async function* handOn(life: PatientLife, raisedAt: string): Script<string> {
  const now = yield minutesAfter(raisedAt, RESPOND_WITHIN.value['same-day'] + 1);
  await act(life, systemActor(life.clinic.id), escalateNext);
  return now;
}

type Telling = {
  readonly healing: Healing;
  readonly alertId: string;
  readonly trouble: Trouble;
  readonly harm: Harm;
};

async function* tellHarm(life: PatientLife, { healing, alertId, trouble, harm }: Telling): Script {
  const onset = dayOfTrouble(healing, trouble);
  const reportedAt = yield at(addDays(onset, harm.afterDays), '16:40');
  await act(life, life.clinic.safetyLead, (work) =>
    reportAdverseEvent(work, {
      recordId: healing.recordId,
      alertId,
      kind: harm.kind,
      grade: harm.grade,
      zone: harm.zone,
      onsetOn: onset,
      ...(harm.isResolved ? { resolvedOn: dayOf(reportedAt) } : {}),
      narrative: harm.narrative,
    }),
  );
}
