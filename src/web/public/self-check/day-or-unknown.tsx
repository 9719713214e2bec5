import type { ReactNode } from 'react';
import { DateField } from '../../design/date-field.tsx';
import { useTexts } from '../../texts/language.ts';
import { UNKNOWN } from './questions.ts';

type DayOrUnknownProps = {
  readonly id: string;
  readonly label: ReactNode;
  readonly hint?: string;
  readonly value: string;
  readonly error: string | undefined;
  readonly onChange: (value: string) => void;
};

/** A day, or a tick for not knowing it. Ticking keeps nothing of what was typed. */
export const DayOrUnknown = ({ value, onChange, id, ...look }: DayOrUnknownProps) => {
  const say = useTexts('self-check');
  const unknown = value === UNKNOWN;
  return (
    <div className="day-or-unknown">
      <DateField {...look} id={id} value={unknown ? '' : value} onChange={onChange} />
      <label className="choice">
        <input
          type="checkbox"
          checked={unknown}
          onChange={(event) => onChange(event.target.checked ? UNKNOWN : '')}
        />
        <span className="choice-text">{say('day.unknown')}</span>
      </label>
    </div>
  );
};
