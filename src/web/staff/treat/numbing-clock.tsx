import { useEffect, useRef } from 'react';
import { clockFace, useClinicNow } from '../../clinic-clock.ts';
import { announce } from '../../design/status.tsx';
import { useWhen } from '../../design/when.ts';
import { useTexts } from '../../texts/language.ts';

export type ContactPhase = 'working' | 'ready' | 'soon-over' | 'over' | 'unknown';

/** This long before its latest removal a cream asks for attention. */
const SOON_MS = 15 * 60_000;

type Limits = { readonly earliestOff?: string | undefined; readonly latestOff?: string | undefined };

/** Where a cream is between its label's shortest and longest contact. */
export function phaseOf({ earliestOff, latestOff }: Limits, now: number): ContactPhase {
  if (earliestOff === undefined || latestOff === undefined) return 'unknown';
  if (now < Date.parse(earliestOff)) return 'working';
  if (now >= Date.parse(latestOff)) return 'over';
  return now >= Date.parse(latestOff) - SOON_MS ? 'soon-over' : 'ready';
}

/** What the large figures count to: the earliest removal first, the latest after it, and up again when it has passed. */
function targetOf(phase: ContactPhase, { earliestOff = '', latestOff = '' }: Limits, on: string): number {
  if (phase === 'unknown') return Date.parse(on);
  return Date.parse(phase === 'working' ? earliestOff : latestOff);
}

const tones: Record<ContactPhase, string> = {
  working: 'wait',
  ready: 'fine',
  'soon-over': 'caution',
  over: 'urgent',
  unknown: 'caution',
};

type NumbingClockProps = Limits & {
  readonly product: string;
  readonly on: string;
  /** Minutes of the label's shortest and longest contact, for the words. */
};

/** One cream on the skin, as a large clock. It speaks when the label's times are reached. */
export const NumbingClock = ({ product, on, ...limits }: NumbingClockProps) => {
  const say = useTexts('treat');
  const when = useWhen();
  const now = useClinicNow();
  const phase = phaseOf(limits, now);
  const before = useRef(phase);
  useEffect(() => {
    if (before.current !== phase) announce(`${product}: ${say(`clock.${phase}`)}`);
    before.current = phase;
  }, [phase, product, say]);
  return (
    <div className={`numbing-clock tone-${tones[phase]}`} role="timer" aria-label={product}>
      <p className="numbing-says">{say(`clock.${phase}`)}</p>
      <p className="numbing-figures">{clockFace(targetOf(phase, limits, on) - now)}</p>
      <p className="numbing-counts">{say(`clock.${phase}.counts`)}</p>
      <dl className="numbing-times">
        <div>
          <dt>{say('clock.on')}</dt>
          <dd>{when.time(on)}</dd>
        </div>
        {limits.earliestOff !== undefined && (
          <div>
            <dt>{say('clock.earliest')}</dt>
            <dd>{when.time(limits.earliestOff)}</dd>
          </div>
        )}
        {limits.latestOff !== undefined && (
          <div>
            <dt>{say('clock.latest')}</dt>
            <dd>{when.time(limits.latestOff)}</dd>
          </div>
        )}
      </dl>
    </div>
  );
};
