import { z } from 'zod';

/** One fault in a document: where (RFC 6901) and what to do about it. */
export const faultSchema = z.object({ pointer: z.string(), detail: z.string() });

/** A refusal that a program and a person can both read (RFC 9457). */
export const problemSchema = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.number().int(),
    detail: z.string().optional(),
    instance: z.string().optional(),
    code: z.string().optional(),
    errors: z.array(faultSchema).optional(),
  })
  .meta({ id: 'Problem' });

export type Fault = z.infer<typeof faultSchema>;
export type Problem = z.infer<typeof problemSchema>;

const escapeKey = (key: PropertyKey): string => String(key).replaceAll('~', '~0').replaceAll('/', '~1');

/** RFC 6901. */
export const pointerOf = (path: readonly PropertyKey[]): string =>
  path.map((key) => `/${escapeKey(key)}`).join('');

/** Whether a value of this shape was given and is only faulty inside, or too long a list. */
const isInside = (issue: z.core.$ZodIssue): boolean =>
  issue.path.length > 0 ||
  issue.code === 'unrecognized_keys' ||
  (issue.code === 'too_big' && issue.origin === 'array');

/**
 * The faults of the one shape of a union that was clearly meant: the only one whose faults lie inside the value, or
 * undefined when the value fits none of the shapes at all.
 */
function meantShape(
  shapes: readonly (readonly z.core.$ZodIssue[])[],
): readonly z.core.$ZodIssue[] | undefined {
  const inside = shapes.filter((issues) => issues.every(isInside));
  return inside.length === 1 ? inside[0] : undefined;
}

const article = (noun: string): string => (/^[aeio]/.test(noun) ? `an ${noun}` : `a ${noun}`);

/** What a person can do about a fault whose schema has no words of its own. */
function wordsOf(issue: z.core.$ZodIssue): string {
  if (!/^Invalid (input|option)/.test(issue.message)) return issue.message;
  if (issue.message.endsWith('received undefined')) return 'is needed';
  if (issue.code === 'invalid_type') return `must be ${article(issue.expected)}`;
  if (issue.code === 'invalid_value') return `must be one of: ${issue.values.map(String).join(', ')}`;
  return 'fits none of the shapes this field may have';
}

function faultsAt(issue: z.core.$ZodIssue, above: readonly PropertyKey[]): Fault[] {
  const path = [...above, ...issue.path];
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => ({
      pointer: pointerOf([...path, key]),
      detail: 'is not a field of this document; check its spelling',
    }));
  const meant = issue.code === 'invalid_union' ? meantShape(issue.errors) : undefined;
  return (
    meant?.flatMap((inner) => faultsAt(inner, path)) ?? [{ pointer: pointerOf(path), detail: wordsOf(issue) }]
  );
}

/** A text where a list belongs is not also too long a list. */
function withoutSizesOfOtherTypes(issues: readonly z.core.$ZodIssue[]): readonly z.core.$ZodIssue[] {
  const mistyped = new Set(
    issues.filter(({ code }) => code === 'invalid_type').map(({ path }) => pointerOf(path)),
  );
  return issues.filter(
    ({ code, path }) => (code !== 'too_big' && code !== 'too_small') || !mistyped.has(pointerOf(path)),
  );
}

/**
 * Every fault zod found, each told once. An unknown key is pointed at itself; so is a field that is needed and
 * missing, whose parent then is the last thing that exists.
 */
export const faultsOf = (error: z.ZodError): Fault[] => [
  ...new Map(
    withoutSizesOfOtherTypes(error.issues)
      .flatMap((issue) => faultsAt(issue, []))
      .map((fault) => [JSON.stringify([fault.pointer, fault.detail]), fault] as const),
  ).values(),
];

/** The answer to a document that does not fit its schema. */
export const invalidProblem = (errors: Fault[]): Problem => ({
  type: 'https://stipple.example/problems/invalid',
  title: 'The document is not valid',
  status: 422,
  detail: `${errors.length === 1 ? 'One fault' : `${errors.length} faults`} found; nothing was decided or stored.`,
  code: 'INVALID',
  errors,
});
