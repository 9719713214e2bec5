// What every command needs first: a Node that is new enough, and the locked packages installed.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

const LOWEST = [20, 19];

export function ensureNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > LOWEST[0] || (major === LOWEST[0] && minor >= LOWEST[1])) return;
  process.stderr.write(
    `Stipple needs Node ${LOWEST.join('.')} or later; this is ${process.versions.node}.\n`,
  );
  process.exit(1);
}

const lockDigest = () =>
  createHash('sha256')
    .update(readFileSync(path.join(root, 'package-lock.json')))
    .digest('hex');

/** Installs exactly what the lockfile says, when it has changed since the last time. */
export function ensurePackages() {
  ensureNode();
  const stamp = path.join(root, 'node_modules/.stipple-lock');
  const digest = lockDigest();
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === digest) return;
  process.stderr.write('Installing packages…\n');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const result = spawnSync(npm, ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (result.status !== 0) {
    process.stderr.write('The packages could not be installed; see above.\n');
    process.exit(1);
  }
  writeFileSync(stamp, digest);
}
