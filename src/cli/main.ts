import { runVerb, verbHelp } from './verb.ts';

const commands: Readonly<Record<string, { summary: string; run: (args: string[]) => Promise<number> }>> = {
  serve: {
    summary: 'run the server (settings come from the environment, see the README)',
    run: async () => (await import('./serve.ts')).serveCommand(process.env),
  },
  migrate: {
    summary: 'bring the database up to date',
    run: async () => (await import('./maintain.ts')).migrateCommand(process.env),
  },
  backup: {
    summary: 'write the whole database to a file: stipple backup FILE',
    run: async (args) => (await import('./maintain.ts')).backupCommand(process.env, args),
  },
  restore: {
    summary: 'fill an empty database from a backup: stipple restore FILE',
    run: async (args) => (await import('./maintain.ts')).restoreCommand(process.env, args),
  },
  clinic: {
    summary: 'make a clinic and its first owner: stipple clinic --help',
    run: async (args) => (await import('./clinic.ts')).clinicCommand(process.env, args),
  },
};

async function main(args: string[]): Promise<number> {
  const [name = '--help', ...rest] = args;
  if (name === '--help' || name === '-h' || name === 'help') {
    process.stdout.write(
      verbHelp(Object.entries(commands).map(([command, { summary }]) => [command, summary])),
    );
    return 0;
  }
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (command !== undefined) return command.run(rest);
  return runVerb(name, rest, process.env.STIPPLE_PROGRAM ?? 'stipple');
}

// Whoever reads the answers may stop early (`| head`): that is no fault of theirs.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  process.exit(error.code === 'EPIPE' ? 0 : 1);
});

main(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    process.stderr.write(`stipple: ${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  },
);
