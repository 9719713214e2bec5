import type { z } from 'zod';
import type { Problem } from '../contract/problem.ts';
import type { Answer, Route } from '../contract/route.ts';

type Parts<R extends Route> = {
  params: z.input<R['params']>;
  query: z.input<R['query']>;
  body: z.input<R['body']>;
};

type Present<P> = { [K in keyof P as [P[K]] extends [undefined] ? never : K]: P[K] };
type Optional<P> = { [K in keyof P as Record<never, never> extends P[K] ? K : never]?: P[K] };
type Needed<P> = { [K in keyof P as Record<never, never> extends P[K] ? never : K]: P[K] };

/** What a caller hands over: only the parts the route takes; a query whose every key is optional may be left out. */
export type Asked<R extends Route> = Needed<Present<Parts<R>>> & Optional<Present<Parts<R>>>;

export type CallOptions = {
  /** One for each thing the user meant to do, the same on every retry, so that it happens once. */
  readonly idempotencyKey?: string;
  readonly signal?: AbortSignal;
};

/** The server refused, and says why in a problem document (RFC 9457). */
export class ApiProblem extends Error {
  readonly problem: Problem;
  constructor(problem: Problem) {
    super(problem.detail ?? problem.title);
    this.name = 'ApiProblem';
    this.problem = problem;
  }
}

/** The server was not reached, or a machine on the way there gave up: nothing is known, trying again is right. */
export class Offline extends Error {
  constructor(cause?: unknown) {
    super('the server was not reached', { cause });
    this.name = 'Offline';
  }
}

const SENT_ELSEWHERE = 303;
const GATEWAY_FAULTS: readonly number[] = [502, 503, 504];

/**
 * A route known by method and path alone. The contract's own value brings its schemas, and zod with them; pages that
 * must open fast name the type and repeat the two words (a test holds them against the contract).
 */
export const bare = <R extends Route>(route: Pick<R, 'method' | 'path'>): R => route as R;

type Loose = {
  readonly params?: Record<string, string>;
  readonly query?: Record<string, unknown>;
  readonly body?: unknown;
};

/** The address of a call, with the path's names and the query filled in. */
export function urlOf(path: string, input: Loose): string {
  const filled = path.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(input.params?.[name] ?? ''));
  const query = new URLSearchParams();
  for (const [key, value] of Object.entries(input.query ?? {}))
    if (value !== undefined && value !== '') query.append(key, String(value));
  return `/api/v1${filled}${query.size > 0 ? `?${query}` : ''}`;
}

const unnamedProblem = (status: number): Problem => ({
  type: 'about:blank',
  title: 'The server could not answer',
  status,
  code: 'UNNAMED',
});

async function problemOf(response: Response): Promise<Problem> {
  const isProblem = response.headers.get('content-type')?.includes('json') ?? false;
  const problem: unknown = isProblem ? await response.json().catch(() => undefined) : undefined;
  if (typeof problem !== 'object' || problem === null || !('title' in problem))
    return unnamedProblem(response.status);
  return { ...unnamedProblem(response.status), ...(problem as Partial<Problem>) };
}

const reach = (url: string, init: RequestInit): Promise<Response> =>
  fetch(url, init).catch((cause: unknown) => {
    if (init.signal?.aborted === true) throw cause;
    throw new Offline(cause);
  });

/** One HTTP exchange as JSON; refusals and silence are thrown as {@link ApiProblem} and {@link Offline}. */
export async function exchange(
  method: string,
  url: string,
  given: Loose & CallOptions = {},
): Promise<unknown> {
  const headers = new Headers({ accept: 'application/json' });
  if (given.body !== undefined) headers.set('content-type', 'application/json');
  if (given.idempotencyKey !== undefined) headers.set('idempotency-key', given.idempotencyKey);
  const response = await reach(url, {
    method,
    headers,
    credentials: 'same-origin',
    // Nothing below /api answers by sending a browser elsewhere, except a sign-in link that no longer works.
    redirect: 'manual',
    ...(given.body === undefined ? {} : { body: JSON.stringify(given.body) }),
    ...(given.signal === undefined ? {} : { signal: given.signal }),
  });
  if (response.type === 'opaqueredirect') throw new ApiProblem(unnamedProblem(SENT_ELSEWHERE));
  if (GATEWAY_FAULTS.includes(response.status)) throw new Offline(response.status);
  if (!response.ok) throw new ApiProblem(await problemOf(response));
  return response.status === 204 ? undefined : response.json();
}

/** Calls one endpoint of the contract. */
export async function call<R extends Route>(
  route: R,
  input: Asked<R>,
  options: CallOptions = {},
): Promise<Answer<R>> {
  const given = input as Loose;
  return (await exchange(route.method, urlOf(route.path, given), { ...given, ...options })) as Answer<R>;
}

/** Asks a verb, `POST /api/v1/<name>`; `Request` and `Answer` are the types of its schemas in the contract. */
export async function ask<Request, Reply>(
  verb: string,
  request: Request,
  options: CallOptions = {},
): Promise<Reply> {
  return (await exchange('POST', `/api/v1/${verb}`, { body: request, ...options })) as Reply;
}

/** A new key for one intent; works on plain HTTP too, where `crypto.randomUUID` is missing. */
export function newKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
