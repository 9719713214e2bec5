import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { type ProtocolKey, protocolKeys } from '../../../clinical/protocol.ts';
import { listProtocols, readProtocol } from '../../../contract/protocols.ts';
import { Select } from '../../design/field.tsx';
import { PageTitle } from '../../design/page.tsx';
import { DotKey } from '../../design/range-dots.tsx';
import { EmptyState, Loaded, Skeleton } from '../../design/waiting.tsx';
import { useRoute } from '../../queries.ts';
import { useTexts } from '../../texts/language.ts';
import { type Compared, type Slot, shapeOf, slots } from './compared.ts';
import { ComparedNumbers } from './compared-numbers.tsx';
import './protocols.css';
import { foremost, type Named, refFrom, refText, usableVersion } from './version-words.ts';

/** What one comes for: what Stipple has checked, what the article says, and what the clinic has made of it. */
function usualChoice(all: readonly Named[]): Readonly<Record<Slot, string>> {
  const refOf = (named: Named | undefined): string => {
    const version = named && foremost(named);
    return version === undefined ? '' : refText(version);
  };
  const shipped = (name: string) => all.find((named) => named.name === name);
  const own = all.filter((named) => foremost(named)?.id !== undefined);
  return {
    a: refOf(shipped('default')),
    b: refOf(shipped('article')),
    c: refOf(own.find((named) => usableVersion(named) !== undefined) ?? own[0]),
  };
}

/** What was chosen, or is usual; `-` is a column left empty, and the usual third is not shown twice. */
function refsOf(
  all: readonly Named[],
  chosen: Partial<Record<Slot, string>>,
): Readonly<Record<Slot, string>> {
  const { a, b, c } = { ...usualChoice(all), ...chosen };
  const isRepeated = chosen.c === undefined && (c === a || c === b);
  return { a, b, c: c === '-' || isRepeated ? '' : c };
}

const useVersion = (ref: string) => {
  const { name, version } = refFrom(ref);
  return useRoute(readProtocol, { params: { name }, query: { version } }, { enabled: ref !== '' });
};

/** Numbers on which not all of them agree. */
const differing = (compared: readonly Compared[]): readonly ProtocolKey[] =>
  protocolKeys.filter(
    (key) => new Set(compared.map(({ protocol }) => protocol.numbers[key]?.value)).size > 1,
  );

type PickProps = { readonly slot: Slot; readonly value: string; readonly all: readonly Named[] };

const Pick = ({ slot, value, all }: PickProps) => {
  const say = useTexts('protocols');
  const navigate = useNavigate();
  const search = useSearch({ from: '/staff/protocols/compare' });
  const options = all.flatMap(({ versions }) =>
    versions.map((version) => ({
      value: refText(version),
      label: say('compare.option', {
        version: refText(version),
        status: say(`status.${version.status}`),
      }),
    })),
  );
  return (
    <Select
      id={`compare-${slot}`}
      label={
        <>
          <DotKey shape={shapeOf[slot]} />
          {say(`compare.${slot}`)}
        </>
      }
      value={value}
      {...(slot === 'c' && { empty: say('compare.nothing') })}
      options={options}
      onChange={(ref) =>
        void navigate({
          to: '/staff/protocols/compare',
          search: { ...search, [slot]: ref || '-' },
          replace: true,
        })
      }
    />
  );
};

const AllOrDiffering = ({ count }: { readonly count: number }) => {
  const say = useTexts('protocols');
  const navigate = useNavigate();
  const { all, ...search } = useSearch({ from: '/staff/protocols/compare' });
  return (
    <label className="row compare-all">
      <input
        type="checkbox"
        checked={all === true}
        onChange={(event) =>
          void navigate({
            to: '/staff/protocols/compare',
            search: { ...search, ...(event.target.checked ? { all: true } : {}) },
            replace: true,
          })
        }
      />
      {say('compare.all', { count: protocolKeys.length })}
      <span className="quiet" role="status">
        {say('compare.differ', { count })}
      </span>
    </label>
  );
};

type NumbersProps = { readonly compared: readonly Compared[]; readonly all: boolean };

const Numbers = ({ compared, all }: NumbersProps) => {
  const say = useTexts('protocols');
  const keys = differing(compared);
  return (
    <>
      <AllOrDiffering count={keys.length} />
      {keys.length === 0 && !all ? (
        <EmptyState title={say('compare.same')} />
      ) : (
        <ComparedNumbers compared={compared} keys={all ? protocolKeys : keys} />
      )}
    </>
  );
};

const Comparison = ({ named }: { readonly named: readonly Named[] }) => {
  const search = useSearch({ from: '/staff/protocols/compare' });
  const refs = refsOf(named, search);
  const answers = { a: useVersion(refs.a), b: useVersion(refs.b), c: useVersion(refs.c) };
  const wanted = slots.filter((slot) => refs[slot] !== '');
  const compared = wanted.flatMap((slot): Compared[] => {
    const protocol = answers[slot].data;
    return protocol === undefined ? [] : [{ slot, shape: shapeOf[slot], protocol }];
  });
  const missing = wanted.map((slot) => answers[slot]).find(({ data }) => data === undefined);
  return (
    <>
      <div className="compare-picks">
        {slots.map((slot) => (
          <Pick key={slot} slot={slot} value={refs[slot]} all={named} />
        ))}
      </div>
      {missing === undefined ? (
        <Numbers compared={compared} all={search.all === true} />
      ) : (
        <Loaded of={missing} meanwhile={<Skeleton lines={8} height="24rem" />}>
          {() => null}
        </Loaded>
      )}
    </>
  );
};

/** Two or three versions side by side: every number on which they differ, and what the sources say. */
export const ComparePage = () => {
  const say = useTexts('protocols');
  const protocols = useRoute(listProtocols, {});
  return (
    <div className="stack">
      <PageTitle above={<Link to="/staff/protocols">{say('title')}</Link>}>{say('compare.title')}</PageTitle>
      <p className="quiet prose">{say('compare.lead')}</p>
      <Loaded of={protocols}>{({ protocols: named }) => <Comparison named={named} />}</Loaded>
    </div>
  );
};
