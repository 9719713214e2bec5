import type { ComponentProps, ReactNode } from 'react';
import './card.css';

type CardProps = Omit<ComponentProps<'section'>, 'title'> & {
  readonly title?: ReactNode;
  /** Heading level, so that a page's headings stay in order. */
  readonly level?: 2 | 3;
  readonly action?: ReactNode;
};

/** One subject with its heading; a plain sheet of surface on the paper. */
export const Card = ({ title, level = 2, action, children, className, ...rest }: CardProps) => {
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <section {...rest} className={`card ${className ?? ''}`.trim()}>
      {(title !== undefined || action !== undefined) && (
        <div className="card-head">
          {title !== undefined && <Heading className="card-title">{title}</Heading>}
          {action}
        </div>
      )}
      {children}
    </section>
  );
};

type Pair = { readonly term: ReactNode; readonly detail: ReactNode };

/** Names and values: "Skin type: IV". */
export const Facts = ({ pairs }: { readonly pairs: readonly Pair[] }) => (
  <dl className="facts">
    {pairs.map((pair, at) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: the pairs of one list never change places.
      <div key={at}>
        <dt>{pair.term}</dt>
        <dd>{pair.detail}</dd>
      </div>
    ))}
  </dl>
);
