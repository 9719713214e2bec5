import type { Citation } from '../../../evidence/source.ts';
import { More } from '../../design/more.tsx';
import { useTexts } from '../../texts/language.ts';

/** Where a number comes from, with how far each source was checked. */
export const SourcesOf = ({ sources }: { readonly sources: readonly Citation[] }) => {
  const say = useTexts('protocols');
  const common = useTexts('common');
  const marks = [...new Set(sources.map(({ mark }) => mark))].join(', ');
  return (
    <More summary={say('sources', { count: sources.length, marks })}>
      <ul className="stack-tight">
        {sources.map(({ id, cite, mark }) => (
          <li key={id}>
            {cite} <span className="quiet">({common(`mark.${mark}`)})</span>
          </li>
        ))}
      </ul>
    </More>
  );
};
