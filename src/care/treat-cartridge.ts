import { randomUUID } from 'node:crypto';
import type { z } from 'zod';
import { type CartridgeRefusal, mayUse } from '../clinical/cartridge.ts';
import type { Language } from '../clinical/finding.ts';
import { invalid, Refusal } from '../contract/errors.ts';
import type { useCartridge as useRoute } from '../contract/records.ts';
import { insertUse, selectLabelsOf, selectUse } from '../store/cartridges.ts';
import { selectRecord } from '../store/records.ts';
import { lotOfPack } from './cartridges.ts';
import { type ReadPack, readPack } from './cartridges-read.ts';
import { openForWriting } from './treat-save.ts';
import { NO_SERIAL, type ShownRecord, showRecord } from './treat-view.ts';
import { found, type Work } from './work.ts';

type Use = z.infer<typeof useRoute.body>;

const saidOf: Readonly<Record<CartridgeRefusal, string>> = {
  'already-used':
    'This cartridge has been used in another session. Put it in the sharps bin and open a new one.',
  expired: 'This cartridge is past its last day of use. Put it aside and open another.',
  'wrong-device': 'This cartridge is made for another device. Open one that fits.',
  recalled: 'This lot has been recalled. Keep the pack, put it aside and open one of another lot.',
};

/** The serial number, or a mark of our own for a pack that says it has none. */
function serialOf(pack: ReadPack, withoutSerial: boolean): string {
  if (pack.serial !== undefined) return pack.serial;
  if (withoutSerial) return `${NO_SERIAL}${randomUUID()}`;
  throw invalid(
    '/serial',
    'Type the serial number after (21). If the pack has none, say so: it must have been sealed until now.',
  );
}

/** What is known of a kind of cartridge: one the clinic never had may fit, one it has for other devices does not. */
function fitting(labels: readonly string[], label: string, gtin: string): readonly string[] | 'unknown' {
  if (labels.length === 0) return 'unknown';
  return labels.includes(label) ? [gtin] : [];
}

/**
 * Takes a cartridge into use. Once, never past its day, never of a recalled lot, never one made for another device:
 * asked of the rules first, for a clear answer, and of the database last. The same scan twice on one record is one use.
 */
export async function useCartridge(
  work: Work,
  { id, language, withoutSerial, ...pack }: Use & { readonly id: string; readonly language: Language },
): Promise<ShownRecord> {
  work.permit('change', 'record');
  const row = await openForWriting(work, id);
  const read = readPack(work, pack);
  const serial = serialOf(read, withoutSerial);
  const label = row.deviceLabel ?? row.deviceName;
  const labels = await selectLabelsOf(work.tx, read.gtin);
  const lot = await lotOfPack(work, read, label);
  const earlier = await selectUse(work.tx, lot.id, serial);
  if (earlier?.recordId === id) return showRecord(work, row, language);
  const verdict = mayUse(
    { gtin: read.gtin, lot: read.lot, serial, expiry: read.expiresOn },
    {
      on: work.today,
      fits: fitting(labels, label, read.gtin),
      recalls: lot.recalledAt === null ? [] : [{ gtin: lot.gtin, lot: lot.lot }],
      ...(earlier !== undefined && { usedIn: earlier.recordId }),
    },
  );
  if (verdict.kind === 'refused')
    throw new Refusal(
      'CARTRIDGE_REFUSED',
      saidOf[verdict.reasons[0]],
      verdict.reasons.map((reason) => ({ pointer: '/scan', detail: saidOf[reason] })),
    );
  await insertUse(work.tx, {
    clinicId: work.clinic.id,
    recordId: id,
    lotId: lot.id,
    serial,
    scanned: pack.scan,
    on: work.today,
    at: work.now,
    by: work.actor.id,
  });
  await work.audit({
    action: 'use-cartridge',
    resource: 'record',
    id,
    patientId: row.patientId,
    detail: { lot: lot.id },
  });
  return showRecord(work, found(await selectRecord(work.tx, id)), language);
}
