import { describe, expect, it } from 'vitest';
import { protocolKeys } from '../../../clinical/protocol.ts';
import { defaultProtocol } from '../../../clinical/protocols.ts';
import { type ChangeInput, changedIn, changeSchema, emptyChange, numberIn } from './change.schema.ts';
import type { Protocol } from './version-words.ts';

const base: Protocol = {
  name: 'default',
  version: '1.0.0',
  owner: 'Stipple',
  status: 'shipped',
  reason: '',
  changes: [],
  courses: 0,
  labels: [],
  numbers: Object.fromEntries(
    protocolKeys.map((key) => {
      const { value, unit, range, note } = defaultProtocol.numbers[key];
      return [key, { value, unit, range, note, sources: [] }];
    }),
  ) as unknown as Protocol['numbers'],
};

const schema = changeSchema(base, { say: (key) => key, name: (key) => key });

type Typed = Readonly<Record<string, { readonly value: string; readonly reason: string }>>;

const input = (changes: Typed = {}, more: Partial<ChangeInput> = {}): ChangeInput => {
  const empty = emptyChange(base, 'Our own', 'The owner');
  return { ...empty, reason: 'Our own way.', changes: { ...empty.changes, ...changes }, ...more };
};

const faults = (given: ChangeInput): string[] => {
  const parsed = schema.safeParse(given);
  return parsed.success ? [] : parsed.error.issues.map(({ path }) => `/${path.join('/')}`);
};

describe('the form in which a protocol is changed', () => {
  it('sends only the numbers that were typed otherwise, each with its reason', () => {
    const parsed = schema.safeParse(input({ retinoidDays: { value: ' 10 ', reason: 'Stronger creams.' } }));
    expect(parsed.success && parsed.data).toEqual({
      basedOn: { name: 'default', version: '1.0.0' },
      name: 'Our own',
      owner: 'The owner',
      reason: 'Our own way.',
      changes: { retinoidDays: { value: 10, reason: 'Stronger creams.' } },
    });
  });

  it('reads a comma as a point, and takes nothing else for a number', () => {
    expect(numberIn('1,25')).toBe(1.25);
    for (const typed of ['', 'ten', '-1', '1e3', '1.2.3', '∞']) expect(numberIn(typed), typed).toBeNaN();
  });

  it('a number typed back to what it was is no change', () => {
    expect(changedIn(base, input({ ahaDays: { value: '7.0', reason: 'for nothing' } }))).toEqual([]);
  });

  it('asks a reason of every number that changes, once, also of one outside the sources', () => {
    expect(faults(input({ retinoidDays: { value: '30', reason: '  ' } }))).toEqual([
      '/changes/retinoidDays/reason',
    ]);
    expect(faults(input({ retinoidDays: { value: '30', reason: 'As our dermatologist asks.' } }))).toEqual(
      [],
    );
  });

  it('points at what is no number without asking why, and at numbers that no longer rise', () => {
    expect(faults(input({ ahaDays: { value: 'x', reason: '' } }))).toEqual(['/changes/ahaDays/value']);
    expect(faults(input({ gapIdealDays: { value: '50', reason: 'Longer.' } }))).toEqual([
      '/changes/gapIdealDays/value',
    ]);
  });

  it('tells its faults in the order of the page', () => {
    const wrong = input(
      { retinoidDays: { value: '', reason: '' }, sessions: { value: '3', reason: '' } },
      { name: '', reason: '' },
    );
    expect(faults(wrong)).toEqual([
      '/name',
      '/reason',
      '/changes/sessions/reason',
      '/changes/retinoidDays/value',
    ]);
  });
});
