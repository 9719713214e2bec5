import type { ReactNode } from 'react';
import { Button } from '../../design/button.tsx';
import { Choice } from '../../design/choice.tsx';
import { DateField } from '../../design/date-field.tsx';
import { Select, TextArea, TextField } from '../../design/field.tsx';
import { useTexts } from '../../texts/language.ts';
import {
  emptyHoliday,
  emptyMedicine,
  emptyProduct,
  type HolidayLine,
  type MedicineLine,
  type ProductLine,
  type Taking,
} from './answers.ts';
import { DayOrUnknown } from './day-or-unknown.tsx';
import type { FieldErrors } from './question-fields.tsx';

type LinesProps<Line> = {
  readonly lines: readonly Line[];
  readonly onChange: (lines: readonly Line[]) => void;
  readonly errors: FieldErrors;
};

type ListProps<Line> = LinesProps<Line> & {
  readonly titleOf: (number: number) => string;
  readonly addWord: string;
  readonly empty: Line;
  readonly children: (line: Line, at: number, change: (part: Partial<Line>) => void) => ReactNode;
};

/** Several things of one kind, each a group of fields; the last one left cannot be removed. */
function Lines<Line>({ lines, onChange, titleOf, addWord, empty, children }: ListProps<Line>) {
  const say = useTexts('self-check');
  const changeAt = (at: number, part: Partial<Line>): void =>
    onChange(lines.map((line, index) => (index === at ? { ...line, ...part } : line)));
  return (
    <div className="lines">
      {lines.map((line, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a line has no other name, and its fields are controlled.
        <fieldset key={at} className="line">
          <legend>{titleOf(at + 1)}</legend>
          {children(line, at, (part) => changeAt(at, part))}
          {lines.length > 1 && (
            <Button weight="quiet" onClick={() => onChange(lines.filter((_, index) => index !== at))}>
              {say('line.remove')}
            </Button>
          )}
        </fieldset>
      ))}
      <Button icon="plus" onClick={() => onChange([...lines, empty])}>
        {addWord}
      </Button>
    </div>
  );
}

type TakingProps = {
  readonly at: string;
  readonly label: string;
  readonly lastLabel: string;
  readonly line: { readonly taking: Taking; readonly last: string };
  readonly errors: FieldErrors;
  readonly onChange: (part: { taking?: Taking; last?: string }) => void;
};

const TakingFields = ({ at, label, lastLabel, line, errors, onChange }: TakingProps) => {
  const say = useTexts('self-check');
  const common = useTexts('common');
  const options: { value: Exclude<Taking, ''>; label: string }[] = [
    { value: 'ongoing', label: say('taking.ongoing') },
    { value: 'stopped', label: say('taking.stopped') },
    { value: 'unknown', label: common('unknown') },
  ];
  return (
    <>
      <Choice
        {...errors.look(`${at}.taking`)}
        label={label}
        options={options}
        value={line.taking === '' ? undefined : line.taking}
        onChange={(taking) => onChange({ taking })}
      />
      {line.taking === 'stopped' && (
        <DayOrUnknown
          {...errors.look(`${at}.last`)}
          label={lastLabel}
          value={line.last}
          onChange={(last) => onChange({ last })}
        />
      )}
    </>
  );
};

const routes = ['oral', 'topical', 'injected', 'inhaled', 'other', 'unknown'] as const;

export const MedicineLines = ({ lines, onChange, errors }: LinesProps<MedicineLine>) => {
  const say = useTexts('self-check');
  return (
    <Lines
      lines={lines}
      onChange={onChange}
      errors={errors}
      empty={emptyMedicine}
      addWord={say('medicine.add')}
      titleOf={(number) => say('medicine.title', { number })}
    >
      {(line, at, change) => (
        <>
          <TextField
            {...errors.look(`medicines.${at}.name`)}
            label={say('medicine.name')}
            hint={say('medicine.name.hint')}
            value={line.name}
            onChange={(name) => change({ name })}
            autoComplete="off"
            autoCapitalize="none"
            spellCheck={false}
          />
          <Select
            {...errors.look(`medicines.${at}.route`)}
            label={say('medicine.route')}
            empty={say('route.empty')}
            options={routes.map((route) => ({ value: route, label: say(`route.${route}`) }))}
            value={line.route}
            onChange={(route) => change({ route })}
            optional
          />
          <TakingFields
            at={`medicines.${at}`}
            label={say('medicine.taking')}
            lastLabel={say('medicine.last')}
            line={line}
            errors={errors}
            onChange={change}
          />
        </>
      )}
    </Lines>
  );
};

export const ProductLines = ({ lines, onChange, errors }: LinesProps<ProductLine>) => {
  const say = useTexts('self-check');
  return (
    <Lines
      lines={lines}
      onChange={onChange}
      errors={errors}
      empty={emptyProduct}
      addWord={say('product.add')}
      titleOf={(number) => say('product.title', { number })}
    >
      {(line, at, change) => (
        <>
          <TextArea
            {...errors.look(`skin-care.${at}.label`)}
            label={say('product.label')}
            hint={say('product.label.hint')}
            value={line.label}
            onChange={(label) => change({ label })}
            autoCapitalize="none"
            spellCheck={false}
          />
          <TakingFields
            at={`skin-care.${at}`}
            label={say('product.taking')}
            lastLabel={say('product.last')}
            line={line}
            errors={errors}
            onChange={change}
          />
        </>
      )}
    </Lines>
  );
};

export const HolidayLines = ({ lines, onChange, errors }: LinesProps<HolidayLine>) => {
  const say = useTexts('self-check');
  return (
    <Lines
      lines={lines}
      onChange={onChange}
      errors={errors}
      empty={emptyHoliday}
      addWord={say('holiday.add')}
      titleOf={(number) => say('holiday.title', { number })}
    >
      {(line, at, change) => (
        <>
          <DateField
            {...errors.look(`holidays.${at}.from`)}
            label={say('holiday.from')}
            value={line.from}
            onChange={(from) => change({ from })}
          />
          <DateField
            {...errors.look(`holidays.${at}.to`)}
            label={say('holiday.to')}
            value={line.to}
            onChange={(to) => change({ to })}
          />
        </>
      )}
    </Lines>
  );
};
