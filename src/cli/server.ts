import path from 'node:path';
import type { FastifyInstance } from 'fastify';
import { createApp } from '../api/app.ts';
import { createAuth, MAGIC_LINK_MINUTES } from '../api/auth.ts';
import { type Care, createCare } from '../care/care.ts';
import { sweep } from '../care/sweep.ts';
import type { Received } from '../demo/mailbox.ts';
import { calendarFile } from '../messages/calendar-file.ts';
import { render } from '../messages/letter.ts';
import { createMailer, type Mailer } from '../messages/mailer.ts';
import { letterOf } from '../messages/templates.ts';
import type { Clinic } from '../store/clinics.ts';
import { startWorker } from '../store/jobs.ts';
import type { DueMessage } from '../store/messages.ts';
import type { Config } from './config.ts';
import { type OpenDatabase, openDatabase } from './database.ts';
import { secretOf } from './secret.ts';

export type RunningServer = {
  readonly app: FastifyInstance;
  readonly care: Care;
  readonly database: OpenDatabase;
  readonly auth: ReturnType<typeof createAuth>;
  readonly url: string;
  /** Ends in order: no new requests, those under way finish, jobs stop, then the database. */
  readonly close: () => Promise<void>;
};

export type ServerOptions = {
  readonly config: Config;
  /** Folder of the built pages. */
  readonly site?: string;
  /** Fills a new demo database; called before anybody can connect. */
  readonly seed?: (parts: Pick<RunningServer, 'care' | 'database' | 'auth'>) => Promise<void>;
};

/** The whole application, wired once: this is the only place that knows every room. */
export async function startServer({ config, site, seed }: ServerOptions): Promise<RunningServer> {
  const database = await openDatabase(config);
  const mail = await mailerOf(config);
  const care = createCare(database.db);
  const port = { baseUrl: config.BASE_URL ?? `http://localhost:${config.PORT}` };
  const auth = createAuth({
    pool: database.authPool,
    secret: secretOf(config.SECRET, config.DATA_DIR),
    baseUrl: port.baseUrl,
    trustedOrigins: [port.baseUrl, `http://127.0.0.1:${config.PORT}`, `http://localhost:${config.PORT}`],
    demo: config.DEMO,
    sendLink: (link) => sendLink({ care, mailer: mail.mailer, baseUrl: port.baseUrl }, link),
  });
  await seed?.({ care, database, auth });
  const app = await createApp({
    care,
    auth,
    demo: config.DEMO,
    log: config.LOG,
    trustProxy: config.TRUST_PROXY,
    requestsPerMinute: config.REQUESTS_PER_MINUTE,
    renderCalendar: calendarFile,
    ...(mail.outbox === undefined ? {} : { outbox: mail.outbox }),
    ...(site === undefined ? {} : { site }),
  });
  const deliver = deliverBy(mail.mailer, port.baseUrl);
  const worker = await startWorker(database.pool, async () => {
    await sweep(database.db, deliver);
  });
  await app.listen({ port: config.PORT, host: config.HOST });
  const address = app.server.address();
  const actual = typeof address === 'object' && address !== null ? address.port : config.PORT;
  const close = async (): Promise<void> => {
    await app.close();
    await worker.stop();
    await mail.close();
    await database.close();
  };
  return { app, care, database, auth, url: config.BASE_URL ?? `http://localhost:${actual}`, close };
}

type Mail = { mailer: Mailer; outbox?: () => readonly Received[]; close: () => Promise<void> };

/** The clinic's mail server; or, in a demo without one, a real SMTP server of our own that keeps what it is given. */
async function mailerOf(config: Config): Promise<Mail> {
  if (config.SMTP_URL !== undefined) {
    const mailer = createMailer(config.SMTP_URL, config.MAIL_FROM);
    return { mailer, close: async () => mailer.close() };
  }
  const { startMailbox } = await import('../demo/mailbox.ts');
  const mailbox = await startMailbox();
  const mailer = createMailer(mailbox.url, config.MAIL_FROM);
  return {
    mailer,
    outbox: mailbox.received,
    close: async () => {
      mailer.close();
      await mailbox.stop();
    },
  };
}

const paramsOf = (params: Readonly<Record<string, unknown>>, baseUrl: string) => ({
  ...Object.fromEntries(Object.entries(params).map(([key, value]) => [key, String(value)])),
  baseUrl,
});

const deliverBy =
  (mailer: Mailer, baseUrl: string) =>
  async (message: DueMessage, _clinic: Clinic): Promise<void> => {
    const letter = letterOf(message.template, message.language, paramsOf(message.params, baseUrl));
    await mailer.send({ ...render(letter, message.language), to: message.address, id: message.id });
  };

type LinkPorts = { readonly care: Care; readonly mailer: Mailer; readonly baseUrl: string };

/** A link is sent at once and kept nowhere: its token must not rest in the message table. */
async function sendLink(
  { care, mailer, baseUrl }: LinkPorts,
  link: { email: string; token: string },
): Promise<void> {
  const clinic = await care.clinicFor(new URL(baseUrl).hostname);
  if (clinic === undefined) return;
  const person = await care.mayHaveLink(link.email, clinic.id);
  if (person === undefined) return;
  const letter = letterOf('sign-in-link', person.language, {
    baseUrl,
    name: person.name,
    clinic: clinic.name,
    minutes: String(MAGIC_LINK_MINUTES),
    link: `${baseUrl}/sign-in/link?token=${encodeURIComponent(link.token)}`,
  });
  await mailer.send({
    ...render(letter, person.language),
    to: link.email,
    id: `link-${link.token.slice(0, 6)}`,
  });
}

export const siteDirectory = (root: string): string => path.join(root, 'dist/web');
