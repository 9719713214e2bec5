import { sql } from 'kysely';
import type { CourseState } from '../contract/patients.ts';
import type { Tx } from './db.ts';

export type PatientRow = {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly phone: string;
  readonly birthDate: string | null;
  readonly language: 'en' | 'es';
  readonly timeZone: string | null;
  readonly since: string;
  /** Fitzpatrick type in the newest answers; null when it was not answered. */
  readonly skinType: number | 'unknown' | null;
  readonly openAlerts: number;
  readonly nextVisit: { id: string; kind: 'consultation' | 'session' | 'review'; start: string } | null;
  readonly courseState: CourseState;
  readonly openCourseId: string | null;
  readonly sessionsDone: number;
};

/** The newest course: the open one, else the one made last. */
const newestCourse = sql`
  select c.id, c.ended_at, c.ended_how from course c
  where c.clinic_id = p.clinic_id and c.patient_id = p.id
  order by c.ended_at is not null, c.created_at desc limit 1`;

const sessionsOfCourse = sql`
  select count(*) filter (where v.id is not null)::int as booked,
         count(*) filter (where v.finished_at is not null or t.signed_at is not null)::int as done
  from session s
  left join visit v on v.clinic_id = s.clinic_id and v.session_id = s.id and v.cancelled_at is null
  left join session_record t on t.clinic_id = v.clinic_id and t.visit_id = v.id
  where s.clinic_id = p.clinic_id and s.course_id = c.id and s.omitted_at is null`;

const courseState = sql`
  case when c.id is null then 'none'
       when c.ended_how is not null then c.ended_how
       when n.done > 0 then 'under-way'
       when n.booked > 0 then 'booked'
       when exists (select from calendar_offer o where o.clinic_id = p.clinic_id and o.course_id = c.id
                    and o.withdrawn_at is null and o.chosen is null) then 'offered'
       else 'planning' end`;

/** Whole rows of the head of a record, by the clinic's own clock. */
const header = (now: string) => sql`
  select p.id, p.name, p.email, p.phone, p.birth_date as "birthDate", p.language, p.time_zone as "timeZone",
    p.created_at as since, i.skin as "skinType", coalesce(a.open, 0) as "openAlerts", v.next as "nextVisit",
    ${courseState} as "courseState", case when c.ended_at is null then c.id end as "openCourseId",
    coalesce(n.done, 0) as "sessionsDone"
  from patient p
  left join lateral (
    select answers -> 'fitzpatrick' as skin from intake
    where clinic_id = p.clinic_id and patient_id = p.id order by answered_on desc, recorded_at desc limit 1) i on true
  left join lateral (
    select count(*)::int as open from alert
    where clinic_id = p.clinic_id and patient_id = p.id and closed_at is null) a on true
  left join lateral (
    select jsonb_build_object('id', id, 'kind', kind, 'start', to_char(starts_at, 'YYYY-MM-DD"T"HH24:MI:SS"Z"')) as next
    from visit where clinic_id = p.clinic_id and patient_id = p.id and cancelled_at is null and missed_at is null
      and finished_at is null and ends_at >= ${now} order by starts_at limit 1) v on true
  left join lateral (${newestCourse}) c on true
  left join lateral (${sessionsOfCourse}) n on true`;

export async function selectPatient(tx: Tx, id: string, now: string): Promise<PatientRow | undefined> {
  const { rows } = await sql<PatientRow>`${header(now)} where p.id = ${id}`.execute(tx);
  return rows[0];
}

const escaped = (word: string): string => word.replace(/[\\%_]/g, (sign) => `\\${sign}`);

/** One word of a search: part of the name or e-mail without case or accents, or digits of the telephone. */
function holds(word: string) {
  const digits = word.replace(/\D/g, '');
  const letters = sql`plain_letters(p.name || ' ' || p.email) like '%' || plain_letters(${escaped(word)}) || '%'`;
  if (digits.length < 3) return letters;
  return sql`(${letters} or regexp_replace(p.phone, '\\D', '', 'g') like '%' || ${digits}::text || '%')`;
}

export type PatientSearch = {
  readonly words: readonly string[];
  readonly after?: string | undefined;
  readonly limit: number;
  readonly now: string;
};

