import type { z } from 'zod';
import type { Language } from '../clinical/finding.ts';
import { isOverridable } from '../clinical/may-treat.ts';
import type { Protocol } from '../clinical/protocol.ts';
import { defaultProtocol } from '../clinical/protocols.ts';
import { type ScreenAnswer, screen } from '../clinical/screening.ts';
import { Refusal } from '../contract/errors.ts';
import { faultsOf } from '../contract/problem.ts';
import { screenVerb } from '../contract/screen.ts';
import type {
  Conclusion,
  listScreenings as listRoute,
  ScreenedFinding,
  Screening,
  screenPatient as screenRoute,
} from '../contract/screenings.ts';
import { isoDate } from '../kernel/day.ts';
import { dayAt } from '../kernel/time.ts';
import { selectContact } from '../store/contacts.ts';
import { selectCoursesOfPatient } from '../store/courses.ts';
import { selectLatestIntake } from '../store/intakes.ts';
import {
  insertScreening,
  type JudgementRow,
  type ScreeningRow,
  selectScreenings,
  sessionIsOf,
} from '../store/screenings.ts';
import { selectVisitsOfPatient } from '../store/visits.ts';
import { protocolOf, refOf } from './protocols.ts';
import { found, type Work } from './work.ts';

/** What is stored: the answer in English, and the same in the clinic's other language. */
export type StoredAnswer = ScreenAnswer & { readonly es?: ScreenAnswer };

/**
 * Screens the newest answers as of today, by the protocol of the patient's open course, and keeps the result for a
 * clinician to review. Answers the screening's id.
 */
export async function makeScreening(
  work: Work,
  patientId: string,
  { sessionId }: { readonly sessionId?: string | undefined } = {},
): Promise<string> {
  work.permit('create', 'screening', { patientId });
  const intake = await selectLatestIntake(work.tx, patientId);
  if (intake === undefined) throw new Refusal('RULE_FORBIDS', 'There are no answers yet to screen.');
  if (sessionId !== undefined && !(await sessionIsOf(work.tx, sessionId, patientId)))
    throw new Refusal('NOT_FOUND');
  const request = { ...(intake.answers as object), ...(await circumstances(work, patientId, sessionId)) };
  const protocol = await protocolOfPatient(work, patientId);
  const id = await insertScreening(work.tx, {
    clinicId: work.clinic.id,
    patientId,
    intakeId: intake.id,
    sessionId: sessionId ?? null,
    asOf: work.today,
    answer: {
      ...screened(request, 'en', protocol),
      es: screened(request, 'es', protocol),
    } satisfies StoredAnswer,
    at: work.now,
    by: work.actor.id,
  });
  await work.audit({ action: 'screen', resource: 'screening', id, patientId });
  return id;
}

/** Answers were valid when they were recorded; a rule that has become stricter about them since says where. */
function screened(request: object, language: Language, protocol: Protocol): ScreenAnswer {
  const parsed = screenVerb.request.safeParse({ ...request, language });
  if (parsed.success) {
    const { protocol: _, ...answers } = parsed.data;
    return screen(answers, protocol);
  }
  throw new Refusal(
    'INVALID',
    'The answers need another look before they can be screened.',
    faultsOf(parsed.error),
  );
}

/** The version the patient's open course is on; the default for somebody without one. */
async function protocolOfPatient(work: Work, patientId: string): Promise<Protocol> {
  const course = (await selectCoursesOfPatient(work.tx, patientId)).find((one) => one.endedAt === null);
  return course === undefined ? defaultProtocol : protocolOf(work, refOf(course));
}

/** What the newest answers would find today under a protocol; keeps nothing. Undefined while there are no answers. */
export async function screenedUnder(
  work: Work,
  patientId: string,
  protocol: Protocol,
): Promise<ScreenAnswer | undefined> {
  const intake = await selectLatestIntake(work.tx, patientId);
  if (intake === undefined) return undefined;
  const request = { ...(intake.answers as object), ...(await circumstances(work, patientId, undefined)) };
  return screened(request, 'en', protocol);
}

/** Today, and the day of the session that it is for: the one named, else the next. */
async function circumstances(work: Work, patientId: string, sessionId: string | undefined) {
  const visits = await selectVisitsOfPatient(work.tx, patientId);
  const coming = visits.find((visit) =>
    sessionId === undefined
      ? visit.kind === 'session' && visit.status === 'booked' && visit.start > work.now
      : visit.sessionId === sessionId && visit.status !== 'cancelled',
  );
  const session = coming && dayAt(coming.start, work.clinic.timeZone);
  return {
    asOf: work.today,
    ...(session === undefined || session < work.today ? {} : { session }),
  };
}

