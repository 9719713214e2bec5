import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { screenVerb } from '../../src/contract/screen.ts';
import { verbs } from '../../src/contract/verbs.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'stipple-cli-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The command line from its sources, as `bin/stipple` runs its bundle. */
function stipple(args: readonly string[], input: string | Buffer = '') {
  const ran = spawnSync(process.execPath, ['--import', 'tsx', path.resolve('src/cli/main.ts'), ...args], {
    input,
    encoding: 'utf8',
    env: { ...process.env, STIPPLE_PROGRAM: 'bin/stipple' },
    timeout: 60_000,
  });
  return { code: ran.status, out: ran.stdout, err: ran.stderr };
}

const file = (name: string, content: string | Buffer): string => {
  const at = path.join(folder, name);
  writeFileSync(at, content);
  return at;
};

const example = JSON.stringify(screenVerb.example);
const lines = (text: string) =>
  text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
const faultsIn = (text: string) =>
  (JSON.parse(text) as { errors: { pointer: string; detail: string }[] }).errors;

describe('one document', () => {
  it('is answered on standard output, from a file or from standard input, and nothing else is said', () => {
    const fromFile = stipple(['screen', file('a.json', example)]);
    const piped = stipple(['screen', '-'], `\ufeff${example}\n`);
    expect([fromFile.code, fromFile.err]).toEqual([0, '']);
    expect(JSON.parse(fromFile.out)).toHaveProperty('decision', 'defer');
    expect(piped).toEqual(fromFile);
  });

  it('that is not valid ends with 2, every fault on standard error and nothing on standard output', () => {
    const { code, out, err } = stipple(['screen'], '{"asOf":"2026-02-30","medicines":[{"lastDosse":1}]}');
    expect([code, out]).toEqual([2, '']);
    expect(JSON.parse(err)).toMatchObject({ status: 422, title: 'The document is not valid' });
    expect(faultsIn(err).map(({ pointer }) => pointer)).toEqual([
      '/asOf',
      '/medicines/0/name',
      '/medicines/0/lastDosse',
    ]);
  });

  it.each([
    ['nothing', '', 'is empty; it must be one JSON document'],
    ['blank space', ' \n ', 'is empty; it must be one JSON document'],
    ['something behind it', `${example} x`, 'is not JSON'],
    ['bytes that are no UTF-8', Buffer.from([0x22, 0xff, 0x22]), 'is not UTF-8'],
    ['a list', '[]', 'must be an object'],
    ['ten thousand brackets', '['.repeat(10_000), 'is not JSON'],
  ])('is refused as a whole when it is or has %s', (_, input, detail) => {
    const { code, out, err } = stipple(['screen'], input);
    expect([code, out]).toEqual([2, '']);
    expect(faultsIn(err)).toEqual([{ pointer: '', detail: expect.stringContaining(detail) }]);
  });

  it('may not say a field twice: one of the two would be lost', () => {
    const { code, err } = stipple(
      ['screen'],
      '{"asOf":"2026-12-01","pregnancy":"pregnant","pregnancy":"no"}',
    );
    expect(code).toBe(2);
    expect(faultsIn(err)).toEqual([{ pointer: '/pregnancy', detail: 'is given more than once; keep one' }]);
  });
});

describe('--ndjson', () => {
  it('answers line by line and in order; a line that is not valid has its problem in its place', () => {
    const input = Buffer.concat([
      Buffer.from('\ufeff{"label":"Retinol\u2028Glycolic Acid"}\r\n\r\n{"lable":"x"}\r\n'),
      Buffer.from([0xff, 0x0a]),
      Buffer.from('{"label":"Aqua"}'),
    ]);
    const { code, out, err } = stipple(['ingredients', '--ndjson', '-'], input);
    const answers = lines(out);
    expect(code).toBe(2);
    expect(answers).toHaveLength(4);
    expect(answers[0].classes.map((one: { class: string }) => one.class)).toEqual(['retinoid', 'aha']);
    expect(answers[1]).toMatchObject({ status: 422, errors: [{ pointer: '/label' }, { pointer: '/lable' }] });
    expect(answers[2]).toMatchObject({ status: 422, errors: [{ pointer: '', detail: 'is not UTF-8' }] });
    expect(answers[3].classes).toEqual([]);
    expect(faultsIn(err).map(({ pointer }) => pointer)).toEqual(['/1/label', '/1/lable', '/2']);
  });

  it('answers nothing to nothing', () => {
    expect(stipple(['screen', '--ndjson'], '\n\n')).toEqual({ code: 0, out: '', err: '' });
  });

  it('answers ten thousand lines', () => {
    const { code, out } = stipple(
      ['score', '--ndjson'],
      '{"visibleAt50cm":true,"stretchTest":"flattens"}\n'.repeat(10_000),
    );
    expect(code).toBe(0);
    expect(new Set(out.trimEnd().split('\n')).size).toBe(1);
    expect(out.trimEnd().split('\n')).toHaveLength(10_000);
  });
});

describe('a call that is not right', () => {
  it.each([
    [['screen', '/nowhere/at/all.json'], 'no such file'],
    [['screen', tmpdir()], 'directory'],
    [['screening'], 'there is no "screening"'],
    [['constructor'], 'there is no "constructor"'],
    [['screen', '--njson'], 'there is no option --njson'],
    [['screen', 'a.json', 'b.json'], 'one FILE at a time'],
  ])('ends with 1 and a plain message: %j', (args, message) => {
    const { code, out, err } = stipple(args);
    expect([code, out]).toEqual([1, '']);
    expect(err).toMatch(/^stipple: [^\n]*\n$/);
    expect(err).toContain(message);
  });
});

describe('help', () => {
  it('lists every verb', () => {
    const { code, out, err } = stipple(['--help']);
    expect([code, err]).toEqual([0, '']);
    for (const verb of verbs) expect(out).toContain(verb.summary);
  });

  it('shows an example that runs as it is printed', () => {
    const { code, out } = stipple(['ingredients', '--help']);
    const script = out
      .slice(out.indexOf('bin/stipple'))
      .replace('bin/stipple', `"${process.execPath}" --import tsx src/cli/main.ts`);
    const ran = spawnSync('sh', ['-c', script], { encoding: 'utf8', timeout: 60_000 });
    expect(code).toBe(0);
    expect([ran.status, ran.stderr]).toEqual([0, '']);
    expect(JSON.parse(ran.stdout)).toHaveProperty('classes');
  });
});
