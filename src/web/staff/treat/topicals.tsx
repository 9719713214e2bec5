import { useState } from 'react';
import { topicalKind } from '../../../clinical/technique-topicals.ts';
import { useClinicClock } from '../../clinic-clock.ts';
import { Button } from '../../design/button.tsx';
import { TextField } from '../../design/field.tsx';
import { useWhen } from '../../design/when.ts';
import { useTexts } from '../../texts/language.ts';
import { FindingsBeside } from './findings-beside.tsx';
import { Part } from './part.tsx';
import { useTreat } from './use-record.ts';

/** What may touch open channels, by the names the rules know. */
const plain = ['labelled glide', 'sterile saline', 'sterile hyaluronic acid'] as const;
const words = {
  'labelled glide': 'topical.glide',
  'sterile saline': 'topical.saline',
  'sterile hyaluronic acid': 'topical.hyaluronic',
} as const;

/** The name of a product as a reader would say it. */
export function useTopicalName(): (name: string) => string {
  const say = useTexts('treat');
  return (name) => {
    const known = plain.find((one) => one === name);
    return known === undefined ? name : say(words[known]);
  };
}

/** What went on the skin while its channels were open. Only glide, saline or hyaluronic acid belong there. */
export const Topicals = () => {
  const say = useTexts('treat');
  const when = useWhen();
  const clock = useClinicClock();
  const nameOf = useTopicalName();
  const { state, change } = useTreat();
  const [other, setOther] = useState('');
  const add = (name: string) => {
    const at = clock();
    change((now) => ({ ...now, topicals: [...now.topicals, { name, at }] }));
  };
  const drop = (at: string) =>
    change((now) => ({ ...now, topicals: now.topicals.filter((one) => one.at !== at) }));
  const isTopical = (subject: string | undefined) => state.topicals.some(({ name }) => name === subject);
  return (
    <Part id="topicals" title={say('topicals.title')} done={state.topicals.length > 0}>
      <p className="quiet">{say('topicals.text')}</p>
      {state.topicals.length > 0 && (
        <ul className="used">
          {state.topicals.map(({ name, at }) => (
            <li key={at} className="spread">
              <span>
                <strong>{nameOf(name)}</strong> <span className="quiet">{when.time(at)}</span>
              </span>
              <Button weight="quiet" onClick={() => drop(at)}>
                {say('topical.drop', { name: nameOf(name) })}
              </Button>
            </li>
          ))}
        </ul>
      )}
      <FindingsBeside about={({ part, subject }) => part === 'technique' && isTopical(subject)} />
      <div className="row">
        {plain.map((name) => (
          <Button key={name} icon="plus" onClick={() => add(name)}>
            {nameOf(name)}
          </Button>
        ))}
      </div>
      <form
        className="row"
        onSubmit={(event) => {
          event.preventDefault();
          if (other.trim() !== '') add(other.trim());
          setOther('');
        }}
      >
        <TextField
          id="topical-other"
          label={say('topical.other')}
          hint={
            other.trim() !== '' && topicalKind(other) === 'must-wait' ? say('topical.must-wait') : undefined
          }
          width="medium"
          value={other}
          onChange={setOther}
        />
        <Button type="submit">{say('topical.add')}</Button>
      </form>
    </Part>
  );
};
