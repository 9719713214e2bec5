import { defaultProtocol } from '../src/clinical/protocols.ts';
import type { ScreenRequest } from '../src/clinical/screen-request.ts';
import { screen } from '../src/clinical/screening.ts';
import { screenVerb } from '../src/contract/screen.ts';

const RUNS = 5;
const SCREENINGS = 10_000;
const MICROSECONDS_A_SECOND = 1_000_000;

/** Screenings a second of one core, by processor time: the median of five runs and their spread. */
export type ScreeningBench = {
  readonly perSecond: number;
  readonly slowest: number;
  readonly fastest: number;
  readonly aim: number;
};

/** From nothing to declare to a history with everything in it, as clinics see them. */
const requests = (): readonly ScreenRequest[] => {
  const full = screenVerb.request.parse(screenVerb.example);
  const quiet: ScreenRequest = {
    asOf: full.asOf,
    birthDate: '1990-05-17' as ScreenRequest['asOf'],
    sex: 'male',
    fitzpatrick: 2,
    scarTypes: ['rolling'],
    conditions: [],
    medicines: [{ name: 'levothyroxine 50 mcg' }],
    skinCare: [],
    procedures: [],
    allergies: [],
    sun: { sunburn: false, lastTan: 'none', planned: [] },
  };
  const open: ScreenRequest = { asOf: full.asOf };
  const busy: ScreenRequest = {
    ...full,
    device: 'exceed',
    medicines: [
      { name: 'warfarin 3 mg', lastDose: 'ongoing' },
      { name: 'prednisolone', lastDose: '2026-11-10' as ScreenRequest['asOf'] },
      { name: 'D10BA01', lastDose: 'ongoing' },
    ],
  };
  return [full, quiet, open, busy];
};

const onePass = (all: readonly ScreenRequest[]): number => {
  const before = process.cpuUsage();
  let findings = 0;
  for (let index = 0; index < SCREENINGS; index += 1) {
    const request = all[index % all.length];
    if (request !== undefined) findings += screen(request, defaultProtocol).findings.length;
  }
  const { user, system } = process.cpuUsage(before);
  if (findings === 0) throw new Error('nothing was screened');
  return (SCREENINGS / (user + system)) * MICROSECONDS_A_SECOND;
};

/** Measures screening alone: requests already read, one core, texts and sources included. */
export function benchScreening(): ScreeningBench {
  const all = requests();
  onePass(all);
  const speeds = Array.from({ length: RUNS }, () => onePass(all)).sort((a, b) => a - b);
  return {
    perSecond: Math.round(speeds[Math.floor(RUNS / 2)] ?? 0),
    slowest: Math.round(speeds[0] ?? 0),
    fastest: Math.round(speeds.at(-1) ?? 0),
    aim: 20_000,
  };
}
