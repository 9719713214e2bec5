import { useState } from 'react';
import { type Consent, readConsent } from '../../contract/consents.ts';
import { Button } from '../design/button.tsx';
import { Dialog } from '../design/dialog.tsx';
import { Loaded } from '../design/waiting.tsx';
import { useWhen } from '../design/when.ts';
import { useRoute } from '../queries.ts';
import { useTexts } from '../texts/language.ts';
import { DocumentText } from './document-text.tsx';
import { Signature } from './signature.tsx';

const Signed = ({ id }: { readonly id: string }) => {
  const say = useTexts('consent');
  const when = useWhen();
  const read = useRoute(readConsent, { params: { id } });
  return (
    <Loaded of={read}>
      {({ consent, document, unchanged, signature }) => (
        <div className="stack">
          <DocumentText body={document.body} language={document.language} />
          {signature && (
            <Signature strokes={signature} name={say('signature.of', { name: consent.signedName })} />
          )}
          <p>
            {say('signed.by', { name: consent.signedName, when: when.dayTime(consent.signedAt) })}
            {consent.witnessedBy && ` ${say('signed.witness', { name: consent.witnessedBy })}`}
          </p>
          <p className="quiet small">
            {say(unchanged ? 'unchanged' : 'changed', { digest: document.digest.slice(0, 12) })}
          </p>
        </div>
      )}
    </Loaded>
  );
};

/** Opens the words and the signature as they were. */
export const ReadSigned = ({ consent }: { readonly consent: Consent }) => {
  const say = useTexts('consent');
  const common = useTexts('common');
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button weight="quiet" onClick={() => setOpen(true)}>
        {say('read')}
        <span className="unseen">: {consent.title}</span>
      </Button>
      <Dialog
        wide
        title={consent.title}
        open={open}
        onClose={() => setOpen(false)}
        closeWord={common('close')}
      >
        <Signed id={consent.id} />
      </Dialog>
    </>
  );
};
