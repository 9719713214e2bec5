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

const pointerOf = (path: readonly PropertyKey[]): string => path.map((key) => `/${escapeKey(key)}`).join('');

/** Every fault zod found, one a pointer; an unknown key is pointed at itself, not at its parent. */
export function faultsOf(error: z.ZodError): Fault[] {
  return error.issues.flatMap((issue): Fault[] => {
    if (issue.code !== 'unrecognized_keys')
      return [{ pointer: pointerOf(issue.path), detail: issue.message }];
    return issue.keys.map((key) => ({
      pointer: pointerOf([...issue.path, key]),
      detail: 'is not a field of this document; check its spelling',
    }));
  });
}

/** The answer to a document that does not fit its schema. */
export const invalidProblem = (errors: Fault[]): Problem => ({
  type: 'https://stipple.example/problems/invalid',
  title: 'The document is not valid',
  status: 422,
  detail: `${errors.length === 1 ? 'One fault' : `${errors.length} faults`} found; nothing was decided or stored.`,
  code: 'INVALID',
  errors,
});
