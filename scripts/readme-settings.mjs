// Writes the settings table of the README from the configuration's schema.
import { readFileSync, writeFileSync } from 'node:fs';
import { settingsTable } from '../src/cli/settings-table.ts';

const readme = readFileSync('README.md', 'utf8');
writeFileSync(
  'README.md',
  readme.replace(/(<!-- settings:[\s\S]*?-->\n)[\s\S]*?(<!-- \/settings -->)/, `$1${settingsTable()}$2`),
);
