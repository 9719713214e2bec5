import { describe, expect, it } from 'vitest';
import { faultsOf } from './problem.ts';
import type { AnyVerb } from './verb.ts';
import { verbs } from './verbs.ts';

type Path = readonly (string | number)[];
type Branch = Record<string | number, unknown>;

const copy = <Value>(value: Value): Value => JSON.parse(JSON.stringify(value)) as Value;

/** Every place in a document, the whole of it first; of lists only the first two entries. */
function* placesOf(value: unknown, path: Path = []): Generator<Path> {
  yield path;
  if (typeof value !== 'object' || value === null) return;
  const entries = Array.isArray(value) ? [...value.slice(0, 2).entries()] : Object.entries(value);
  for (const [key, inner] of entries) yield* placesOf(inner, [...path, key]);
}

const at = (document: unknown, path: Path): unknown =>
  path.reduce<unknown>((value, key) => (value as Branch)[key], document);

/** The document with another value in one place; `undefined` takes the field out. */
function withValue(document: unknown, path: Path, value: unknown): unknown {
  const last = path.at(-1);
  if (last === undefined) return value;
  const changed = copy(document);
  const parent = at(changed, path.slice(0, -1)) as Branch;
  if (value === undefined && Array.isArray(parent)) parent.splice(Number(last), 1);
  else if (value === undefined) delete parent[last];
  else parent[last] = value;
  return changed;
}

/** Whether a pointer leads to something that is there, or to a field that is missing from something that is there. */
function leadsSomewhere(document: unknown, pointer: string): boolean {
  const keys = pointer
    .split('/')
    .slice(1)
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));
  let here = document;
  for (const [index, key] of keys.entries()) {
    if (typeof here !== 'object' || here === null) return false;
    if (!Object.hasOwn(here, key)) return index === keys.length - 1 && !Array.isArray(here);
    here = (here as Branch)[key];
  }
  return true;
}

const WRONG: readonly unknown[] = [
  undefined,
  null,
  true,
  -1,
  1e308,
  Number.MAX_SAFE_INTEGER,
  5e-324,
  '',
  'NaN',
  '2026-02-30',
  '9999-12-31',
  '0001-01-01T00:00:00Z',
  '9999-12-31T23:59:59Z',
  '\ud800',
  'constructor',
  [],
  [null],
  {},
  { constructor: 1, 'a/b~c': 1 },
  JSON.parse('{"__proto__":1}'),
];

/** Everything that can go wrong with one document, in words. */
function complaintsAbout(verb: AnyVerb, document: unknown): readonly string[] {
  const parsed = verb.request.safeParse(document);
  if (!parsed.success) {
    const faults = faultsOf(parsed.error);
    const lost = faults.filter(({ pointer }) => !leadsSomewhere(document, pointer));
    return faults.length === 0
      ? ['refused without a fault']
      : lost.map(({ pointer }) => `${pointer} is nowhere`);
  }
  const answer = verb.run(parsed.data as never);
  const written = verb.answer.safeParse(JSON.parse(JSON.stringify(answer)));
  return written.success ? [] : written.error.issues.map(({ path }) => `answers ${path.join('/')} amiss`);
}

describe.each(verbs)('$name', (verb) => {
  it('answers its own example in the shape it promises', () => {
    expect(verb.request.safeParse(verb.example).success).toBe(true);
    expect(complaintsAbout(verb, verb.example)).toEqual([]);
  });

  it('refuses or answers a document that is wrong in one place, and throws at none', {
    timeout: 120_000,
  }, () => {
    const complaints = [...placesOf(verb.example)].flatMap((path) =>
      WRONG.flatMap((value) =>
        complaintsAbout(verb, withValue(verb.example, path, value)).map(
          (complaint) => `${path.join('/')} = ${JSON.stringify(value)}: ${complaint}`,
        ),
      ),
    );
    expect(complaints).toEqual([]);
  });

  it('points at a field it does not know, at every level', () => {
    for (const path of placesOf(verb.example)) {
      const value = at(verb.example, path);
      if (typeof value !== 'object' || value === null || Array.isArray(value) || path.at(-1) === 'moderators')
        continue;
      const parsed = verb.request.safeParse(withValue(verb.example, path, { ...value, lastDosse: 1 }));
      const pointers = parsed.success ? [] : faultsOf(parsed.error).map(({ pointer }) => pointer);
      expect(pointers).toEqual([`${path.map((key) => `/${key}`).join('')}/lastDosse`]);
    }
  });
});
