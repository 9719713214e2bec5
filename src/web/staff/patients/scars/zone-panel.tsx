import { scoreTexts } from '../../../../clinical/texts/scores.ts';
import { type ScarType, scarTypes, type Zone } from '../../../../clinical/zones.ts';
import { Button } from '../../../design/button.tsx';
import { FaceMap } from '../../../design/face-map.tsx';
import { Stepper } from '../../../design/stepper.tsx';
import { useLanguage, useTexts } from '../../../texts/language.ts';
import { type ChartInput, withCount, zonesOf } from './chart-input.ts';

type ChartProps = {
  readonly input: ChartInput;
  readonly onChange: (input: ChartInput) => void;
};

type ZoneProps = ChartProps & { readonly zone: Zone; readonly onZone: (zone: Zone) => void };

const totalIn = (input: ChartInput, zone: Zone): number | undefined => {
  const counts = Object.values(input.zones[zone] ?? {});
  return counts.length === 0 ? undefined : counts.reduce((sum, count) => sum + count, 0);
};

/** "6 rolling, 14 ice pick"; undefined where nothing was counted. */
function useZoneNote(input: ChartInput): (zone: Zone) => string | undefined {
  const say = useTexts('scars');
  return (zone) => {
    const counts = input.zones[zone] ?? {};
    const parts = scarTypes.flatMap((type) =>
      counts[type] === undefined ? [] : [`${counts[type]} ${say(`type.${type}`).toLocaleLowerCase()}`],
    );
    return parts.length === 0 ? undefined : parts.join(', ');
  };
}

/** The same zones as the map, as a list: the way for whoever does not use the drawing. */
const ZoneList = ({ input, zone, onZone }: ZoneProps) => {
  const say = useTexts('scars');
  const noteOf = useZoneNote(input);
  const texts = scoreTexts[useLanguage()];
  return (
    <fieldset className="zone-list">
      <legend className="field-label">{say('zones.list')}</legend>
      {zonesOf(input.region).map((one) => (
        <label key={one} className="zone-item">
          <input type="radio" name="zone" checked={one === zone} onChange={() => onZone(one)} />
          <span>{texts.zones[one]}</span>
          <span className="quiet small">{noteOf(one) ?? say('zones.not-counted')}</span>
        </label>
      ))}
    </fieldset>
  );
};

const ZoneCounts = ({ input, onChange, zone }: ZoneProps) => {
  const say = useTexts('scars');
  const texts = scoreTexts[useLanguage()];
  const name = texts.zones[zone];
  const counts = input.zones[zone] ?? {};
  const nothing = () =>
    onChange({
      ...input,
      zones: { ...input.zones, [zone]: Object.fromEntries(scarTypes.map((type) => [type, 0])) },
    });
  const step = (type: ScarType) => ({
    label: say(`type.${type}`),
    lessLabel: say('count.less', { type: say(`type.${type}`), zone: name }),
    moreLabel: say('count.more', { type: say(`type.${type}`), zone: name }),
  });
  return (
    <fieldset className="zone-counts">
      <legend>
        <h3>{name}</h3>
      </legend>
      {scarTypes.map((type) => (
        <Stepper
          key={type}
          id={`count-${zone}-${type}`}
          {...step(type)}
          value={counts[type]}
          onChange={(count) => onChange(withCount(input, { zone, type }, count))}
        />
      ))}
      <p className="row">
        <Button weight="quiet" onClick={nothing}>
          {say('count.none')}
        </Button>
      </p>
    </fieldset>
  );
};

/** The map, the list of the same zones, and the counts of the one that is chosen. */
export const ZonePanel = (props: ZoneProps) => {
  const say = useTexts('scars');
  const noteOf = useZoneNote(props.input);
  const markOf = (zone: Zone): string | undefined => {
    const total = totalIn(props.input, zone);
    return total === undefined || !zonesOf(props.input.region).includes(zone) ? undefined : String(total);
  };
  return (
    <div className="zone-panel">
      <div className="zone-map">
        <FaceMap
          label={say('zones.map')}
          chosen={props.zone}
          onChoose={props.onZone}
          markOf={markOf}
          noteOf={noteOf}
        />
        <p className="quiet small">{say('zones.sides')}</p>
      </div>
      <ZoneCounts {...props} />
      <ZoneList {...props} />
    </div>
  );
};
