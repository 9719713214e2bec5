/** RFC 6901 pointers: the names by which forms, zod and the server's problem documents agree on a field. */

const unescapeKey = (key: string): string => key.replaceAll('~1', '/').replaceAll('~0', '~');
const escapeKey = (key: PropertyKey): string => String(key).replaceAll('~', '~0').replaceAll('/', '~1');

export const keysOf = (pointer: string): readonly string[] => pointer.split('/').slice(1).map(unescapeKey);

export const pointerOf = (path: readonly PropertyKey[]): string =>
  path.map((key) => `/${escapeKey(key)}`).join('');

/** The `id` of the input for a pointer: `/medicines/0/name` is `field-medicines-0-name`. */
export const idOf = (pointer: string): string => `field${pointer.replaceAll(/[^\w-]+/g, '-')}`;

const isContainer = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/** What stands at the pointer, or undefined. */
export function readAt(document: unknown, pointer: string): unknown {
  let here = document;
  for (const key of keysOf(pointer)) here = isContainer(here) ? here[key] : undefined;
  return here;
}

function written(here: unknown, keys: readonly string[], value: unknown): unknown {
  const [key, ...rest] = keys;
  if (key === undefined) return value;
  if (Array.isArray(here))
    return here.map((item, at) => (String(at) === key ? written(item, rest, value) : item));
  const known = isContainer(here) ? here : {};
  return { ...known, [key]: written(known[key], rest, value) };
}

/** A copy of the document with one value changed. */
export const writeAt = <T>(document: T, pointer: string, value: unknown): T =>
  written(document, keysOf(pointer), value) as T;

// Whether a pattern names the pointer; `*` stands for any one key, so `/medicines/<any>/name` has it in the middle.
export function matches(pattern: string, pointer: string): boolean {
  const expected = keysOf(pattern);
  const found = keysOf(pointer);
  return expected.length === found.length && expected.every((key, at) => key === '*' || key === found[at]);
}
