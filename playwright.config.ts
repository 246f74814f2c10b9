import { defineConfig } from '@playwright/test'

const flags = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync']

export default defineConfig({
  testDir: 'tests/e2e',
  workers: 1,
  timeout: 60_000,
  // A slow machine is no fault of the product: how fast it is, the bench measures.
  expect: { timeout: 20_000 },
  globalSetup: './tests/support/site.ts',
  // The rebuild comes last: it puts a new build under the site that the other tests visit.
  projects: [
    { name: 'site', testIgnore: 'rebuild.spec.ts' },
    { name: 'rebuild', testMatch: 'rebuild.spec.ts', dependencies: ['site'] },
  ],
  reporter: [['list'], ['json', { outputFile: 'test-results/e2e.json' }]],
  use: { actionTimeout: 15_000, launchOptions: { executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium', args: flags }, locale: 'fr-FR' },
})
