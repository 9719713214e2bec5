import { Link } from '@tanstack/react-router';
import type { ScarType } from '../../../clinical/zones.ts';
import type { EvidenceAnswer } from '../../../evidence/evidence-answer.ts';
import { LinkButton } from '../../design/button.tsx';
import { DotField, DotFieldKey } from '../../design/dot-field.tsx';
import { Forest } from '../../design/forest.tsx';
import { useNumbers } from '../../design/numbers.ts';
import { PageTitle } from '../../design/page.tsx';
import { Loaded, Skeleton } from '../../design/waiting.tsx';
import { useTexts } from '../../texts/language.ts';
import { ScarDrawing } from '../self-check/drawings.tsx';
import { CertaintyOf } from './certainty.tsx';
import './evidence.css';
import { useEvidence } from './evidence.resource.ts';

const HUNDRED = 100;

const Hundred = ({ answer }: { readonly answer: EvidenceAnswer }) => {
  const say = useTexts('evidence');
  const numbers = useNumbers();
  const { back } = answer;
  if (back === undefined) return null;
  const [low, high] = [back.ci[0] * HUNDRED, back.ci[1] * HUNDRED];
  const values = {
    low: numbers.say(low),
    high: numbers.say(high),
    middle: numbers.say(back.estimate * HUNDRED),
    rest: numbers.say(HUNDRED - high),
    maybe: numbers.say(high - low),
    trials: answer.k,
    people: answer.people,
  };
  return (
    <div className="hundred">
      <DotField low={low} high={high} label={say('hundred.label', values)} />
      <div className="stack">
        <p>{say('hundred.text', values)}</p>
        <DotFieldKey
          sure={say('hundred.sure', values)}
          maybe={say('hundred.maybe', values)}
          not={say('hundred.not', values)}
        />
        <p>{say('hundred.but')}</p>
        <CertaintyOf answer={answer} />
      </div>
    </div>
  );
};

const Grades = ({ answer }: { readonly answer: EvidenceAnswer }) => {
  const say = useTexts('evidence');
  const numbers = useNumbers();
  const { estimate, ci, predictionInterval } = answer;
  if (estimate === undefined || ci === undefined) return null;
  const predicted = predictionInterval;
  return (
    <>
      <Forest
        words={{
          caption: say('grades.caption'),
          study: say('grades.study'),
          people: say('grades.people'),
          effect: say('grades.effect'),
          plot: say('grades.plot'),
          pooled: say('grades.pooled'),
          worse: say('grades.worse'),
          better: say('grades.better'),
        }}
        rows={answer.studies.map((study) => ({
          id: study.id,
          name: study.name,
          estimate: study.yi,
          ci: [study.ci[0], study.ci[1]],
          weight: study.weight / HUNDRED,
          ...(study.people !== undefined && { people: study.people }),
        }))}
        pooled={{
          estimate,
          ci: [ci[0], ci[1]],
          ...(predicted !== undefined && { predicted: [predicted[0], predicted[1]] as const }),
        }}
      />
      <div className="prose">
        <p>
          {say('grades.text', {
            estimate: numbers.say(estimate, 1),
            low: numbers.say(ci[0], 1),
            high: numbers.say(ci[1], 1),
          })}
        </p>
        {predicted && (
          <p>
            {say('grades.predicted', {
              low: numbers.signed(predicted[0], 1),
              high: numbers.signed(predicted[1], 1),
            })}
          </p>
        )}
        <p>{say('grades.missing')}</p>
      </div>
      <CertaintyOf answer={answer} />
    </>
  );
};

const Controlled = ({ answer }: { readonly answer: EvidenceAnswer }) => {
  const say = useTexts('evidence');
  const numbers = useNumbers();
  if (answer.estimate === undefined || answer.ci === undefined) return <p>{say('controlled.none')}</p>;
  return (
    <>
      <p>
        {say('controlled.text', {
          name: answer.studies[0]?.name ?? '',
          people: answer.people,
          estimate: numbers.say(answer.estimate, 1),
          low: numbers.signed(answer.ci[0], 1),
          high: numbers.signed(answer.ci[1], 1),
        })}
      </p>
      <p>{say('controlled.noise')}</p>
      <CertaintyOf answer={answer} />
    </>
  );
};

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
