import { z } from 'zod';

const flag = z.stringbool();

/** Every setting, with its default and what it means. The README's table is made from this schema. */
export const configSchema = z.object({
  PORT: z.coerce
    .number()
    .int()
    .min(0)
    .max(65_535)
    .default(3000)
    .describe('Port to listen on; 0 takes a free one.'),
  HOST: z.string().default('127.0.0.1').describe('Address to listen on; 0.0.0.0 for all.'),
  BASE_URL: z
    .url()
    .optional()
    .describe('The address patients and staff open, for links in e-mails. Required outside demo mode.'),
  DATABASE_URL: z
    .string()
    .optional()
    .describe('A PostgreSQL (15 to 18) of your own. Without it Stipple runs a private one in DATA_DIR.'),
  DATA_DIR: z
    .string()
    .default('.stipple')
    .describe('Folder of the private database and of generated secrets.'),
  DEMO: flag
    .default(false)
    .describe(
      'Make and show an invented clinic, with one-click sign-in and a clock that can be moved. Never for patients.',
    ),
  SECRET: z
    .string()
    .min(32)
    .optional()
    .describe(
      'At least 32 random characters that sign sessions. Required outside demo mode; generated in demo mode.',
    ),
  SMTP_URL: z
    .string()
    .optional()
    .describe(
      'Mail server, such as smtps://user:password@mail.example.org. Required outside demo mode; a demo keeps mail to itself.',
    ),
  MAIL_FROM: z.string().default('Stipple <clinic@stipple.example>').describe('Sender of e-mails.'),
  TRUST_PROXY: z
    .string()
    .default('')
    .transform((text) => text.split(',').filter((part) => part !== ''))
    .describe('Addresses or CIDR ranges of reverse proxies, comma-separated.'),
  REQUESTS_PER_MINUTE: z.coerce
    .number()
    .int()
    .min(10)
    .default(600)
    .describe('Requests one address may make in a minute.'),
  LOG: flag.default(true).describe('Write structured logs (codes and ids only) to standard output.'),
});

export type Config = z.infer<typeof configSchema>;

const PREFIX = 'STIPPLE_';
const unprefixed = new Set(['PORT', 'HOST', 'DATABASE_URL']);

const variableOf = (key: string): string => (unprefixed.has(key) ? key : `${PREFIX}${key}`);

/** The name of each setting's environment variable, its default and its description, for the README. */
export const configTable = (): { variable: string; fallback: string; meaning: string }[] =>
  Object.entries(configSchema.shape).map(([key, schema]) => {
    const { default: fallback } = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
    return {
      variable: variableOf(key),
      fallback: fallback === undefined ? '' : String(fallback),
      meaning: schema.description ?? '',
    };
  });

const requiredForReal = ['BASE_URL', 'SECRET', 'SMTP_URL'] as const;

/** Reads the environment; throws with every fault named. What a demo may leave out, a clinic with patients may not. */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  const given = Object.fromEntries(
    Object.keys(configSchema.shape).flatMap((key) => {
      const value = environment[variableOf(key)];
      return value === undefined || value === '' ? [] : [[key, value]];
    }),
  );
  const parsed = configSchema.safeParse(given);
  const faults = parsed.success
    ? parsed.data.DEMO
      ? []
      : requiredForReal
          .filter((key) => parsed.data[key] === undefined)
          .map((key) => `${variableOf(key)} is required outside demo mode`)
    : parsed.error.issues.map((issue) => `${variableOf(String(issue.path[0]))}: ${issue.message}`);
  if (!parsed.success || faults.length > 0) throw new Error(`configuration:\n  ${faults.join('\n  ')}`);
  return parsed.data;
}
