import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';

const READY_WITHIN_MS = 120_000;

export const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() =>
        typeof address === 'object' && address !== null
          ? resolve(address.port)
          : reject(new Error('no port')),
      );
    });
  });

export type Started = {
  readonly url: string;
  readonly child: ChildProcess;
  readonly stop: () => Promise<void>;
};

/** The built server with the demo clinic in a folder, as `npm start` runs it. */
export async function startBuiltServer(dataDirectory: string, port: number): Promise<Started> {
  const url = `http://localhost:${port}`;
  const child = spawn(process.execPath, ['dist/server/main.mjs', 'serve'], {
    stdio: ['ignore', 'inherit', 'pipe'],
    env: {
      ...process.env,
      PORT: String(port),
      STIPPLE_DEMO: 'true',
      STIPPLE_LOG: 'false',
      STIPPLE_BASE_URL: url,
      STIPPLE_DATA_DIR: dataDirectory,
      STIPPLE_REQUESTS_PER_MINUTE: '100000',
    },
  });
  let told = '';
  child.stderr?.on('data', (chunk: Buffer) => {
    told += chunk.toString();
  });
  const until = Date.now() + READY_WITHIN_MS;
  for (;;) {
    if (child.exitCode !== null || Date.now() > until) throw new Error(`the server did not start:\n${told}`);
    const answer = await fetch(`${url}/health/ready`).catch(() => undefined);
    if (answer?.ok) break;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  const stop = async (): Promise<void> => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const ended = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGTERM');
    await ended;
  };
  return { url, child, stop };
}

/** One server with the demo clinic for all journeys; its address travels in STIPPLE_E2E_URL. */
export default async function setup(): Promise<() => Promise<void>> {
  // A server that is running already, while a journey is being written.
  if (process.env.STIPPLE_E2E_URL !== undefined) return async () => {};
  const folder = mkdtempSync(path.join(tmpdir(), 'stipple-e2e-'));
  const server = await startBuiltServer(folder, await freePort());
  process.env.STIPPLE_E2E_URL = server.url;
  return async () => {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  };
}
