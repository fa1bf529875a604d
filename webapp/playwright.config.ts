import { defineConfig, devices } from '@playwright/test';

// Background traffic is off: the browser speaks to Corridor and to nobody else.
const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Journeys through a running Corridor: CORRIDOR_URL says where, CORRIDOR_DATA where its mail lies. */
export default defineConfig({
  testDir: 'src/features',
  testMatch: '*/*.e2e.ts',
  outputDir: 'test-results',
  timeout: 90_000,
  expect: { timeout: 15_000 },
  workers: 1,
  forbidOnly: true,
  reporter: [['list']],
  use: {
    ...devices['Desktop Chrome'],
    baseURL: process.env.CORRIDOR_URL ?? 'http://localhost:8080',
    viewport: { width: 1366, height: 900 },
    locale: 'en-GB',
    launchOptions: { executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: quiet },
    actionTimeout: 20_000,
    trace: 'retain-on-failure',
  },
});
