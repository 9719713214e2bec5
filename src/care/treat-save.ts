import type { z } from 'zod';
import type { Language } from '../clinical/finding.ts';
import {
  type Application,
  creamGaps,
  type RecordFinding,
  type RecordState,
} from '../clinical/session-record.ts';
import { invalid, Refusal } from '../contract/errors.ts';
import type { Fault } from '../contract/problem.ts';
import type { saveRecord as saveRoute } from '../contract/records.ts';
import { dayAt, epochMs } from '../kernel/time.ts';
import {
  type ApplicationRow,
  insertApplication,
  lockRecord,
  markRemoved,
  type RecordRow,
  type StoredNeedling,
  selectApplications,
  selectDevices,
  selectRecord,
  selectTreatmentConsent,
  strikeOutApplication,
  updateRecord,
} from '../store/records.ts';
import { loadRecord, mayAnswerStops, obstacles, type ShownRecord, showRecord } from './treat-view.ts';
import { found, type Work } from './work.ts';

type Save = z.infer<typeof saveRoute.body>;

/** A tablet's clock may run ahead of the server's by this much. */
const SKEW_MS = 2 * 60_000;

/**
 * A record that may still be written, held until the transaction ends. Refuses one that is signed, and one that
 * somebody else has saved since `revision`: nothing of theirs is overwritten.
 */
export async function openForWriting(work: Work, id: string, revision?: number): Promise<RecordRow> {
  if (!(await lockRecord(work.tx, id))) throw new Refusal('NOT_FOUND');
  const row = found(await selectRecord(work.tx, id));
  if (row.signedAt !== null) throw new Refusal('RECORD_SIGNED');
  if (revision !== undefined && row.revision !== revision)
    throw new Refusal(
      'CHANGED_MEANWHILE',
      'This record was saved on another tablet. Load it, put both together, and save again. What you entered is kept here.',
    );
  return row;
}

/** Saves everything a tablet holds of a record, as its next revision. */
export async function saveRecord(
  work: Work,
  { id, revision, state, language }: Save & { readonly id: string; readonly language: Language },
): Promise<ShownRecord> {
  work.permit('change', 'record');
  const row = await openForWriting(work, id, revision);
  const lines = await selectApplications(work.tx, id);
  const device = (await selectDevices(work.tx)).find((one) => one.id === state.deviceId);
  if (device === undefined) throw invalid('/state/deviceId', 'Choose a device of this clinic.');
  const faults = [
    ...timeFaults(work, row, state),
    ...ledgerFaults(state, lines),
    ...needleFaults(state, lines),
  ];
  if (faults.length > 0) throw new Refusal('INVALID', 'The record was not saved.', faults);
  await saveLedger(work, id, { state, lines });
  const next: RecordRow = {
    ...row,
    deviceId: device.id,
    deviceName: device.name,
    deviceLabel: device.label,
    needling: needlingOf(state),
    endedAt: state.endedAt ?? null,
  };
  await updateRecord(work.tx, {
    clinicId: work.clinic.id,
    id,
    revision: revision + 1,
    deviceId: next.deviceId,
    needling: { ...needlingOf(state), ...(await clearance(work, { before: row, next, language })) },
    endedAt: next.endedAt,
    at: work.now,
    by: work.actor.id,
  });
  await work.audit({
    action: 'save',
    resource: 'record',
    id,
    patientId: row.patientId,
    detail: { revision: revision + 1, zones: state.zones.length, applications: state.applications.length },
  });
  return showRecord(work, found(await selectRecord(work.tx, id)), language);
}

function needlingOf(state: RecordState): StoredNeedling {
  const { noAnaesthetic, weightKg, startedAt, zones, topicals, notes, reasons } = state;
  return {
    noAnaesthetic,
    zones,
    topicals,
    notes,
    reasons,
    ...(weightKg !== undefined && { weightKg }),
    ...(startedAt !== undefined && { startedAt }),
  };
}

/** Every instant in a state, with where it stands. */
const instantsOf = ({ applications, startedAt, endedAt, topicals }: RecordState) => [
  ...applications.flatMap(({ on, off }, index) => [
    { at: on, pointer: `/state/applications/${index}/on` },
    ...(off === undefined ? [] : [{ at: off, pointer: `/state/applications/${index}/off` }]),
  ]),
  ...(startedAt === undefined ? [] : [{ at: startedAt, pointer: '/state/startedAt' }]),
  ...(endedAt === undefined ? [] : [{ at: endedAt, pointer: '/state/endedAt' }]),
  ...topicals.map(({ at }, index) => ({ at, pointer: `/state/topicals/${index}/at` })),
];

/** What is recorded happened on the day of the session, and has happened. */
function timeFaults(work: Work, row: RecordRow, state: RecordState): readonly Fault[] {
  const { timeZone } = work.clinic;
  const day = dayAt(row.visitStart, timeZone);
  const latest = epochMs(work.now) + SKEW_MS;
  const faults = instantsOf(state).flatMap(({ at, pointer }): Fault[] => {
    if (epochMs(at) > latest)
      return [{ pointer, detail: 'This time lies in the future. Check the tablet’s clock.' }];
    return dayAt(at, timeZone) < day
      ? [{ pointer, detail: 'This time lies before the day of the session.' }]
      : [];
  });
  const { startedAt, endedAt } = state;
  const isBackwards =
    endedAt !== undefined && (startedAt === undefined || epochMs(endedAt) < epochMs(startedAt));
  return isBackwards
    ? [...faults, { pointer: '/state/endedAt', detail: 'Needling cannot end before it began.' }]
    : faults;
}

