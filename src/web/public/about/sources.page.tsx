import type { Mark, Source } from '../../../evidence/source.ts';
import { sources } from '../../../evidence/sources.ts';
import { PageTitle } from '../../design/page.tsx';
import { useTexts } from '../../texts/language.ts';
import '../evidence/evidence.css';

const marks: readonly Mark[] = ['V', 'D', 'V-clinic', 'M'];

const SourceItem = ({ source }: { readonly source: Source }) => (
  <li id={source.id}>
    {source.url === undefined ? (
      source.cite
    ) : (
      <a href={source.url} rel="noreferrer">
        {source.cite}
      </a>
    )}
  </li>
);

/** Every source that a rule, a number or a claim may cite, by how far it has been checked. */
export const SourcesPage = () => {
  const say = useTexts('public');
  const all = [...sources.values()];
  return (
    <div className="evidence">
      <header className="stack">
        <PageTitle>{say('sources.title')}</PageTitle>
        <p className="lead prose">{say('sources.lead')}</p>
      </header>
      {marks.map((mark) => {
        const marked = all.filter((source) => source.mark === mark);
        if (marked.length === 0) return null;
        return (
          <section key={mark} className="stack" aria-labelledby={`mark-${mark}`}>
            <h2 id={`mark-${mark}`}>{say(`sources.${mark}`)}</h2>
            <p className="quiet prose">
              {say(`sources.${mark}.text`)} {say('sources.count', { count: marked.length })}.
            </p>
            <ul className="source-list">
              {marked.map((source) => (
                <SourceItem key={source.id} source={source} />
              ))}
            </ul>
          </section>
        );
      })}
    </div>
  );
};
