import { useRouterState } from '@tanstack/react-router';
import { useDeferredValue, useEffect, useMemo, useState } from 'react';
import { Select, TextField } from '../../design/field.tsx';
import { PageTitle } from '../../design/page.tsx';
import { EmptyState, Loaded, Skeleton } from '../../design/waiting.tsx';
import { useRoute } from '../../queries.ts';
import { useLanguage, useTexts } from '../../texts/language.ts';
import { find, type Wanted } from './find.ts';
import { NumberItem } from './number-item.tsx';
import { SourceItem } from './source-item.tsx';
import './sources.css';
import { marks, readSources, type Sources } from './sources.resource.ts';

const nothing: Wanted = { text: '', topic: '', mark: '' };

/** Goes to the place the address names, once it is there: the browser looked before the answer had come. */
function useAnchor(ready: boolean): void {
  const hash = useRouterState({ select: (state) => state.location.hash });
  useEffect(() => {
    if (!ready || hash === '') return;
    const place = document.getElementById(hash);
    place?.querySelector('details')?.setAttribute('open', '');
    place?.scrollIntoView({ block: 'start' });
  }, [ready, hash]);
}

type FilterProps = {
  readonly all: Sources;
  readonly wanted: Wanted;
  readonly onWant: (wanted: Wanted) => void;
};

const Filter = ({ all, wanted, onWant }: FilterProps) => {
  const say = useTexts('sources');
  const topics = [...new Map(all.numbers.map(({ topic, topicName }) => [topic, topicName]))];
  return (
    <search className="sources-filter">
      <TextField
        id="sources-text"
        type="search"
        label={say('search')}
        value={wanted.text}
        onChange={(text) => onWant({ ...wanted, text })}
        autoComplete="off"
      />
      <Select
        id="sources-topic"
        label={say('topic')}
        empty={say('topic.all')}
        value={wanted.topic}
        onChange={(topic) => onWant({ ...wanted, topic })}
        options={topics.map(([value, label]) => ({ value, label }))}
      />
      <Select
        id="sources-mark"
        label={say('mark')}
        empty={say('mark.all')}
        value={wanted.mark}
        onChange={(mark) => onWant({ ...wanted, mark: marks.find((one) => one === mark) ?? '' })}
        options={marks.map((value) => ({ value, label: say(`mark.${value}`) }))}
      />
    </search>
  );
};

const Numbers = ({ found, all }: { readonly found: Sources; readonly all: Sources }) => {
  const say = useTexts('sources');
  const sources = useMemo(() => new Map(all.sources.map((row) => [row.id, row])), [all]);
  const topics = [...new Map(found.numbers.map(({ topic, topicName }) => [topic, topicName]))];
  if (topics.length === 0) return null;
  return (
    <section className="stack" aria-labelledby="numbers">
      <h2 id="numbers">{say('numbers')}</h2>
      {topics.map(([topic, name]) => (
        <div key={topic} className="stack-tight">
          <h3>{name}</h3>
          <ul className="number-list">
            {found.numbers
              .filter((row) => row.topic === topic)
              .map((row) => (
                <NumberItem key={row.id} row={row} sources={sources} />
              ))}
          </ul>
        </div>
      ))}
    </section>
  );
};

const SourceLists = ({ found, all }: { readonly found: Sources; readonly all: Sources }) => {
  const say = useTexts('sources');
  const numbers = useMemo(() => new Map(all.numbers.map((row) => [row.id, row])), [all]);
  return marks.map((mark) => {
    const marked = found.sources.filter((row) => row.mark === mark);
    if (marked.length === 0) return null;
    return (
      <section key={mark} className="stack" aria-labelledby={`mark-${mark}`}>
        <h2 id={`mark-${mark}`}>{say(`mark.${mark}`)}</h2>
        <p className="quiet prose">
          {say(`mark.${mark}.text`)} {say('count', { count: marked.length })}
        </p>
        <ul className="sources-list">
          {marked.map((row) => (
            <SourceItem key={row.id} row={row} numbers={numbers} />
          ))}
        </ul>
      </section>
    );
  });
};

const Everything = ({ all }: { readonly all: Sources }) => {
  const say = useTexts('sources');
  const [wanted, setWanted] = useState(nothing);
  const later = useDeferredValue(wanted);
  const found = useMemo(() => find(all, later), [all, later]);
  useAnchor(true);
  const isEmpty = found.numbers.length === 0 && found.sources.length === 0;
  return (
    <>
      <Filter all={all} wanted={wanted} onWant={setWanted} />
      <p role="status" className="quiet">
        {say('found', { numbers: found.numbers.length, sources: found.sources.length })}
      </p>
      {isEmpty && <EmptyState title={say('none')}>{say('none.text')}</EmptyState>}
      <Numbers found={found} all={all} />
      <SourceLists found={found} all={all} />
    </>
  );
};

/** Every clinical number with its range and sources, and every source with what rests on it. */
export const SourcesPage = () => {
  const say = useTexts('sources');
  const language = useLanguage();
  const sources = useRoute(readSources, { query: { language } }, { staleTime: Number.POSITIVE_INFINITY });
  return (
    <div className="sources">
      <header className="stack">
        <PageTitle>{say('title')}</PageTitle>
        <p className="lead prose">{say('lead')}</p>
      </header>
      <Loaded of={sources} meanwhile={<Skeleton lines={8} height="60rem" />}>
        {(all) => <Everything all={all} />}
      </Loaded>
    </div>
  );
};
