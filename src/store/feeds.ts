import { sql } from 'kysely';
import type { Db, Tx } from './db.ts';
import type { VisitRow } from './visits.ts';

export type FeedRow = {
  readonly id: string;
  readonly clinicId: string;
  readonly patientId: string | null;
  readonly resourceId: string | null;
  readonly createdAt: string;
};

const columns = sql`
  id, clinic_id as "clinicId", patient_id as "patientId", resource_id as "resourceId", created_at as "createdAt"`;

/** The feed a link opens. System read: the link alone says which clinic it belongs to. */
export async function feedOfToken(db: Db, digest: string): Promise<FeedRow | undefined> {
  const { rows } = await sql<FeedRow>`
    select ${columns} from calendar_feed where token_digest = ${digest} and revoked_at is null`.execute(db);
  return rows[0];
}

export type FeedOwner = { readonly patientId?: string | undefined; readonly resourceId?: string | undefined };

export async function selectFeeds(tx: Tx, owner: FeedOwner): Promise<FeedRow[]> {
  const { rows } = await sql<FeedRow>`
    select ${columns} from calendar_feed
    where revoked_at is null
      and (patient_id = ${owner.patientId ?? null}::uuid or resource_id = ${owner.resourceId ?? null}::uuid)
    order by created_at desc`.execute(tx);
  return rows;
}

export type NewFeed = FeedOwner & {
  readonly clinicId: string;
  readonly digest: string;
  readonly at: string;
  readonly by: string;
};

export async function insertFeed(tx: Tx, feed: NewFeed): Promise<FeedRow> {
  const { rows } = await sql<FeedRow>`
    insert into calendar_feed (clinic_id, token_digest, patient_id, resource_id, created_at, created_by)
    values (${feed.clinicId}, ${feed.digest}, ${feed.patientId ?? null}, ${feed.resourceId ?? null}, ${feed.at}, ${feed.by})
    returning ${columns}`.execute(tx);
  const [row] = rows;
  if (row === undefined) throw new Error('a calendar feed was not written');
  return row;
}

export async function revokeFeed(tx: Tx, id: string, at: string): Promise<void> {
  await tx.updateTable('calendar_feed').set({ revoked_at: at }).where('id', '=', id).execute();
}

/** What a subscribed calendar shows: visits from two months back, cancelled ones too, so that they disappear there. */
export type FeedVisit = Pick<
  VisitRow,
  'id' | 'kind' | 'start' | 'end' | 'sequence' | 'patientName' | 'sessionNumber'
> & {
  readonly cancelled: boolean;
  readonly changedAt: string;
};

export async function selectFeedVisits(tx: Tx, owner: FeedOwner, now: string): Promise<FeedVisit[]> {
  const { rows } = await sql<FeedVisit>`
    select v.id, v.kind, v.starts_at as start, v.ends_at as "end", v.sequence, p.name as "patientName",
      s.number as "sessionNumber", v.cancelled_at is not null as cancelled,
      coalesce((select max(c.changed_at) from visit_change c where c.clinic_id = v.clinic_id and c.visit_id = v.id), v.booked_at) as "changedAt"
    from visit v
    join patient p on p.clinic_id = v.clinic_id and p.id = v.patient_id
    left join session s on s.clinic_id = v.clinic_id and s.id = v.session_id
    where v.starts_at > ${now}::timestamptz - interval '60 days'
      and (v.patient_id = ${owner.patientId ?? null}::uuid or v.practitioner_id = ${owner.resourceId ?? null}::uuid)
    order by v.starts_at, v.id`.execute(tx);
  return rows;
}
