import { recallLot, receiveLot } from '../care/cartridges.ts';
import { addDays, type IsoDate } from '../kernel/day.ts';
import type { DemoClinic, Script } from './life.ts';
import { at, openBefore } from './opening.ts';

/** A lot of cartridges and the days from which and until which it is taken from the shelf. */
export type Lot = {
  readonly gtin: string;
  readonly lot: string;
  readonly label: string;
  readonly expiresOn: IsoDate;
  readonly from: IsoDate;
  readonly until: IsoDate;
  readonly recall?: { readonly on: IsoDate; readonly reason: string };
};

/** Device identifiers with the prefix 952, which GS1 keeps for demonstrations. */
const SKINPEN_GTIN = '09521500001010';
const EXCEED_GTIN = '09521500002024';

const FIRST_DAY = 400;

/** In the order in which they came. The first has expired by today, the second is recalled. */
export function lotsOf(today: IsoDate): readonly Lot[] {
  const ago = (days: number): IsoDate => addDays(today, -days);
  const skinPen = { gtin: SKINPEN_GTIN, label: 'skinpen-precision' };
  return [
    { ...skinPen, lot: 'SPN2407A', expiresOn: ago(60), from: ago(FIRST_DAY), until: ago(181) },
    {
      gtin: EXCEED_GTIN,
      label: 'exceed',
      lot: 'EXC0311',
      expiresOn: addDays(today, 320),
      from: ago(FIRST_DAY),
      until: addDays(today, 300),
    },
    {
      ...skinPen,
      lot: 'SPN2411C',
      expiresOn: addDays(today, 210),
      from: ago(180),
      until: ago(81),
      recall: {
        on: openBefore(ago(58)),
        reason: 'Maker’s notice: seal of the sterile pouch may be open. Two reports from other clinics.',
      },
    },
    {
      ...skinPen,
      lot: 'SPN2502B',
      expiresOn: addDays(today, 540),
      from: ago(80),
      until: addDays(today, 400),
    },
  ];
}

const compact = (on: IsoDate): string => on.slice(2).replaceAll('-', '');

/** The barcode of one cartridge of a lot, as a scanner types it. */
export const scanOf = ({ gtin, lot, expiresOn }: Lot, serial: string): string =>
  `]d201${gtin}17${compact(expiresOn)}10${lot}\u001d21${serial}`;

/** The lot from which a cartridge for a device is taken on a day. */
export function lotFor(lots: readonly Lot[], label: string, on: IsoDate): Lot {
  const lot = lots.find((one) => one.label === label && one.from <= on && on <= one.until);
  if (lot === undefined) throw new Error(`no cartridges for ${label} on ${on}`);
  return lot;
}

/** A lot comes into the store room on its first day; one is recalled by the safety lead. */
export async function* supply(clinic: DemoClinic, { from, recall, until: _, ...pack }: Lot): Script {
  yield at(from, '08:40');
  const { id } = await clinic.care.perform(clinic.frontDesk, (work) => receiveLot(work, pack));
  if (recall === undefined) return;
  yield at(recall.on, '12:10');
  await clinic.care.perform(clinic.safetyLead, (work) => recallLot(work, { id, reason: recall.reason }));
}
