import { sql } from 'kysely';
import { row } from './database.ts';
import { type BookedSession, testPatient, testSession, type World } from './world.ts';

export type Treated = BookedSession & {
  readonly patient: Awaited<ReturnType<typeof testPatient>>;
  readonly recordId: string;
  readonly endedAt: string;
};

const HOUR = 3_600_000;

/** An instant some hours before now. */
export const hoursAgo = (hours: number): string => new Date(Date.now() - hours * HOUR).toISOString();

/** A patient whose session ended some hours ago, with a record of it: one zone, as deep as told. */
export async function treatedPatient(
  world: World,
  { hours, depthMm = 1.5, occluded = false }: { hours: number; depthMm?: number; occluded?: boolean },
): Promise<Treated> {
  const patient = await testPatient(world);
  const session = await testSession(world, patient.id, hoursAgo(hours + 2));
  const endedAt = hoursAgo(hours);
  await sql`update visit set arrived_at = starts_at where id = ${session.visitId}`.execute(world.database.db);
  // It is over: its places are free for the next test.
  await sql`update booking set released_at = now() where visit_id = ${session.visitId}`.execute(
    world.database.db,
  );
  const recordId = await row(world.database.db, 'session_record', {
    clinic_id: world.clinic.id,
    visit_id: session.visitId,
    patient_id: patient.id,
    operator_id: world.practitioner,
    device_id: world.device,
    opened_at: hoursAgo(hours + 1),
    ended_at: endedAt,
    needling: JSON.stringify({
      zones: [{ zone: 'cheek-left', depthMm, passes: 4, endpoint: 'pinpoint-bleeding' }],
    }),
  });
  await row(world.database.db, 'anaesthetic_application', {
    clinic_id: world.clinic.id,
    record_id: recordId,
    product: 'lidocaine-4',
    grams: 30,
    area_cm2: 200,
    applied_at: hoursAgo(hours + 2),
    removed_at: hoursAgo(hours + 1),
    occluded,
    recorded_by: 'system',
  });
  return { ...session, patient, recordId, endedAt };
}

/** Moves a demo clinic's clock forward. */
export async function passTime(world: World, minutes: number): Promise<void> {
  await sql`
    insert into demo_clock (clinic_id, ahead) values (${world.clinic.id}, make_interval(mins => ${minutes}))
    on conflict (clinic_id) do update set ahead = demo_clock.ahead + excluded.ahead`.execute(
    world.database.db,
  );
}

/** Gives members accounts with an address, as sign-in would have: `<role>@clinic.example`. */
export async function giveAddresses(world: World): Promise<void> {
  await sql`
    insert into auth."user" ("id", "name", "email", "emailVerified")
    select m.user_id, m.name, m.role || '-' || left(m.id::text, 4) || '@clinic.example', true from member m
    where m.clinic_id = ${world.clinic.id} on conflict do nothing`.execute(world.database.db);
}

/** Letters of a clinic, oldest first. */
export async function lettersOf(
  world: World,
  template: string,
): Promise<
  { key: string; address: string; dueAt: string; withdrawn: boolean; params: Record<string, string> }[]
> {
  const { rows } = await sql<{
    key: string;
    address: string;
    dueAt: string;
    withdrawn: boolean;
    params: Record<string, string>;
  }>`
    select key, address, due_at as "dueAt", withdrawn_at is not null as withdrawn, params from message
    where clinic_id = ${world.clinic.id} and template like ${template} order by recorded_at, due_at`.execute(
    world.database.db,
  );
  return rows;
}
