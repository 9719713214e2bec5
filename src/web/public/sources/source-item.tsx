import { Link } from '@tanstack/react-router';
import { More } from '../../design/more.tsx';
import { useTexts } from '../../texts/language.ts';
import type { NumberRow, SourceRow } from './sources.resource.ts';

type ItemProps = { readonly row: SourceRow; readonly numbers: ReadonlyMap<string, NumberRow> };

const NUMBER = /^number (\w+)$/;

/** One source, with a link to it and everything that rests on it. */
export const SourceItem = ({ row, numbers }: ItemProps) => {
  const say = useTexts('sources');
  const resting = row.usedBy.flatMap((user) => numbers.get(NUMBER.exec(user)?.[1] ?? '') ?? []);
  const others = row.usedBy.filter((user) => !NUMBER.test(user));
  return (
    <li id={`source-${row.id}`} className="source-item">
      <p>
        {row.url === undefined ? (
          row.cite
        ) : (
          <a href={row.url} rel="noreferrer">
            {row.cite}
          </a>
        )}
      </p>
      <More summary={say('source.used-by', { count: row.usedBy.length })}>
        <ul className="used-by">
          {resting.map(({ id, name }) => (
            <li key={id}>
              <Link to="/sources" hash={`number-${id}`}>
                {name}
              </Link>
            </li>
          ))}
          {others.map((user) => (
            <li key={user}>
              <code>{user}</code>
            </li>
          ))}
        </ul>
      </More>
    </li>
  );
};
