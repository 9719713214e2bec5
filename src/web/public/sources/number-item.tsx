import { Link } from '@tanstack/react-router';
import { More } from '../../design/more.tsx';
import { RangeDots } from '../../design/range-dots.tsx';
import { useTexts } from '../../texts/language.ts';
import type { NumberRow, SourceRow } from './sources.resource.ts';

type ItemProps = { readonly row: NumberRow; readonly sources: ReadonlyMap<string, SourceRow> };

const Value = ({ row }: { readonly row: NumberRow }) => {
  const [first] = row.values;
  if (row.values.length > 1 || first === undefined || first.of !== '')
    return (
      <>
        <span className="quiet">{row.unit}</span>
        <dl className="number-parts figures">
          {row.values.map(({ of, value }) => (
            <div key={of}>
              <dt>{of}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      </>
    );
  return (
    <strong className="number-amount figures">
      {first.value} {row.unit}
    </strong>
  );
};

const Range = ({ row }: { readonly row: NumberRow }) => {
  const say = useTexts('sources');
  const { range, values, unit } = row;
  const value = Number(values[0]?.value);
  if (range === undefined) return null;
  const said = { low: range.low, high: range.high, unit };
  return (
    <div className="number-line">
      <RangeDots
        range={range}
        dots={[{ shape: 'dot', value }]}
        label={say('range.label', { ...said, value })}
      />
      <span className="quiet small">{say('range', said)}</span>
    </div>
  );
};

const Where = ({ row, sources }: ItemProps) => {
  const say = useTexts('sources');
  return (
    <More summary={say('number.where', { count: row.sources.length, marks: row.marks.join(', ') })}>
      <ul className="stack-tight">
        {row.sources.map((id) => (
          <li key={id}>
            <Link to="/sources" hash={`source-${id}`}>
              {sources.get(id)?.cite ?? id}
            </Link>{' '}
            <span className="quiet">({sources.get(id)?.mark})</span>
          </li>
        ))}
      </ul>
      {row.usedBy.length > 0 && (
        <>
          <p>{say('number.used-by')}</p>
          <ul className="used-by">
            {row.usedBy.map((user) => (
              <li key={user}>
                <code>{user}</code>
              </li>
            ))}
          </ul>
        </>
      )}
    </More>
  );
};

/** One clinical number: what it is, what sources say, what the article says, who reads it. */
export const NumberItem = ({ row, sources }: ItemProps) => {
  const say = useTexts('sources');
  const common = useTexts('common');
  return (
    <li id={`number-${row.id}`} className="number-item">
      <h4>
        <Link
          to="/sources"
          hash={`number-${row.id}`}
          className="anchor"
          aria-label={say('link', { name: row.name })}
        >
          #
        </Link>
        {row.name}
      </h4>
      <div className="number-said">
        <Value row={row} />
        <Range row={row} />
        {row.article !== undefined && (
          <p className="small">{say('article', { value: row.article, unit: row.unit })}</p>
        )}
        <p className="quiet small">{row.marks.map((mark) => common(`mark.${mark}`)).join('; ')}</p>
      </div>
      <Where row={row} sources={sources} />
    </li>
  );
};
