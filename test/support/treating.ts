import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import type { Application, RecordState } from '../../src/clinical/session-record.ts';
import { dayAt, epochMs, instantAt, instantOf } from '../../src/kernel/time.ts';
import { row } from './database.ts';
import { passTime } from './treated.ts';
import { type BookedSession, testPatient, testSession, type World } from './world.ts';

const MINUTE = 60_000;

/** The clinic's now, by its own moved clock. */
export async function clinicNow(world: World): Promise<string> {
  const [clinic] = (await world.care.clinics()).filter((one) => one.id === world.clinic.id);
  return clinic?.now ?? new Date().toISOString();
}

/** Moves a demo clinic to the next noon on its own wall clock: the day of a session must not end during a test. */
export async function toNoon(world: World): Promise<void> {
  const now = await clinicNow(world);
  const noon = epochMs(instantAt(dayAt(now, world.clinic.timeZone), '12:00', world.clinic.timeZone));
  const wait = noon > epochMs(now) ? noon - epochMs(now) : noon + 24 * 60 * MINUTE - epochMs(now);
  await passTime(world, Math.ceil(wait / MINUTE));
}

export type Arrived = BookedSession & {
  readonly patient: Awaited<ReturnType<typeof testPatient>>;
  /** An instant some minutes before the clinic's now when this was made. */
  readonly ago: (minutes: number) => string;
};

/** A patient whose session began an hour ago, who is there, has consented and whose screening is reviewed. */
export async function arrivedPatient(
  world: World,
  { ready = true, arrived = true }: { ready?: boolean; arrived?: boolean } = {},
): Promise<Arrived> {
  const now = epochMs(await clinicNow(world));
  const ago = (minutes: number): string => instantOf(now - minutes * MINUTE);
  const patient = await testPatient(world);
  const session = await testSession(world, patient.id, ago(60));
  const { db } = world.database;
  // Its places are free for the next test; what is booked is of no interest here.
  await sql`update booking set released_at = now() where visit_id = ${session.visitId}`.execute(db);
  if (arrived) await sql`update visit set arrived_at = starts_at where id = ${session.visitId}`.execute(db);
  if (ready) await makeReady(world, patient.id, ago(90));
  return { ...session, patient, ago };
}

/** A signed consent, answers, and their screening with a clinician's name under it. */
export async function makeReady(world: World, patientId: string, at: string): Promise<void> {
  const add = (table: string, values: Record<string, unknown>) =>
    row(world.database.db, table, { clinic_id: world.clinic.id, ...values });
  const document = await add('consent_document', {
    kind: 'treatment',
    version: randomUUID().slice(0, 8),
    language: 'en',
    title: 'Consent',
    body: 'I have understood.',
    effective_from: '2020-01-01',
  });
  await add('consent', {
    patient_id: patientId,
    document_id: document,
    document_digest: 'x',
    signed_name: 'Pat Example',
    signed_at: at,
  });
  const intake = await add('intake', {
    patient_id: patientId,
    answers: JSON.stringify({ fitzpatrick: 4, conditions: [], medicines: [], allergies: [] }),
    answered_on: at.slice(0, 10),
    recorded_at: at,
    recorded_by: `patient:${patientId}`,
  });
  await add('screening', {
    patient_id: patientId,
    intake_id: intake,
    as_of: at.slice(0, 10),
    answer: JSON.stringify({ decision: 'clear', findings: [] }),
    made_at: at,
    made_by: 'system',
    conclusion: JSON.stringify({ kind: 'go-on' }),
    reviewed_at: at,
    reviewed_by: world.staff['safety-lead'].memberId,
  });
}

export const cream = (arrived: Arrived, more: Partial<Application> = {}): Application => ({
  id: randomUUID(),
  product: 'lidocaine-4',
  grams: 30,
  areaCm2: 200,
  on: arrived.ago(58),
  off: arrived.ago(20),
  occluded: false,
  ...more,
});

/** A record that lacks nothing but its cartridge. */
export const fullState = (world: World, arrived: Arrived): RecordState => ({
  deviceId: world.device,
  noAnaesthetic: false,
  applications: [cream(arrived)],
  startedAt: arrived.ago(18),
  endedAt: arrived.ago(2),
  zones: [
    { zone: 'cheek-left', depthMm: 1.5, passes: 4, endpoint: 'pinpoint-bleeding' },
    { zone: 'forehead', depthMm: 0.75, passes: 3, endpoint: 'erythema' },
  ],
  topicals: [{ name: 'Lift HG', at: arrived.ago(18) }],
  notes: '',
  reasons: [],
});

/** A GS1 element string as a scanner gives it, for a cartridge that fits and is in date. */
export const scanOf = ({
  gtin = '00812345678901',
  lot = 'L2026A',
  expiry = '401231',
  serial,
}: {
  gtin?: string;
  lot?: string;
  expiry?: string;
  serial?: string;
} = {}): string => `]d201${gtin}17${expiry}10${lot}${serial === undefined ? '' : `\u001d21${serial}`}`;