/** Screens again, for whoever asks for it. */
export async function screenPatient(
  work: Work,
  patientId: string,
  { sessionId, language = 'en' }: z.infer<typeof screenRoute.body>,
): Promise<Screening> {
  const contact = found(await selectContact(work.tx, patientId));
  work.permit('read', 'screening', { patientId: contact.patientId });
  const id = await makeScreening(work, contact.patientId, { sessionId });
  return showScreening(work, contact.patientId, { id, language });
}

/** Every screening of a patient with its judgements, newest first. */
export async function listScreenings(
  work: Work,
  patientId: string,
  language: Language = 'en',
): Promise<z.infer<typeof listRoute.answer>> {
  const contact = found(await selectContact(work.tx, patientId));
  work.permit('read', 'screening', { patientId: contact.patientId });
  const screenings = await screeningsOf(work, contact.patientId, language);
  await work.audit({ action: 'read', resource: 'screening', patientId: contact.patientId });
  return { screenings };
}

type Wanted = { readonly id: string; readonly language: Language };

export const showScreening = async (work: Work, patientId: string, wanted: Wanted): Promise<Screening> =>
  found((await screeningsOf(work, patientId, wanted.language)).find(({ id }) => id === wanted.id));

async function screeningsOf(work: Work, patientId: string, language: Language): Promise<Screening[]> {
  const rows = await selectScreenings(work.tx, patientId);
  const latest = await selectLatestIntake(work.tx, patientId);
  return rows.map((row, at) => {
    const before = rows.slice(at + 1).find((earlier) => earlier.reviewedAt !== null);
    return screeningOf(row, { language, before, current: at === 0 && row.intakeId === latest?.id });
  });
}

type Shown = {
  readonly language: Language;
  readonly before: ScreeningRow | undefined;
  readonly current: boolean;
};

function screeningOf(row: ScreeningRow, { language, before, current }: Shown): Screening {
  const stored = row.answer as StoredAnswer;
  const answer = language === 'es' ? (stored.es ?? stored) : stored;
  const { decision, earliest, protocol } = answer;
  return {
    id: row.id,
    patientId: row.patientId,
    intakeId: row.intakeId,
    asOf: isoDate(row.asOf),
    decision,
    protocol: { name: protocol.name, version: protocol.version },
    findings: findingsOf(row, answer, before),
    madeAt: row.madeAt,
    current,
    ...(earliest === undefined ? {} : { earliest }),
    ...(row.sessionId === null ? {} : { sessionId: row.sessionId }),
    ...(row.reviewedAt === null
      ? {}
      : {
          reviewed: {
            at: row.reviewedAt,
            by: row.reviewedBy ?? '',
            conclusion: row.conclusion as Conclusion,
          },
        }),
  };
}

/** A name for each finding within its screening: its rule, counted where a rule speaks more than once. */
export function findingIds(findings: readonly { readonly rule: string }[]): string[] {
  const seen = new Map<string, number>();
  return findings.map(({ rule }) => {
    const count = (seen.get(rule) ?? 0) + 1;
    seen.set(rule, count);
    return count === 1 ? rule : `${rule}:${count}`;
  });
}

function findingsOf(
  row: ScreeningRow,
  answer: ScreenAnswer,
  before: ScreeningRow | undefined,
): ScreenedFinding[] {
  const ids = findingIds(answer.findings);
  const english = (row.answer as StoredAnswer).findings;
  return answer.findings.map((finding, at) => {
    const id = ids[at] ?? finding.rule;
    const judged = row.judgements.find((judgement) => judgement.finding === id);
    const earlier = before && judgedBefore(before, english[at] ?? finding);
    return {
      id,
      finding,
      overridable: isOverridable(finding),
      ...(judged === undefined ? {} : { judged: judgedOf(judged) }),
      ...(earlier === undefined ? {} : { before: judgedOf(earlier) }),
    };
  });
}

type Compared = Pick<ScreenAnswer['findings'][number], 'rule' | 'title' | 'until'>;

/** The judgement of the same finding in an earlier review: the same rule, saying the same, until the same day. */
function judgedBefore(before: ScreeningRow, finding: Compared): JudgementRow | undefined {
  const { findings } = before.answer as StoredAnswer;
  const at = findings.findIndex(
    (one) => one.rule === finding.rule && one.title === finding.title && one.until === finding.until,
  );
  const id = findingIds(findings)[at];
  return before.judgements.find((judgement) => judgement.finding === id);
}

const judgedOf = (row: JudgementRow): NonNullable<ScreenedFinding['judged']> => ({
  verdict: row.verdict,
  decidedAt: row.decidedAt,
  decidedBy: row.decidedBy,
  ...(row.reason === null ? {} : { reason: row.reason }),
});
