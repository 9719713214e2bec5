import { afterEach, describe, expect, it, vi } from 'vitest';
import * as enquiries from '../contract/enquiries.ts';
import { ApiProblem, call, newKey, Offline, urlOf } from './api.ts';

const answering = (answer: Response | Error): ReturnType<typeof vi.fn> => {
  const fetch = vi.fn(() => (answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer)));
  vi.stubGlobal('fetch', fetch);
  return fetch;
};

const json = (body: unknown, status = 200, type = 'application/json'): Response =>
  new Response(JSON.stringify(body), { status, headers: { 'content-type': type } });

const enquiry = { name: 'Ada', email: 'ada@example.org', phone: '555 0100' };
const problemOf = (sent: Promise<unknown>): Promise<unknown> => sent.catch((error: unknown) => error);

afterEach(() => vi.unstubAllGlobals());

describe('the address of a call', () => {
  it('fills in names and leaves out what was not given', () => {
    expect(urlOf('/enquiries/:id', { params: { id: 'a b/c' } })).toBe('/api/v1/enquiries/a%20b%2Fc');
    expect(urlOf('/enquiries', { query: { status: 'new', page: undefined, text: '' } })).toBe(
      '/api/v1/enquiries?status=new',
    );
  });
});

describe('a call', () => {
  it('sends JSON with its key and answers what the server answered', async () => {
    const fetch = answering(json({ id: '1', receivedAt: 'now' }));
    const answer = await call(enquiries.enquire, { body: enquiry }, { idempotencyKey: 'k1' });
    expect(answer).toEqual({ id: '1', receivedAt: 'now' });
    const [url, init] = fetch.mock.calls[0] as unknown as [string, RequestInit];
    expect(url).toBe('/api/v1/enquiries');
    expect(JSON.parse(String(init.body))).toEqual(enquiry);
    expect(new Headers(init.headers).get('idempotency-key')).toBe('k1');
    expect(init.credentials).toBe('same-origin');
  });

  it('throws the problem document, pointers and all', async () => {
    const problem = {
      type: 't',
      title: 'Not valid',
      status: 422,
      errors: [{ pointer: '/email', detail: 'x' }],
    };
    answering(json(problem, 422, 'application/problem+json'));
    const error = await problemOf(call(enquiries.enquire, { body: enquiry }));
    expect(error).toBeInstanceOf(ApiProblem);
    expect((error as ApiProblem).problem).toEqual({ ...problem, code: 'UNNAMED' });
  });

  it('makes a problem of an answer that is none', async () => {
    answering(new Response('<h1>oops</h1>', { status: 500, headers: { 'content-type': 'text/html' } }));
    const error = await problemOf(call(enquiries.enquire, { body: enquiry }));
    expect((error as ApiProblem).problem.status).toBe(500);
  });

  it('is offline when nothing answers, and when a gateway gave up', async () => {
    answering(new TypeError('failed to fetch'));
    expect(await problemOf(call(enquiries.enquire, { body: enquiry }))).toBeInstanceOf(Offline);
    answering(new Response('', { status: 503 }));
    expect(await problemOf(call(enquiries.enquire, { body: enquiry }))).toBeInstanceOf(Offline);
  });
});

describe('an idempotency key', () => {
  it('is long and never the same', () => {
    const keys = new Set(Array.from({ length: 100 }, newKey));
    expect(keys.size).toBe(100);
    for (const key of keys) expect(key).toMatch(/^[0-9a-f]{32}$/);
  });
});
