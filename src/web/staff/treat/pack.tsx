import { DateField } from '../../design/date-field.tsx';
import { TextField } from '../../design/field.tsx';
import type { Form } from '../../design/form.ts';
import { useTexts } from '../../texts/language.ts';

/** What is printed on a pack, as it is being typed: every field is text until it is sent. */
export type PackFields = {
  readonly scan: string;
  readonly gtin: string;
  readonly lot: string;
  readonly expiresOn: string;
};

export type PackInput = PackFields & { readonly serial: string; readonly withoutSerial: boolean };

export const emptyPack: PackInput = {
  scan: '',
  gtin: '',
  lot: '',
  expiresOn: '',
  serial: '',
  withoutSerial: false,
};

/** The document of a pack: fields nobody filled in are left out of it. */
export const packDocument = (input: unknown): unknown =>
  Object.fromEntries(Object.entries(input as object).filter(([, value]) => value !== ''));

type PackForm = Pick<Form<PackFields>, 'text' | 'look' | 'set'> & { readonly values: PackFields };

/** What is read off the pack by eye, where the barcode does not say it. */
export const TypedPack = ({ form }: { readonly form: PackForm }) => {
  const say = useTexts('treat');
  const { expiresOn } = form.values;
  return (
    <div className="stack-tight">
      <TextField
        label={say('pack.gtin')}
        hint={say('pack.gtin.hint')}
        width="medium"
        {...form.text('/gtin')}
      />
      <TextField label={say('pack.lot')} hint={say('pack.lot.hint')} width="medium" {...form.text('/lot')} />
      <DateField
        label={say('pack.expiry')}
        hint={say('pack.expiry.hint')}
        {...form.look('/expiresOn')}
        value={expiresOn}
        onChange={(value) => form.set('/expiresOn', value)}
      />
    </div>
  );
};
