import { useState } from 'react';
import { isIsoDate } from '../../kernel/day.ts';
import { useTexts } from '../texts/language.ts';
import { type DateParts, faultOfDate, partsOfText, textOfParts } from './date-parts.ts';
import { FieldGroup, type FieldLook, type Tied } from './field.tsx';
import { useWhen } from './when.ts';

type PartProps = {
  readonly part: keyof DateParts;
  readonly parts: DateParts;
  readonly tied: Tied;
  readonly id: string;
  readonly onType: (parts: DateParts) => void;
  readonly onLeave: () => void;
};

const Part = ({ part, parts, tied, id, onType, onLeave }: PartProps) => {
  const say = useTexts('common');
  return (
    <label className={`date-part date-part-${part}`}>
      {say(`date.${part}`)}
      <input
        {...tied}
        id={id}
        className="input"
        inputMode="numeric"
        autoComplete="off"
        maxLength={part === 'year' ? 4 : 2}
        value={parts[part]}
        onChange={(event) => onType({ ...parts, [part]: event.target.value.replace(/\D/g, '') })}
        onBlur={onLeave}
      />
    </label>
  );
};

type DateFieldProps = FieldLook & {
  /** `YYYY-MM-DD`, or what has been typed of it. */
  readonly value: string;
  readonly onChange: (value: string) => void;
};

/**
 * Day, month, year as three plain boxes: the way of asking for a date that most people get right, on every device.
 * It says what is wrong when the last box is left, and reads a complete date back with its weekday.
 */
export function DateField({ value, onChange, ...look }: DateFieldProps) {
  const say = useTexts('common');
  const when = useWhen();
  const [left, setLeft] = useState(false);
  const parts = partsOfText(value);
  const fault = left && parts.year.length > 0 ? faultOfDate(value) : undefined;
  const error = look.error ?? (fault === undefined ? undefined : say(`date.fault.${fault}`));
  const shared = {
    parts,
    onType: (next: DateParts) => onChange(textOfParts(next)),
    onLeave: () => setLeft(true),
  };
  return (
    <FieldGroup {...look} error={error}>
      {(tied) => (
        <div className="date-parts">
          <Part part="day" tied={tied} id={look.id} {...shared} />
          <Part part="month" tied={tied} id={`${look.id}-month`} {...shared} />
          <Part part="year" tied={tied} id={`${look.id}-year`} {...shared} />
          <span className="date-reads" aria-live="polite">
            {isIsoDate(value) ? when.dayInFull(value) : ''}
          </span>
        </div>
      )}
    </FieldGroup>
  );
}
