import { type RawBuilder, sql } from 'kysely';

/** A value for a `jsonb` column; arrays too, which the driver would otherwise send as PostgreSQL arrays. */
export const jsonb = (value: unknown): RawBuilder<unknown> => sql`${JSON.stringify(value)}::jsonb`;
