import { describe, expect, it } from 'vitest';
import { addDays, isoDate } from '../kernel/day.ts';
import { type CartridgeUse, cartridgeKey, mayUse } from './cartridge.ts';

const on = isoDate('2026-12-01');
const cartridge = { gtin: '00850003423012', lot: 'L1', serial: '42', expiry: on };
const use: CartridgeUse = { on, fits: [cartridge.gtin], recalls: [] };

describe('a cartridge', () => {
  it('may be used on its last day, not on the next', () => {
    expect(mayUse(cartridge, use)).toEqual({ kind: 'allowed' });
    expect(mayUse(cartridge, { ...use, on: addDays(on, 1) })).toEqual({
      kind: 'refused',
      reasons: ['expired'],
    });
  });

  it('is used once', () => {
    expect(mayUse(cartridge, { ...use, usedIn: 'session-1' })).toEqual({
      kind: 'refused',
      reasons: ['already-used'],
    });
  });

  it('must fit the device in hand', () => {
    expect(mayUse(cartridge, { ...use, fits: ['10614141000415'] })).toEqual({
      kind: 'refused',
      reasons: ['wrong-device'],
    });
  });

  it('of a recalled lot is refused, and of another lot is not', () => {
    const { gtin } = cartridge;
    expect(mayUse(cartridge, { ...use, recalls: [{ gtin, lot: 'L1' }] }).kind).toBe('refused');
    expect(mayUse(cartridge, { ...use, recalls: [{ gtin }] }).kind).toBe('refused');
    expect(mayUse(cartridge, { ...use, recalls: [{ gtin, lot: 'L2' }] }).kind).toBe('allowed');
  });

  it('is refused with every reason at once', () => {
    const spent = { ...use, on: addDays(on, 1), usedIn: 's', fits: [], recalls: [{ gtin: cartridge.gtin }] };
    expect(mayUse(cartridge, spent)).toEqual({
      kind: 'refused',
      reasons: ['already-used', 'expired', 'wrong-device', 'recalled'],
    });
  });

  it('with something missing is not known to be fine', () => {
    expect(mayUse({}, { ...use, fits: 'unknown' })).toEqual({
      kind: 'unknown',
      missing: ['no-identifier', 'no-lot', 'no-expiry', 'device-not-listed'],
    });
    expect(mayUse({ ...cartridge, serial: '' }, use).kind).toBe('allowed');
  });

  it('has a key of its own only with a serial number', () => {
    expect(cartridgeKey(cartridge)).toBe('00850003423012/L1/42');
    expect(cartridgeKey({ gtin: cartridge.gtin, lot: 'L1' })).toBeUndefined();
  });
});
