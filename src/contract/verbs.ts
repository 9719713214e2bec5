import type { Verb } from './verb.ts';

/** Every verb, in the order `stipple --help` shows them. One line a verb. */
export const verbs: readonly Verb<never, unknown>[] = [];
