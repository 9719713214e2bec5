import type { ReactNode } from 'react';
import './stepper.css';

type StepperProps = {
  readonly id: string;
  readonly label: ReactNode;
  /** Undefined while nothing was counted; zero is an answer. */
  readonly value: number | undefined;
  readonly onChange: (value: number | undefined) => void;
  /** Names of the two buttons: "One rolling less", "One rolling more". */
  readonly lessLabel: string;
  readonly moreLabel: string;
  readonly max?: number;
  /** A hint or unit after the number. */
  readonly after?: ReactNode;
};

const MOST = 999;

const numberIn = (text: string, max: number): number | undefined => {
  const digits = text.replace(/\D/g, '');
  return digits === '' ? undefined : Math.min(Number(digits), max);
};

/** A count: typed, or stepped with a gloved finger. Arrow keys up and down step too. */
export const Stepper = (props: StepperProps) => {
  const { id, label, value, onChange, lessLabel, moreLabel, max = MOST, after } = props;
  const less = () => onChange(Math.max(0, (value ?? 0) - 1));
  const more = () => onChange(Math.min(max, (value ?? 0) + 1));
  return (
    <div className="stepper" data-counted={value === undefined ? undefined : ''}>
      <label className="stepper-label" htmlFor={id}>
        {label}
      </label>
      <span className="stepper-field">
        <button type="button" aria-label={lessLabel} onClick={less}>
          −
        </button>
        <input
          id={id}
          inputMode="numeric"
          autoComplete="off"
          placeholder="–"
          value={value ?? ''}
          onChange={(event) => onChange(numberIn(event.target.value, max))}
          onKeyDown={(event) => {
            if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return;
            event.preventDefault();
            if (event.key === 'ArrowUp') more();
            else less();
          }}
        />
        <button type="button" aria-label={moreLabel} onClick={more}>
          +
        </button>
        {after && <span className="quiet small">{after}</span>}
      </span>
    </div>
  );
};
