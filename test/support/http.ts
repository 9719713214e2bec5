import type { FastifyInstance } from 'fastify';
import pg from 'pg';
import { createApp } from '../../src/api/app.ts';
import { type Auth, createAuth } from '../../src/api/auth.ts';
import { createStaffAccount } from '../../src/cli/staff-account.ts';
import type { StaffRole } from '../../src/contract/people.ts';
import { calendarFile } from '../../src/messages/calendar-file.ts';
import type { World } from './world.ts';

export type TestHttp = {
  readonly app: FastifyInstance;
  readonly auth: Auth;
  /** Links that would have gone out by e-mail, oldest first. */
  readonly links: { email: string; token: string }[];
  readonly close: () => Promise<void>;
};

/** The whole HTTP face over a test clinic's database, without a socket. */
export async function testHttp(world: World, options: { demo?: boolean } = {}): Promise<TestHttp> {
  const authPool = new pg.Pool({
    connectionString: world.database.url,
    max: 4,
    options: '-c search_path=auth',
  });
  const links: { email: string; token: string }[] = [];
  const auth = createAuth({
    pool: authPool,
    secret: 'a-secret-for-tests-that-is-long-enough',
    baseUrl: 'http://localhost',
    trustedOrigins: ['http://localhost'],
    demo: options.demo ?? false,
    sendLink: async (link) => {
      if ((await world.care.mayHaveLink(link.email, world.clinic.id)) !== undefined) links.push(link);
    },
  });
  const app = await createApp({
    care: world.care,
    auth,
    demo: options.demo ?? false,
    log: false,
    trustProxy: [],
    requestsPerMinute: 100_000,
    renderCalendar: calendarFile,
  });
  await app.ready();
  return {
    app,
    auth,
    links,
    close: async () => {
      await app.close();
      await authPool.end();
    },
  };
}

export const PASSWORD = 'correct horse battery staple';

export const staffAccount = (http: TestHttp, world: World, role: StaffRole, email: string): Promise<string> =>
  createStaffAccount(http.auth, world.database.db, {
    clinicId: world.clinic.id,
    email,
    name: `The ${role}`,
    role,
    password: PASSWORD,
  });

type Answer = Awaited<ReturnType<FastifyInstance['inject']>>;

/** The cookies an answer sets, as the next request sends them. */
export const cookiesOf = (answer: Answer): string =>
  answer.cookies.map(({ name, value }) => `${name}=${encodeURIComponent(value)}`).join('; ');

export const post = (
  http: TestHttp,
  url: string,
  body: unknown,
  headers: Record<string, string> = {},
): Promise<Answer> =>
  http.app.inject({
    method: 'POST',
    url,
    payload: body as object,
    headers: { origin: 'http://localhost', host: 'localhost', ...headers },
  });

export const get = (http: TestHttp, url: string, headers: Record<string, string> = {}): Promise<Answer> =>
  http.app.inject({ method: 'GET', url, headers: { host: 'localhost', ...headers } });
