import { useEffect, useState } from 'react';
import { deviceIds, deviceLabels } from '../../../clinical/device-labels.ts';
import { receiveLot } from '../../../contract/cartridges.ts';
import { Button } from '../../design/button.tsx';
import { ErrorSummary } from '../../design/error-summary.tsx';
import { Select } from '../../design/field.tsx';
import { useForm } from '../../design/form.ts';
import { More } from '../../design/more.tsx';
import { announce } from '../../design/status.tsx';
import { useCommand } from '../../queries.ts';
import { useTexts } from '../../texts/language.ts';
import { packDocument, TypedPack } from '../treat/pack.tsx';
import { ScanField } from '../treat/scan-field.tsx';

const initial = { scan: '', gtin: '', lot: '', expiresOn: '', label: 'skinpen-precision' };

/** Takes a delivery in: one pack of each lot is scanned. */
export const ReceiveForm = ({ onDone }: { readonly onDone: () => void }) => {
  const say = useTexts('cartridges');
  const pack = useTexts('treat');
  const receive = useCommand(receiveLot);
  const [seen, setSeen] = useState('');
  const form = useForm({
    schema: { safeParse: (value: unknown) => receiveLot.body.safeParse(packDocument(value)) },
    initial,
    onSubmit: async (body) => {
      const lot = await receive.send({ body });
      form.replace({ ...initial, label: lot.label });
      announce(say('received', { lot: lot.lot }));
    },
  });
  useEffect(() => {
    if (seen === '' || form.values.scan !== seen) return;
    setSeen('');
    void form.submit();
  }, [seen, form]);
  const isTyped = form.faults.some(({ pointer }) => pointer !== '/scan');
  return (
    <form className="stack-tight" onSubmit={(event) => void form.submit(event)} noValidate>
      <ErrorSummary form={form} />
      <Select
        label={say('device')}
        {...form.text('/label')}
        options={deviceIds.map((id) => ({ value: id, label: deviceLabels[id].name }))}
      />
      <ScanField
        label={pack('cartridge.scan')}
        hint={say('receive.hint')}
        binding={form.text('/scan')}
        onScanned={(scan) => {
          form.set('/scan', scan);
          setSeen(scan);
        }}
      />
      <More summary={pack('pack.type')} open={isTyped}>
        <TypedPack form={form} />
      </More>
      <p className="row">
        <Button type="submit" weight="main" busy={form.sending}>
          {say('receive.do')}
        </Button>
        <Button weight="quiet" onClick={onDone}>
          {say('receive.done')}
        </Button>
      </p>
    </form>
  );
};
