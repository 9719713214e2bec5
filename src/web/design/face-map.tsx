import { type KeyboardEvent, useRef } from 'react';
import { FACE_VIEW_BOX, faceExclusions, faceFeatures, faceZones } from '../../clinical/face-map.ts';
import { scoreTexts } from '../../clinical/texts/scores.ts';
import { excludedRegions, type Zone, zones } from '../../clinical/zones.ts';
import { useLanguage } from '../texts/language.ts';
import './face-map.css';
import { directionOf, zoneTowards } from './face-moves.ts';

type FaceMapProps = {
  /** What is chosen on the map: "Zone to chart". */
  readonly label: string;
  readonly chosen: Zone;
  readonly onChoose: (zone: Zone) => void;
  /** Shown in the zone, and filled in: a number, a depth. */
  readonly markOf?: (zone: Zone) => string | undefined;
  /** Said after the zone's name: "6 scars". */
  readonly noteOf?: (zone: Zone) => string | undefined;
};

type ZoneProps = FaceMapProps & {
  readonly zone: Zone;
  readonly name: string;
  readonly onKey: (event: KeyboardEvent) => void;
};

const ZoneOfFace = ({ zone, name, chosen, onChoose, onKey, markOf, noteOf }: ZoneProps) => {
  const { d, at } = faceZones[zone];
  const mark = markOf?.(zone);
  const note = noteOf?.(zone);
  return (
    // biome-ignore lint/a11y/useSemanticElements: an input cannot be drawn; the list beside the map has the real ones.
    <g
      id={`face-${zone}`}
      role="radio"
      aria-checked={chosen === zone}
      aria-label={note === undefined ? name : `${name}: ${note}`}
      tabIndex={chosen === zone ? 0 : -1}
      className="face-zone"
      data-marked={mark === undefined ? undefined : ''}
      onClick={() => onChoose(zone)}
      onKeyDown={onKey}
    >
      <title>{name}</title>
      <path d={d} />
      {mark !== undefined && (
        <>
          <circle cx={at[0]} cy={at[1]} r={mark.length > 2 ? 17 : 13} />
          <text x={at[0]} y={at[1]} dominantBaseline="central" textAnchor="middle">
            {mark}
          </text>
        </>
      )}
    </g>
  );
};

/**
 * The face as seen from the front; the patient's left is on the right. One zone is chosen at a time, by pointer or by
 * the arrow keys, which go to the neighbour that lies there. Always beside a list of the same zones.
 */
export const FaceMap = (props: FaceMapProps) => {
  const texts = scoreTexts[useLanguage()];
  const picture = useRef<SVGSVGElement>(null);
  const onKey = (event: KeyboardEvent): void => {
    const direction = directionOf(event.key);
    if (direction === undefined) return;
    event.preventDefault();
    const next = zoneTowards(props.chosen, direction);
    if (next === undefined) return;
    props.onChoose(next);
    picture.current?.querySelector<SVGGElement>(`#face-${next}`)?.focus();
  };
  return (
    <div role="radiogroup" aria-label={props.label} className="face">
      <svg ref={picture} viewBox={FACE_VIEW_BOX.join(' ')}>
        <title>{props.label}</title>
        {faceFeatures.map((d) => (
          <path key={d} className="face-line" d={d} />
        ))}
        {excludedRegions.map((region) => (
          <path key={region} className="face-excluded" d={faceExclusions[region].d} />
        ))}
        {zones.map((zone) => (
          <ZoneOfFace key={zone} {...props} zone={zone} name={texts.zones[zone]} onKey={onKey} />
        ))}
      </svg>
    </div>
  );
};
