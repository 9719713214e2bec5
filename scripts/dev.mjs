// npm run dev: the server from its sources, restarted on change, and the pages with hot reload.
import { spawn } from 'node:child_process';
import path from 'node:path';
import { ensurePackages, root } from './ensure.mjs';

ensurePackages();
const environment = { STIPPLE_DEMO: 'true', STIPPLE_DATA_DIR: path.join(root, '.stipple'), ...process.env };
const options = { cwd: root, stdio: 'inherit', env: environment };
const children = [
  spawn(process.execPath, ['--import', 'tsx', '--watch', 'src/cli/main.ts', 'serve'], options),
  spawn(path.join(root, 'node_modules/.bin/vite'), [], options),
];
for (const signal of ['SIGTERM', 'SIGINT'])
  process.on(signal, () => {
    for (const child of children) child.kill(signal);
  });
