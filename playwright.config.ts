import { defineConfig } from '@playwright/test';
import { chromiumLaunch } from './test/support/chromium.ts';

const launchOptions = await chromiumLaunch();

export default defineConfig({
  testDir: 'test/e2e',
  testMatch: '**/*.e2e.ts',
  globalSetup: './test/support/e2e-server.ts',
  // One server and one clock for all: journeys that move the clock run after those that do not.
  workers: 2,
  fullyParallel: false,
  timeout: 180_000,
  expect: { timeout: 10_000 },
  retries: 0,
  reporter: [['list']],
  outputDir: 'test-results',
  use: {
    browserName: 'chromium',
    launchOptions,
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    actionTimeout: 20_000,
    navigationTimeout: 40_000,
    trace: 'retain-on-failure',
    screenshot: 'only-on-failure',
  },
  projects: [
    {
      name: 'phone',
      testMatch: '**/*.pages.e2e.ts',
      use: { viewport: { width: 390, height: 844 }, hasTouch: true },
    },
    { name: 'desktop', testMatch: '**/*.pages.e2e.ts', use: { viewport: { width: 1280, height: 800 } } },
    { name: 'journeys', testMatch: '**/*.journey.e2e.ts', use: { viewport: { width: 1280, height: 800 } } },
  ],
});
