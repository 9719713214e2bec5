import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { sendLink } from '../../auth.ts';
import { Button } from '../../design/button.tsx';
import { ErrorSummary } from '../../design/error-summary.tsx';
import { TextField } from '../../design/field.tsx';
import { useForm } from '../../design/form.ts';
import { PageTitle } from '../../design/page.tsx';
import { useTexts } from '../../texts/language.ts';
import { DemoSignIns } from './demo-sign-ins.tsx';
import './sign-in.css';

const bodySchema = () => import('./sign-in.schema.ts').then(({ linkBody }) => linkBody);

const Sent = ({ email, onAgain }: { readonly email: string; readonly onAgain: () => void }) => {
  const say = useTexts('sign-in');
  return (
    <div className="narrow" key="sent">
      <PageTitle>{say('sent.title')}</PageTitle>
      <p>{say('sent.text', { email })}</p>
      <p className="quiet">{say('sent.nothing')}</p>
      <Button onClick={onAgain}>{say('sent.again')}</Button>
    </div>
  );
};

/** Patients sign in by a link in an e-mail. */
export const PatientSignInPage = () => {
  const say = useTexts('sign-in');
  const [sentTo, setSentTo] = useState('');
  const form = useForm({
    schema: bodySchema,
    initial: { email: '' },
    onSubmit: async ({ email }) => {
      await sendLink(email, '/my');
      setSentTo(email);
    },
    messages: { '/email': say('staff.error.email') },
  });
  if (sentTo) return <Sent email={sentTo} onAgain={() => setSentTo('')} />;
  return (
    <div className="narrow">
      <PageTitle>{say('patient.title')}</PageTitle>
      <p>{say('patient.lead')}</p>
      <form className="stack" noValidate onSubmit={form.submit}>
        <ErrorSummary form={form} />
        <TextField
          {...form.text('/email')}
          label={say('patient.email')}
          hint={say('patient.email.hint')}
          type="email"
          autoComplete="email"
        />
        <Button type="submit" weight="main" busy={form.sending}>
          {say('patient.send')}
        </Button>
      </form>
      <p>
        <Link to="/sign-in/staff" className="tall-link">
          {say('patient.staff')}
        </Link>
      </p>
      <DemoSignIns of={['patient']} />
    </div>
  );
};
