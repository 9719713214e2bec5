import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';

/** The secret of the configuration, or one made once and kept beside the data (demo mode only gets here without one). */
export function secretOf(given: string | undefined, directory: string): string {
  if (given !== undefined) return given;
  const file = path.join(directory, 'secret');
  if (fs.existsSync(file)) return fs.readFileSync(file, 'utf8').trim();
  const made = randomBytes(32).toString('base64url');
  fs.mkdirSync(directory, { recursive: true, mode: 0o700 });
  fs.writeFileSync(file, made, { mode: 0o600 });
  return made;
}
