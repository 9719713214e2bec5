import type { ReactNode } from 'react';
import { Sign } from '../../design/sign.tsx';
import { useTexts } from '../../texts/language.ts';

type PartProps = {
  readonly id: string;
  readonly title: string;
  /** Nothing is missing in it. */
  readonly done: boolean;
  readonly children: ReactNode;
};

/** One part of the work, in its order; its heading says when it is complete. */
export const Part = ({ id, title, done, children }: PartProps) => {
  const say = useTexts('treat');
  return (
    <section className="card part" aria-labelledby={`${id}-title`} id={id}>
      <div className="card-head">
        <h2 className="card-title" id={`${id}-title`}>
          {title}
        </h2>
        {done && (
          <span className="part-done tone-fine">
            <Sign kind="fine" />
            {say('part.done')}
          </span>
        )}
      </div>
      {children}
    </section>
  );
};
