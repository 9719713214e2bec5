import { Link } from '@tanstack/react-router';
import { LinkButton } from '../../design/button.tsx';
import { PageTitle } from '../../design/page.tsx';
import { useTexts } from '../../texts/language.ts';
import './home.css';
import { type Cut, cuts, HEIGHT, WIDTH } from './skin-drawing.ts';

const SkinCut = ({ cut }: { readonly cut: Cut }) => (
  <svg className="skin-cut" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
    {cut.dots.map((dot) => (
      <circle key={`${dot.x} ${dot.y}`} cx={dot.x.toFixed(1)} cy={dot.y.toFixed(1)} r={dot.r.toFixed(1)} />
    ))}
    {cut.channels.map((channel) => (
      <line key={channel.x} x1={channel.x} x2={channel.x} y1={channel.from} y2={channel.to} />
    ))}
    <path d={cut.surface} />
  </svg>
);

const What = () => {
  const say = useTexts('home');
  const captions = [say('what.1'), say('what.2'), say('what.3')];
  return (
    <section className="home-what" aria-labelledby="what">
      <h2 id="what">{say('what.title')}</h2>
      <ol className="skin-cuts">
        {cuts.map((cut, at) => (
          <li key={captions[at]}>
            <SkinCut cut={cut} />
            <p>{captions[at]}</p>
          </li>
        ))}
      </ol>
    </section>
  );
};

/** Weeks from the first session of the example course: the protocol's four sessions, 28 days apart. */
const exampleWeeks = [0, 4, 8, 12] as const;

const Course = () => {
  const say = useTexts('home');
  return (
    <section className="home-course" aria-labelledby="course">
      <div className="prose">
        <h2 id="course">{say('course.title')}</h2>
        <p>{say('what.text')}</p>
        <p>{say('course.text')}</p>
      </div>
      <ol className="course-line">
        {exampleWeeks.map((week, at) => (
          <li key={week}>
            <strong>{say('course.session', { number: at + 1 })}</strong>
            <span>{week === 0 ? say('course.start') : say('course.week', { count: week })}</span>
          </li>
        ))}
        <li className="course-measured">
          <strong>{say('course.measure')}</strong>
          <span>{say('course.month')}</span>
        </li>
      </ol>
      <p className="quiet small prose">{say('course.caption')}</p>
    </section>
  );
};

const answers = [
  { key: 'works', to: '/does-it-work' },
  { key: 'safe', to: '/is-it-safe' },
  { key: 'time', to: '/self-check' },
] as const;

const Answers = () => {
  const say = useTexts('home');
  return (
    <section className="stack" aria-labelledby="answers">
      <h2 id="answers">{say('answers.title')}</h2>
      <div className="home-answers">
        {answers.map(({ key, to }) => (
          <article key={key}>
            <h3>{say(`answers.${key}.title`)}</h3>
            <p>{say(`answers.${key}.text`)}</p>
            <Link to={to}>{say(`answers.${key}.link`)}</Link>
          </article>
        ))}
      </div>
    </section>
  );
};

const steps = [1, 2, 3, 4, 5] as const;

const Path = () => {
  const say = useTexts('home');
  return (
    <section className="stack" aria-labelledby="path">
      <h2 id="path">{say('path.title')}</h2>
      <ol className="home-path">
        {steps.map((step) => (
          <li key={step}>
            <h3>{say(`path.${step}.title`)}</h3>
            <p>{say(`path.${step}.text`)}</p>
          </li>
        ))}
      </ol>
    </section>
  );
};

/** The first page: the question, the way to an answer, and what a course is. */
export const HomePage = () => {
  const say = useTexts('home');
  return (
    <div className="home">
      <div className="home-top">
        <div className="stack">
          <PageTitle tab={say('nav.self-check')}>{say('title')}</PageTitle>
          <p className="lead">{say('lead')}</p>
          <div className="row">
            <LinkButton to="/self-check" weight="main">
              {say('start')}
            </LinkButton>
            <LinkButton to="/does-it-work">{say('more.works')}</LinkButton>
          </div>
          <p className="quiet small">{say('start.note')}</p>
        </div>
        <What />
      </div>
      <Answers />
      <Course />
      <Path />
      <section className="home-end" aria-labelledby="end">
        <h2 id="end">{say('end.title')}</h2>
        <p>{say('end.text')}</p>
        <LinkButton to="/enquire" weight="main">
          {say('end.button')}
        </LinkButton>
      </section>
    </div>
  );
};
