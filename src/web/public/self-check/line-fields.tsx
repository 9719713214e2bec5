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
} from './answers.ts';
import { Lines, type LinesProps, TakingFields } from './lines.tsx';

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
