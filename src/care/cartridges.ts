import type { z } from 'zod';
import type { lotSchema, readLot as readRoute, receiveLot as receiveRoute } from '../contract/cartridges.ts';
import { invalid, Refusal } from '../contract/errors.ts';
import type { Answer } from '../contract/route.ts';
import type { IsoDate } from '../kernel/day.ts';
import {
  holdLotByName,
  insertLot,
  type LotRow,
  markRecalled,
  selectLot,
  selectLots,
  selectTreatedWith,
} from '../store/cartridges.ts';
import { type ReadPack, readPack } from './cartridges-read.ts';
import { permission } from './policy.ts';
import { found, type Work } from './work.ts';

type Lot = z.infer<typeof lotSchema>;
type Receive = z.infer<typeof receiveRoute.body>;

export async function listLots(work: Work): Promise<{ today: IsoDate; lots: Lot[] }> {
  work.permit('read', 'cartridge');
  const rows = await selectLots(work.tx);
  await work.audit({ action: 'list', resource: 'cartridge', detail: { count: rows.length } });
  return { today: work.today, lots: rows.map((row) => lotOf(work, row)) };
}

/** Puts a lot on record. Receiving it again is no fault; contradicting what is on record is one. */
export async function receiveLot(work: Work, { label, ...pack }: Receive): Promise<Lot> {
  work.permit('create', 'cartridge');
  const read = readPack(work, pack);
  if (read.expiresOn < work.today)
    throw invalid('/expiresOn', 'This lot has expired. Do not put it with the others.');
  const lot = await lotOfPack(work, read, label);
  if (lot.label !== label)
    throw invalid('/label', `This lot is on record for another device: ${lot.label}. Check the pack.`);
  await work.audit({ action: 'receive', resource: 'cartridge', id: lot.id });
  return lotOf(work, lot);
}

/** The lot a pack belongs to, put on record when the clinic does not have it yet. Its last day of use must be the same. */
export async function lotOfPack(work: Work, pack: ReadPack, label: string): Promise<LotRow> {
  await insertLot(work.tx, {
    clinicId: work.clinic.id,
    gtin: pack.gtin,
    lot: pack.lot,
    expiresOn: pack.expiresOn,
    label,
    at: work.now,
    by: work.actor.id,
  });
  const lot = found(await holdLotByName(work.tx, pack.gtin, pack.lot));
  if (lot.expiresOn !== pack.expiresOn)
    throw invalid(
      '/expiresOn',
      `On record this lot may be used until ${lot.expiresOn}. Read the pack again; if it really differs, keep it aside.`,
    );
  return lot;
}

/** A lot with everybody who was treated with it: what a recall needs, in one look. */
export async function readLot(work: Work, id: string): Promise<Answer<typeof readRoute>> {
  work.permit('read', 'cartridge');
  // Who was treated is for those who treat, and for those who recall; not for everybody who sees the store room.
  if (permission(work.actor, 'read', 'record', { clinicId: work.clinic.id }) !== 'granted')
    work.permit('change', 'cartridge');
  return lotWithTreated(work, id, 'read');
}

/** Recalls a lot. From the same moment no cartridge of it can be used, on any tablet. */
export async function recallLot(
  work: Work,
  { id, reason }: { id: string; reason: string },
): Promise<Answer<typeof readRoute>> {
  work.permit('change', 'cartridge');
  found(await selectLot(work.tx, id));
  if (work.actor.memberId === undefined) throw new Refusal('NOT_ALLOWED');
  const recalled = await markRecalled(work.tx, { id, at: work.now, by: work.actor.memberId, why: reason });
  if (!recalled) throw new Refusal('ALREADY_DONE', 'This lot has already been recalled.');
  return lotWithTreated(work, id, 'recall');
}

async function lotWithTreated(
  work: Work,
  id: string,
  action: 'read' | 'recall',
): Promise<Answer<typeof readRoute>> {
  const lot = found(await selectLot(work.tx, id));
  const treated = await selectTreatedWith(work.tx, id);
  await work.audit({ action, resource: 'cartridge', id, detail: { treated: treated.length } });
  return {
    lot: lotOf(work, lot),
    treated: treated.map(({ maxDepthMm, ...row }) => ({ ...row, maxDepthMm: maxDepthMm ?? undefined })),
  };
}

function statusOf(work: Work, row: LotRow): Lot['status'] {
  if (row.recalledAt !== null) return 'recalled';
  return row.expiresOn < work.today ? 'expired' : 'good';
}

const lotOf = (work: Work, row: LotRow): Lot => ({
  ...row,
  status: statusOf(work, row),
  recalledAt: row.recalledAt ?? undefined,
  recalledWhy: row.recalledWhy ?? undefined,
});
