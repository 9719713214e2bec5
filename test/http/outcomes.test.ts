import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cookiesOf, get, post, staffAccount, type TestHttp, testHttp } from '../support/http.ts';
import { manyCourses } from '../support/many-courses.ts';
import { testWorld, type World } from '../support/world.ts';

let world: World;
let http: TestHttp;
let owner: string;
let practitioner: string;

async function cookieOf(role: 'owner' | 'practitioner'): Promise<string> {
  await staffAccount(http, world, role, `${role}@clinic.example`);
  return cookiesOf(await post(http, '/api/v1/demo/sign-in', { email: `${role}@clinic.example` }));
}

beforeAll(async () => {
  world = await testWorld({ demo: true });
  http = await testHttp(world, { demo: true });
  await manyCourses(world, 60);
  owner = await cookieOf('owner');
  practitioner = await cookieOf('practitioner');
}, 60_000);
afterAll(async () => {
  await http.close();
  await world.close();
});

describe('the outcomes over HTTP', () => {
  it('are answered as figures that open their courses', async () => {
    const answer = await get(http, '/api/v1/outcomes?skinType=2', { cookie: practitioner });
    expect(answer.statusCode).toBe(200);
    const { started } = answer.json();
    expect(started).toMatchObject({ events: 10, n: 10, figure: 'started' });
    const courses = await get(http, `/api/v1/outcomes/courses?skinType=2&figure=${started.figure}`, {
      cookie: practitioner,
    });
    expect(courses.json()).toMatchObject({ total: 10 });
  });

  it('refuse what is misspelt or the wrong way round, with a pointer', async () => {
    for (const query of ['skintype=2', 'skinType=9', 'from=2026-02-01&to=2026-01-01', 'from=yesterday']) {
      const answer = await get(http, `/api/v1/outcomes?${query}`, { cookie: practitioner });
      expect([query, answer.statusCode]).toEqual([query, 422]);
    }
    const csv = await get(http, '/api/v1/outcomes/courses.csv?from=2026-02-01&to=2026-01-01', {
      cookie: owner,
    });
    expect(csv.json().errors[0].pointer).toBe('/to');
  });

  it('leave the house as CSV with a dictionary of every column, for those who may export', async () => {
    const csv = await get(http, '/api/v1/outcomes/courses.csv', { cookie: owner });
    expect(csv.headers['content-type']).toBe('text/csv; charset=utf-8');
    const [head = '', ...lines] = csv.body.trimEnd().split('\n');
    expect(lines).toHaveLength(60);
    const dictionary = await get(http, '/api/v1/outcomes/dictionary.csv', { cookie: owner });
    const described = dictionary.body.trimEnd().split('\n').slice(1);
    expect(described.map((line) => line.split(',')[0])).toEqual(head.split(','));
    expect((await get(http, '/api/v1/outcomes/courses.csv', { cookie: practitioner })).statusCode).toBe(403);
    expect((await get(http, '/api/v1/outcomes/courses.csv')).statusCode).toBe(401);
  });
});
