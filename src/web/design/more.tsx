import type { ReactNode } from 'react';
import './card.css';

type MoreProps = { readonly summary: ReactNode; readonly children: ReactNode; readonly open?: boolean };

/** What only some readers want, one tap away: "Why we ask", "Sources". */
export const More = ({ summary, children, open }: MoreProps) => (
  <details className="more" open={open}>
    <summary>{summary}</summary>
    <div className="more-body">{children}</div>
  </details>
);
