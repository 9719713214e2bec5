import loadHighs, { type Highs } from 'highs';
import { addDays } from '../src/kernel/day.ts';
import { gridOf } from '../src/scheduling/grid.ts';
import { peopleOf } from '../src/scheduling/placements.ts';
import { plan } from '../src/scheduling/plan.ts';
import type { PlanRequest } from '../src/scheduling/request.ts';
import { startsOf } from '../src/scheduling/starts.ts';
import { MEDIUM, randomRequest } from '../test/oracles/instances.ts';
import { leastCostBySolver, type SlotModel, slotModel } from '../test/oracles/slot-model.ts';
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

/** A random course, its model of every slot, and what both ways answer; throws when they differ. */
type Compared = {
  readonly request: PlanRequest;
  readonly model: SlotModel | undefined;
  readonly optimal: boolean;
};

function compare(highs: Highs, seed: number): Compared | undefined {
  const request = { ...randomRequest(seed, MEDIUM), alternatives: 0 };
  const model = slotModel(request);
  if (model !== undefined && model.binaries > MOST_BINARIES) return undefined;
  const answer = plan(request);
  const expected = model === undefined ? undefined : leastCostBySolver(highs, model);
  const cost = answer.status === 'optimal' ? answer.plans[0]?.cost : undefined;
  const same =
    cost === undefined || expected === undefined ? cost === expected : Math.abs(cost - expected) < 1e-6;
  if (!same) throw new Error(`seed ${seed}: the planner found ${cost}, the solver ${expected}`);
  return { request, model, optimal: expected !== undefined };
}

const RACED = 12;

/** Solves random instances both ways, then races the two on the largest of them. */
function againstSolver(highs: Highs, instances: number): BenchResult[] {
  const compared: Compared[] = [];
  for (let seed = 1_000_000; compared.length < instances; seed += 1) {
    const one = compare(highs, seed);
    if (one !== undefined) compared.push(one);
  }
  const optimal = compared.filter((one) => one.optimal);
  const size = ({ model }: Compared): number => model?.binaries ?? 0;
  const largest = optimal.toSorted((a, b) => size(b) - size(a)).slice(0, RACED);
  const note = `${instances} instances, ${instances - optimal.length} of them impossible: every cost equal`;
  return race(`W2 planner against HiGHS on every slot, ${RACED} courses of up to ${MOST_BINARIES} binaries`, [
    { name: 'planner', work: () => largest.map(({ request }) => plan(request)), note },
    {
      name: 'HiGHS in WebAssembly',
      work: () => largest.map(({ model }) => model !== undefined && leastCostBySolver(highs, model)),
      note: 'aim: at least 200 times the planner',
    },
  ]);
}

export async function run(): Promise<BenchResult[]> {
  const highs = await loadHighs();
  return [
    ...runCase({ practitioners: 5, rooms: 4, devices: 2 }, 8),
    ...runCase({ practitioners: 20, rooms: 12, devices: 6 }, 35),
    ...againstSolver(highs, 500),
  ];
}
