import { describe, expect, it } from 'vitest';
import type { Script } from './life.ts';
import { walk } from './walk.ts';

const at = (minutes: number): string => new Date(Date.UTC(2026, 0, 1, 9, minutes)).toISOString();
const clockOf = (instant: string): string => new Date(instant).toISOString().slice(11, 16);

/** Scripts that wait for these minutes in turn; answers what happened, in order. */
async function lived(until: number, waits: Readonly<Record<string, readonly number[]>>): Promise<string[]> {
  const told: string[] = [];
  let clock = '';
  async function* script(name: string, minutes: readonly number[]): Script {
    for (const minute of minutes) {
      const now = yield at(minute);
      told.push(`${name} ${clockOf(now)}`);
      expect(clockOf(now)).toBe(clockOf(clock));
    }
  }
  await walk({
    scripts: Object.entries(waits).map(([name, minutes]) => script(name, minutes)),
    until: at(until),
    setClock: async (instant) => {
      clock = instant;
    },
  });
  return told;
}

describe('a walk through scripts', () => {
  it('takes the earliest instant first, whichever script waits for it', async () => {
    expect(await lived(60, { ann: [5, 30], bob: [1, 20, 40] })).toEqual([
      'bob 09:01',
      'ann 09:05',
      'bob 09:20',
      'ann 09:30',
      'bob 09:40',
    ]);
  });

  it('lets the earlier script of the list go first when two wait for the same instant', async () => {
    expect(await lived(60, { ann: [10], bob: [10] })).toEqual(['ann 09:10', 'bob 09:10']);
  });

  it('goes on at once with what waits for the past, and never turns the clock back', async () => {
    expect(await lived(60, { ann: [20, 3, 25] })).toEqual(['ann 09:20', 'ann 09:20', 'ann 09:25']);
  });

  it('stops at the end: what happens at the very instant still happens, nothing after it', async () => {
    expect(await lived(30, { ann: [30, 31], bob: [45] })).toEqual(['ann 09:30']);
  });

  it('ends when nobody waits any more', async () => {
    expect(await lived(60, {})).toEqual([]);
  });
});
