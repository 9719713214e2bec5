import type { z } from 'zod';
import {
  type CheckInAnswer,
  type CheckInAnswers,
  type CheckInRequest,
  checkIn,
} from '../clinical/check-in.ts';
import { type Language, languages } from '../clinical/finding.ts';
import type {
  checkInSchema,
  listCheckIns as listRoute,
  readHealing as readRoute,
  reportBody,
} from '../contract/check-ins.ts';
import { invalid, Refusal } from '../contract/errors.ts';
import type { Answer } from '../contract/route.ts';
import { addDays } from '../kernel/day.ts';
import { epochMs, instantAt, Temporal } from '../kernel/time.ts';
import {
  type CheckInRow,
  type HealingRow,
  insertCheckIn,
  lockCheckIns,
  selectCheckInsOfVisit,
  selectCheckInsSince,
  selectHealingSessions,
  selectPatientContact,
} from '../store/check-ins.ts';
import { raiseAlert } from './alerts.ts';
import { stopDoneReminders } from './check-in-reminders.ts';
import { checkInOf, healingFacts, healingSessionOf } from './check-in-view.ts';
import { found, type Work } from './work.ts';

type Report = z.infer<typeof reportBody>;

const isLanguage = (text: string): text is Language => languages.some((one) => one === text);

/** A patient reports for themselves; staff say for whom. */
function patientOf(work: Work, body: Report): string {
  const patientId = body.patientId ?? work.actor.patientId;
  if (patientId === undefined) throw invalid('/patientId', 'Say which patient this is about.');
  return patientId;
}

const answersOf = ({ report }: CheckInRow): CheckInAnswers => {
  const { session: _, history: __, language: ___, ...answers } = report;
  return answers;
};

/** Everything the reading needs: what is said now, and what was said before after the same session. */
function requestOf(
  work: Work,
  session: HealingRow,
  given: { body: Report; earlier: readonly CheckInRow[]; language: Language },
): CheckInRequest {
  const { patientId: _, language: __, ...answers } = given.body;
  const ended = epochMs(session.endedAt);
  const said = Object.fromEntries(Object.entries(answers).filter(([, value]) => value !== undefined));
  return {
    ...(said as Omit<typeof answers, 'redness' | 'swelling' | 'pain' | 'itch' | 'peeling'>),
    at: Temporal.Instant.from(work.now).toString({ timeZone: work.clinic.timeZone }),
    session: healingFacts(session),
    history: given.earlier.filter((one) => epochMs(one.at) >= ended).map(answersOf),
    language: given.language,
  };
}

/**
 * Takes a report, reads it against what is expected on that day, and, when a person must look, raises an alert in the
 * same transaction. Reports are only ever added: two on one day are two.
 */
export async function reportCheckIn(
  work: Work,
  body: Report,
): Promise<{ id: string; answer: CheckInAnswer; alertId?: string | undefined }> {
  const patientId = patientOf(work, body);
  work.permit('create', 'check-in', { patientId });
  const patient = found(await selectPatientContact(work.tx, patientId));
  await lockCheckIns(work.tx, patientId);
  const [session] = await selectHealingSessions(work.tx, { patientId }, work.now);
  if (session === undefined)
    throw new Refusal(
      'RULE_FORBIDS',
      `There is no session to report on yet. If something worries you, call us: ${work.clinic.phone}.`,
    );
  const earlier = await selectCheckInsOfVisit(work.tx, session.visitId);
  const language = body.language ?? (isLanguage(patient.language) ? patient.language : 'en');
  const request = requestOf(work, session, { body, earlier, language });
  const answer = checkIn(request);
  const { visitId } = session;
  const id = await insertCheckIn(work.tx, {
    clinicId: work.clinic.id,
    patientId,
    visitId,
    at: work.now,
    report: request,
    answer,
    by: work.actor.id,
  });
  const alertId = await alertFor(work, { patientId, checkInId: id, answer });
  await stopDoneReminders(work, { visitId, endedAt: session.endedAt });
  await work.audit({
    action: 'report',
    resource: 'check-in',
    id,
    patientId,
    detail: { level: answer.level, day: answer.day },
  });
  return { id, answer, alertId };
}

type Read = { readonly patientId: string; readonly checkInId: string; readonly answer: CheckInAnswer };

/** Whatever has a time by which a person must answer has an owner. */
async function alertFor(work: Work, { answer, ...about }: Read): Promise<string | undefined> {
  if (answer.level === 'expected' || answer.respondBy === undefined) return undefined;
  return raiseAlert(work, { ...about, level: answer.level, respondBy: answer.respondBy });
}

export async function readHealing(
  work: Work,
  { patientId, visitId }: { patientId: string; visitId: string | undefined },
): Promise<Answer<typeof readRoute>> {
  work.permit('read', 'check-in', { patientId });
  found(await selectPatientContact(work.tx, patientId));
  const sessions = await selectHealingSessions(work.tx, { patientId }, work.now);
  const session =
    visitId === undefined ? sessions[0] : found(sessions.find((one) => one.visitId === visitId));
  const checkIns = session === undefined ? [] : await selectCheckInsOfVisit(work.tx, session.visitId);
  await work.audit({ action: 'read', resource: 'check-in', patientId, detail: { count: checkIns.length } });
  return {
    session: session === undefined ? undefined : healingSessionOf(session, work.now),
    checkIns: checkIns.map(checkInOf),
    sessions: sessions.map((one) => ({
      visitId: one.visitId,
      sessionNumber: one.sessionNumber ?? undefined,
      endedAt: one.endedAt,
    })),
  };
}

/** Check-ins of the last days of the whole clinic: their notes are for people to read. */
export async function listCheckIns(work: Work, days: number): Promise<Answer<typeof listRoute>> {
  work.permit('read', 'check-in');
  const since = instantAt(addDays(work.today, -days), '00:00', work.clinic.timeZone);
  const rows = await selectCheckInsSince(work.tx, since);
  await work.audit({ action: 'list', resource: 'check-in', detail: { count: rows.length, days } });
  return {
    checkIns: rows.map((row): z.infer<typeof checkInSchema> & { patientName: string } => ({
      ...checkInOf(row),
      patientName: row.patientName,
    })),
  };
}
