import { type KeyboardEvent, lazy, Suspense, useState } from 'react';
import { Button } from '../../design/button.tsx';
import { Field } from '../../design/field.tsx';
import type { TextBinding } from '../../design/form.ts';
import { useTexts } from '../../texts/language.ts';

const Camera = lazy(() => import('./camera.tsx').then((module) => ({ default: module.Camera })));

/** What scanners send for the separator between two values (FNC1), and what the reader of barcodes expects. */
const SEPARATOR = '\u001d';

/** Scanners that type send the separator as Ctrl+], which a browser would swallow. */
const isSeparator = (event: KeyboardEvent): boolean => event.ctrlKey && event.key === ']';

type ScanFieldProps = {
  readonly label: string;
  readonly hint: string;
  readonly binding: TextBinding;
  /** The camera has seen a whole code. A scanner types, and ends with Enter, which sends the form. */
  readonly onScanned: (code: string) => void;
};

/** A field for a hardware scanner or a keyboard; the camera of the device stands in where there is neither. */
export const ScanField = ({ label, hint, binding, onScanned }: ScanFieldProps) => {
  const say = useTexts('treat');
  const [filming, setFilming] = useState(false);
  const { id, name, value, onChange, error } = binding;
  return (
    <>
      <Field id={id} label={label} hint={hint} error={error}>
        {(tied) => (
          <span className="field-line">
            <input
              {...tied}
              name={name}
              className="input input-full scan-input"
              autoComplete="off"
              autoCapitalize="off"
              spellCheck={false}
              value={value}
              onChange={(event) => onChange(event.target.value)}
              onKeyDown={(event) => {
                if (isSeparator(event)) {
                  event.preventDefault();
                  onChange(value + SEPARATOR);
                }
              }}
            />
            <Button onClick={() => setFilming(!filming)} aria-expanded={filming}>
              {say(filming ? 'camera.close' : 'camera.open')}
            </Button>
          </span>
        )}
      </Field>
      {filming && (
        <Suspense fallback={<p className="quiet">{say('camera.starting')}</p>}>
          <Camera
            onCode={(code) => {
              setFilming(false);
              onScanned(code);
            }}
          />
        </Suspense>
      )}
    </>
  );
};
