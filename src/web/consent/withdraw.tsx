import { useState } from 'react';
import { z } from 'zod';
import { type Consent, withdrawConsent } from '../../contract/consents.ts';
import { Button } from '../design/button.tsx';
import { Dialog } from '../design/dialog.tsx';
import { ErrorSummary } from '../design/error-summary.tsx';
import { TextField } from '../design/field.tsx';
import { useForm } from '../design/form.ts';
import { announce } from '../design/status.tsx';
import { useCommand } from '../queries.ts';
import { useTexts } from '../texts/language.ts';

type WithdrawProps = {
  readonly consent: Consent;
  /** Staff write down what was said; a patient need not say why. */
  readonly byStaff: boolean;
};

const initial = { reason: '' };

/** Takes a consent back from now on, after asking. */
export const Withdraw = ({ consent, byStaff }: WithdrawProps) => {
  const say = useTexts('consent');
  const [open, setOpen] = useState(false);
  const withdraw = useCommand(withdrawConsent);
  const form = useForm({
    schema: z.object({
      reason: z
        .string()
        .trim()
        .min(byStaff ? 3 : 0, { error: say('withdraw.fault') }),
    }),
    initial,
    onSubmit: async (body) => {
      await withdraw.send({ params: { id: consent.id }, body });
      setOpen(false);
      announce(say('withdrawn'));
    },
  });
  return (
    <>
      <Button onClick={() => setOpen(true)}>
        {say('withdraw')}
        <span className="unseen">: {consent.title}</span>
      </Button>
      <Dialog
        title={say('withdraw.title')}
        open={open}
        onClose={() => setOpen(false)}
        actions={
          <Button weight="urgent" busy={form.sending} onClick={() => void form.submit()}>
            {say('withdraw')}
          </Button>
        }
      >
        <form className="stack" noValidate onSubmit={form.submit}>
          <ErrorSummary form={form} />
          <p>{say(`withdraw.text.${consent.kind}`)}</p>
          <TextField
            {...form.text('/reason')}
            label={say('withdraw.reason')}
            optional={!byStaff}
            maxLength={500}
            autoComplete="off"
          />
        </form>
      </Dialog>
    </>
  );
};
