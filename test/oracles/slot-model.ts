import type { Highs } from 'highs';
import { daysBetween, fromEpochDay } from '../../src/kernel/day.ts';
import type { PlanRequest } from '../../src/scheduling/request.ts';
import { allowedStarts, gapsOf, isLiked, weightsOf } from './brute-force.ts';

/**
 * The course as a mixed-integer model, one binary for each session, free start and practitioner, over the reference
 * starts: an answer to the planner's question that shares neither its method nor its calendars.
 */
export type SlotModel = { readonly lp: string; readonly binaries: number };

type Choice = {
  readonly name: string;
  readonly session: number;
  readonly day: number;
  readonly who: string;
  readonly cost: number;
};

const ANYBODY = '';

function choicesOf(request: PlanRequest): Choice[] {
  const { course } = request;
  const weights = weightsOf(course);
  const starts = allowedStarts(request);
  const choices: Choice[] = [];
  for (let session = 0; session < course.sessions; session += 1)
    for (const start of starts) {
      const day = daysBetween(course.earliest, fromEpochDay(start.day));
      const own =
        (isLiked(start, course) ? 0 : weights.preference) + (session === 0 ? weights.delay * day : 0);
      for (const who of start.free.get('practitioner') ?? [ANYBODY])
        choices.push({ name: `x${choices.length}`, session, day, who, cost: own });
    }
  return choices;
}

const sum = (terms: readonly (readonly [factor: number, name: string])[]): string =>
  terms.map(([factor, name]) => `${factor < 0 ? '-' : '+'} ${Math.abs(factor)} ${name}`).join(' ');

/** The gap before a session as a sum of binaries. */
const gapTerms = (choices: readonly Choice[], session: number): (readonly [number, string])[] =>
  choices
    .filter((choice) => choice.session === session || choice.session === session - 1)
    .map(({ session: own, day, name }) => [own === session ? day : -day, name] as const)
    .filter(([factor]) => factor !== 0);

export function slotModel(request: PlanRequest): SlotModel | undefined {
  const { course } = request;
  const weights = weightsOf(course);
  const choices = choicesOf(request);
  const people = [...new Set(choices.map(({ who }) => who))];
  const costs = choices.map(({ cost, name }) => [cost, name] as const);
  const rows: string[] = [];
  for (let session = 0; session < course.sessions; session += 1) {
    const own = choices.filter((choice) => choice.session === session);
    if (own.length === 0) return undefined;
    rows.push(`${sum(own.map(({ name }) => [1, name]))} = 1`);
  }
  for (const [index, gap] of gapsOf(course).entries()) {
    const session = index + 1;
    const terms = gapTerms(choices, session);
    const [off, change] = [`off${session}`, `change${session}`];
    costs.push([weights.gap, off], [weights.continuity, change]);
    if (terms.length === 0) return undefined;
    rows.push(`${sum(terms)} >= ${gap.min}`, `${sum(terms)} <= ${gap.max}`);
    rows.push(
      `${sum([...terms, [-1, off]])} <= ${gap.ideal}`,
      `${sum([...terms, [1, off]])} >= ${gap.ideal}`,
    );
    for (const who of people) {
      const held = choices.filter((choice) => choice.who === who);
      const signs = held.flatMap(({ session: own, name }): [number, string][] =>
        own === session ? [[1, name]] : own === session - 1 ? [[-1, name]] : [],
      );
      if (signs.length > 0) rows.push(`${sum([...signs, [-1, change]])} <= 0`);
    }
  }
  const lp = [
    'Minimize',
    `cost: ${sum(costs.filter(([factor]) => factor !== 0)) || '0 x0'}`,
    'Subject To',
    ...rows.map((row, index) => `r${index}: ${row}`),
    'Binary',
    choices.map(({ name }) => name).join(' '),
    'End',
  ].join('\n');
  return { lp, binaries: choices.length };
}

/** The least cost by HiGHS, or undefined when no plan exists. */
export function leastCostBySolver(highs: Highs, { lp }: SlotModel): number | undefined {
  const solution = highs.solve(lp, { output_flag: false, mip_rel_gap: 0, mip_abs_gap: 1e-9 });
  if (solution.Status === 'Optimal') return solution.ObjectiveValue;
  if (solution.Status === 'Infeasible') return undefined;
  throw new Error(`the solver gave up: ${solution.Status}`);
}
