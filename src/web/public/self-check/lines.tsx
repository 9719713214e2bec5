import type { ReactNode } from 'react';
import { Button } from '../../design/button.tsx';
import { Choice } from '../../design/choice.tsx';
import { useTexts } from '../../texts/language.ts';
import type { Taking } from './answers.ts';
import { DayOrUnknown } from './day-or-unknown.tsx';
import type { FieldErrors } from './question-fields.tsx';

export type LinesProps<Line> = {
  readonly lines: readonly Line[];
  readonly onChange: (lines: readonly Line[]) => void;
  readonly errors: FieldErrors;
};

type ListProps<Line> = LinesProps<Line> & {
  readonly titleOf: (number: number) => string;
  readonly addWord: string;
  readonly empty: Line;
  readonly children: (line: Line, at: number, change: (part: Partial<Line>) => void) => ReactNode;
};

/** Several things of one kind, each a group of fields; the last one left cannot be removed. */
export function Lines<Line>({ lines, onChange, titleOf, addWord, empty, children }: ListProps<Line>) {
  const say = useTexts('self-check');
  const changeAt = (at: number, part: Partial<Line>): void =>
    onChange(lines.map((line, index) => (index === at ? { ...line, ...part } : line)));
  return (
    <div className="lines">
      {lines.map((line, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a line has no other name, and its fields are controlled.
        <fieldset key={at} className="line">
          <legend>{titleOf(at + 1)}</legend>
          {children(line, at, (part) => changeAt(at, part))}
          {lines.length > 1 && (
            <Button weight="quiet" onClick={() => onChange(lines.filter((_, index) => index !== at))}>
              {say('line.remove')}
            </Button>
          )}
        </fieldset>
      ))}
      <Button icon="plus" onClick={() => onChange([...lines, empty])}>
        {addWord}
      </Button>
    </div>
  );
}

type TakingProps = {
  readonly at: string;
  readonly label: string;
  readonly lastLabel: string;
  readonly line: { readonly taking: Taking; readonly last: string };
  readonly errors: FieldErrors;
  readonly onChange: (part: { taking?: Taking; last?: string }) => void;
};

/** Whether something is still used, and if not, since when. */
export const TakingFields = ({ at, label, lastLabel, line, errors, onChange }: TakingProps) => {
  const say = useTexts('self-check');
  const common = useTexts('common');
  const options: { value: Exclude<Taking, ''>; label: string }[] = [
    { value: 'ongoing', label: say('taking.ongoing') },
    { value: 'stopped', label: say('taking.stopped') },
    { value: 'unknown', label: common('unknown') },
  ];
  return (
    <>
      <Choice
        {...errors.look(`${at}.taking`)}
        label={label}
        options={options}
        value={line.taking === '' ? undefined : line.taking}
        onChange={(taking) => onChange({ taking })}
      />
      {line.taking === 'stopped' && (
        <DayOrUnknown
          {...errors.look(`${at}.last`)}
          label={lastLabel}
          value={line.last}
          onChange={(last) => onChange({ last })}
        />
      )}
    </>
  );
};
