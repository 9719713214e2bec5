import { useEffect, useSyncExternalStore } from 'react';

export type Shortcut = { readonly keys: string; readonly label: string; readonly run: () => void };

const OFF = 'stipple.shortcuts-off';
const LONGEST_PAUSE_MS = 1200;

const known = new Map<string, Shortcut>();
const listeners = new Set<() => void>();
let listed: readonly Shortcut[] = [];
let typed = '';
let typedAt = 0;

function changed(): void {
  listed = [...known.values()];
  for (const listener of listeners) listener();
}

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** Keys that speak must be able to be silenced: speech input types letters too (WCAG 2.1.4). */
const shortcutsAreOff = (): boolean => localStorage.getItem(OFF) !== null;

export function turnShortcuts(on: boolean): void {
  if (on) localStorage.removeItem(OFF);
  else localStorage.setItem(OFF, 'off');
  changed();
}

export const useShortcutsOff = (): boolean => useSyncExternalStore(subscribe, shortcutsAreOff);

/** Everything that works on this page now, for the list under "?". */
export const useShortcutList = (): readonly Shortcut[] => useSyncExternalStore(subscribe, () => listed);

/** Registers keys while the page is open: one key (`n`) or two in a row (`g t`). Put `run` in a `useCallback`. */
export function useShortcut(keys: string, label: string, run: () => void): void {
  useEffect(() => {
    known.set(keys, { keys, label, run });
    changed();
    return () => {
      known.delete(keys);
      changed();
    };
  }, [keys, label, run]);
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable ||
    /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName) ||
    target.closest('dialog, [role="dialog"]') !== null);

function onKey(event: KeyboardEvent): void {
  if (event.ctrlKey || event.metaKey || event.altKey || event.key.length !== 1) return;
  if (isTyping(event.target) || shortcutsAreOff()) return;
  const now = performance.now();
  const sequence = now - typedAt < LONGEST_PAUSE_MS && typed ? `${typed} ${event.key}` : event.key;
  const shortcut = known.get(sequence) ?? known.get(event.key);
  typed = shortcut === undefined ? event.key : '';
  typedAt = now;
  if (shortcut === undefined) return;
  event.preventDefault();
  shortcut.run();
}

/** Once, in the layout of the staff pages. */
export function useShortcutKeys(): void {
  useEffect(() => {
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
}
