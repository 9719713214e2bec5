import { describe, expect, it } from 'vitest';
import * as people from '../contract/people.ts';
import { demoSignIn, moveDemoClock, readClinic, readDemoSignIns, readMe } from './session.ts';

const pairs = [
  ['readMe', readMe, people.readMe],
  ['readClinic', readClinic, people.readClinic],
  ['readDemoSignIns', readDemoSignIns, people.readDemoSignIns],
  ['demoSignIn', demoSignIn, people.demoSignIn],
  ['moveDemoClock', moveDemoClock, people.moveDemoClock],
] as const;

describe('the calls every page makes', () => {
  it.each(pairs)('%s goes where the contract says', (_, bare, described) => {
    expect(bare).toEqual({ method: described.method, path: described.path });
  });
});
