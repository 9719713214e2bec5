import { sql } from 'kysely';
import type { Preference } from '../scheduling/request.ts';
import type { Tx } from './db.ts';
import { jsonb } from './json.ts';

export type WishRow = {
  readonly id: string;
  readonly visitId: string;
  readonly patientId: string;
  readonly prefer: Preference;
  readonly askedAt: string;
};

const wishColumns = sql`
  w.id, w.visit_id as "visitId", v.patient_id as "patientId", w.prefer, w.asked_at as "askedAt"
  from waiting_wish w join visit v on v.clinic_id = w.clinic_id and v.id = w.visit_id`;

/** Wishes about visits still to come. */
export async function selectOpenWishes(tx: Tx, now: string, patientId?: string): Promise<WishRow[]> {
  const { rows } = await sql<WishRow>`
    select ${wishColumns}
    where w.ended_at is null and v.cancelled_at is null and v.missed_at is null and v.arrived_at is null and v.starts_at > ${now}
      and (${patientId ?? null}::uuid is null or v.patient_id = ${patientId ?? null}::uuid)
    order by w.asked_at, w.id`.execute(tx);
  return rows;
}

export async function selectWish(tx: Tx, id: string): Promise<WishRow | undefined> {
  const { rows } =
    await sql<WishRow>`select ${wishColumns} where w.id = ${id} and w.ended_at is null`.execute(tx);
  return rows[0];
}

export type NewWish = {
  readonly clinicId: string;
  readonly visitId: string;
  readonly prefer: Preference;
  readonly at: string;
  readonly by: string;
};

/** Puts a visit on the list; one that is on it keeps its place and takes the new preferences. */
export async function putWish(tx: Tx, wish: NewWish): Promise<string> {
  const { rows } = await sql<{ id: string }>`
    insert into waiting_wish (clinic_id, visit_id, prefer, asked_at, asked_by)
    values (${wish.clinicId}, ${wish.visitId}, ${jsonb(wish.prefer)}, ${wish.at}, ${wish.by})
    on conflict (clinic_id, visit_id) where ended_at is null do update set prefer = excluded.prefer
    returning id`.execute(tx);
  const [row] = rows;
  if (row === undefined) throw new Error('a wish was not written');
  return row.id;
}

export async function endWish(tx: Tx, id: string, how: 'withdrawn' | 'moved', at: string): Promise<void> {
  await sql`update waiting_wish set ended_at = ${at}, ended_how = ${how} where id = ${id} and ended_at is null`.execute(
    tx,
  );
}

export type NewPlace = {
  readonly clinicId: string;
  /** The visit that gave it back. */
  readonly visitId: string;
  readonly start: string;
  readonly at: string;
  readonly expiresAt: string;
};

export async function insertPlace(tx: Tx, place: NewPlace): Promise<string> {
  const row = await tx
    .insertInto('freed_place')
    .values({
      clinic_id: place.clinicId,
      visit_id: place.visitId,
      starts_at: place.start,
      freed_at: place.at,
      expires_at: place.expiresAt,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return row.id;
}

export async function insertPlaceOffer(
  tx: Tx,
  offer: {
    readonly clinicId: string;
    readonly placeId: string;
    readonly wishId: string;
    readonly at: string;
  },
): Promise<string> {
  const row = await tx
    .insertInto('place_offer')
    .values({
      clinic_id: offer.clinicId,
      place_id: offer.placeId,
      wish_id: offer.wishId,
      offered_at: offer.at,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return row.id;
}

export type PlaceOfferRow = {
  readonly id: string;
  readonly placeId: string;
  readonly wishId: string;
  readonly visitId: string;
  readonly patientId: string;
  readonly start: string;
  readonly expiresAt: string;
  readonly takenAt: string | null;
  readonly acceptedAt: string | null;
  readonly wishEnded: boolean;
};

const offerColumns = sql`
  o.id, o.place_id as "placeId", o.wish_id as "wishId", w.visit_id as "visitId", v.patient_id as "patientId",
  f.starts_at as start, f.expires_at as "expiresAt", f.taken_at as "takenAt", o.accepted_at as "acceptedAt",
  w.ended_at is not null as "wishEnded"
  from place_offer o
  join freed_place f on f.clinic_id = o.clinic_id and f.id = o.place_id
  join waiting_wish w on w.clinic_id = o.clinic_id and w.id = o.wish_id
  join visit v on v.clinic_id = w.clinic_id and v.id = w.visit_id`;

/** With `lock`, rivals for one place queue up here. */
export async function selectPlaceOffer(tx: Tx, id: string, lock = false): Promise<PlaceOfferRow | undefined> {
  if (lock)
    await sql`select from freed_place where id = (select place_id from place_offer where id = ${id}) for update`.execute(
      tx,
    );
  const { rows } = await sql<PlaceOfferRow>`select ${offerColumns} where o.id = ${id}`.execute(tx);
  return rows[0];
}

/** Offers that can still be accepted. */
export async function selectOpenPlaceOffers(
  tx: Tx,
  now: string,
  patientId?: string,
): Promise<PlaceOfferRow[]> {
  const { rows } = await sql<PlaceOfferRow>`
    select ${offerColumns}
    where f.taken_at is null and f.expires_at > ${now} and w.ended_at is null
      and (${patientId ?? null}::uuid is null or v.patient_id = ${patientId ?? null}::uuid)
    order by f.starts_at, o.id`.execute(tx);
  return rows;
}

export async function takePlace(tx: Tx, offer: PlaceOfferRow, at: string): Promise<void> {
  await sql`update freed_place set taken_at = ${at} where id = ${offer.placeId}`.execute(tx);
  await sql`update place_offer set accepted_at = ${at} where id = ${offer.id}`.execute(tx);
}
