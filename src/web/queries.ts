import {
  QueryClient,
  type UseQueryOptions,
  type UseQueryResult,
  useMutation,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query';
import { useCallback, useRef } from 'react';
import type { Answer, Route } from '../contract/route.ts';
import { ApiProblem, type Asked, call, newKey, Offline } from './api.ts';

const FRESH_MS = 15_000;
const MOST_RETRIES = 8;
const LONGEST_PAUSE_MS = 15_000;

/** One second, two, four, eight, then every fifteen. */
export const pauseBefore = (attempt: number): number => Math.min(1000 * 2 ** attempt, LONGEST_PAUSE_MS);

const againWhenOffline = (attempt: number, error: unknown): boolean =>
  error instanceof Offline && attempt < MOST_RETRIES;

/** The cache of what the server answered. Reads are tried again only when the server was not reached. */
export const newQueryClient = (): QueryClient =>
  new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: FRESH_MS,
        retry: againWhenOffline,
        retryDelay: pauseBefore,
        networkMode: 'always',
      },
      mutations: { networkMode: 'always' },
    },
  });

/** Where the cache keeps the answer of a route. */
export const keyOf = (route: Pick<Route, 'path'>, input?: unknown): readonly unknown[] =>
  input === undefined ? [route.path] : [route.path, input];

export type ReadOptions<T> = Pick<
  UseQueryOptions<T, Error>,
  'enabled' | 'refetchInterval' | 'staleTime' | 'placeholderData'
>;

/** Query options of a route, for loaders and for `useQuery` itself. */
export const reading = <R extends Route>(route: R, input: Asked<R>) => ({
  queryKey: keyOf(route, input),
  queryFn: ({ signal }: { signal: AbortSignal }): Promise<Answer<R>> => call(route, input, { signal }),
});

/** Reads a route and keeps it fresh: `const enquiries = useRoute(listEnquiries, { query: { status: 'new' } })`. */
export const useRoute = <R extends Route>(
  route: R,
  input: Asked<R>,
  options: ReadOptions<Answer<R>> = {},
): UseQueryResult<Answer<R>, Error> =>
  useQuery({ ...reading(route, input), ...options } as UseQueryOptions<Answer<R>, Error>);

export type Command<R extends Route> = {
  /** Sends once for each intent: a second click while the first is under way joins it. */
  readonly send: (input: Asked<R>) => Promise<Answer<R>>;
  readonly sending: boolean;
  /** The connection is lost; what was typed is kept and will be sent. */
  readonly waiting: boolean;
  readonly done: boolean;
  readonly answer: Answer<R> | undefined;
  readonly error: Error | undefined;
  readonly reset: () => void;
};

type Intent = { readonly text: string; readonly key: string; readonly under?: Promise<unknown> };

/** A definite answer, yes or no, ends an intent; silence does not: the same words again are the same intent. */
const endsIntent = (error: unknown): boolean => error instanceof ApiProblem;

/**
 * Changes something on the server. The same input keeps one idempotency key until the server has answered, through
 * retries, double clicks and a lost connection, so it happens once. Afterwards everything shown is read again.
 */
export function useCommand<R extends Route>(route: R): Command<R> {
  const client = useQueryClient();
  const intent = useRef<Intent | undefined>(undefined);
  const mutation = useMutation<Answer<R>, Error, { input: Asked<R>; key: string }>({
    mutationFn: ({ input, key }) => call(route, input, { idempotencyKey: key }),
    retry: againWhenOffline,
    retryDelay: pauseBefore,
    onSuccess: () => client.invalidateQueries(),
  });
  const { mutateAsync } = mutation;
  const send = useCallback(
    (input: Asked<R>): Promise<Answer<R>> => {
      const text = JSON.stringify(input);
      const same = intent.current?.text === text ? intent.current : undefined;
      if (same?.under !== undefined) return same.under as Promise<Answer<R>>;
      const key = same?.key ?? newKey();
      const under = mutateAsync({ input, key });
      intent.current = { text, key, under };
      under.then(
        () => {
          intent.current = undefined;
        },
        (error: unknown) => {
          intent.current = endsIntent(error) ? undefined : { text, key };
        },
      );
      return under;
    },
    [mutateAsync],
  );
  return {
    send,
    sending: mutation.isPending,
    waiting: mutation.isPending && mutation.failureReason instanceof Offline,
    done: mutation.isSuccess,
    answer: mutation.data,
    error: mutation.error ?? undefined,
    reset: mutation.reset,
  };
}
