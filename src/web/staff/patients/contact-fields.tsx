import { DateField } from '../../design/date-field.tsx';
import { Select, TextField } from '../../design/field.tsx';
import type { Form } from '../../design/form.ts';
import { useTexts } from '../../texts/language.ts';

export type ContactInput = {
  readonly name: string;
  readonly email: string;
  readonly phone: string;
  readonly birthDate: string;
  readonly language: string;
};

/** Name, e-mail, telephone, date of birth and language: of a new record, or changed on an old one. */
export const ContactFields = ({ form }: { readonly form: Form<ContactInput> }) => {
  const say = useTexts('patients');
  return (
    <>
      <TextField label={say('contact.name')} autoComplete="off" {...form.text('/name')} />
      <TextField label={say('contact.email')} type="email" autoComplete="off" {...form.text('/email')} />
      <TextField label={say('contact.phone')} type="tel" autoComplete="off" {...form.text('/phone')} />
      <DateField
        label={say('contact.birth')}
        optional
        value={form.values.birthDate}
        onChange={(value) => form.set('/birthDate', value)}
        {...form.look('/birthDate')}
      />
      <Select
        label={say('head.language')}
        options={(['en', 'es'] as const).map((value) => ({ value, label: say(`language.${value}`) }))}
        {...form.text('/language')}
      />
    </>
  );
};
