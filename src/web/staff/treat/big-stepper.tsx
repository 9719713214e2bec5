import { useState } from 'react';

type BigStepperProps = {
  readonly id: string;
  readonly label: string;
  readonly unit: string;
  readonly value: number | undefined;
  readonly onChange: (value: number) => void;
  readonly min: number;
  readonly max: number;
  readonly step: number;
  /** Where the first press lands when nothing is set yet. */
  readonly start: number;
  readonly lessLabel: string;
  readonly moreLabel: string;
  /** Below it: a limit, what is usual. */
  readonly hint?: string;
};

const DECIMALS = 100;

/** Onto the grid of steps, within the limits, without the dust of binary fractions. */
export function onGrid(
  value: number,
  { min, max, step }: { readonly min: number; readonly max: number; readonly step: number },
): number {
  const steps = Math.round(value / step);
  return Math.round(Math.min(max, Math.max(min, steps * step)) * DECIMALS) / DECIMALS;
}

const numberIn = (text: string): number | undefined => {
  const value = Number(text.replace(',', '.').trim());
  return text.trim() === '' || !Number.isFinite(value) ? undefined : value;
};

/** A quantity set with a gloved finger: two large buttons, and a number that can be typed. Arrow keys step too. */
export const BigStepper = (props: BigStepperProps) => {
  const { id, label, unit, value, onChange, start, lessLabel, moreLabel, hint } = props;
  const [typed, setTyped] = useState<string>();
  const move = (by: number) => {
    setTyped(undefined);
    onChange(onGrid(value === undefined ? start : value + by * props.step, props));
  };
  const leave = () => {
    const number = typed === undefined ? undefined : numberIn(typed);
    setTyped(undefined);
    if (number !== undefined) onChange(onGrid(number, props));
  };
  return (
    <div className="big-stepper">
      <label className="field-label" htmlFor={id}>
        {label}
      </label>
      <div className="big-stepper-row">
        <button type="button" aria-label={lessLabel} disabled={value === props.min} onClick={() => move(-1)}>
          −
        </button>
        <span className="big-stepper-value">
          <input
            id={id}
            inputMode="decimal"
            autoComplete="off"
            placeholder="–"
            aria-describedby={hint === undefined ? undefined : `${id}-hint`}
            value={typed ?? value ?? ''}
            onChange={(event) => setTyped(event.target.value)}
            onBlur={leave}
            onKeyDown={(event) => {
              if (event.key === 'Enter') leave();
              if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return;
              event.preventDefault();
              move(event.key === 'ArrowUp' ? 1 : -1);
            }}
          />
          <span className="big-stepper-unit">{unit}</span>
        </span>
        <button type="button" aria-label={moreLabel} disabled={value === props.max} onClick={() => move(1)}>
          +
        </button>
      </div>
      {hint !== undefined && (
        <p className="field-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </div>
  );
};
