/** A status never stands on colour alone: each has a shape of its own, and the caller adds the word. */
export type SignKind = 'fine' | 'caution' | 'urgent' | 'information' | 'wait';

const shapes: Record<SignKind, React.ReactNode> = {
  fine: (
    <>
      <circle cx="12" cy="12" r="10" />
      <path className="sign-mark" d="M7.5 12.5l3 3 6-6.5" />
    </>
  ),
  caution: (
    <>
      <path d="M12 2.5 22.6 21H1.4z" />
      <path className="sign-mark" d="M12 9v5.5M12 17.6v.4" />
    </>
  ),
  urgent: (
    <>
      <path d="M7.9 2h8.2L22 7.9v8.2L16.1 22H7.9L2 16.1V7.9z" />
      <path className="sign-mark" d="M8.5 8.5l7 7M15.5 8.5l-7 7" />
    </>
  ),
  information: (
    <>
      <rect x="2" y="2" width="20" height="20" rx="4" />
      <path className="sign-mark" d="M12 11v6M12 7v.4" />
    </>
  ),
  wait: (
    <>
      <path d="M12 1.8 22.2 12 12 22.2 1.8 12z" />
      <path className="sign-mark" d="M12 7.5V12l3 2" />
    </>
  ),
};

/** Decorative: the word beside it carries the meaning for a screen reader. */
export const Sign = ({ kind }: { readonly kind: SignKind }) => (
  <svg className={`sign sign-${kind}`} viewBox="0 0 24 24" aria-hidden="true">
    {shapes[kind]}
  </svg>
);
