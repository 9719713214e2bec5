import type { ProtocolKey } from '../../../clinical/protocol.ts';
import type { Strictness } from '../../../clinical/protocol-strictness.ts';
import { defaultProtocol } from '../../../clinical/protocols.ts';
import { useTexts } from '../../texts/language.ts';
import { useNumberWords } from './number-words.ts';
import './protocols.css';
import { StrictnessTag } from './tags.tsx';

type Change = {
  readonly key: ProtocolKey;
  readonly from: number;
  readonly to: number;
  readonly strictness: Strictness;
  readonly reason?: string;
};

/** Numbers that change: from, to, whether that is stricter, and why. */
export const ChangeList = ({ changes }: { readonly changes: readonly Change[] }) => {
  const say = useTexts('protocols');
  const words = useNumberWords();
  return (
    <ul className="change-list">
      {changes.map(({ key, from, to, strictness, reason }) => {
        const { unit } = defaultProtocol.numbers[key];
        return (
          <li key={key}>
            <span className="change-name">{words.name(key)}</span>
            <span className="figures">
              {say('change.from-to', { from: words.say(from), to: words.amount(to, unit) })}
            </span>
            <StrictnessTag strictness={strictness} />
            {reason && <span className="change-reason quiet">{reason}</span>}
          </li>
        );
      })}
    </ul>
  );
};
