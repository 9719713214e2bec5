import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { cruise, type ICruiseResult } from 'dependency-cruiser';
import { describe, expect, it } from 'vitest';
import { rooms } from '../../rooms.ts';
import { forbidden } from './cruiser-rules.ts';

async function look(place: string, base: string): Promise<ICruiseResult> {
  const { output } = await cruise([place], {
    baseDir: base,
    validate: true,
    ruleSet: { forbidden },
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json', '.css'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
    },
  });
  return output as ICruiseResult;
}

describe('the walls between rooms', () => {
  it('stand: nothing imports against the table', async () => {
    const result = await look('src', process.cwd());
    const told = result.summary.violations.map((one) => `${one.rule.name}: ${one.from} -> ${one.to}`);
    expect(told).toEqual([]);
    // A cruiser that has lost its parser sees nothing and finds nothing wrong.
    expect(result.modules.filter((one) => one.source.startsWith('src/')).length).toBeGreaterThan(60);
    for (const room of Object.keys(rooms)) {
      expect(
        result.modules.some((one) => one.source.startsWith(`src/${room}/`)),
        room,
      ).toBe(true);
    }
  }, 120_000);

  it('are checked by rules that can fail: every planted violation is reported by name', async () => {
    const result = await look('src', 'test/fixtures/bad-room');
    const broken = new Set(result.summary.violations.map((one) => `${one.rule.name} ${one.from}`));
    expect([...broken].sort()).toEqual([
      'no-attic src/attic/junk.ts',
      'no-cycle src/clinical/a.ts',
      'pure-clinical src/clinical/reads-a-file.ts',
      'room-clinical src/clinical/reaches-for-the-store.ts',
      'room-kernel src/kernel/knows-a-rule.ts',
      'room-web src/web/asks-the-database.ts',
    ]);
  }, 60_000);
});

describe('the three zones', () => {
  const typecheck = (project: string) => spawnSync('npx', ['tsc', '-p', project], { encoding: 'utf8' });

  it('deny a pure room the clock of the platform, the network, the document and the process', () => {
    const { stdout, status } = typecheck('test/fixtures/bad-room/tsconfig.json');
    expect(status).not.toBe(0);
    for (const name of ['fetch', 'process', 'document', 'setTimeout']) expect(stdout).toContain(`'${name}'`);
  }, 60_000);

  it('deny a pure room the clock and the dice of the language', () => {
    const place = mkdtempSync(path.join(tmpdir(), 'stipple-walls-'));
    cpSync('biome.json', path.join(place, 'biome.json'));
    cpSync('lint', path.join(place, 'lint'), { recursive: true });
    cpSync('test/fixtures/bad-room/src/kernel/rolls-dice.ts', path.join(place, 'src/kernel/rolls-dice.ts'));
    const biome = path.resolve('node_modules/.bin/biome');
    const { stdout, stderr, status } = spawnSync(
      biome,
      ['lint', '--vcs-enabled=false', '--reporter=json', 'src'],
      {
        cwd: place,
        encoding: 'utf8',
      },
    );
    rmSync(place, { recursive: true });
    expect(status).not.toBe(0);
    for (const name of ['Date.now', 'Math.random', 'new Date', 'Temporal.Now'])
      expect(stdout, stderr).toContain(name);
  }, 60_000);
});
