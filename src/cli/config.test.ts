import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readConfig } from './config.ts';
import { settingsTable } from './settings-table.ts';

describe('the configuration', () => {
  it('is what the README says', () => {
    expect(readFileSync('README.md', 'utf8')).toContain(settingsTable());
  });

  it('has safe local defaults in a demo, and demands what a real clinic needs', () => {
    expect(readConfig({ STIPPLE_DEMO: 'true' })).toMatchObject({ PORT: 3000, HOST: '127.0.0.1', DEMO: true });
    expect(() => readConfig({})).toThrow(
      /STIPPLE_BASE_URL is required.*\n.*STIPPLE_SECRET is required.*\n.*STIPPLE_SMTP_URL is required/,
    );
  });

  it('names every fault, and never falls back to demo mode', () => {
    expect(() => readConfig({ PORT: 'http', STIPPLE_DEMO: 'perhaps' })).toThrow(
      /PORT: [\s\S]*STIPPLE_DEMO: /,
    );
    expect(
      readConfig({
        STIPPLE_BASE_URL: 'https://c.example',
        STIPPLE_SECRET: 'x'.repeat(32),
        STIPPLE_SMTP_URL: 'smtp://m.example',
      }).DEMO,
    ).toBe(false);
  });
});
