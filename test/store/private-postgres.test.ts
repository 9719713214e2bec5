import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { createPool } from '../../src/store/db.ts';
import { startPrivatePostgres } from '../../src/store/private-postgres.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'stipple private '));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function ask(url: string, question: string): Promise<unknown> {
  const pool = createPool(url, 1);
  const { rows } = await pool.query(question);
  await pool.end();
  return rows[0];
}

describe('the private server', () => {
  it('keeps its data over a restart, in a folder with a space, and refuses a second process on them', async () => {
    const dataDirectory = path.join(folder, 'data');
    const first = await startPrivatePostgres({ dataDirectory });
    await ask(first.url, 'create table kept as select 42 as answer');
    await expect(startPrivatePostgres({ dataDirectory, patienceMs: 600 })).rejects.toThrow(
      'another Stipple is running',
    );
    await first.stop();
    const second = await startPrivatePostgres({ dataDirectory });
    expect(await ask(second.url, 'select answer from kept')).toEqual({ answer: 42 });
    await second.stop();
  }, 60_000);

  it('listens on no port', async () => {
    const server = await startPrivatePostgres();
    expect(await ask(server.url, 'show listen_addresses')).toEqual({ listen_addresses: '' });
    await server.stop();
  }, 60_000);
});
