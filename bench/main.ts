import { run as availability } from './availability.ts';
import { run as planner } from './planner.ts';
import { run as repair } from './repair.ts';
import type { BenchResult } from './timing.ts';

/** Every benchmark by name; `npm run bench -- planner` runs one. */
const benches: Readonly<Record<string, () => BenchResult[] | Promise<BenchResult[]>>> = {
  availability,
  planner,
  repair,
};

const shown = (ms: number): string => (ms < 10 ? ms.toFixed(3) : ms.toFixed(1));

/** A table of one piece of work; ratios are to its fastest contender. */
function print(work: string, results: readonly BenchResult[]): void {
  const fastest = Math.min(...results.map(({ ms }) => ms));
  console.log(`\n${work}`);
  for (const { contender, ms, least, most, note } of results) {
    const ratio = `${(ms / fastest).toFixed(ms / fastest < 10 ? 1 : 0)} ×`;
    const spread = `${shown(least)} to ${shown(most)}`;
    console.log(
      `  ${contender.padEnd(34)} ${shown(ms).padStart(10)} ms ${ratio.padStart(9)}   (${spread})${note === undefined ? '' : `  ${note}`}`,
    );
  }
}

async function main(wanted: readonly string[]): Promise<void> {
  const unknown = wanted.filter((name) => !(name in benches));
  if (unknown.length > 0) {
    console.error(
      `There is no benchmark called ${unknown.join(', ')}. There are: ${Object.keys(benches).join(', ')}.`,
    );
    process.exitCode = 2;
    return;
  }
  for (const [name, bench] of Object.entries(benches)) {
    if (wanted.length > 0 && !wanted.includes(name)) continue;
    const results = await bench();
    for (const work of new Set(results.map((result) => result.work)))
      print(
        work,
        results.filter((result) => result.work === work),
      );
  }
}

await main(process.argv.slice(2));
