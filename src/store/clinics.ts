import { sql } from 'kysely';
import type { Db, Tx } from './db.ts';
import { jsonb } from './json.ts';

export type Clinic = {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  readonly demo: boolean;
  readonly timeZone: string;
  readonly phone: string;
  readonly email: string;
  readonly address: string;
  readonly languages: readonly string[];
  readonly settings: Readonly<Record<string, unknown>>;
  /** The world's clock, or a demo clinic's moved one. */
  readonly now: string;
};

const columns = sql<Clinic>`
  c.id, c.slug, c.name, c.demo, c.time_zone as "timeZone", c.phone, c.email, c.address, c.languages, c.settings,
  date_trunc('milliseconds', clock_timestamp() + coalesce(d.ahead, '0')) as now`;

/** The clinic of this transaction, with its clock. Throws when there is none: the transaction was opened wrongly. */
export async function readClinic(tx: Tx, clinicId: string): Promise<Clinic> {
  const { rows } = await sql<Clinic>`
    select ${columns} from clinic c left join demo_clock d on d.clinic_id = c.id where c.id = ${clinicId}`.execute(
    tx,
  );
  const [clinic] = rows;
  if (clinic === undefined) throw new Error('no such clinic');
  return clinic;
}

/** The clinic whose pages a host name shows; the only clinic, where no host is named. System read: no clinic is set yet. */
export async function clinicOfHost(db: Db, host: string): Promise<Clinic | undefined> {
  const { rows } = await sql<Clinic>`
    select ${columns} from clinic c left join demo_clock d on d.clinic_id = c.id
    order by ${host} = any (c.hosts) desc, c.created_at limit 1`.execute(db);
  return rows[0];
}

/** Every clinic, for sweeps that go from one to the next. System read. */
export async function allClinics(db: Db): Promise<Clinic[]> {
  const { rows } = await sql<Clinic>`
    select ${columns} from clinic c left join demo_clock d on d.clinic_id = c.id order by c.created_at`.execute(
    db,
  );
  return rows;
}

/** Moves a demo clinic's clock; for any other clinic the foreign key refuses. */
export async function advanceDemoClock(tx: Tx, clinicId: string, hours: number): Promise<void> {
  await sql`
    insert into demo_clock (clinic_id, ahead) values (${clinicId}, make_interval(hours => ${hours}))
    on conflict (clinic_id) do update set ahead = demo_clock.ahead + excluded.ahead`.execute(tx);
}

/**
 * Puts a demo clinic's clock at an instant, from where it runs on; for any other clinic the foreign key refuses. Letters
 * due before `sentBefore` count as sent when they were due. System write.
 */
export async function putDemoClock(
  db: Db,
  { clinicId, at, sentBefore }: { clinicId: string; at: string; sentBefore: string },
): Promise<void> {
  await sql`
    with clock as (
      insert into demo_clock (clinic_id, ahead) values (${clinicId}, ${at}::timestamptz - clock_timestamp())
      on conflict (clinic_id) do update set ahead = excluded.ahead)
    update message set attempts = 1, attempted_at = due_at, sent_at = due_at
    where clinic_id = ${clinicId} and sent_at is null and withdrawn_at is null and due_at < ${sentBefore}`.execute(
    db,
  );
}

/** Keeps settings of a clinic beside those it has. */
export async function keepSettings(tx: Tx, clinicId: string, settings: object): Promise<void> {
  await sql`update clinic set settings = settings || ${jsonb(settings)} where id = ${clinicId}`.execute(tx);
}