/** A page of patients by name, and how many there are in all. Asks for one more than `limit` to know of a next page. */
export async function searchPatients(
  tx: Tx,
  { words, after, limit, now }: PatientSearch,
): Promise<{ rows: PatientRow[]; total: number; more: boolean }> {
  const matching = words.length === 0 ? sql`true` : sql.join(words.map(holds), sql` and `);
  const later =
    after === undefined
      ? sql`true`
      : sql`(plain_letters(p.name), p.id) > (select plain_letters(name), id from patient where id = ${after})`;
  const { rows } = await sql<PatientRow>`
    ${header(now)} where ${matching} and ${later} order by plain_letters(p.name), p.id limit ${limit + 1}`.execute(
    tx,
  );
  const counted = await sql<{
    n: number;
  }>`select count(*)::int as n from patient p where ${matching}`.execute(tx);
  return { rows: rows.slice(0, limit), total: counted.rows[0]?.n ?? 0, more: rows.length > limit };
}

export type Contact = {
  readonly name: string;
  readonly email: string;
  readonly phone: string;
  readonly birthDate: string | null;
  readonly language: string;
};

/** Opens a record, unless the clinic has one with this address; whose it then is, is answered. Safe against a rival. */
export async function insertPatient(
  tx: Tx,
  clinicId: string,
  contact: Contact & { readonly at: string },
): Promise<{ id: string; existing: boolean }> {
  const made = await sql<{ id: string }>`
    insert into patient (clinic_id, name, email, phone, birth_date, language, created_at)
    values (${clinicId}, ${contact.name}, ${contact.email}, ${contact.phone}, ${contact.birthDate}, ${contact.language}, ${contact.at})
    on conflict (clinic_id, lower(email)) do nothing returning id`.execute(tx);
  const [row] = made.rows;
  if (row !== undefined) return { id: row.id, existing: false };
  const known = await sql<{ id: string }>`
    select id from patient where lower(email) = lower(${contact.email})`.execute(tx);
  const [owner] = known.rows;
  if (owner === undefined) throw new Error('an address is taken by nobody');
  return { id: owner.id, existing: true };
}

export const contactFields = ['name', 'email', 'phone', 'birth_date', 'language', 'time_zone'] as const;
export type ContactField = (typeof contactFields)[number];
export type ContactValues = Readonly<Record<ContactField, string | null>>;

/** The contact as it stands, locked against a rival change until the end of the transaction. */
export const lockContact = (tx: Tx, patientId: string): Promise<ContactValues | undefined> =>
  tx.selectFrom('patient').select(contactFields).where('id', '=', patientId).forUpdate().executeTakeFirst();

/** Whether another patient of the clinic has this address. */
export async function emailIsTaken(tx: Tx, email: string, patientId: string): Promise<boolean> {
  const { rows } = await sql<{ id: string }>`
    select id from patient where lower(email) = lower(${email}) and id <> ${patientId}`.execute(tx);
  return rows.length > 0;
}

export type ContactChange = {
  readonly clinicId: string;
  readonly patientId: string;
  readonly field: ContactField;
  readonly was: string | null;
  readonly became: string | null;
  readonly at: string;
  readonly by: string;
};

/** Writes one field and keeps what stood there. */
export async function changeContactField(tx: Tx, change: ContactChange): Promise<void> {
  await tx
    .updateTable('patient')
    .set({ [change.field]: change.became })
    .where('id', '=', change.patientId)
    .execute();
  await tx
    .insertInto('patient_change')
    .values({
      clinic_id: change.clinicId,
      patient_id: change.patientId,
      field: change.field,
      was: change.was,
      became: change.became,
      changed_at: change.at,
      changed_by: change.by,
    })
    .execute();
}

/** The enquiry a record is opened from, locked so that two desks cannot open two. */
export const lockEnquiry = (tx: Tx, id: string) =>
  tx
    .selectFrom('enquiry')
    .select(['id', 'name', 'email', 'phone', 'language', 'self_check', 'received_at', 'patient_id'])
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();

export async function linkEnquiry(tx: Tx, enquiryId: string, patientId: string): Promise<void> {
  await tx.updateTable('enquiry').set({ patient_id: patientId }).where('id', '=', enquiryId).execute();
}
