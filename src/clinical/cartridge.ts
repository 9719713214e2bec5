import type { IsoDate } from '../kernel/day.ts';

/** A needle cartridge as its barcode and the clinic's own records describe it. */
export type Cartridge = {
  /** Device identifier, 14 digits. */
  readonly gtin?: string;
  readonly lot?: string;
  readonly serial?: string;
  /** Last day of use. */
  readonly expiry?: IsoDate;
};

/** What the clinic knows when a cartridge is about to be used. */
export type CartridgeUse = {
  /** Calendar day of use, in the clinic's zone. */
  readonly on: IsoDate;
  /** Device identifiers of cartridges that fit the device in hand; `unknown` when nobody has listed them. */
  readonly fits: readonly string[] | 'unknown';
  /** The session this very cartridge was used in before, when there is one. */
  readonly usedIn?: string;
  /** Lots that have been recalled, by device identifier; a recall without a lot covers all of them. */
  readonly recalls: readonly { readonly gtin: string; readonly lot?: string }[];
};

export type CartridgeRefusal = 'already-used' | 'expired' | 'wrong-device' | 'recalled';
export type CartridgeGap = 'no-identifier' | 'no-lot' | 'no-expiry' | 'device-not-listed';

/** Whether a cartridge may be used: single use, in date, made for this device, not recalled. */
export type CartridgeVerdict =
  | { readonly kind: 'allowed' }
  | { readonly kind: 'refused'; readonly reasons: readonly [CartridgeRefusal, ...CartridgeRefusal[]] }
  | { readonly kind: 'unknown'; readonly missing: readonly [CartridgeGap, ...CartridgeGap[]] };

const isRecalled = ({ gtin, lot }: Cartridge, { recalls }: CartridgeUse): boolean =>
  recalls.some((recall) => recall.gtin === gtin && (recall.lot === undefined || recall.lot === lot));

const isWrongDevice = ({ gtin }: Cartridge, { fits }: CartridgeUse): boolean =>
  gtin !== undefined && fits !== 'unknown' && !fits.includes(gtin);

function refusalsOf(cartridge: Cartridge, use: CartridgeUse): readonly CartridgeRefusal[] {
  const { expiry } = cartridge;
  const reasons: readonly (readonly [CartridgeRefusal, boolean])[] = [
    ['already-used', use.usedIn !== undefined],
    ['expired', expiry !== undefined && expiry < use.on],
    ['wrong-device', isWrongDevice(cartridge, use)],
    ['recalled', isRecalled(cartridge, use)],
  ];
  return reasons.filter(([, holds]) => holds).map(([reason]) => reason);
}

function gapsOf({ gtin, lot, expiry }: Cartridge, { fits }: CartridgeUse): readonly CartridgeGap[] {
  const gaps: readonly (readonly [CartridgeGap, boolean])[] = [
    ['no-identifier', gtin === undefined],
    ['no-lot', lot === undefined],
    ['no-expiry', expiry === undefined],
    ['device-not-listed', fits === 'unknown'],
  ];
  return gaps.filter(([, holds]) => holds).map(([gap]) => gap);
}

/**
 * The verdict on one cartridge. Its last day of use is still a day of use. What is not on the barcode is missing, not
 * fine: a person reads it off the pack.
 */
export function mayUse(cartridge: Cartridge, use: CartridgeUse): CartridgeVerdict {
  const [refusal, ...refusals] = refusalsOf(cartridge, use);
  if (refusal !== undefined) return { kind: 'refused', reasons: [refusal, ...refusals] };
  const [gap, ...gaps] = gapsOf(cartridge, use);
  if (gap !== undefined) return { kind: 'unknown', missing: [gap, ...gaps] };
  return { kind: 'allowed' };
}

/**
 * A key that names one cartridge and no other: identifier, lot and serial number. Undefined without a serial number,
 * because every cartridge of a lot would share it; the clinic then numbers the packs itself.
 */
export const cartridgeKey = ({ gtin, lot, serial }: Cartridge): string | undefined =>
  gtin === undefined || serial === undefined ? undefined : `${gtin}/${lot ?? ''}/${serial}`;
