import type { Application, RecordState } from '../../../clinical/session-record.ts';

/** Whether two documents say the same, whatever the order of their keys; a key without a value is no key. */
export function isSame(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const [left, right] = [a as Record<string, unknown>, b as Record<string, unknown>];
  const keys = new Set([...Object.keys(left), ...Object.keys(right)]);
  return [...keys].every((key) => isSame(left[key], right[key]));
}

/** Something that two tablets changed in two ways. `undefined` stands for "taken out". */
export type Conflict = {
  /** `zones/cheek-left`, `weightKg`, … */
  readonly at: string;
  readonly mine: unknown;
  readonly theirs: unknown;
};

type Lists = { readonly [K in 'zones' | 'topicals' | 'reasons']: RecordState[K][number] };
type List = keyof Lists;

/** What names one entry of a list, so that it is known again on another tablet. */
const names: { readonly [L in List]: (entry: Lists[L]) => string } = {
  zones: (entry) => entry.zone,
  topicals: (entry) => `${entry.name} ${entry.at}`,
  reasons: (entry) => entry.finding,
};

type Three<T> = { readonly base: T; readonly mine: T; readonly theirs: T };

/** Changed on one side only: that side. On both, alike: either. On both, differently: undecided. */
function decide<T>({ base, mine, theirs }: Three<T>): { readonly value: T; readonly clash: boolean } {
  if (isSame(mine, base)) return { value: theirs, clash: false };
  return { value: mine, clash: !isSame(theirs, base) && !isSame(mine, theirs) };
}

function mergeList<L extends List>(
  list: L,
  states: Three<RecordState>,
): { readonly entries: Lists[L][]; readonly conflicts: readonly Conflict[] } {
  const nameOf = names[list];
  const side = (state: RecordState): readonly Lists[L][] => state[list] as unknown as readonly Lists[L][];
  const find = (state: RecordState, name: string) => side(state).find((entry) => nameOf(entry) === name);
  // Theirs first, in their order, then what only this tablet has: the order of a list carries no meaning.
  const all = new Set([...side(states.theirs), ...side(states.mine)].map(nameOf));
  const conflicts: Conflict[] = [];
  const entries = [...all].flatMap((name) => {
    const three = {
      base: find(states.base, name),
      mine: find(states.mine, name),
      theirs: find(states.theirs, name),
    };
    const { value, clash } = decide(three);
    if (clash) conflicts.push({ at: `${list}/${name}`, mine: three.mine, theirs: three.theirs });
    return value === undefined ? [] : [value];
  });
  return { entries, conflicts };
}

/** A ledger only grows: what went on stays, a removal or a striking-out that one side knows is known to both. */
function mergeLedger({ mine, theirs }: Three<RecordState>): Application[] {
  const both = theirs.applications.map((line): Application => {
    const here = mine.applications.find(({ id }) => id === line.id);
    const off = line.off ?? here?.off;
    const struckOut = line.struckOut ?? here?.struckOut;
    return { ...line, ...(off !== undefined && { off }), ...(struckOut !== undefined && { struckOut }) };
  });
  const onlyHere = mine.applications.filter(({ id }) => !theirs.applications.some((line) => line.id === id));
  return [...both, ...onlyHere];
}

/** Words of two people are kept one after the other. */
function mergeNotes({ base, mine, theirs }: Three<RecordState>): string {
  const { value, clash } = decide({ base: base.notes, mine: mine.notes, theirs: theirs.notes });
  if (!clash || theirs.notes.includes(mine.notes)) return clash ? theirs.notes : value;
  return mine.notes.includes(theirs.notes) ? mine.notes : `${theirs.notes}\n${mine.notes}`;
}

const scalars = ['deviceId', 'noAnaesthetic', 'weightKg', 'startedAt', 'endedAt'] as const;
type Scalar = (typeof scalars)[number];

const isScalar = (text: string): text is Scalar => scalars.some((one) => one === text);

export type Merged = { readonly state: RecordState; readonly conflicts: readonly Conflict[] };

/**
 * Puts together what two tablets made of one record. What only one of them changed is taken; nothing is dropped. Where
 * both changed the same thing differently, this tablet's stands for now and the conflict is for a person to settle.
 */
export function mergeRecords(base: RecordState, mine: RecordState, theirs: RecordState): Merged {
  const states = { base, mine, theirs };
  const single = scalars.map((key) => ({
    key,
    ...decide<unknown>({ base: base[key], mine: mine[key], theirs: theirs[key] }),
  }));
  const [zones, topicals, reasons] = [
    mergeList('zones', states),
    mergeList('topicals', states),
    mergeList('reasons', states),
  ];
  const values = Object.fromEntries(
    single.flatMap(({ key, value }) => (value === undefined ? [] : [[key, value]])),
  ) as Pick<RecordState, Scalar>;
  return {
    state: {
      ...values,
      applications: mergeLedger(states),
      zones: zones.entries,
      topicals: topicals.entries,
      notes: mergeNotes(states),
      reasons: reasons.entries,
    },
    conflicts: [
      ...single
        .filter(({ clash }) => clash)
        .map(({ key }) => ({ at: key, mine: mine[key], theirs: theirs[key] })),
      ...zones.conflicts,
      ...topicals.conflicts,
      ...reasons.conflicts,
    ],
  };
}

const withEntry = (state: RecordState, list: List, name: string, value: unknown): RecordState => {
  const nameOf = names[list] as (entry: unknown) => string;
  const others = (state[list] as readonly unknown[]).filter((entry) => nameOf(entry) !== name);
  return { ...state, [list]: value === undefined ? others : [...others, value] };
};

/** The state with the other tablet's side of a conflict. */
export function takeTheirs(state: RecordState, { at, theirs }: Conflict): RecordState {
  if (isScalar(at)) {
    const { [at]: _, ...rest } = state;
    return (theirs === undefined ? rest : { ...rest, [at]: theirs }) as RecordState;
  }
  const slash = at.indexOf('/');
  return withEntry(state, at.slice(0, slash) as List, at.slice(slash + 1), theirs);
}
