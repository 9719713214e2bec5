import { useState } from 'react';
import { changeContact, type PatientHeader } from '../../../../contract/patients.ts';
import { Button } from '../../../design/button.tsx';
import { Card, Facts } from '../../../design/card.tsx';
import { ErrorSummary } from '../../../design/error-summary.tsx';
import { useForm } from '../../../design/form.ts';
import { announce } from '../../../design/status.tsx';
import { useWhen } from '../../../design/when.ts';
import { useCommand } from '../../../queries.ts';
import { useTexts } from '../../../texts/language.ts';
import { contactSchema } from '../contact.schema.ts';
import { ContactFields, type ContactInput } from '../contact-fields.tsx';
import type { TabProps } from '../tabs.ts';

const inputOf = (patient: PatientHeader): ContactInput => ({
  name: patient.name,
  email: patient.email,
  phone: patient.phone,
  birthDate: patient.birthDate ?? '',
  language: patient.language,
});

const ContactForm = ({ patient, onDone }: TabProps & { readonly onDone: () => void }) => {
  const say = useTexts('patients');
  const common = useTexts('common');
  const change = useCommand(changeContact);
  const [initial] = useState(() => inputOf(patient));
  const form = useForm({
    schema: contactSchema(say),
    initial,
    onSubmit: async (body) => {
      await change.send({ params: { id: patient.id }, body });
      announce(say('contact.changed'));
      onDone();
    },
  });
  return (
    <form className="stack" noValidate onSubmit={form.submit}>
      <ErrorSummary form={form} />
      <ContactFields form={form} />
      <p className="row">
        <Button type="submit" weight="main" busy={form.sending}>
          {common('save')}
        </Button>
        <Button weight="quiet" onClick={onDone}>
          {common('cancel')}
        </Button>
      </p>
    </form>
  );
};

/** How a patient is reached, and the form to change it. */
export const ContactCard = ({ patient }: TabProps) => {
  const say = useTexts('patients');
  const when = useWhen();
  const [changing, setChanging] = useState(false);
  if (changing)
    return (
      <Card title={say('contact.title')}>
        <ContactForm patient={patient} onDone={() => setChanging(false)} />
      </Card>
    );
  return (
    <Card
      title={say('contact.title')}
      action={
        <Button weight="quiet" onClick={() => setChanging(true)}>
          {say('contact.change')}
        </Button>
      }
    >
      <Facts
        pairs={[
          { term: say('contact.phone'), detail: <a href={`tel:${patient.phone}`}>{patient.phone}</a> },
          { term: say('contact.email'), detail: <a href={`mailto:${patient.email}`}>{patient.email}</a> },
          {
            term: say('contact.birth'),
            detail: patient.birthDate === undefined ? say('head.unknown') : when.dayInFull(patient.birthDate),
          },
          { term: say('head.language'), detail: say(`language.${patient.language}`) },
          { term: say('contact.since'), detail: when.dayInFull(when.dayOf(patient.since)) },
        ]}
      />
    </Card>
  );
};
