import { creamGaps } from '../../../clinical/session-record.ts';
import { clockFace, useClinicClock, useClinicNow } from '../../clinic-clock.ts';
import { Button } from '../../design/button.tsx';
import { Select } from '../../design/field.tsx';
import { announce } from '../../design/status.tsx';
import { useWhen } from '../../design/when.ts';
import { useTexts } from '../../texts/language.ts';
import { Part } from './part.tsx';
import { setPart } from './record-edit.ts';
import { useTreat } from './use-record.ts';
import { Zones } from './zones.tsx';

/** Why the first needle must wait; nothing when it need not. */
function useObstacles(): readonly string[] {
  const say = useTexts('treat');
  const { state, gaps, findings } = useTreat();
  const outside = gaps.flatMap(({ gap }) =>
    gap === 'consent' || gap === 'screening' || gap === 'birth-date' ? [say(`gap.${gap}`)] : [],
  );
  const isNumbingSaid = state.noAnaesthetic || state.applications.length > 0;
  const isWorn = creamGaps(state, undefined).length > 0;
  const stops = findings.filter(
    ({ effect, part, subject }) => effect === 'stop' && (part === 'anaesthetic' || subject === undefined),
  );
  return [
    ...outside,
    ...(isNumbingSaid ? [] : [say('gap.anaesthetic')]),
    ...(isWorn ? [say('gap.cream-on')] : []),
    ...stops.map(({ title }) => title),
  ];
}

const Running = ({ since }: { readonly since: string }) => {
  const say = useTexts('treat');
  const now = useClinicNow();
  return (
    <p className="needling-clock" role="timer" aria-label={say('needling.running')}>
      <span className="quiet">{say('needling.running')}</span>{' '}
      <span className="numbing-figures">{clockFace(now - Date.parse(since))}</span>
    </p>
  );
};

const Begin = () => {
  const say = useTexts('treat');
  const clock = useClinicClock();
  const { change, current } = useTreat();
  const obstacles = useObstacles();
  const begin = () => {
    if (obstacles.length > 0) return;
    change(setPart('startedAt', clock()));
    announce(say('needling.begun'));
  };
  return (
    <div className="stack-tight">
      {obstacles.length > 0 && (
        <div id="needling-waits">
          <p>{say('needling.waits')}</p>
          <ul className="plain-list">
            {obstacles.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </div>
      )}
      <p>
        <Button
          weight={current === 'needling' ? 'main' : 'plain'}
          wide
          aria-disabled={obstacles.length > 0 || undefined}
          aria-describedby={obstacles.length > 0 ? 'needling-waits' : undefined}
          onClick={begin}
        >
          {say('needling.begin')}
        </Button>
      </p>
    </div>
  );
};

const Times = () => {
  const say = useTexts('treat');
  const when = useWhen();
  const clock = useClinicClock();
  const { state, change } = useTreat();
  const { startedAt, endedAt, zones } = state;
  // Until every zone is charted the button that ends it stays back: it must not be met by a careless finger.
  const isCharted = zones.length > 0 && zones.every(({ passes, endpoint }) => passes && endpoint);
  if (startedAt === undefined) return <Begin />;
  if (endedAt === undefined)
    return (
      <div className="stack-tight">
        <div className="spread">
          <Running since={startedAt} />
          <Button weight="quiet" onClick={() => change(setPart('startedAt', undefined))}>
            {say('needling.not-begun')}
          </Button>
        </div>
        <Button
          weight={isCharted ? 'main' : 'plain'}
          wide
          onClick={() => {
            change(setPart('endedAt', clock()));
            announce(say('needling.ended'));
          }}
        >
          {say('needling.end')}
        </Button>
      </div>
    );
  const minutes = Math.round((Date.parse(endedAt) - Date.parse(startedAt)) / 60_000);
  return (
    <div className="spread">
      <p>
        {say('needling.from-to', { from: when.time(startedAt), to: when.time(endedAt) })} ·{' '}
        {when.duration(minutes)}
      </p>
      <Button weight="quiet" onClick={() => change(setPart('endedAt', undefined))}>
        {say('needling.go-on')}
      </Button>
    </div>
  );
};

const Device = () => {
  const say = useTexts('treat');
  const { treatment, state, change } = useTreat();
  if (treatment.devices.length < 2) return null;
  return (
    <Select
      id="device"
      label={say('device')}
      value={state.deviceId}
      onChange={(deviceId) => change((now) => ({ ...now, deviceId }))}
      options={treatment.devices.map(({ id, name }) => ({ value: id, label: name }))}
    />
  );
};

/** Needling: when it began and ended, and zone by zone what was done. */
export const Needling = () => {
  const say = useTexts('treat');
  const { state, gaps } = useTreat();
  const isOpen = gaps.some(({ gap }) => ['start', 'end', 'zone', 'passes', 'endpoint'].includes(gap));
  return (
    <Part id="needling" title={say('needling.title')} done={!isOpen}>
      <Device />
      <Times />
      {state.startedAt !== undefined && <Zones />}
    </Part>
  );
};
