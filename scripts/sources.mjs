// Writes docs/sources.md from the numbers, rules and sources in the code. `npm test` checks that it is current.
import { writeFileSync } from 'node:fs';
import { numberRows } from '../src/clinical/number-register.ts';
import { sourceUsage } from '../src/clinical/source-usage.ts';
import { sourceRows, sourcesMarkdown } from '../src/evidence/sources-page.ts';

writeFileSync('docs/sources.md', sourcesMarkdown(sourceRows(sourceUsage()), numberRows('en')));
