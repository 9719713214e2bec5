import { existsSync } from 'node:fs';
import { backup, restore } from '../store/backup.ts';
import { openDatabase } from './database.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** Maintenance needs a database and nothing else of the configuration. */
const place = (environment: Environment) => ({
  DATABASE_URL: environment.DATABASE_URL,
  DATA_DIR: environment.STIPPLE_DATA_DIR ?? '.stipple',
});

const report = (answer: Readonly<Record<string, unknown>>): void => {
  process.stdout.write(`${JSON.stringify(answer)}\n`);
};

export async function migrateCommand(environment: Environment): Promise<number> {
  const database = await openDatabase(place(environment));
  report({ applied: database.applied });
  await database.close();
  return 0;
}

export async function backupCommand(environment: Environment, [file]: readonly string[]): Promise<number> {
  if (file === undefined) throw new Error('say where to: stipple backup FILE');
  if (existsSync(file)) throw new Error(`${file} exists; choose a new name`);
  const database = await openDatabase(place(environment));
  try {
    report({ file, rows: await backup(database.pool, file) });
  } finally {
    await database.close();
  }
  return 0;
}

export async function restoreCommand(environment: Environment, [file]: readonly string[]): Promise<number> {
  if (file === undefined || !existsSync(file)) throw new Error('say from where: stipple restore FILE');
  const database = await openDatabase(place(environment));
  try {
    report({ file, rows: await restore(database.pool, file) });
  } finally {
    await database.close();
  }
  return 0;
}
