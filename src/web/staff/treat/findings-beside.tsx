import { useState } from 'react';
import type { RecordFinding } from '../../../clinical/session-record.ts';
import { TextField } from '../../design/field.tsx';
import { FindingCard } from '../../design/finding-card.tsx';
import { Sign } from '../../design/sign.tsx';
import { useMe } from '../../session.ts';
import { useTexts } from '../../texts/language.ts';
import { giveReason } from './record-edit.ts';
import { useTreat } from './use-record.ts';

const idOf = (finding: RecordFinding): string => `reason-${finding.id.replaceAll(/[^\w-]+/g, '-')}`;

/** Why a clinician goes on. What is typed counts from its third letter; it is sent when the field is left. */
const Reason = ({ finding }: { readonly finding: RecordFinding }) => {
  const say = useTexts('treat');
  const { change } = useTreat();
  const [text, setText] = useState(finding.reason ?? '');
  return (
    <TextField
      id={idOf(finding)}
      label={say('reason.label')}
      hint={say('reason.hint')}
      value={text}
      onChange={setText}
      onBlur={() => change(giveReason(finding.id, text))}
    />
  );
};

const Strong = ({ finding }: { readonly finding: RecordFinding }) => {
  const say = useTexts('treat');
  const isLead = useMe().role === 'safety-lead';
  const mayAnswer = finding.effect !== 'stop' || isLead;
  return (
    <FindingCard finding={finding}>
      {mayAnswer ? <Reason finding={finding} /> : <p className="small">{say('stop.lead')}</p>}
    </FindingCard>
  );
};

/** A caution in two lines: it is told, and asks for nothing. */
const Mild = ({ finding }: { readonly finding: RecordFinding }) => (
  <li className="mild tone-caution">
    <Sign kind="caution" />
    <span>
      <strong>{finding.title}.</strong> {finding.instead ?? finding.why}
    </span>
  </li>
);

/** What speaks against one part of the record, right beside that part; the strongest first. */
export const FindingsBeside = ({ about }: { readonly about: (finding: RecordFinding) => boolean }) => {
  const { findings } = useTreat();
  const here = findings.filter(about);
  const strong = here.filter((finding) => finding.needsReason);
  const mild = here.filter((finding) => !finding.needsReason);
  if (here.length === 0) return null;
  return (
    <div className="stack-tight" aria-live="polite">
      {strong.map((finding) => (
        <Strong key={finding.id} finding={finding} />
      ))}
      {mild.length > 0 && (
        <ul className="milds">
          {mild.map((finding) => (
            <Mild key={finding.id} finding={finding} />
          ))}
        </ul>
      )}
    </div>
  );
};
