import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** One contender's time for one piece of work, and how it compares with the first contender's. */
export type BenchResult = {
  /** The work, such as `W1 availability, 5 × 90 days`. */
  readonly work: string;
  readonly contender: string;
  /** Median, least and most milliseconds of one run. */
  readonly ms: number;
  readonly least: number;
  readonly most: number;
  /** What a reader should know besides: an aim, a count, a coarser question. */
  readonly note?: string;
};

export type Contender = {
  readonly name: string;
  readonly work: () => unknown;
  readonly note?: string;
  /** Wall-clock instead of processor time, for work that waits. */
  readonly wall?: boolean;
};

const RUNS = 5;
const LEAST_MS_MEASURED = 150;

const processorMs = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

/** The time of one call, measured over as many calls as make it measurable. */
function timeOf({ work, wall }: Contender, calls: number): number {
  const clock = wall === true ? () => performance.now() : processorMs;
  // What one contender leaves behind is not for the next to sweep up.
  collectGarbage();
  const before = clock();
  for (let call = 0; call < calls; call += 1) work();
  return (clock() - before) / calls;
}

/** How many calls take long enough to be measured; the first calls also warm the contender up. */
function callsFor(contender: Contender): number {
  timeOf(contender, 1);
  let calls = 1;
  while (timeOf(contender, calls) * calls < LEAST_MS_MEASURED) calls *= 2;
  return calls;
}

/** Runs contenders in turn, several rounds, so that all of them meet the same machine. */
export function race(work: string, contenders: readonly Contender[], rounds = RUNS): BenchResult[] {
  const calls = contenders.map(callsFor);
  const times = contenders.map((): number[] => []);
  for (let round = 0; round < rounds; round += 1)
    for (const [index, contender] of contenders.entries())
      times[index]?.push(timeOf(contender, calls[index] ?? 1));
  return contenders.map(({ name, note }, index) => {
    const sorted = (times[index] ?? []).toSorted((a, b) => a - b);
    return {
      work,
      contender: name,
      ms: sorted[Math.floor(sorted.length / 2)] ?? Number.NaN,
      least: sorted[0] ?? Number.NaN,
      most: sorted.at(-1) ?? Number.NaN,
      ...(note === undefined ? {} : { note }),
    };
  });
}
