import { randomUUID } from 'node:crypto';

export type Reply<T> = { readonly status: number; readonly body: T };

/** A person's program talking to a running server: JSON in and out, with their session cookie. */
export type Client = {
  readonly get: <T>(path: string) => Promise<Reply<T>>;
  readonly post: <T>(path: string, body?: unknown, key?: string) => Promise<Reply<T>>;
  readonly put: <T>(path: string, body: unknown) => Promise<Reply<T>>;
};

const json = 'application/json';

export function client(url: string, cookie = ''): Client {
  const send = async <T>(method: string, path: string, body?: unknown, key?: string): Promise<Reply<T>> => {
    const answer = await fetch(`${url}/api/v1${path}`, {
      method,
      headers: {
        origin: url,
        ...(cookie === '' ? {} : { cookie }),
        ...(body === undefined ? {} : { 'content-type': json }),
        ...(key === undefined ? {} : { 'idempotency-key': key }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    return { status: answer.status, body: (await answer.json()) as T };
  };
  return {
    get: (path) => send('GET', path),
    post: (path, body, key = randomUUID()) => send('POST', path, body, key),
    put: (path, body) => send('PUT', path, body, randomUUID()),
  };
}

type Person = { readonly role: string; readonly email: string };

/** Somebody of the demo clinic, signed in by its one click. */
export async function demoClient(url: string, role: string): Promise<Client> {
  const { people } = (await (await fetch(`${url}/api/v1/demo/sign-ins`)).json()) as { people: Person[] };
  const person = people.find((one) => one.role === role);
  if (person === undefined) throw new Error(`the demo clinic has no ${role}`);
  const answer = await fetch(`${url}/api/v1/demo/sign-in`, {
    method: 'POST',
    headers: { 'content-type': json, origin: url },
    body: JSON.stringify({ email: person.email }),
  });
  return client(
    url,
    answer.headers
      .getSetCookie()
      .map((one) => one.split(';')[0])
      .join('; '),
  );
}

/** The body of an answer that must be a success. */
export function done<T>(reply: Reply<T>): T {
  if (reply.status !== 200) throw new Error(`${reply.status}: ${JSON.stringify(reply.body)}`);
  return reply.body;
}
