import type { ComponentProps, ReactNode } from 'react';
import { useTexts } from '../texts/language.ts';
import './field.css';
import { Sign } from './sign.tsx';

/** What every field shows. `error` says what to do, beside the field; the summary at the top links to it by `id`. */
export type FieldLook = {
  readonly id: string;
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly error?: string | undefined;
  readonly optional?: boolean;
};

/** The attributes that tie an input to its label, hint and error. */
export type Tied = {
  readonly id: string;
  readonly 'aria-describedby'?: string;
  readonly 'aria-invalid'?: true;
};

const hintId = (id: string): string => `${id}-hint`;
const errorId = (id: string): string => `${id}-error`;

function tie({ id, hint, error }: FieldLook): Tied {
  const described = [hint === undefined ? '' : hintId(id), error === undefined ? '' : errorId(id)]
    .filter(Boolean)
    .join(' ');
  return {
    id,
    ...(described && { 'aria-describedby': described }),
    ...(error !== undefined && { 'aria-invalid': true as const }),
  };
}

const FieldHint = ({ id, children }: { readonly id: string; readonly children?: ReactNode }) =>
  children === undefined ? null : (
    <div className="field-hint" id={hintId(id)}>
      {children}
    </div>
  );

const FieldError = ({ id, error }: { readonly id: string; readonly error?: string | undefined }) => {
  const say = useTexts('common');
  if (error === undefined) return null;
  return (
    <div className="field-error tone-urgent" id={errorId(id)}>
      <Sign kind="urgent" />
      <span>
        <span className="unseen">{say('error')}: </span>
        {error}
      </span>
    </div>
  );
};

const Optional = ({ shown }: { readonly shown: boolean | undefined }) => {
  const say = useTexts('common');
  return shown === true ? <span className="field-optional"> ({say('optional')})</span> : null;
};

/** Label above, hint under it, error under that, then the input that `children` draws. */
export const Field = ({
  children,
  ...look
}: FieldLook & { readonly children: (tied: Tied) => ReactNode }) => (
  <div className="field" data-wrong={look.error !== undefined || undefined}>
    <label className="field-label" htmlFor={look.id}>
      {look.label}
      <Optional shown={look.optional} />
    </label>
    <FieldHint id={look.id}>{look.hint}</FieldHint>
    <FieldError id={look.id} error={look.error} />
    {children(tie(look))}
  </div>
);

/** Several inputs under one question: radio buttons, check boxes, day-month-year. */
export const FieldGroup = ({
  children,
  ...look
}: FieldLook & { readonly children: (tied: Tied) => ReactNode }) => {
  const { id: _, ...described } = tie(look);
  const { 'aria-invalid': __, ...group } = described;
  return (
    <fieldset className="field" data-wrong={look.error !== undefined || undefined} {...group}>
      <legend className="field-label">
        {look.label}
        <Optional shown={look.optional} />
      </legend>
      <FieldHint id={look.id}>{look.hint}</FieldHint>
      <FieldError id={look.id} error={look.error} />
      {children(tie(look))}
    </fieldset>
  );
};

type Controlled = {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly name?: string;
};

/** A browser's own attributes of an input, but for those that are the field's. */
type Own<Tag extends 'input' | 'textarea' | 'select'> = Omit<
  ComponentProps<Tag>,
  keyof FieldLook | keyof Controlled | 'children'
>;

/** What the field shows apart from what its input takes. */
function parted<P extends FieldLook>({ id, label, hint, error, optional, ...own }: P) {
  const look: FieldLook = {
    id,
    label,
    error,
    ...(hint !== undefined && { hint }),
    ...(optional !== undefined && { optional }),
  };
  return { look, own };
}

type Width = 'short' | 'medium' | 'full';

type TextFieldProps = FieldLook &
  Controlled &
  Own<'input'> & { readonly width?: Width; readonly after?: ReactNode };

/** One line of text; `after` names a unit ("mm", "grams"). */
export const TextField = ({ value, onChange, width = 'full', after, ...props }: TextFieldProps) => {
  const { look, own } = parted(props);
  return (
    <Field {...look}>
      {(tied) => (
        <span className="field-line">
          <input
            {...own}
            {...tied}
            className={`input input-${width}`}
            value={value}
            onChange={(event) => onChange(event.target.value)}
          />
          {after && <span className="field-after">{after}</span>}
        </span>
      )}
    </Field>
  );
};

type TextAreaProps = FieldLook & Controlled & Own<'textarea'>;

/** Several lines; grows with what is typed. */
export const TextArea = ({ value, onChange, rows = 4, ...props }: TextAreaProps) => {
  const { look, own } = parted(props);
  return (
    <Field {...look}>
      {(tied) => (
        <textarea
          {...own}
          {...tied}
          className="input input-full"
          rows={rows}
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  );
};

/** One entry of a list: what is kept, and what is read. */
export type Option = { readonly value: string; readonly label: string };

type SelectProps = FieldLook &
  Controlled &
  Own<'select'> & {
    readonly options: readonly Option[];
    /** Shown first, with an empty value, when nothing is chosen yet. */
    readonly empty?: string;
  };

/** The device's own list: it is the one people know on a phone. */
export const Select = ({ value, onChange, options, empty, ...props }: SelectProps) => {
  const { look, own } = parted(props);
  return (
    <Field {...look}>
      {(tied) => (
        <select
          {...own}
          {...tied}
          className="input"
          value={value}
          onChange={(event) => onChange(event.target.value)}
        >
          {empty !== undefined && <option value="">{empty}</option>}
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
};
