import type { ReactNode } from 'react';
import type { Effect, Finding } from '../../clinical/finding.ts';
import { useTexts } from '../texts/language.ts';
import './card.css';
import { More } from './more.tsx';
import { Sign, type SignKind } from './sign.tsx';
import { useWhen } from './when.ts';

/** `fine` is the absence of a finding, said out loud. */
export type FindingKind = Effect | 'fine';

export const signOf: Record<FindingKind, SignKind> = {
  fine: 'fine',
  task: 'information',
  caution: 'caution',
  clinician: 'information',
  defer: 'wait',
  stop: 'urgent',
};

const Sources = ({ finding }: { readonly finding: Finding }) => {
  const say = useTexts('common');
  return (
    <More summary={say('finding.sources', { count: finding.sources.length })}>
      <ul className="stack-tight">
        {finding.sources.map((source) => (
          <li key={source.id}>
            {source.cite} <span className="quiet">({say(`mark.${source.mark}`)})</span>
          </li>
        ))}
      </ul>
      <p>
        {say('finding.rule')}: <code>{finding.rule}</code>
      </p>
    </More>
  );
};

type FindingCardProps = {
  readonly finding: Finding;
  readonly level?: 2 | 3;
  /** Below the text: accept, override, "change my answer". */
  readonly children?: ReactNode;
};

/** One finding: what it is, until when, why, what to do instead, and where that is written. */
export function FindingCard({ finding, level = 3, children }: FindingCardProps) {
  const say = useTexts('common');
  const when = useWhen();
  const Heading = level === 2 ? 'h2' : 'h3';
  const sign = signOf[finding.effect];
  return (
    <article className={`finding tone-${sign}`}>
      <p className="finding-kind">
        <Sign kind={sign} />
        <span>
          {finding.effect === 'defer' && finding.until !== undefined
            ? say('finding.defer.until', { day: when.day(finding.until), far: when.howFar(finding.until) })
            : say(`finding.${finding.effect}`)}
        </span>
      </p>
      <Heading className="finding-title">{finding.title}</Heading>
      <p>{finding.why}</p>
      {finding.instead !== undefined && (
        <p className="finding-instead">
          <span className="finding-instead-word">
            {say(
              finding.effect === 'stop' || finding.effect === 'defer' ? 'finding.instead' : 'finding.advice',
            )}
          </span>
          {finding.instead}
        </p>
      )}
      {finding.task !== undefined && (
        <p className="finding-instead">
          <span className="finding-instead-word">
            {say(`finding.task.${finding.task.for}`, { day: when.day(finding.task.start) })}
          </span>
          {finding.task.text}
        </p>
      )}
      {finding.effect !== 'defer' && finding.until !== undefined && (
        <p className="quiet small">{say('finding.until', { day: when.day(finding.until) })}</p>
      )}
      <div className="finding-foot">
        {finding.sources.length > 0 && <Sources finding={finding} />}
        {children}
      </div>
    </article>
  );
}
