import { useState } from 'react';
import { useCommand } from '../queries.ts';
import { moveDemoClock, useClinicIfKnown } from '../session.ts';
import { useTexts } from '../texts/language.ts';
import './demo-banner.css';
import { announce } from './status.tsx';
import { useWhen } from './when.ts';

const steps = [
  { key: 'hour', days: 0, hours: 1 },
  { key: 'day', days: 1, hours: 0 },
  { key: 'week', days: 7, hours: 0 },
] as const;

/** Moves the demo clinic's clock on, to see reminders, healing and reviews happen. */
const DemoClock = () => {
  const say = useTexts('common');
  const when = useWhen();
  const move = useCommand(moveDemoClock);
  const clinic = useClinicIfKnown();
  const [open, setOpen] = useState(false);
  const forward = async (step: (typeof steps)[number]): Promise<void> => {
    const { now } = await move.send({ body: { days: step.days, hours: step.hours } });
    announce(say('demo.moved', { now: when.dayTime(now) }));
  };
  return (
    <div className="demo-clock">
      <button type="button" className="demo-button" aria-expanded={open} onClick={() => setOpen(!open)}>
        {say('demo.clock')} <time>{clinic && when.dayTime(clinic.now)}</time>
      </button>
      {open &&
        steps.map((step) => (
          <button
            key={step.key}
            type="button"
            className="demo-button"
            aria-disabled={move.sending}
            onClick={() => {
              if (!move.sending) forward(step).catch(() => announce(say('failure.offline.title')));
            }}
          >
            {say(`demo.${step.key}`)}
          </button>
        ))}
    </div>
  );
};

/** On every page of a demo clinic, and on no other. `withClock` behind a sign-in. */
export const DemoBanner = ({ withClock = false }: { readonly withClock?: boolean }) => {
  const say = useTexts('common');
  const clinic = useClinicIfKnown();
  if (clinic?.demo !== true) return null;
  return (
    <aside className="demo" aria-label={say('demo.label')}>
      <p>{say('demo.text')}</p>
      {withClock && <DemoClock />}
    </aside>
  );
};
