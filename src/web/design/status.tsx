import { useSyncExternalStore } from 'react';
import './status.css';
import { Sign } from './sign.tsx';

type Said = { readonly text: string; readonly at: number };

const SHOWN_MS = 6000;

let said: Said | undefined;
let fading: ReturnType<typeof setTimeout> | undefined;
const listeners = new Set<() => void>();

function change(next: Said | undefined): void {
  said = next;
  for (const listener of listeners) listener();
}

/** Says that something was done ("Booked for Tue 12 January, 16:00"), on screen and to a screen reader. */
export function announce(text: string): void {
  clearTimeout(fading);
  change({ text, at: performance.now() });
  fading = setTimeout(() => change(undefined), SHOWN_MS);
}

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** Stands once in the root, always, because a live region must be there before it speaks. */
export const StatusRegion = () => {
  const now = useSyncExternalStore(subscribe, () => said);
  return (
    <div className="status-region" role="status" aria-live="polite">
      {now && (
        <p key={now.at} className="status">
          <Sign kind="fine" />
          {now.text}
        </p>
      )}
    </div>
  );
};
