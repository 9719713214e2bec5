import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { readConfig } from './config.ts';
import { startServer } from './server.ts';

/** The folder that holds `package.json`: two levels above the sources (`src/cli`) and the bundle (`dist/server`) alike. */
const root = (): string => path.join(path.dirname(fileURLToPath(import.meta.url)), '../..');

/** Serves until told to stop (SIGTERM, SIGINT); then ends in order. */
export async function serveCommand(
  environment: Readonly<Record<string, string | undefined>>,
): Promise<number> {
  const config = readConfig(environment);
  const site = path.join(root(), 'dist/web');
  const seed = config.DEMO ? (await import('./demo.ts')).seedDemo : undefined;
  const server = await startServer({
    config,
    ...(existsSync(site) ? { site } : {}),
    ...(seed === undefined ? {} : { seed }),
  });
  await announce(server, config.DEMO);
  await new Promise<void>((resolve) => {
    process.once('SIGTERM', resolve);
    process.once('SIGINT', resolve);
  });
  await server.close();
  return 0;
}

type Announced = Pick<Awaited<ReturnType<typeof startServer>>, 'url' | 'database' | 'care'>;

/** What somebody who has just started it needs to know; standard error keeps it apart from the structured log. */
async function announce({ url, database, care }: Announced, demo: boolean): Promise<void> {
  const lines = [`Stipple is ready at ${url}`];
  if (database.directory !== undefined) lines.push(`Data: ${database.directory}`);
  const [clinic] = await care.clinics();
  if (demo && clinic !== undefined) {
    lines.push('', 'Demonstration clinic: nothing in it is real. Sign in with one click at /sign-in, as');
    for (const person of await care.demoPeople(clinic.id))
      lines.push(`  ${person.role.padEnd(14)}${person.name.padEnd(32)}${person.note ?? ''}`.trimEnd());
    lines.push('', `E-mails that would have been sent: ${url}/demo/mail`);
  }
  if (clinic === undefined) lines.push('There is no clinic yet: stipple clinic --help');
  process.stderr.write(`${lines.join('\n')}\n`);
}
