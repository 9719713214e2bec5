import type { ProtocolKey } from '../../../clinical/protocol.ts';
import '../../design/data-table.css';
import { RangeDots } from '../../design/range-dots.tsx';
import { Sign } from '../../design/sign.tsx';
import { useTexts } from '../../texts/language.ts';
import { groupsOf } from './number-groups.ts';
import { useNumberWords } from './number-words.ts';
import './protocols.css';
import { SourcesOf } from './sources-of.tsx';
import type { Protocol } from './version-words.ts';

type RowProps = { readonly protocol: Protocol; readonly number: ProtocolKey };

const Labels = ({ protocol, number }: RowProps) => {
  const say = useTexts('protocols');
  const words = useNumberWords();
  const labels = protocol.labels.filter(({ key }) => key === number);
  if (labels.length === 0) return null;
  return (
    <ul className="label-list small">
      {labels.map(({ device, deviceName, value, unit, decidedBy }) => (
        <li key={device} className={decidedBy === 'label' ? 'tone-caution' : 'tone-fine'}>
          <Sign kind={decidedBy === 'label' ? 'caution' : 'fine'} />
          <span>{say(`label.${decidedBy}`, { device: deviceName, amount: words.amount(value, unit) })}</span>
        </li>
      ))}
    </ul>
  );
};

const NumberRow = ({ protocol, number }: RowProps) => {
  const say = useTexts('protocols');
  const words = useNumberWords();
  const setting = protocol.numbers[number];
  if (setting === undefined) return null;
  const { value, unit, range, note, sources } = setting;
  const outside = value < range.low || value > range.high;
  const said = {
    low: words.say(range.low),
    high: words.amount(range.high, unit),
    value: words.amount(value, unit),
  };
  return (
    <tr>
      <th scope="row">
        {words.name(number)}
        {note && <span className="number-note quiet">{note}</span>}
      </th>
      <td className="figures number-value">
        {words.amount(value, unit)}
        {outside && (
          <span className="tone-caution outside">
            <Sign kind="caution" />
            {say('outside')}
          </span>
        )}
      </td>
      <td className="number-range">
        <RangeDots
          range={range}
          dots={[{ shape: 'dot', value }]}
          label={say(outside ? 'range.label.outside' : 'range.label', said)}
        />
        <span className="quiet small" aria-hidden="true">
          {range.low === range.high ? said.high : say('range', said)}
        </span>
      </td>
      <td>
        <SourcesOf sources={sources} />
        <Labels protocol={protocol} number={number} />
      </td>
    </tr>
  );
};

/** Every number of one version, by the part of the work it belongs to. */
export const NumberTable = ({ protocol }: { readonly protocol: Protocol }) => {
  const say = useTexts('protocols');
  const words = useNumberWords();
  return groupsOf().map(({ topic, keys }) => (
    <table key={topic} className="table number-table">
      <caption>{words.topic(topic)}</caption>
      <thead>
        <tr>
          <th scope="col">{say('number')}</th>
          <th scope="col">{say('value')}</th>
          <th scope="col">{say('found')}</th>
          <th scope="col">{say('from')}</th>
        </tr>
      </thead>
      <tbody>
        {keys.map((key) => (
          <NumberRow key={key} protocol={protocol} number={key} />
        ))}
      </tbody>
    </table>
  ));
};
