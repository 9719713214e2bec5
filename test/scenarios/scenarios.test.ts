import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { verbs } from '../../src/contract/verbs.ts';
import { differences } from './differences.ts';

type Scenario = { readonly verb: string; readonly because: string; readonly request: unknown };

const folder = import.meta.dirname;
const names = readdirSync(folder)
  .filter((file) => file.endsWith('.scenario.json'))
  .map((file) => file.replace('.scenario.json', ''));

const read = (file: string): unknown => JSON.parse(readFileSync(path.join(folder, file), 'utf8'));

/** What the command line and the API would answer. */
function answerTo({ verb: name, request }: Scenario): unknown {
  const verb = verbs.find((one) => one.name === name);
  if (verb === undefined) throw new Error(`there is no verb "${name}"`);
  const answer = verb.run(verb.request.parse(request) as never);
  verb.answer.parse(answer);
  return JSON.parse(JSON.stringify(answer));
}

describe('scenarios', () => {
  it('come in pairs, for every pure verb of the contract', () => {
    const expected = readdirSync(folder).filter((file) => file.endsWith('.expected.json'));
    expect(expected.map((file) => file.replace('.expected.json', '')).sort()).toEqual([...names].sort());
    const covered = new Set(names.map((name) => (read(`${name}.scenario.json`) as Scenario).verb));
    const contract = [
      'screen',
      'ingredients',
      'score',
      'anaesthetic',
      'plan',
      'change',
      'checkin',
      'evidence',
      'meta',
    ];
    expect(contract.filter((verb) => !covered.has(verb))).toEqual([]);
  });

  it.each(names)('%s', (name) => {
    const scenario = read(`${name}.scenario.json`) as Scenario;
    expect(differences(answerTo(scenario), read(`${name}.expected.json`)), scenario.because).toEqual([]);
  });
});

describe('what a scenario expects', () => {
  it('is missed by another text, a further entry, a field that should be absent and a number too far away', () => {
    expect(differences({ a: 'x' }, { a: 'y' })).toEqual(['/a is "x", not "y"']);
    expect(differences({ a: [1, 2] }, { a: [1] })).toHaveLength(1);
    expect(differences({ a: 1 }, { a: null })).toEqual(['/a should be absent']);
    expect(differences({ a: 0.856 }, { a: 0.85 })).toHaveLength(1);
  });

  it('is met by more fields, and by a number that rounds to the one written', () => {
    expect(differences({ a: 0.8456, b: 2 }, { a: 0.85 })).toEqual([]);
  });
});
