import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { createPatient } from '../../../contract/patients.ts';
import { Button, LinkButton } from '../../design/button.tsx';
import { ErrorSummary } from '../../design/error-summary.tsx';
import { useForm } from '../../design/form.ts';
import { Notice } from '../../design/notice.tsx';
import { PageTitle } from '../../design/page.tsx';
import { announce } from '../../design/status.tsx';
import { useCommand } from '../../queries.ts';
import { useTexts } from '../../texts/language.ts';
import { contactSchema } from './contact.schema.ts';
import { ContactFields } from './contact-fields.tsx';

const empty = { name: '', email: '', phone: '', birthDate: '', language: 'en' };

/** Opens a record by hand, for somebody who called or walked in. */
export const NewPatientPage = () => {
  const say = useTexts('patients');
  const navigate = useNavigate();
  const create = useCommand(createPatient);
  const [known, setKnown] = useState<string>();
  const form = useForm({
    schema: contactSchema(say),
    initial: empty,
    draft: 'new-patient',
    onSubmit: async (body) => {
      const { patientId, existing } = await create.send({ body });
      if (existing) {
        setKnown(patientId);
        return;
      }
      announce(say('new.done'));
      await navigate({ to: '/staff/patients/$id', params: { id: patientId } });
    },
  });
  return (
    <form className="stack" noValidate onSubmit={form.submit}>
      <PageTitle above={<Link to="/staff/patients">{say('record.back')}</Link>}>{say('new.title')}</PageTitle>
      <p className="quiet prose">{say('new.text')}</p>
      <ErrorSummary form={form} />
      {known !== undefined && (
        <Notice kind="information" title={say('new.known')} live>
          <p>{say('new.known.text')}</p>
          <LinkButton to="/staff/patients/$id" params={{ id: known }}>
            {say('new.known.see')}
          </LinkButton>
        </Notice>
      )}
      <ContactFields form={form} />
      <p>
        <Button type="submit" weight="main" busy={form.sending}>
          {say('new.send')}
        </Button>
      </p>
    </form>
  );
};
