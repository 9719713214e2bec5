import { useEffect, useState } from 'react';
import { useCartridge as cartridgeRoute } from '../../../contract/records.ts';
import { Button } from '../../design/button.tsx';
import { ErrorSummary } from '../../design/error-summary.tsx';
import { TextField } from '../../design/field.tsx';
import { type Form, useForm } from '../../design/form.ts';
import { More } from '../../design/more.tsx';
import { Notice } from '../../design/notice.tsx';
import { announce } from '../../design/status.tsx';
import { useWhen } from '../../design/when.ts';
import { useCommand } from '../../queries.ts';
import { useLanguage, useTexts } from '../../texts/language.ts';
import { emptyPack, type PackInput, packDocument, TypedPack } from './pack.tsx';
import { Part } from './part.tsx';
import { ScanField } from './scan-field.tsx';
import { useTreat } from './use-record.ts';

const Serial = ({ form }: { readonly form: Form<PackInput> }) => {
  const say = useTexts('treat');
  return (
    <>
      <TextField
        label={say('pack.serial')}
        hint={say('pack.serial.hint')}
        width="medium"
        {...form.text('/serial')}
      />
      <label className="choice">
        <input
          type="checkbox"
          checked={form.values.withoutSerial}
          onChange={(event) => form.set('/withoutSerial', event.target.checked)}
        />
        <span className="choice-text">{say('pack.no-serial')}</span>
      </label>
    </>
  );
};

const Used = () => {
  const say = useTexts('treat');
  const when = useWhen();
  const { record } = useTreat();
  if (record.cartridges.length === 0) return null;
  return (
    <ul className="used">
      {record.cartridges.map((one) => (
        <li key={one.id}>
          <strong>{say('cartridge.lot', { lot: one.lot })}</strong>{' '}
          <span className="quiet">
            {[
              one.serial === undefined
                ? say('cartridge.no-serial')
                : say('cartridge.serial', { serial: one.serial }),
              say('cartridge.until', { day: when.dayInFull(one.expiresOn) }),
              say('cartridge.at', { time: when.time(one.usedAt) }),
            ].join(' · ')}
          </span>
        </li>
      ))}
    </ul>
  );
};

/** The cartridge: scanned in one stroke, refused when it was used, has expired, was recalled or does not fit. */
export const Cartridge = () => {
  const say = useTexts('treat');
  const language = useLanguage();
  const { record, store, current } = useTreat();
  const command = useCommand(cartridgeRoute);
  const form = useForm({
    schema: { safeParse: (value: unknown) => cartridgeRoute.body.safeParse(packDocument(value)) },
    initial: emptyPack,
    onSubmit: async (body) => {
      const answer = await command.send({ params: { id: record.id }, query: { language }, body });
      store.adopt(answer);
      form.replace(emptyPack);
      announce(say('cartridge.taken', { lot: answer.cartridges.at(-1)?.lot ?? '' }));
    },
  });
  const [seen, setSeen] = useState('');
  useEffect(() => {
    if (seen === '' || form.values.scan !== seen) return;
    setSeen('');
    void form.submit();
  }, [seen, form]);
  const faulty = form.faults.some(({ pointer }) => pointer !== '/scan');
  return (
    <Part id="cartridge" title={say('cartridge.title')} done={record.cartridges.length > 0}>
      <Used />
      <ErrorSummary form={form} />
      {command.waiting && <Notice kind="wait" title={say('cartridge.waiting')} live />}
      <form className="stack-tight" onSubmit={(event) => void form.submit(event)} noValidate>
        <ScanField
          label={say('cartridge.scan')}
          hint={say('cartridge.scan.hint')}
          binding={form.text('/scan')}
          onScanned={(scan) => {
            form.set('/scan', scan);
            setSeen(scan);
          }}
        />
        <More summary={say('pack.type')} open={faulty}>
          <TypedPack form={form} />
          <Serial form={form} />
        </More>
        <p>
          <Button type="submit" weight={current === 'cartridge' ? 'main' : 'plain'} busy={form.sending}>
            {say('cartridge.use')}
          </Button>
        </p>
      </form>
    </Part>
  );
};
