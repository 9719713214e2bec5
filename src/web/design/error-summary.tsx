import { type MouseEvent, useEffect, useRef } from 'react';
import type { Fault } from '../../contract/problem.ts';
import { useTexts } from '../texts/language.ts';
import { FailureNotice } from './failure.tsx';
import './notice.css';
import { idOf } from './pointer.ts';
import { Sign } from './sign.tsx';

type Form = {
  readonly faults: readonly Fault[];
  readonly attempt: number;
  readonly failure: Error | undefined;
};

/** A link in the page's address would be taken for a route; the focus goes to the field itself. */
function goToField(event: MouseEvent, pointer: string): void {
  const field = document.getElementById(idOf(pointer));
  if (field === null) return;
  event.preventDefault();
  field.scrollIntoView({ block: 'center' });
  field.focus();
}

/** At the top of a form after an attempt that failed: takes the focus and links to each field. */
export function ErrorSummary({ form }: { readonly form: Form }) {
  const say = useTexts('common');
  const box = useRef<HTMLDivElement>(null);
  const shown = form.faults.length > 0 || form.failure !== undefined;
  // biome-ignore lint/correctness/useExhaustiveDependencies: every attempt moves the focus, even with the same faults.
  useEffect(() => {
    if (shown) box.current?.focus();
  }, [shown, form.attempt]);
  if (!shown) return null;
  return (
    <div ref={box} tabIndex={-1} className="error-summary">
      {form.failure ? (
        <FailureNotice error={form.failure} />
      ) : (
        <div role="alert" className="notice tone-urgent">
          <Sign kind="urgent" />
          <div className="notice-body">
            <h2 className="notice-title">{say('errors.title', { count: form.faults.length })}</h2>
            <ul>
              {form.faults.map((fault) => (
                <li key={fault.pointer}>
                  <a href={`#${idOf(fault.pointer)}`} onClick={(event) => goToField(event, fault.pointer)}>
                    {fault.detail}
                  </a>
                </li>
              ))}
            </ul>
          </div>
        </div>
      )}
    </div>
  );
}
