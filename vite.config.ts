import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

const COMPRESSIBLE = /\.(js|css|html|svg|json|webmanifest|txt)$/;
/** Below this a compressed twin saves nothing worth a second file. */
const SMALLEST_WORTH_COMPRESSING = 512;

const filesBelow = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));

/** Tells the service worker which hashed files make up this build, so that a tablet opens any screen offline. */
function listShell(out: string): void {
  const assets = filesBelow(path.join(out, 'assets'))
    .filter((file) => /\.(js|css|woff2)$/.test(file))
    .map((file) => `/${path.relative(out, file).split(path.sep).join('/')}`)
    .sort();
  const worker = path.join(out, 'service-worker.js');
  const build = createHash('sha256').update(assets.join()).digest('hex').slice(0, 12);
  const text = readFileSync(worker, 'utf8');
  writeFileSync(
    worker,
    text.replace("'BUILD'", `'${build}'`).replace('/* ASSETS */', assets.map((a) => `'${a}'`).join(', ')),
  );
}

function compress(file: string): void {
  const bytes = readFileSync(file);
  const params = { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY };
  writeFileSync(`${file}.br`, brotliCompressSync(bytes, { params }));
  writeFileSync(`${file}.gz`, gzipSync(bytes, { level: 9 }));
}

/**
 * Style sheets of lazy pages may arrive before the main one, and the first to name a layer ranks it: so each states the
 * whole order itself.
 */
const LAYERS = '@layer reset,tokens,base,components,layouts,areas,print;';

function finish(): Plugin {
  let out = '';
  return {
    name: 'stipple-shell',
    apply: 'build',
    configResolved({ root, build }) {
      out = path.resolve(root, build.outDir);
    },
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        for (const file of Object.values(bundle))
          if (file.type === 'asset' && file.fileName.endsWith('.css'))
            file.source = `${LAYERS}${file.source}`;
      },
    },
    closeBundle() {
      listShell(out);
      for (const file of filesBelow(out))
        if (COMPRESSIBLE.test(file) && statSync(file).size >= SMALLEST_WORTH_COMPRESSING) compress(file);
    },
  };
}

export default defineConfig({
  publicDir: 'src/web/static',
  plugins: [react(), finish()],
  build: { outDir: 'dist/web', emptyOutDir: true, target: 'es2022', reportCompressedSize: false },
  server: { port: 5173, proxy: { '/api': 'http://localhost:3000' } },
  preview: { port: 4173, proxy: { '/api': 'http://localhost:3000' } },
});
