import { type FormEvent, useState } from 'react';
import { scarTypes } from '../../../clinical/zones.ts';
import { OUTCOME_EVENTS } from '../../../contract/outcomes.ts';
import { DEPTH_GROUPS } from '../../../evidence/outcomes/breakdown.ts';
import { Button } from '../../design/button.tsx';
import { Select, TextField } from '../../design/field.tsx';
import { useTexts } from '../../texts/language.ts';
import { type AskedKey, type AskedOutcomes, askedOf } from './asked.ts';
import { useGroupName } from './group-name.ts';

type Option = { readonly value: string; readonly label: string };

type FilterProps = {
  readonly asked: AskedOutcomes;
  readonly devices: readonly { readonly id: string; readonly name: string }[];
  readonly onAsk: (asked: AskedOutcomes) => void;
};

function useOptions(devices: FilterProps['devices']): Readonly<Record<string, readonly Option[]>> {
  const nameOf = useGroupName();
  const grouped = (dimension: Parameters<typeof nameOf>[0], groups: readonly string[]) =>
    groups.map((group) => ({ value: group, label: nameOf(dimension, { group }) }));
  return {
    scarType: grouped('scar-type', scarTypes),
    skinType: grouped('skin-type', ['1', '2', '3', '4', '5', '6']),
    depth: grouped('depth', DEPTH_GROUPS),
    device: devices.map(({ id, name }) => ({ value: id, label: name })),
  };
}

const dimensionOf = {
  scarType: 'by-what.scar-type',
  skinType: 'by-what.skin-type',
  depth: 'by-what.depth',
  device: 'by-what.device',
} as const;

/** Which courses are counted, and by what groups are compared. */
export const FilterForm = ({ asked, devices, onAsk }: FilterProps) => {
  const say = useTexts('outcomes');
  const options = useOptions(devices);
  const [typed, setTyped] = useState(asked);
  const set = (key: AskedKey) => (value: string) => setTyped({ ...typed, [key]: value });
  const isBackwards = typed.from && typed.to ? typed.from > typed.to : false;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!isBackwards) onAsk(askedOf(typed));
  };
  return (
    <form className="outcome-filter no-print" noValidate onSubmit={submit}>
      {(['from', 'to'] as const).map((key) => (
        <TextField
          key={key}
          id={`outcomes-${key}`}
          type="date"
          label={say(`filter.${key}`)}
          error={key === 'to' && isBackwards ? say('filter.backwards') : undefined}
          value={typed[key] ?? ''}
          onChange={set(key)}
        />
      ))}
      {(['scarType', 'skinType', 'depth', 'device'] as const).map((key) => (
        <Select
          key={key}
          id={`outcomes-${key}`}
          label={say(dimensionOf[key])}
          empty={say('filter.all')}
          options={options[key] ?? []}
          value={typed[key] ?? ''}
          onChange={set(key)}
        />
      ))}
      <Select
        id="outcomes-event"
        label={say('filter.event')}
        options={OUTCOME_EVENTS.map((value) => ({ value, label: say(`event.${value}`) }))}
        value={typed.event ?? 'clearly-better'}
        onChange={set('event')}
      />
      <p className="row">
        <Button type="submit" weight="main">
          {say('filter.show')}
        </Button>
        <Button
          weight="quiet"
          onClick={() => {
            setTyped({});
            onAsk({});
          }}
        >
          {say('filter.clear')}
        </Button>
      </p>
    </form>
  );
};
