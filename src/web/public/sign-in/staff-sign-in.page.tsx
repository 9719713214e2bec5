import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { signInStaff } from '../../auth.ts';
import { Button } from '../../design/button.tsx';
import { ErrorSummary } from '../../design/error-summary.tsx';
import { TextField } from '../../design/field.tsx';
import { useForm } from '../../design/form.ts';
import { PageTitle } from '../../design/page.tsx';
import { useTexts } from '../../texts/language.ts';
import { CodeForm } from './code-form.tsx';
import { DemoSignIns } from './demo-sign-ins.tsx';
import { useEnter } from './enter.ts';
import { refusedAt } from './refused.ts';
import './sign-in.css';

const bodySchema = () => import('./sign-in.schema.ts').then(({ passwordBody }) => passwordBody);

const PasswordForm = ({ onCode }: { readonly onCode: () => void }) => {
  const say = useTexts('sign-in');
  const enter = useEnter();
  const form = useForm({
    schema: bodySchema,
    initial: { email: '', password: '' },
    onSubmit: async ({ email, password }) => {
      const refused = refusedAt('/password', say('staff.wrong'));
      const next = await signInStaff(email, password).catch(refused);
      if (next === 'second-factor') onCode();
      else await enter();
    },
    messages: { '/email': say('staff.error.email'), '/password': say('staff.error.password') },
  });
  return (
    <form className="stack" noValidate onSubmit={form.submit}>
      <ErrorSummary form={form} />
      <TextField {...form.text('/email')} label={say('staff.email')} type="email" autoComplete="username" />
      <TextField
        {...form.text('/password')}
        label={say('staff.password')}
        type="password"
        autoComplete="current-password"
      />
      <Button type="submit" weight="main" busy={form.sending}>
        {say('staff.enter')}
      </Button>
    </form>
  );
};

/** Staff sign in with a password and then a code. */
export const StaffSignInPage = () => {
  const say = useTexts('sign-in');
  const [step, setStep] = useState<'password' | 'code'>('password');
  if (step === 'code')
    return (
      <div className="narrow" key="code">
        <PageTitle>{say('code.title')}</PageTitle>
        <CodeForm enterWord={say('code.enter')} withBackup />
      </div>
    );
  return (
    <div className="narrow">
      <PageTitle>{say('staff.title')}</PageTitle>
      <PasswordForm onCode={() => setStep('code')} />
      <p>
        <Link to="/sign-in" className="tall-link">
          {say('staff.patient')}
        </Link>
      </p>
      <DemoSignIns of={['front-desk', 'practitioner', 'safety-lead', 'owner']} />
    </div>
  );
};
