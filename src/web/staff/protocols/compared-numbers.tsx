import type { ProtocolKey } from '../../../clinical/protocol.ts';
import { strictnessOf } from '../../../clinical/protocol-strictness.ts';
import '../../design/data-table.css';
import { DotKey, RangeDots } from '../../design/range-dots.tsx';
import { Sign } from '../../design/sign.tsx';
import { useTexts } from '../../texts/language.ts';
import type { Compared } from './compared.ts';
import { groupsOf } from './number-groups.ts';
import { useNumberWords } from './number-words.ts';
import './protocols.css';
import { SourcesOf } from './sources-of.tsx';
import { StrictnessTag } from './tags.tsx';
import { refText } from './version-words.ts';

type RowProps = { readonly compared: readonly Compared[]; readonly number: ProtocolKey };

type CellProps = { readonly one: Compared; readonly first: number; readonly number: ProtocolKey };

/** One value, and against the first column whether it is stricter; outside the sources it says so. */
const ValueCell = ({ one, first, number }: CellProps) => {
  const say = useTexts('protocols');
  const words = useNumberWords();
  const setting = one.protocol.numbers[number];
  if (setting === undefined) return <td>–</td>;
  const { value, unit, range, note } = setting;
  const outside = value < range.low || value > range.high;
  return (
    <td className="compared-value" data-differs={value === first ? undefined : ''}>
      <span className="figures">
        <DotKey shape={one.shape} />
        <span className="compared-name quiet">{refText(one.protocol)}: </span>
        {words.amount(value, unit)}
      </span>
      {value !== first && <StrictnessTag strictness={strictnessOf(number, first, value)} />}
      {outside && (
        <span className="tone-caution outside">
          <Sign kind="caution" />
          {say('outside')}
        </span>
      )}
      {value !== first && note && <span className="quiet small">{note}</span>}
    </td>
  );
};

const ComparedRow = ({ compared, number }: RowProps) => {
  const say = useTexts('protocols');
  const words = useNumberWords();
  const first = compared[0]?.protocol.numbers[number];
  if (first === undefined) return null;
  const { range, unit, sources } = first;
  const span = { low: words.say(range.low), high: words.amount(range.high, unit) };
  const said = compared.map(
    ({ protocol }) => `${refText(protocol)} ${words.say(protocol.numbers[number]?.value ?? 0)}`,
  );
  return (
    <tr>
      <th scope="row">{words.name(number)}</th>
      {compared.map((one) => (
        <ValueCell key={one.slot} one={one} first={first.value} number={number} />
      ))}
      <td className="number-range">
        <RangeDots
          range={range}
          dots={compared.map(({ shape, protocol }) => ({
            shape,
            value: protocol.numbers[number]?.value ?? 0,
          }))}
          label={say('compare.range.label', { ...span, values: said.join(', ') })}
        />
        <span className="quiet small" aria-hidden="true">
          {range.low === range.high ? span.high : say('range', span)}
        </span>
        <SourcesOf sources={sources} />
      </td>
    </tr>
  );
};

type NumbersProps = { readonly compared: readonly Compared[]; readonly keys: readonly ProtocolKey[] };

/** The numbers of several versions, one row a number, grouped by the part of the work they belong to. */
export const ComparedNumbers = ({ compared, keys }: NumbersProps) => {
  const say = useTexts('protocols');
  const words = useNumberWords();
  return groupsOf(keys).map((group) => (
    <table key={group.topic} className="table number-table compared-table">
      <caption>{words.topic(group.topic)}</caption>
      <thead>
        <tr>
          <th scope="col">{say('number')}</th>
          {compared.map(({ slot, shape, protocol }) => (
            <th key={slot} scope="col">
              <DotKey shape={shape} />
              {refText(protocol)}
            </th>
          ))}
          <th scope="col">{say('found')}</th>
        </tr>
      </thead>
      <tbody>
        {group.keys.map((key) => (
          <ComparedRow key={key} compared={compared} number={key} />
        ))}
      </tbody>
    </table>
  ));
};
