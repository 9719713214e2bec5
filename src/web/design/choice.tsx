import type { ReactNode } from 'react';
import { FieldGroup, type FieldLook, type Tied } from './field.tsx';

export type ChoiceOption<V extends string = string> = {
  readonly value: V;
  readonly label: string;
  readonly hint?: string;
  /** A drawing above the words: a scar, a swatch. Decorative; the words say the same. */
  readonly art?: ReactNode;
};

type Shared<V extends string> = FieldLook & {
  readonly options: readonly ChoiceOption<V>[];
  readonly sideBySide?: boolean;
};

const lookOf = ({ id, label, hint, error, optional }: FieldLook): FieldLook => ({
  id,
  label,
  error,
  ...(hint !== undefined && { hint }),
  ...(optional !== undefined && { optional }),
});

type CardProps = {
  readonly option: ChoiceOption;
  readonly type: 'radio' | 'checkbox';
  readonly name: string;
  readonly id: string;
  readonly tied: Tied;
  readonly checked: boolean;
  readonly onChange: () => void;
};

const ChoiceCard = ({ option, type, name, id, tied, checked, onChange }: CardProps) => (
  <label className="choice">
    {option.art && <span className="choice-art">{option.art}</span>}
    <input
      type={type}
      id={id}
      name={name}
      value={option.value}
      checked={checked}
      onChange={onChange}
      aria-invalid={tied['aria-invalid']}
    />
    <span className="choice-text">
      <span>{option.label}</span>
      {option.hint && <span className="choice-hint">{option.hint}</span>}
    </span>
  </label>
);

/** The first option carries the field's own id, so that the error summary's link lands on it. */
const optionId = (id: string, index: number): string => (index === 0 ? id : `${id}-${index}`);

type ChoiceProps<V extends string> = Shared<V> & {
  readonly value: V | undefined;
  readonly onChange: (value: V) => void;
};

/** One of several, as large cards a thumb cannot miss. */
export const Choice = <V extends string>({
  options,
  value,
  onChange,
  sideBySide,
  ...look
}: ChoiceProps<V>) => (
  <FieldGroup {...lookOf(look)}>
    {(tied) => (
      <div className="choices" data-side-by-side={sideBySide || undefined}>
        {options.map((option, index) => (
          <ChoiceCard
            key={option.value}
            option={option}
            type="radio"
            name={look.id}
            id={optionId(look.id, index)}
            tied={tied}
            checked={value === option.value}
            onChange={() => onChange(option.value)}
          />
        ))}
      </div>
    )}
  </FieldGroup>
);

type MultiChoiceProps<V extends string> = Shared<V> & {
  readonly value: readonly V[];
  readonly onChange: (value: readonly V[]) => void;
  /** Options that exclude every other ("none of these", "I don't know"). */
  readonly alone?: readonly V[];
};

const toggled = <V extends string>(value: readonly V[], chosen: V, alone: readonly V[]): readonly V[] => {
  if (value.includes(chosen)) return value.filter((one) => one !== chosen);
  if (alone.includes(chosen)) return [chosen];
  return [...value.filter((one) => !alone.includes(one)), chosen];
};

/** Any number of several. */
export const MultiChoice = <V extends string>({
  options,
  value,
  onChange,
  sideBySide,
  alone = [],
  ...look
}: MultiChoiceProps<V>) => (
  <FieldGroup {...lookOf(look)}>
    {(tied) => (
      <div className="choices" data-side-by-side={sideBySide || undefined}>
        {options.map((option, index) => (
          <ChoiceCard
            key={option.value}
            option={option}
            type="checkbox"
            name={look.id}
            id={optionId(look.id, index)}
            tied={tied}
            checked={value.includes(option.value)}
            onChange={() => onChange(toggled(value, option.value, alone))}
          />
        ))}
      </div>
    )}
  </FieldGroup>
);
