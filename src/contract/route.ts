import { z } from 'zod';

export type Method = 'GET' | 'POST' | 'PUT';

/**
 * One endpoint below `/api/v1`, described once: the server registers it, the OpenAPI document lists it and the web
 * client calls it from this same value.
 */
export type Route<
  Params extends z.ZodType = z.ZodType,
  Query extends z.ZodType = z.ZodType,
  Body extends z.ZodType = z.ZodType,
  Answer extends z.ZodType = z.ZodType,
> = {
  readonly method: Method;
  /** Below `/api/v1`, with `:name` for each of `params`. */
  readonly path: `/${string}`;
  readonly summary: string;
  readonly params: Params;
  readonly query: Query;
  readonly body: Body;
  readonly answer: Answer;
};

const nothing = z.undefined();
type Nothing = typeof nothing;

type Described<P extends z.ZodType, Q extends z.ZodType, B extends z.ZodType, A extends z.ZodType> = {
  readonly method: Method;
  readonly path: `/${string}`;
  readonly summary: string;
  readonly params?: P;
  readonly query?: Q;
  readonly body?: B;
  readonly answer: A;
};

/** Fills in what an endpoint does not take; keeps every type. */
export function defineRoute<
  A extends z.ZodType,
  P extends z.ZodType = Nothing,
  Q extends z.ZodType = Nothing,
  B extends z.ZodType = Nothing,
>(route: Described<P, Q, B, A>): Route<P, Q, B, A> {
  return {
    params: nothing as unknown as P,
    query: nothing as unknown as Q,
    body: nothing as unknown as B,
    ...route,
  };
}

/** What a caller of a route hands over. */
export type Input<R extends Route> = {
  readonly params: z.infer<R['params']>;
  readonly query: z.infer<R['query']>;
  readonly body: z.infer<R['body']>;
};

/** What a route answers. */
export type Answer<R extends Route> = z.infer<R['answer']>;

/** An id in a path: anything that is no uuid cannot exist, so it is answered like one that does not. */
export const idSchema = z.uuid();
export const idParams = z.object({ id: idSchema });

/** The answer of a command that has nothing to tell. */
export const doneSchema = z.object({ done: z.literal(true) });
