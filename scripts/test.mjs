// npm test: types, lint, walls, unit, property and integration tests, a build, journeys in a real browser. Ends with
// one line, "N passed, N failed".
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ensurePackages, root } from './ensure.mjs';

ensurePackages();
const bin = (name) => path.join(root, 'node_modules/.bin', name);
const reports = mkdtempSync(path.join(tmpdir(), 'stipple-test-'));
const tally = { passed: 0, failed: 0 };

const run = (command, args) =>
  spawnSync(command, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] }).status === 0;

function check(name, command, args) {
  process.stdout.write(`\n— ${name}\n`);
  const started = performance.now();
  const passed = run(command, args);
  tally[passed ? 'passed' : 'failed'] += 1;
  process.stdout.write(
    `${passed ? 'passed' : 'FAILED'}: ${name} (${((performance.now() - started) / 1000).toFixed(1)} s)\n`,
  );
  return passed;
}

/** A runner that counts its own tests; one that ends without a report has failed as a whole. */
function suite(name, command, args, report, read) {
  process.stdout.write(`\n— ${name}\n`);
  const passed = run(command, args);
  let counted;
  try {
    counted = read(JSON.parse(readFileSync(report, 'utf8')));
  } catch {
    counted = { passed: 0, failed: 1 };
  }
  tally.passed += counted.passed;
  tally.failed += counted.failed + (passed || counted.failed > 0 ? 0 : 1);
  if (counted.passed === 0) tally.failed += 1;
}

const only = process.argv.slice(2);
const wanted = (part) => only.length === 0 || only.includes(part);

if (wanted('types')) {
  for (const zone of ['pure', 'node', 'web'])
    check(`types: ${zone}`, bin('tsc'), ['-p', `tsconfig.${zone}.json`]);
}
if (wanted('lint')) check('lint and format', bin('biome'), ['ci', '--error-on-warnings', '.']);
if (wanted('unit')) {
  const report = path.join(reports, 'vitest.json');
  suite(
    'unit, property, walls and database',
    bin('vitest'),
    ['run', '--reporter=dot', '--reporter=json', `--outputFile=${report}`],
    report,
    (told) => ({
      passed: told.numPassedTests,
      failed: told.numFailedTests + (told.success || told.numFailedTests > 0 ? 0 : 1),
    }),
  );
}
if (wanted('e2e')) {
  if (check('build', process.execPath, [path.join(root, 'scripts/build.mjs')])) {
    const report = path.join(reports, 'playwright.json');
    process.env.PLAYWRIGHT_JSON_OUTPUT_NAME = report;
    suite(
      'journeys in a browser',
      bin('playwright'),
      ['test', '--reporter=dot,json'],
      report,
      ({ stats }) => ({
        passed: stats.expected + stats.flaky,
        failed: stats.unexpected,
      }),
    );
  }
}
rmSync(reports, { recursive: true, force: true });
process.stdout.write(`\n${tally.passed} passed, ${tally.failed} failed\n`);
process.exitCode = tally.failed > 0 ? 1 : 0;
