import { z } from 'zod';
import {
  type ConsentDocument,
  type PhotoTier,
  photoTiers,
  type Strokes,
  signConsent,
} from '../../contract/consents.ts';
import { Button } from '../design/button.tsx';
import { Choice } from '../design/choice.tsx';
import { ErrorSummary } from '../design/error-summary.tsx';
import { TextField } from '../design/field.tsx';
import { useForm } from '../design/form.ts';
import { announce } from '../design/status.tsx';
import { useCommand } from '../queries.ts';
import { useTexts } from '../texts/language.ts';
import { DocumentText } from './document-text.tsx';
import { SignaturePad } from './signature.tsx';

type Say = ReturnType<typeof useTexts<'consent'>>;

type Input = { readonly signedName: string; readonly tier: string; readonly strokes: Strokes };

/** The tier that was chosen, with every tier below it. */
const tiersUpTo = (tier: PhotoTier): PhotoTier[] => photoTiers.slice(0, photoTiers.indexOf(tier) + 1);

const inputSchema = (document: ConsentDocument, say: Say) =>
  z
    .object({
      signedName: z
        .string()
        .trim()
        .min(2, { error: say('name.fault') }),
      tier:
        document.kind === 'photographs'
          ? z.enum(photoTiers, { error: say('tier.fault') })
          : z.literal('').transform((): undefined => undefined),
      strokes: z.custom<Strokes>(),
    })
    .transform(({ signedName, tier, strokes }) => ({
      documentId: document.id,
      digest: document.digest,
      signedName,
      tiers: tier === undefined ? [] : tiersUpTo(tier),
      ...(strokes.length > 0 && { signature: strokes }),
    }));

type SignProps = {
  readonly patient: { readonly id: string; readonly name: string };
  readonly document: ConsentDocument;
  readonly onDone: () => void;
};

const empty: Input = { signedName: '', tier: '', strokes: [] };

/** The words of a document, and the signature under them: a typed name, and a drawn one if wished. */
export const SignForm = ({ patient, document, onDone }: SignProps) => {
  const say = useTexts('consent');
  const common = useTexts('common');
  const sign = useCommand(signConsent);
  const form = useForm({
    schema: inputSchema(document, say),
    initial: empty,
    onSubmit: async (body) => {
      await sign.send({ params: { id: patient.id }, body });
      announce(say('signed'));
      onDone();
    },
  });
  return (
    <form className="stack" noValidate onSubmit={form.submit}>
      <ErrorSummary form={form} />
      <DocumentText body={document.body} language={document.language} />
      {document.kind === 'photographs' && (
        <Choice
          {...form.look('/tier')}
          label={say('tier')}
          options={photoTiers.map((tier) => ({ value: tier, label: say(`tier.${tier}`) }))}
          value={photoTiers.find((tier) => tier === form.values.tier)}
          onChange={(tier) => form.set('/tier', tier)}
        />
      )}
      <TextField
        {...form.text('/signedName')}
        label={say('name')}
        hint={say('name.hint', { name: patient.name })}
        autoComplete="off"
        maxLength={120}
      />
      <SignaturePad strokes={form.values.strokes} onChange={(strokes) => form.set('/strokes', strokes)} />
      <p className="row">
        <Button type="submit" weight="main" busy={form.sending}>
          {say('sign')}
        </Button>
        <Button weight="quiet" onClick={onDone}>
          {common('cancel')}
        </Button>
      </p>
    </form>
  );
};
