import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cookiesOf, get, PASSWORD, post, staffAccount, type TestHttp, testHttp } from '../support/http.ts';
import { testWorld, type World } from '../support/world.ts';

let world: World;
let http: TestHttp;
let cookie: string;

beforeAll(async () => {
  world = await testWorld({ demo: true });
  http = await testHttp(world, { demo: true });
  await staffAccount(http, world, 'owner', 'owner@clinic.example');
  const answer = await post(http, '/api/auth/sign-in/email', {
    email: 'owner@clinic.example',
    password: PASSWORD,
  });
  cookie = cookiesOf(answer);
});
afterAll(async () => {
  await http.close();
  await world.close();
});

const proposal = {
  basedOn: { name: 'default', version: '1.0.0' },
  name: 'Piel y cuidado, 2027',
  owner: 'The owner',
  reason: 'Our own way.',
  changes: { sunBeforeDays: { value: 21, reason: 'Our summers.' } },
};

describe('the sources over HTTP', () => {
  it('are for anybody, in the language asked for', async () => {
    const answer = await get(http, '/api/v1/sources?language=es');
    expect(answer.statusCode).toBe(200);
    const { numbers, sources } = answer.json();
    expect(numbers.find(({ id }: { id: string }) => id === 'retinoidDays')).toMatchObject({
      name: 'Los retinoides se suspenden antes de una sesión',
      unit: 'días',
      range: { low: 1, high: 10 },
    });
    expect(sources.length).toBeGreaterThan(150);
    expect(sources.every(({ usedBy }: { usedBy: string[] }) => usedBy.length > 0)).toBe(true);
  });
});

describe('protocols over HTTP', () => {
  it('are not for visitors', async () => {
    expect((await get(http, '/api/v1/protocols')).statusCode).toBe(401);
    expect((await get(http, '/api/v1/audit')).statusCode).toBe(401);
  });

  it('are proposed, read by a name with spaces and commas, and signed off once though sent twice', async () => {
    const made = await post(http, '/api/v1/protocols', proposal, { cookie });
    expect([made.statusCode, made.json().status]).toEqual([200, 'proposed']);
    const read = await get(http, `/api/v1/protocols/${encodeURIComponent(proposal.name)}`, { cookie });
    expect(read.json()).toMatchObject({ numbers: { sunBeforeDays: { value: 21, note: 'Our summers.' } } });
    const url = `/api/v1/protocols/versions/${made.json().id}/sign-off`;
    const headers = { cookie, 'idempotency-key': 'sign-it-once' };
    const [first, second] = await Promise.all([
      post(http, url, { name: 'The owner' }, headers),
      post(http, url, { name: 'The owner' }, headers),
    ]);
    expect([first.json().status, second.json().status]).toEqual(['in-force', 'in-force']);
  });

  it('point at a number that does not exist, one without a reason and a field nobody knows', async () => {
    const answer = await post(
      http,
      '/api/v1/protocols',
      {
        ...proposal,
        name: 'Wrong',
        surprise: 1,
        changes: { ahaDays: { value: 9, reason: '' }, nonsense: { value: 1, reason: 'why' } },
      },
      { cookie },
    );
    expect(answer.statusCode).toBe(422);
    const pointers = answer.json().errors.map((fault: { pointer: string }) => fault.pointer);
    expect(pointers.toSorted()).toEqual(['/changes/ahaDays/reason', '/changes/nonsense', '/surprise']);
  });

  it('are in the API’s own description', async () => {
    const document = (await get(http, '/api/openapi.json')).json();
    expect(Object.keys(document.paths)).toEqual(
      expect.arrayContaining([
        '/api/v1/protocols',
        '/api/v1/protocols/{name}',
        '/api/v1/protocols/versions/{id}/sign-off',
        '/api/v1/courses/{id}/protocol/preview',
        '/api/v1/sources',
        '/api/v1/audit',
      ]),
    );
  });
});