const NOT_CHANGED =
  'What went on is not changed afterwards. Strike this out with a reason, and add the right one.';

const sameInstant = (a: string | null | undefined, b: string | null | undefined): boolean =>
  a == null || b == null ? (a ?? null) === (b ?? null) : epochMs(a) === epochMs(b);

function isSameApplication(line: ApplicationRow, given: Application): boolean {
  return (
    line.product === given.product &&
    line.grams === given.grams &&
    line.areaCm2 === given.areaCm2 &&
    line.occluded === given.occluded &&
    sameInstant(line.on, given.on) &&
    (line.off === null || sameInstant(line.off, given.off)) &&
    (line.struckOut === null || line.struckOut === given.struckOut)
  );
}

/** A ledger is added to: nothing in it is changed, and nothing goes missing. */
function ledgerFaults(state: RecordState, lines: readonly ApplicationRow[]): readonly Fault[] {
  const changed = state.applications.flatMap((given, index): Fault[] => {
    const line = lines.find(({ id }) => id === given.id);
    return line === undefined || isSameApplication(line, given)
      ? []
      : [{ pointer: `/state/applications/${index}`, detail: NOT_CHANGED }];
  });
  const missing = lines.filter(({ id }) => !state.applications.some((given) => given.id === id));
  return missing.length === 0
    ? changed
    : [
        ...changed,
        { pointer: '/state/applications', detail: 'An application is missing. Load the record again.' },
      ];
}

/** No cream on needled skin, and no needle before the cream is off. */
function needleFaults(state: RecordState, lines: readonly ApplicationRow[]): readonly Fault[] {
  const { startedAt } = state;
  if (startedAt === undefined) return [];
  const late = state.applications.flatMap((given, index): Fault[] => {
    const isNew = !lines.some(({ id }) => id === given.id) && given.struckOut === undefined;
    return isNew && epochMs(given.on) >= epochMs(startedAt)
      ? [
          {
            pointer: `/state/applications/${index}/on`,
            detail: 'No numbing cream on skin that has been needled.',
          },
        ]
      : [];
  });
  const worn = creamGaps(state, startedAt).map(
    ({ pointer }): Fault => ({
      pointer: `/state${pointer}`,
      detail: 'Take the cream off before the first needle, and say when.',
    }),
  );
  return [...late, ...worn];
}

async function saveLedger(
  work: Work,
  recordId: string,
  { state, lines }: { state: RecordState; lines: readonly ApplicationRow[] },
): Promise<void> {
  for (const given of state.applications) {
    const { struckOut, off = null, ...application } = given;
    const line = lines.find(({ id }) => id === given.id);
    if (line === undefined) {
      const added = await insertApplication(work.tx, {
        ...application,
        off,
        clinicId: work.clinic.id,
        recordId,
        by: work.actor.id,
      });
      // The id stands in another record: never to be taken over from there.
      if (!added) throw new Refusal('CHANGED_MEANWHILE');
    } else if (off !== null) await markRemoved(work.tx, given.id, off);
    if (struckOut !== undefined) await strikeOutApplication(work.tx, given.id, work.now, struckOut);
  }
}

const saidOf: Readonly<Record<string, string>> = {
  consent: 'There is no signed consent to the treatment in force.',
  screening: 'A clinician must review the screening before anybody is needled.',
  'birth-date': 'The patient’s date of birth is not known. It decides about the numbing cream.',
};

/** Too much cream, or a device that is none: what must be right before the first needle. */
const keepsFromBeginning = (work: Work, { effect, part, subject, reason }: RecordFinding): boolean =>
  effect === 'stop' &&
  (part === 'anaesthetic' || subject === undefined) &&
  !(mayAnswerStops(work) && reason !== undefined);

type Step = { readonly before: RecordRow; readonly next: RecordRow; readonly language: Language };

/**
 * The first time a start is saved, what must stand before a needle is checked and remembered with it: a later change of
 * an answer or a withdrawn consent does not reach back.
 */
async function clearance(
  work: Work,
  { before, next, language }: Step,
): Promise<Pick<StoredNeedling, 'cleared'>> {
  if (next.needling.startedAt === undefined) return {};
  const { cleared } = before.needling;
  if (cleared !== undefined) return { cleared };
  const loaded = await loadRecord(work, next, language);
  const missing = await obstacles(work, loaded);
  const stops = loaded.findings.filter((finding) => keepsFromBeginning(work, finding));
  const faults: Fault[] = [
    ...missing.map(({ gap, pointer }) => ({ pointer, detail: saidOf[gap] ?? '' })),
    ...stops.map((finding) => ({ pointer: '/state/startedAt', detail: finding.title })),
  ];
  const consent = await selectTreatmentConsent(work.tx, next.patientId);
  if (faults.length > 0 || consent === undefined)
    throw new Refusal('INVALID', 'Needling may not begin yet.', faults);
  return { cleared: { at: work.now, consentId: consent.id } };
}
