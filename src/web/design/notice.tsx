import type { ReactNode } from 'react';
import './notice.css';
import { useTexts } from '../texts/language.ts';
import { Sign, type SignKind } from './sign.tsx';

type NoticeProps = {
  readonly kind: SignKind;
  /** Stands in for the word of the kind ("Take care", "Urgent"); one of the two is always there. */
  readonly title?: ReactNode;
  readonly children?: ReactNode;
  /** Read out at once: for what has just happened, never for what the page was opened with. */
  readonly live?: boolean;
};

/** Something worth stopping at: a word, a shape and a colour together. */
export const Notice = ({ kind, title, children, live }: NoticeProps) => {
  const say = useTexts('common');
  return (
    <div className={`notice tone-${kind}`} role={live ? 'alert' : undefined}>
      <Sign kind={kind} />
      <div className="notice-body">
        <p className="notice-title">{title ?? say(`kind.${kind}`)}</p>
        {children}
      </div>
    </div>
  );
};

/** A word with its shape, in a line of text or a table: `<Tag kind="fine">Booked</Tag>`. */
export const Tag = ({ kind, children }: { readonly kind: SignKind; readonly children: ReactNode }) => (
  <span className={`tag tone-${kind}`}>
    <Sign kind={kind} />
    {children}
  </span>
);
