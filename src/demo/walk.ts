import { epochMs, instantOf } from '../kernel/time.ts';
import type { Script } from './life.ts';

type Waiting = { readonly script: Script; readonly atMs: number; readonly order: number };

const isBefore = (a: Waiting, b: Waiting): boolean =>
  a.atMs < b.atMs || (a.atMs === b.atMs && a.order < b.order);

export type Walk = {
  /** Every script begins by waiting; of two that wait for the same instant the earlier in this list goes first. */
  readonly scripts: readonly Script[];
  /** Nothing happens after this instant: what waits longer stays as it is. */
  readonly until: string;
  readonly setClock: (at: string) => Promise<void>;
};

/**
 * Lives through the scripts, the earliest instant first. Time never goes back: a script that waits for what has passed
 * goes on at once.
 */
export async function walk({ scripts, until, setClock }: Walk): Promise<void> {
  const waiting = new Set<Waiting>();
  const resume = async (script: Script, order: number, nowMs: number): Promise<void> => {
    const { done, value } = await script.next(instantOf(nowMs));
    if (done !== true) waiting.add({ script, order, atMs: Math.max(epochMs(value), nowMs) });
  };
  for (const [order, script] of scripts.entries()) await resume(script, order, 0);
  for (;;) {
    const [first, ...others] = waiting;
    if (first === undefined) return;
    const next = others.reduce((earliest, one) => (isBefore(one, earliest) ? one : earliest), first);
    if (next.atMs > epochMs(until)) return;
    waiting.delete(next);
    await setClock(instantOf(next.atMs));
    await resume(next.script, next.order, next.atMs);
  }
}
