import { Link } from '@tanstack/react-router';
import { HEALING_COURSE } from '../../../clinical/healing.ts';
import type { EvidenceAnswer } from '../../../evidence/evidence-answer.ts';
import { LinkButton } from '../../design/button.tsx';
import { DotBand } from '../../design/dot-band.tsx';
import { DotField, DotFieldKey } from '../../design/dot-field.tsx';
import { Notice } from '../../design/notice.tsx';
import { useNumbers } from '../../design/numbers.ts';
import { PageTitle } from '../../design/page.tsx';
import { Sign, type SignKind } from '../../design/sign.tsx';
import { Loaded, Skeleton } from '../../design/waiting.tsx';
import { useTexts } from '../../texts/language.ts';
import { CertaintyOf } from '../evidence/certainty.tsx';
import '../evidence/evidence.css';
import { useEvidence } from '../evidence/evidence.resource.ts';
import './safety.css';

const HUNDRED = 100;
const TOP_RATING = 10;
const daysShown = Array.from({ length: 15 }, (_, day) => day);

/** The highest rating that is as it should be, on a day after needling deeper than 1 mm. */
const expectedRedness = (day: number): number =>
  HEALING_COURSE.value.redness.find((row) => day <= row.throughDay)?.deep ?? 0;

const steps = [0, 1, 2, 3, 7, 14, 90] as const;

const Course = () => {
  const say = useTexts('safety');
  const list = daysShown.map((day) => say('course.day', { day, value: expectedRedness(day) })).join(', ');
  return (
    <section className="stack" aria-labelledby="course">
      <h2 id="course">{say('course.title')}</h2>
      <p className="prose">{say('course.text')}</p>
      <figure className="stack-tight">
        <DotBand
          of={TOP_RATING}
          label={say('course.label', { list })}
          columns={daysShown.map((day) => ({
            key: `${day}`,
            label: `${day}`,
            expected: expectedRedness(day),
          }))}
        />
        <figcaption className="quiet small">{say('course.axis')}</figcaption>
      </figure>
      <dl className="rivals">
        {steps.map((step) => (
          <div key={step}>
            <dt>{say(`day.${step}`)}</dt>
            <dd>{say(`day.${step}.text`)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
};

const flags = ['pus', 'pain', 'fever', 'vesicles', 'dark', 'lumps', 'tracks'] as const;

const Flags = () => {
  const say = useTexts('safety');
  return (
    <section className="stack" aria-labelledby="flags">
      <h2 id="flags">{say('flags.title')}</h2>
      <div className="prose">
        <p>{say('flags.text')}</p>
        <ul>
          {flags.map((flag) => (
            <li key={flag}>{say(`flag.${flag}`)}</li>
          ))}
        </ul>
      </div>
      <Notice kind="urgent" title={say('emergency.title')}>
        <p>{say('emergency.text')}</p>
      </Notice>
    </section>
  );
};

const Dark = ({ answer }: { readonly answer: EvidenceAnswer }) => {
  const say = useTexts('safety');
  const numbers = useNumbers();
  if (answer.back === undefined) return null;
  const [low, high] = [answer.back.ci[0] * HUNDRED, answer.back.ci[1] * HUNDRED];
  const values = {
    low: numbers.say(low),
    high: numbers.say(high),
    middle: numbers.say(answer.back.estimate * HUNDRED),
    maybe: numbers.say(Math.round(high) - Math.round(low)),
    rest: numbers.say(HUNDRED - Math.round(high)),
    trials: answer.k,
    people: answer.people,
  };
  return (
    <div className="hundred">
      <DotField tone="harm" low={low} high={high} label={say('dark.label', values)} />
      <div className="stack">
        <p>{say('dark.text', values)}</p>
        <DotFieldKey
          tone="harm"
          sure={say('dark.sure', values)}
          maybe={say('dark.maybe', values)}
          not={say('dark.not', values)}
        />
        <p>{say('dark.skin')}</p>
        <CertaintyOf answer={answer} />
      </div>
    </div>
  );
};

const rares = ['infection', 'granuloma', 'tracks', 'numbing'] as const;

const Rare = () => {
  const say = useTexts('safety');
  return (
    <section className="stack" aria-labelledby="rare">
      <h2 id="rare">{say('rare.title')}</h2>
      <dl className="rivals">
        {rares.map((rare) => (
          <div key={rare}>
            <dt>{say(`rare.${rare}`)}</dt>
            <dd>{say(`rare.${rare}.text`)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
};

const groups = [
  { key: 'not', sign: 'urgent', points: [1, 2, 3, 4, 5, 6, 7] },
  { key: 'wait', sign: 'wait', points: [1, 2, 3, 4] },
  { key: 'ask', sign: 'information', points: [1, 2, 3, 4, 5] },
] as const satisfies readonly { key: string; sign: SignKind; points: readonly number[] }[];

const Who = () => {
  const say = useTexts('safety');
  return (
    <section className="stack" aria-labelledby="who">
      <h2 id="who">{say('who.title')}</h2>
      <p className="prose">{say('who.text')}</p>
      <div className="who">
        {groups.map((group) => (
          <div key={group.key} className={`finding tone-${group.sign}`}>
            <h3 className="who-title">
              <Sign kind={group.sign} />
              {say(`who.${group.key}.title`)}
            </h3>
            <ul className="stack-tight">
              {group.points.map((point) => (
                <li key={point}>{say(`who.${group.key}.${point}` as Parameters<typeof say>[0])}</li>
              ))}
            </ul>
          </div>
        ))}
      </div>
    </section>
  );
};

/** What is usual, what is not, what is rare, and for whom it is not. */
export const SafePage = () => {
  const say = useTexts('safety');
  const dark = useEvidence({ question: 'harm' });
  return (
    <article className="evidence">
      <header className="stack">
        <PageTitle>{say('title')}</PageTitle>
        <p className="lead prose">{say('lead')}</p>
      </header>
      <Course />
      <Flags />
      <section className="stack" aria-labelledby="dark">
        <h2 id="dark">{say('dark.title')}</h2>
        <Loaded of={dark} meanwhile={<Skeleton lines={6} height="22rem" />}>
          {(answer) => <Dark answer={answer} />}
        </Loaded>
      </section>
      <Rare />
      <Who />
      <div className="row">
        <LinkButton to="/self-check" weight="main">
          {say('next.check')}
        </LinkButton>
        <Link to="/sources" className="tall">
          {say('next.sources')}
        </Link>
      </div>
    </article>
  );
};
