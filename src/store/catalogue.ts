import type pg from 'pg';

type Column = {
  readonly table: string;
  readonly column: string;
  readonly type: string;
  readonly nullable: boolean;
  readonly filled: boolean;
};

const COLUMNS = `
  select c.table_name as table, c.column_name as column, c.udt_name as type, c.is_nullable = 'YES' as nullable,
         c.column_default is not null or c.is_identity = 'YES' as filled
  from information_schema.columns c
  join information_schema.tables t using (table_schema, table_name)
  where c.table_schema = 'public' and t.table_type = 'BASE TABLE' and c.table_name <> 'migration'
  order by c.table_name, c.ordinal_position`;

const TYPES: Readonly<Record<string, string>> = {
  uuid: 'string',
  text: 'string',
  date: 'string',
  timestamptz: 'string',
  tstzrange: 'string',
  interval: 'string',
  numeric: 'string',
  bool: 'boolean',
  int2: 'number',
  int4: 'number',
  int8: 'number',
  float8: 'number',
  jsonb: 'unknown',
  _text: 'string[]',
  _date: 'string[]',
};

function typeOf({ table, column, type, nullable, filled }: Column): string {
  const known = TYPES[type];
  if (known === undefined) throw new Error(`no TypeScript type for ${table}.${column}: ${type}`);
  const full = nullable && known !== 'unknown' ? `${known} | null` : known;
  return filled ? `Generated<${full}>` : full;
}

const pascal = (name: string): string =>
  name.replace(/(^|_)(\w)/g, (_, __, letter: string) => letter.toUpperCase());

/** The TypeScript of every table of schema `public`, read from the database itself. */
export async function tablesSource(pool: pg.Pool): Promise<string> {
  const { rows } = await pool.query<Column>(COLUMNS);
  const tables = [...new Set(rows.map((row) => row.table))];
  const lines = tables.flatMap((table) => [
    `export type ${pascal(table)}Table = {`,
    ...rows.filter((row) => row.table === table).map((row) => `  ${row.column}: ${typeOf(row)};`),
    '};',
    '',
  ]);
  return [
    '// Generated from the migrated database by scripts/store-tables.mjs; do not edit.',
    "import type { Generated } from 'kysely';",
    '',
    ...lines,
    'export type Database = {',
    ...tables.map((table) => `  ${table}: ${pascal(table)}Table;`),
    '};',
    '',
  ].join('\n');
}
