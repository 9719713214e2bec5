import { parseArgs } from 'node:util';
import { z } from 'zod';
import { createAuth } from '../api/auth.ts';
import { timeZoneSchema } from '../contract/dates.ts';
import { createClinic } from '../store/setup.ts';
import { openDatabase } from './database.ts';
import { createStaffAccount } from './staff-account.ts';

const help = `stipple clinic --slug glen --name "Glen Skin Clinic" --time-zone Europe/London --phone "+44 …" --email desk@glen.example
               --address "1 Glen Road" --host clinic.glen.example --owner-name "…" --owner-email owner@glen.example

Makes a clinic and the account of its first owner. The owner's password is read from standard input (at least 12
characters); the second factor is set up at the first sign-in.
`;

const optionsSchema = z.strictObject({
  slug: z.string().regex(/^[a-z0-9-]{2,60}$/),
  name: z.string().min(1),
  'time-zone': timeZoneSchema,
  phone: z.string().min(3),
  email: z.email(),
  address: z.string().default(''),
  host: z.string().optional(),
  'owner-name': z.string().min(1),
  'owner-email': z.email(),
});

const names = [
  'slug',
  'name',
  'time-zone',
  'phone',
  'email',
  'address',
  'host',
  'owner-name',
  'owner-email',
] as const;

export async function clinicCommand(
  environment: Readonly<Record<string, string | undefined>>,
  args: string[],
): Promise<number> {
  if (args.length === 0 || args.includes('--help')) {
    process.stdout.write(help);
    return 0;
  }
  const { values } = parseArgs({
    args,
    options: Object.fromEntries(names.map((name) => [name, { type: 'string' as const }])),
  });
  const options = optionsSchema.parse(values);
  const password = (await readStandardInput()).trim();
  const database = await openDatabase({
    DATABASE_URL: environment.DATABASE_URL,
    DATA_DIR: environment.STIPPLE_DATA_DIR ?? '.stipple',
  });
  try {
    const clinic = await createClinic(database.db, {
      slug: options.slug,
      name: options.name,
      timeZone: options['time-zone'],
      phone: options.phone,
      email: options.email,
      address: options.address,
      hosts: options.host === undefined ? [] : [options.host],
      demo: false,
    });
    const auth = createAuth({
      pool: database.authPool,
      secret: environment.STIPPLE_SECRET ?? 'x'.repeat(32),
      baseUrl: 'http://localhost',
      trustedOrigins: [],
      demo: false,
      sendLink: async () => {},
    });
    const owner = {
      email: options['owner-email'],
      name: options['owner-name'],
      role: 'owner' as const,
      clinicId: clinic,
      password,
    };
    await createStaffAccount(auth, database.db, owner);
    process.stdout.write(`${JSON.stringify({ clinic })}\n`);
    return 0;
  } finally {
    await database.close();
  }
}

async function readStandardInput(): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}
