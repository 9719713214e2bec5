import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { IngredientAdvice } from '../../../clinical/ingredients-advice.ts';
import { isIsoDate } from '../../../kernel/day.ts';
import { ask } from '../../api.ts';
import { Button } from '../../design/button.tsx';
import { DateField } from '../../design/date-field.tsx';
import { ErrorSummary } from '../../design/error-summary.tsx';
import { TextArea } from '../../design/field.tsx';
import { FieldFaults, useForm } from '../../design/form.ts';
import { PageTitle } from '../../design/page.tsx';
import { useLanguage, useTexts } from '../../texts/language.ts';
import '../evidence/evidence.css';
import { LabelResult } from './label-result.tsx';

type Typed = { label: string; session: string };
type Asked = { label: string; session?: string; language: string };

const EXAMPLE =
  'AQUA, GLYCERIN, CAPRYLIC/CAPRIC TRIGLYCERIDE, NIACINAMIDE, RETINOL, SODIUM HYALURONATE, ASCORBYL GLUCOSIDE, PHENOXYETHANOL, CITRIC ACID, PARFUM';

/** The server reads the label and has the last word; this only catches what it could not read at all. */
const typedSchema = {
  safeParse: (value: unknown) => ({ success: true as const, data: value as Typed }),
};

/** Reads a pasted list of ingredients: what stops before a session, and when it may come back. */
export const IngredientsPage = () => {
  const say = useTexts('public');
  const language = useLanguage();
  const [read, setRead] = useState('');
  const reading = useMutation({
    mutationFn: (asked: Asked) => ask<Asked, IngredientAdvice>('ingredients', asked),
    networkMode: 'always',
  });
  const form = useForm({
    schema: typedSchema,
    initial: { label: '', session: '' },
    draft: 'label',
    onSubmit: async ({ label, session }) => {
      if (!/\p{L}/u.test(label))
        throw new FieldFaults({ pointer: '/label', detail: say('label.error.label') });
      if (session !== '' && !isIsoDate(session))
        throw new FieldFaults({ pointer: '/session', detail: say('label.error.session') });
      await reading.mutateAsync({ label, language, ...(session !== '' && { session }) });
      setRead(label);
    },
    messages: { '/label': say('label.error.label'), '/session': say('label.error.session') },
  });
  return (
    <div className="evidence label-page">
      <header className="stack">
        <PageTitle>{say('label.title')}</PageTitle>
        <p className="lead prose">{say('label.lead')}</p>
      </header>
      <form className="stack" noValidate onSubmit={form.submit}>
        <ErrorSummary form={form} />
        <TextArea
          {...form.text('/label')}
          label={say('label.field')}
          hint={say('label.hint')}
          rows={6}
          autoCapitalize="none"
          spellCheck={false}
        />
        <DateField
          {...form.look('/session')}
          label={say('label.session')}
          optional
          value={form.values.session}
          onChange={(session) => form.set('/session', session)}
        />
        <div className="row">
          <Button type="submit" weight="main" busy={form.sending}>
            {say('label.read')}
          </Button>
          <Button onClick={() => form.set('/label', EXAMPLE)}>{say('label.example')}</Button>
        </div>
      </form>
      <div aria-live="polite">{reading.data && <LabelResult advice={reading.data} label={read} />}</div>
    </div>
  );
};
