import { Link, useNavigate } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { Button } from '../../design/button.tsx';
import { Card } from '../../design/card.tsx';
import { ErrorSummary } from '../../design/error-summary.tsx';
import { TextArea, TextField } from '../../design/field.tsx';
import { type Form, useForm } from '../../design/form.ts';
import { Notice } from '../../design/notice.tsx';
import { PageTitle } from '../../design/page.tsx';
import { useWhen } from '../../design/when.ts';
import { useCommand } from '../../queries.ts';
import { useLanguage, useTexts } from '../../texts/language.ts';
import { firstOpen } from '../self-check/answers.ts';
import { requestOf } from '../self-check/request.ts';
import { isStarted, useAnswers } from '../self-check/store.ts';
import { enquire, enquireSchema } from './enquire.resource.ts';
import './enquire.css';

type Typed = { name: string; email: string; phone: string; message: string };

const nothingTyped: Typed = { name: '', email: '', phone: '', message: '' };

/** How far the self-check of this tab is; only a finished one goes along. */
function useSelfCheck(): { readonly state: 'none' | 'open' | 'done'; readonly request: () => object } {
  const answers = useAnswers();
  const { today } = useWhen();
  if (!isStarted(answers)) return { state: 'none', request: () => ({}) };
  return {
    state: firstOpen(answers, today) === undefined ? 'done' : 'open',
    request: () => requestOf(answers),
  };
}

type SelfCheckCardProps = {
  readonly state: 'none' | 'open' | 'done';
  readonly sent: boolean;
  readonly onSent: (sent: boolean) => void;
};

const SelfCheckCard = ({ state, sent, onSent }: SelfCheckCardProps) => {
  const say = useTexts('enquire');
  if (state !== 'done')
    return (
      <p className="quiet">
        {say(`check.${state}.text`)}{' '}
        <Link to="/self-check">{say(state === 'open' ? 'check.finish' : 'check.do')}</Link>
      </p>
    );
  return (
    <Card title={say('check.title')} action={<Link to="/self-check/answers">{say('check.review')}</Link>}>
      <p>{say('check.text')}</p>
      <label className="choice">
        <input type="checkbox" checked={sent} onChange={(event) => onSent(event.target.checked)} />
        <span className="choice-text">{say('check.send')}</span>
      </label>
    </Card>
  );
};

const Fields = ({ form }: { readonly form: Form<Typed> }) => {
  const say = useTexts('enquire');
  return (
    <>
      <TextField {...form.text('/name')} label={say('name')} hint={say('name.hint')} autoComplete="name" />
      <TextField
        {...form.text('/email')}
        label={say('email')}
        hint={say('email.hint')}
        type="email"
        autoComplete="email"
      />
      <TextField
        {...form.text('/phone')}
        label={say('phone')}
        hint={say('phone.hint')}
        type="tel"
        autoComplete="tel"
        width="medium"
      />
      <TextArea {...form.text('/message')} label={say('message')} optional />
    </>
  );
};

/** Name, e-mail, telephone, a question, and the self-check when there is one. Sent once, however often it is pressed. */
export const EnquirePage = () => {
  const say = useTexts('enquire');
  const common = useTexts('common');
  const language = useLanguage();
  const navigate = useNavigate();
  const check = useSelfCheck();
  const [withAnswers, setWithAnswers] = useState(true);
  const command = useCommand(enquire);
  const form = useForm({
    schema: enquireSchema,
    initial: nothingTyped,
    draft: 'enquire',
    onSubmit: async (body) => {
      const selfCheck = check.state === 'done' && withAnswers ? { selfCheck: { ...check.request() } } : {};
      await command.send({ body: { ...body, language, ...selfCheck } });
      await navigate({ to: '/enquire/sent', state: { email: body.email } });
    },
    messages: {
      '/name': say('error.name'),
      '/email': say('error.email'),
      '/phone': say('error.phone'),
      '/message': say('error.message'),
    },
  });
  useEffect(() => void enquireSchema(), []);
  return (
    <div className="enquire">
      <PageTitle>{say('title')}</PageTitle>
      <p className="lead">{say('lead')}</p>
      <form className="stack" noValidate onSubmit={form.submit}>
        <ErrorSummary form={form} />
        <Fields form={form} />
        <SelfCheckCard state={check.state} sent={withAnswers} onSent={setWithAnswers} />
        {command.waiting && <Notice kind="caution" title={common('waiting')} live />}
        <Button type="submit" weight="main" busy={form.sending} className="enquire-send">
          {say('send')}
        </Button>
        <p className="quiet small">{say('privacy')}</p>
      </form>
    </div>
  );
};
