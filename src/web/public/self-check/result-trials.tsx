import { Link } from '@tanstack/react-router';
import type { ScreenRequest } from '../../../clinical/screen-request.ts';
import { scarTypes } from '../../../clinical/zones.ts';
import { useTexts } from '../../texts/language.ts';
import { ScarDrawing } from './drawings.tsx';

const treatable = ['rolling', 'boxcar-shallow', 'ice-pick'] as const;

/** What trials found in people with such scars: groups, never a forecast for one person. */
export const Trials = ({ request }: { readonly request: ScreenRequest }) => {
  const say = useTexts('self-check');
  const known = Array.isArray(request.scarTypes);
  const mine = scarTypes.filter((type) => known && request.scarTypes?.includes(type));
  return (
    <section className="result-group" aria-labelledby="trials">
      <h2 id="trials">{say('result.trials.title')}</h2>
      {!known && <p>{say('result.trials.unknown')}</p>}
      <ul className="trial-list">
        {(known ? mine : treatable).map((type) => (
          <li key={type}>
            <ScarDrawing type={type} />
            <p>{say(`trial.${type}`)}</p>
          </li>
        ))}
      </ul>
      <p className="quiet">
        {say('result.trials.note')} <Link to="/does-it-work">{say('result.trials.more')}</Link>
      </p>
    </section>
  );
};
