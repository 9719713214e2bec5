import { solveWithHighs } from '../src/care/solve-with-highs.ts';
import { firstRepair, repair } from '../src/scheduling/repair.ts';
import { repairInstance } from './repair-clinic.ts';
import { type BenchResult, race } from './timing.ts';

const SEEDS = [1, 2];
const SECONDS = 10;
const ROUNDS = 5;

const percent = (share: number): string => `${(100 * share).toFixed(3)} %`;

/** Clinic-wide repair: the first answer, and the best with its proof. */
export async function run(): Promise<BenchResult[]> {
  const solve = await solveWithHighs();
  return SEEDS.flatMap((seed) => {
    const request = repairInstance(seed);
    const before = performance.now();
    const until = (from: number) => () => performance.now() - from > 1000 * SECONDS;
    const best = repair(request, { solve, shouldStop: until(before) });
    const first = firstRepair(request);
    const above = percent((first.cost - best.bound) / best.bound);
    const sessions = best.courses.reduce((sum, course) => sum + course.sessions.length, 0);
    return race(
      `W3 repair, clinic ${seed}: ${best.courses.length} courses, ${sessions} sessions`,
      [
        {
          name: 'first answer',
          work: () => firstRepair(request),
          wall: true,
          note: `${above} above the bound; aim: 0.5 s`,
        },
        {
          name: 'best repair',
          work: () => repair(request, { solve, shouldStop: until(performance.now()) }),
          wall: true,
          note: `proven gap ${percent(best.gap)}; aim: 0.1 % in ${SECONDS} s`,
        },
      ],
      ROUNDS,
    );
  });
}
