import { useState } from 'react';
import { type Enrolment, enrol } from '../../auth.ts';
import { AnchorButton, Button } from '../../design/button.tsx';
import { ErrorSummary } from '../../design/error-summary.tsx';
import { TextField } from '../../design/field.tsx';
import { useForm } from '../../design/form.ts';
import { PageTitle } from '../../design/page.tsx';
import { useTexts } from '../../texts/language.ts';
import { CodeForm } from './code-form.tsx';
import { refusedAt } from './refused.ts';
import './sign-in.css';

const bodySchema = () => import('./sign-in.schema.ts').then(({ enrolBody }) => enrolBody);

/** The secret of a TOTP address, in groups of four, as one types it. */
const keyOf = (totpURI: string): string =>
  (new URL(totpURI).searchParams.get('secret') ?? '').replaceAll(/(.{4})(?=.)/g, '$1 ');

const Password = ({ onStarted }: { readonly onStarted: (enrolment: Enrolment) => void }) => {
  const say = useTexts('sign-in');
  const form = useForm({
    schema: bodySchema,
    initial: { password: '' },
    onSubmit: async ({ password }) => {
      onStarted(await enrol(password).catch(refusedAt('/password', say('set-up.wrong'))));
    },
    messages: { '/password': say('staff.error.password') },
  });
  return (
    <form className="stack" noValidate onSubmit={form.submit}>
      <ErrorSummary form={form} />
      <TextField
        {...form.text('/password')}
        label={say('set-up.password')}
        type="password"
        autoComplete="current-password"
      />
      <Button type="submit" weight="main" busy={form.sending}>
        {say('set-up.start')}
      </Button>
    </form>
  );
};

const Keys = ({ enrolment }: { readonly enrolment: Enrolment }) => {
  const say = useTexts('sign-in');
  return (
    <>
      <section className="stack-tight">
        <h2>{say('set-up.key.title')}</h2>
        <p>{say('set-up.key.text')}</p>
        <code className="secret">{keyOf(enrolment.totpURI)}</code>
        <p>
          <AnchorButton href={enrolment.totpURI}>{say('set-up.key.open')}</AnchorButton>
        </p>
      </section>
      <section className="stack-tight">
        <h2>{say('set-up.codes.title')}</h2>
        <p>{say('set-up.codes.text')}</p>
        <ul className="backup-codes">
          {enrolment.backupCodes.map((code) => (
            <li key={code}>
              <code>{code}</code>
            </li>
          ))}
        </ul>
      </section>
      <section className="stack">
        <h2>{say('set-up.confirm.title')}</h2>
        <CodeForm enterWord={say('set-up.confirm')} />
      </section>
    </>
  );
};

/** Staff set up a second factor once; it counts from the first code on. */
export const SetUpPage = () => {
  const say = useTexts('sign-in');
  const [enrolment, setEnrolment] = useState<Enrolment>();
  return (
    <div className="narrow">
      <PageTitle>{say('set-up.title')}</PageTitle>
      <p>{say('set-up.lead')}</p>
      {enrolment ? <Keys enrolment={enrolment} /> : <Password onStarted={setEnrolment} />}
    </div>
  );
};
