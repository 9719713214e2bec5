export type Zone = 'pure' | 'contract' | 'node' | 'browser';

export type Room = {
  readonly zone: Zone;
  /** Other rooms it may import. */
  readonly rooms: readonly string[];
  /** Packages it may import; pure rooms list each one with the file that wraps it. */
  readonly packages?: readonly { readonly name: string; readonly in?: string }[];
  /** A line belongs here if … */
  readonly belongs: string;
};

/**
 * The rooms of `src/`, and the only directions in which they may import. The checks in `npm test` are made from this
 * table; `docs/architecture.md` explains it.
 */
export const rooms: Readonly<Record<string, Room>> = {
  kernel: {
    zone: 'pure',
    rooms: [],
    packages: [{ name: 'temporal-polyfill', in: 'kernel/time.ts' }],
    belongs: 'it would make sense in a clinic for feet',
  },
  evidence: {
    zone: 'pure',
    rooms: ['kernel'],
    packages: [{ name: '@stdlib/', in: 'evidence/distributions.ts' }],
    belongs: 'without it a rule would lose its source, or a claim its number',
  },
  clinical: { zone: 'pure', rooms: ['kernel', 'evidence'], belongs: 'a dermatologist could say it is wrong' },
  scheduling: {
    zone: 'pure',
    rooms: ['kernel', 'clinical'],
    belongs: 'a receptionist could say it is wrong',
  },
  contract: {
    zone: 'contract',
    rooms: ['kernel', 'evidence', 'clinical', 'scheduling'],
    packages: [{ name: 'zod' }],
    belongs: 'changing it would break an API client',
  },
  store: { zone: 'node', rooms: ['kernel', 'clinical', 'scheduling', 'contract'], belongs: 'it says SELECT' },
  care: {
    zone: 'node',
    rooms: ['kernel', 'evidence', 'clinical', 'scheduling', 'contract', 'store'],
    belongs: 'it says "and then": load, decide, write, audit',
  },
  messages: {
    zone: 'node',
    rooms: ['kernel', 'clinical', 'contract'],
    belongs: 'it is read by a patient outside the page',
  },
  api: { zone: 'node', rooms: ['kernel', 'contract', 'care'], belongs: 'it mentions HTTP' },
  web: {
    zone: 'browser',
    rooms: ['kernel', 'evidence', 'clinical', 'scheduling', 'contract'],
    belongs: 'it mentions the DOM',
  },
  demo: {
    zone: 'node',
    rooms: ['kernel', 'clinical', 'scheduling', 'care', 'contract'],
    belongs: 'it invents a patient',
  },
  cli: {
    zone: 'node',
    rooms: [
      'kernel',
      'evidence',
      'clinical',
      'scheduling',
      'contract',
      'store',
      'care',
      'messages',
      'api',
      'demo',
    ],
    belongs: 'it runs once, at start; it alone reads the environment',
  },
};
