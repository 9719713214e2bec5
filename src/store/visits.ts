import { sql } from 'kysely';
import type { Session as Placed } from '../scheduling/request.ts';
import type { Tx } from './db.ts';
import { jsonb } from './json.ts';

export type VisitKind = 'consultation' | 'session' | 'review';
export type VisitStatus = 'booked' | 'arrived' | 'finished' | 'missed' | 'cancelled';

export type VisitRow = {
  readonly id: string;
  readonly kind: VisitKind;
  readonly status: VisitStatus;
  readonly start: string;
  readonly end: string;
  readonly phases: Placed['phases'];
  readonly patientId: string;
  readonly patientName: string;
  readonly practitionerId: string | null;
  readonly practitionerName: string | null;
  readonly sessionId: string | null;
  readonly courseId: string | null;
  readonly sessionNumber: number | null;
  readonly sessionsPlanned: number | null;
  readonly recordId: string | null;
  readonly recordSigned: boolean | null;
  readonly sequence: number;
};

const selected = sql`
  select v.id, v.kind, v.starts_at as start, v.ends_at as "end", v.phases, v.sequence,
    case when v.cancelled_at is not null then 'cancelled' when v.missed_at is not null then 'missed'
         when v.finished_at is not null then 'finished' when v.arrived_at is not null then 'arrived' else 'booked' end as status,
    v.patient_id as "patientId", p.name as "patientName",
    v.practitioner_id as "practitionerId", r.name as "practitionerName",
    v.session_id as "sessionId", s.course_id as "courseId", s.number as "sessionNumber",
    (select count(*)::int from session o where o.clinic_id = s.clinic_id and o.course_id = s.course_id and o.omitted_at is null) as "sessionsPlanned",
    t.id as "recordId", t.signed_at is not null as "recordSigned"
  from visit v
  join patient p on p.clinic_id = v.clinic_id and p.id = v.patient_id
  left join resource r on r.clinic_id = v.clinic_id and r.id = v.practitioner_id
  left join session s on s.clinic_id = v.clinic_id and s.id = v.session_id
  left join session_record t on t.clinic_id = v.clinic_id and t.visit_id = v.id`;

export async function selectVisit(tx: Tx, id: string): Promise<VisitRow | undefined> {
  const { rows } = await sql<VisitRow>`${selected} where v.id = ${id}`.execute(tx);
  return rows[0];
}

/** Visits that start in `[from, to)`, cancelled ones left out. */
export async function selectVisitsBetween(tx: Tx, from: string, to: string): Promise<VisitRow[]> {
  const { rows } = await sql<VisitRow>`
    ${selected} where v.cancelled_at is null and v.starts_at >= ${from} and v.starts_at < ${to} order by v.starts_at, v.id`.execute(
    tx,
  );
  return rows;
}

export async function selectVisitsOfPatient(tx: Tx, patientId: string): Promise<VisitRow[]> {
  const { rows } =
    await sql<VisitRow>`${selected} where v.patient_id = ${patientId} order by v.starts_at, v.id`.execute(tx);
  return rows;
}

export async function selectVisitsOfCourse(tx: Tx, courseId: string): Promise<VisitRow[]> {
  const { rows } = await sql<VisitRow>`
    ${selected} where s.course_id = ${courseId} and v.cancelled_at is null order by v.starts_at, v.id`.execute(
    tx,
  );
  return rows;
}

export type NewVisit = {
  readonly clinicId: string;
  readonly patientId: string;
  readonly kind: VisitKind;
  readonly sessionId?: string;
  readonly placed: Placed;
  readonly at: string;
  readonly by: string;
};

/**
 * Takes the calendar's locks for these resources, always in the same order: rivals for one place queue up instead of
 * deadlocking on the exclusion constraint, which stays the last word.
 */
export async function lockResources(tx: Tx, clinicId: string, resources: Iterable<string>): Promise<void> {
  const keys = [...new Set(resources)].sort().map((id) => `${clinicId}:${id}`);
  for (const key of keys) await sql`select pg_advisory_xact_lock(hashtextextended(${key}, 0))`.execute(tx);
}

const resourcesOf = (placed: Placed): string[] => placed.phases.flatMap((phase) => [...phase.resources]);

/** Books places on the calendar, all or nothing. A place that is taken raises 23P01. */
export async function insertVisits(tx: Tx, visits: readonly NewVisit[]): Promise<string[]> {
  const [first] = visits;
  if (first === undefined) return [];
  await lockResources(
    tx,
    first.clinicId,
    visits.flatMap((visit) => resourcesOf(visit.placed)),
  );
  const ids: string[] = [];
  for (const visit of visits) ids.push(await insertVisit(tx, visit));
  return ids;
}

