import loadHighs, { type Highs } from 'highs';
import { addDays } from '../src/kernel/day.ts';
import { gridOf } from '../src/scheduling/grid.ts';
import { peopleOf } from '../src/scheduling/placements.ts';
import { plan } from '../src/scheduling/plan.ts';
import { startsOf } from '../src/scheduling/starts.ts';
import { MEDIUM, randomRequest } from '../test/oracles/instances.ts';
import { leastCostBySolver, slotModel } from '../test/oracles/slot-model.ts';
import { FIRST_DAY } from './availability-clinic.ts';
import { courseRequest, STAGED_VISIT, type Staffing, stagedClinic } from './planner-clinic.ts';
import { type BenchResult, race } from './timing.ts';

const DAYS = 365;

function runCase(staffing: Staffing, aimMs: number): BenchResult[] {
  const clinic = stagedClinic(staffing, DAYS);
  const request = courseRequest(clinic, DAYS);
  const horizon = { from: FIRST_DAY, to: addDays(FIRST_DAY, DAYS - 1) };
  const answer = plan(request);
  if (answer.status === 'infeasible') throw new Error('the course of W2 can be planned');
  const sizes = `${staffing.practitioners}/${staffing.rooms}/${staffing.devices}`;
  const records = (clinic.busy ?? []).length;
  return race(`W2 staged clinic ${sizes}, ${DAYS} days, ${records} bookings`, [
    {
      name: 'every start of every practitioner',
      work: () => peopleOf(startsOf(clinic, STAGED_VISIT, gridOf(clinic, STAGED_VISIT, horizon))),
    },
    {
      name: '12 sessions and two alternatives',
      work: () => plan(request),
      note: `aim: at most ${aimMs} ms; least cost ${answer.plans[0]?.cost}`,
    },
  ]);
}

const MOST_BINARIES = 2500;

/** Solves random instances both ways; throws at the first difference. */
function agreement(highs: Highs, instances: number): BenchResult[] {
  const work = `W2 planner against HiGHS, ${instances} random instances`;
  const spent = { planner: 0, solver: 0, optimal: 0, compared: 0 };
  for (let seed = 1_000_000; spent.compared < instances; seed += 1) {
    const request = { ...randomRequest(seed, MEDIUM), alternatives: 0 };
    const model = slotModel(request);
    if (model !== undefined && model.binaries > MOST_BINARIES) continue;
    const before = performance.now();
    const answer = plan(request);
    const between = performance.now();
    const expected = model === undefined ? undefined : leastCostBySolver(highs, model);
    const after = performance.now();
    const cost = answer.status === 'optimal' ? answer.plans[0]?.cost : undefined;
    const same =
      cost === undefined || expected === undefined ? cost === expected : Math.abs(cost - expected) < 1e-6;
    if (!same) throw new Error(`seed ${seed}: the planner found ${cost}, the solver ${expected}`);
    spent.compared += 1;
    if (expected === undefined) continue;
    spent.optimal += 1;
    spent.planner += between - before;
    spent.solver += after - between;
  }
  const note = `${spent.optimal} optimal and ${spent.compared - spent.optimal} impossible, every cost equal`;
  const result = (contender: string, ms: number): BenchResult => ({
    work,
    contender,
    ms: ms / spent.optimal,
    least: ms / spent.optimal,
    most: ms / spent.optimal,
    note,
  });
  return [result('planner, mean', spent.planner), result('HiGHS on every slot, mean', spent.solver)];
}

export async function run(): Promise<BenchResult[]> {
  const highs = await loadHighs();
  return [
    ...runCase({ practitioners: 5, rooms: 4, devices: 2 }, 8),
    ...runCase({ practitioners: 20, rooms: 12, devices: 6 }, 35),
    ...agreement(highs, 500),
  ];
}
