import { useState } from 'react';
import type { ZoneEntry } from '../../../clinical/session-record.ts';
import { isZone, type Zone, zones } from '../../../clinical/zones.ts';
import { FaceMap } from '../../design/face-map.tsx';
import { Sign } from '../../design/sign.tsx';
import { useTexts } from '../../texts/language.ts';
import { FindingsBeside } from './findings-beside.tsx';
import { useTreat } from './use-record.ts';
import { ZoneEditor } from './zone-editor.tsx';
import { useZoneName, useZoneSummary } from './zone-words.ts';

type ListProps = { readonly chosen: Zone; readonly onChoose: (zone: Zone) => void };

/** The same zones as the map, with what was done in each. */
const ZoneList = ({ chosen, onChoose }: ListProps) => {
  const say = useTexts('treat');
  const nameOf = useZoneName();
  const summaryOf = useZoneSummary();
  const { state, findings } = useTreat();
  return (
    <fieldset className="treat-zones">
      <legend className="field-label">{say('zones.list')}</legend>
      {zones.map((zone) => {
        const entry = state.zones.find((one) => one.zone === zone);
        const isAsking = findings.some((one) => one.subject === zone && one.needsReason);
        return (
          <label key={zone} className="choice treat-zone" data-done={entry === undefined ? undefined : ''}>
            <input type="radio" name="treat-zone" checked={zone === chosen} onChange={() => onChoose(zone)} />
            <span className="choice-text">
              <span>{nameOf(zone)}</span>
              <span className="choice-hint">
                {entry === undefined ? say('zones.not-yet') : summaryOf(entry)}
                {isAsking && (
                  <>
                    {' '}
                    <Sign kind="caution" /> {say('zones.asks')}
                  </>
                )}
              </span>
            </span>
          </label>
        );
      })}
    </fieldset>
  );
};

/** The face, the zones as a list, and the zone in hand. */
export const Zones = () => {
  const say = useTexts('treat');
  const { state } = useTreat();
  const summaryOf = useZoneSummary();
  const [zone, setZone] = useState<Zone>('cheek-left');
  const entryOf = (one: Zone): ZoneEntry | undefined => state.zones.find((entry) => entry.zone === one);
  const before = state.zones.filter((entry) => isZone(entry.zone) && entry.zone !== zone).at(-1);
  return (
    <div className="treat-zones-panel">
      <div className="treat-map">
        <FaceMap
          label={say('zones.map')}
          chosen={zone}
          onChoose={setZone}
          markOf={(one) => {
            const depth = entryOf(one)?.depthMm;
            return depth === undefined ? undefined : String(depth);
          }}
          noteOf={(one) => {
            const entry = entryOf(one);
            return entry === undefined ? undefined : summaryOf(entry);
          }}
        />
        <p className="quiet small">{say('zones.sides')}</p>
      </div>
      <div className="stack">
        <FindingsBeside about={({ part, subject }) => part === 'technique' && subject === undefined} />
        <ZoneEditor key={zone} zone={zone} before={before} />
      </div>
      <ZoneList chosen={zone} onChoose={setZone} />
    </div>
  );
};
