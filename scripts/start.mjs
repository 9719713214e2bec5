// npm start: builds what is missing and serves. Without settings of one's own it is the demo clinic.
import { spawn } from 'node:child_process';
import path from 'node:path';
import { build } from './build.mjs';
import { root } from './ensure.mjs';

await build();
const environment = {
  STIPPLE_DEMO: 'true',
  STIPPLE_LOG: 'false',
  STIPPLE_DATA_DIR: path.join(root, '.stipple'),
  ...process.env,
};
const server = spawn(process.execPath, [path.join(root, 'dist/server/main.mjs'), 'serve'], {
  stdio: 'inherit',
  env: environment,
});
for (const signal of ['SIGTERM', 'SIGINT']) process.on(signal, () => server.kill(signal));
server.on('exit', (code, signal) => {
  process.exitCode = code ?? (signal === null ? 0 : 1);
});