async function insertVisit(tx: Tx, visit: NewVisit): Promise<string> {
  const { placed } = visit;
  const row = await tx
    .insertInto('visit')
    .values({
      clinic_id: visit.clinicId,
      patient_id: visit.patientId,
      kind: visit.kind,
      session_id: visit.sessionId ?? null,
      starts_at: placed.start,
      ends_at: placed.end,
      phases: jsonb(placed.phases),
      practitioner_id: placed.practitioner ?? null,
      booked_at: visit.at,
      booked_by: visit.by,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  await insertBookings(tx, visit.clinicId, row.id, placed);
  await insertVisitChange(tx, {
    ...visit,
    visitId: row.id,
    verb: 'book',
    from: null,
    to: placed.start,
    reason: 'booked',
  });
  return row.id;
}

/** One row a stretch: back-to-back phases of a resource are one booking, so that it is held without a seam. */
async function insertBookings(tx: Tx, clinicId: string, visitId: string, placed: Placed): Promise<void> {
  const rows = placed.phases.flatMap((phase) =>
    phase.resources.map((resource) => ({
      clinic_id: clinicId,
      visit_id: visitId,
      resource_id: resource,
      phase: phase.name,
      during: `[${phase.start},${phase.end})`,
    })),
  );
  if (rows.length > 0) await tx.insertInto('booking').values(rows).execute();
}

export type VisitChange = {
  readonly clinicId: string;
  readonly visitId: string;
  readonly verb: 'book' | 'move' | 'defer' | 'omit' | 'cease' | 'cancel' | 'resource-out';
  readonly from: string | null;
  readonly to: string | null;
  readonly reason: string;
  readonly at: string;
  readonly by: string;
};

async function insertVisitChange(tx: Tx, change: VisitChange): Promise<void> {
  await tx
    .insertInto('visit_change')
    .values({
      clinic_id: change.clinicId,
      visit_id: change.visitId,
      verb: change.verb,
      from_start: change.from,
      to_start: change.to,
      reason: change.reason,
      changed_at: change.at,
      changed_by: change.by,
    })
    .execute();
}

async function releaseBookings(tx: Tx, visitId: string, at: string): Promise<void> {
  await tx
    .updateTable('booking')
    .set({ released_at: at })
    .where('visit_id', '=', visitId)
    .where('released_at', 'is', null)
    .execute();
}

export type Move = { readonly visit: VisitRow; readonly placed: Placed };

/** Moves visits to new places in one go: every old place is given up before a new one is taken. */
export async function moveVisits(
  tx: Tx,
  moves: readonly Move[],
  change: Omit<VisitChange, 'visitId' | 'from' | 'to'>,
): Promise<void> {
  await lockResources(
    tx,
    change.clinicId,
    moves.flatMap(({ visit, placed }) => [
      ...resourcesOf(placed),
      ...visit.phases.flatMap((phase) => [...phase.resources]),
    ]),
  );
  for (const { visit } of moves) await releaseBookings(tx, visit.id, change.at);
  for (const { visit, placed } of moves) {
    await sql`
      update visit set starts_at = ${placed.start}, ends_at = ${placed.end}, phases = ${jsonb(placed.phases)},
        practitioner_id = ${placed.practitioner ?? null}, sequence = sequence + 1 where id = ${visit.id}`.execute(
      tx,
    );
    await insertBookings(tx, change.clinicId, visit.id, placed);
    await insertVisitChange(tx, { ...change, visitId: visit.id, from: visit.start, to: placed.start });
  }
}

/** Gives a visit's place back, with a reason; the visit stays on record as cancelled. */
export async function cancelVisits(
  tx: Tx,
  visits: readonly VisitRow[],
  change: Omit<VisitChange, 'visitId' | 'from' | 'to'>,
): Promise<void> {
  for (const visit of visits) {
    await releaseBookings(tx, visit.id, change.at);
    await sql`
      update visit set cancelled_at = ${change.at}, cancelled_why = ${change.reason}, sequence = sequence + 1 where id = ${visit.id}`.execute(
      tx,
    );
    await insertVisitChange(tx, { ...change, visitId: visit.id, from: visit.start, to: null });
  }
}

/** Marks what happened to a visit; answers whether it was still open to that mark. */
export async function markVisit(
  tx: Tx,
  id: string,
  as: 'arrived' | 'finished' | 'missed',
  at: string,
): Promise<boolean> {
  const { numAffectedRows } = await sql`
    update visit set
      arrived_at = case when ${as} = 'arrived' then ${at}::timestamptz else arrived_at end,
      finished_at = case when ${as} = 'finished' then ${at}::timestamptz else finished_at end,
      missed_at = case when ${as} = 'missed' then ${at}::timestamptz else missed_at end
    where id = ${id} and cancelled_at is null and missed_at is null and finished_at is null
      and (${as} <> 'arrived' or arrived_at is null) and (${as} <> 'finished' or arrived_at is not null)
      and (${as} <> 'missed' or arrived_at is null)`.execute(tx);
  return Number(numAffectedRows ?? 0) === 1;
}
