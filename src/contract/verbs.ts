import { scoreVerb } from './score.ts';
import type { AnyVerb } from './verb.ts';

/** Every verb, in the order `stipple --help` shows them. One line a verb. */
export const verbs: readonly AnyVerb[] = [scoreVerb];
