import type { z } from 'zod';

type Issue = z.core.ParsePayload['issues'][number];

/** Whether a fault leaves these fields untouched: an unknown key does, a document that is no object does not. */
const isElsewhere = ({ code, path }: Issue, fields: readonly string[]): boolean => {
  const field = path?.[0];
  return field === undefined ? code === 'unrecognized_keys' : !fields.includes(String(field));
};

/**
 * Options for a check between fields: it runs when the fields it reads are sound, whatever is wrong beside them. So
 * one round tells every fault, and no check meets a value of the wrong shape.
 */
export const whenSound = (...fields: readonly string[]) => ({
  when: ({ issues }: z.core.ParsePayload): boolean => issues.every((issue) => isElsewhere(issue, fields)),
});
