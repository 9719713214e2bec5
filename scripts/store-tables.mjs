// Writes src/store/tables.ts from the catalogue of a freshly migrated database. `npm test` checks that it is current.
import { writeFileSync } from 'node:fs';
import { tablesSource } from '../src/store/catalogue.ts';
import { createPool } from '../src/store/db.ts';
import { migrate, readMigrations } from '../src/store/migrate.ts';
import { startPrivatePostgres } from '../src/store/private-postgres.ts';

const server = await startPrivatePostgres();
const pool = createPool(server.url);
try {
  await migrate(pool, readMigrations('src/store/migrations'));
  writeFileSync('src/store/tables.ts', await tablesSource(pool));
} finally {
  await pool.end();
  await server.stop();
}
