import type { z } from 'zod';

/** A pure capability with three faces: the page, `POST /api/v1/<name>` and `stipple <name>`. */
export type Verb<Request = unknown, Answer = unknown> = {
  readonly name: string;
  /** One line for `stipple --help` and the API document. */
  readonly summary: string;
  readonly request: z.ZodType<Request>;
  readonly answer: z.ZodType<Answer>;
  /** Total on every request that `request` accepts. */
  readonly run: (request: Request) => Answer;
  /** A runnable example, shown by `stipple <name> --help`. */
  readonly example: unknown;
};

/** A verb whose types have been forgotten: `run` takes only what `request` has just accepted. */
export type AnyVerb = Omit<Verb, 'run'> & { readonly run: (request: never) => unknown };

/** Keeps the types of one verb together; the table in `verbs.ts` forgets them again. */
export const defineVerb = <Request, Answer>(verb: Verb<Request, Answer>): Verb<Request, Answer> => verb;
