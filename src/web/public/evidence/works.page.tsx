import { Link } from '@tanstack/react-router';
import type { ScarType } from '../../../clinical/zones.ts';
import { LinkButton } from '../../design/button.tsx';
import { PageTitle } from '../../design/page.tsx';
import { Loaded, Skeleton } from '../../design/waiting.tsx';
import { useTexts } from '../../texts/language.ts';
import { ScarDrawing } from '../self-check/drawings.tsx';
import './evidence.css';
import { useEvidence } from './evidence.resource.ts';
import { Controlled, Grades } from './grades.tsx';
import { Hundred } from './hundred.tsx';

/** Best answer first. */
const byAnswer: readonly ScarType[] = [
  'rolling',
  'boxcar-shallow',
  'boxcar-deep',
  'ice-pick',
  'hypertrophic',
  'keloid',
  'macular',
];

const Types = () => {
  const say = useTexts('evidence');
  return (
    <ul className="type-list">
      {byAnswer.map((type) => (
        <li key={type}>
          <ScarDrawing type={type} />
          <h3>{say(`type.${type}`)}</h3>
          <p>{say(`type.${type}.text`)}</p>
        </li>
      ))}
    </ul>
  );
};

const rivals = ['cross', 'er-yag', 'co2', 'nonablative', 'tazarotene', 'prp', 'glycolic'] as const;

const Rivals = () => {
  const say = useTexts('evidence');
  return (
    <dl className="rivals">
      {rivals.map((rival) => (
        <div key={rival}>
          <dt>{say(`rival.${rival}`)}</dt>
          <dd>{say(`rival.${rival}.text`)}</dd>
        </div>
      ))}
    </dl>
  );
};

const unknowns = [1, 2, 3, 4] as const;

/** What trials found, with how unsure they are, and what nobody knows. */
export const WorksPage = () => {
  const say = useTexts('evidence');
  const responders = useEvidence({ question: 'effect', instrument: 'responders' });
  const grades = useEvidence({ question: 'effect', instrument: 'goodman-baron-qualitative' });
  const controlled = useEvidence({
    question: 'effect',
    instrument: 'goodman-baron-quantitative',
    design: 'controlled',
  });
  const waiting = <Skeleton lines={6} height="24rem" />;
  return (
    <article className="evidence">
      <header className="stack">
        <PageTitle>{say('works.title')}</PageTitle>
        <p className="lead prose">{say('works.lead')}</p>
      </header>
      <section className="stack" aria-labelledby="hundred">
        <h2 id="hundred">{say('hundred.title')}</h2>
        <Loaded of={responders} meanwhile={waiting}>
          {(answer) => <Hundred answer={answer} />}
        </Loaded>
      </section>
      <section className="stack" aria-labelledby="controlled">
        <h2 id="controlled">{say('controlled.title')}</h2>
        <div className="prose">
          <p>{say('controlled.lead')}</p>
          <Loaded of={controlled}>{(answer) => <Controlled answer={answer} />}</Loaded>
        </div>
      </section>
      <section className="stack" aria-labelledby="grades">
        <h2 id="grades">{say('grades.title')}</h2>
        <p className="prose">{say('grades.lead')}</p>
        <Loaded of={grades} meanwhile={waiting}>
          {(answer) => <Grades answer={answer} />}
        </Loaded>
      </section>
      <section className="stack" aria-labelledby="types">
        <h2 id="types">{say('types.title')}</h2>
        <Types />
      </section>
      <section className="stack" aria-labelledby="rivals">
        <h2 id="rivals">{say('rivals.title')}</h2>
        <p className="prose">{say('rivals.lead')}</p>
        <Rivals />
      </section>
      <section className="stack prose" aria-labelledby="course">
        <h2 id="course">{say('course.title')}</h2>
        <p>{say('course.text')}</p>
        <p>{say('course.article')}</p>
      </section>
      <section className="stack prose" aria-labelledby="unknown">
        <h2 id="unknown">{say('unknown.title')}</h2>
        <ul>
          {unknowns.map((at) => (
            <li key={at}>{say(`unknown.${at}`)}</li>
          ))}
        </ul>
      </section>
      <div className="row">
        <LinkButton to="/self-check" weight="main">
          {say('next.check')}
        </LinkButton>
        <LinkButton to="/claims">{say('next.claims')}</LinkButton>
        <Link to="/sources" className="tall">
          {say('next.sources')}
        </Link>
      </div>
    </article>
  );
};
