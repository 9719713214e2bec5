import { configTable } from './config.ts';

/** The settings as the README's table. */
export const settingsTable = (): string =>
  [
    '| Variable | Default | Meaning |',
    '|---|---|---|',
    ...configTable().map(
      ({ variable, fallback, meaning }) =>
        `| \`${variable}\` | ${fallback === '' ? '' : `\`${fallback}\``} | ${meaning} |`,
    ),
    '',
  ].join('\n');
