import { defineConfig } from '@playwright/test'
import { findBrowser, QUIET } from '../scripts/browser.mjs'
import { BASE } from './support/urls'

const executablePath = findBrowser()

export default defineConfig({
  testDir: '.',
  outputDir: '../test-results',
  fullyParallel: true,
  workers: 2,
  retries: process.env.CI ? 1 : 0,
  forbidOnly: Boolean(process.env.CI),
  // Only what fails takes as long as this; a busy machine needs it.
  timeout: 60_000,
  expect: { timeout: 15_000 },
  use: {
    baseURL: BASE,
    locale: 'en-GB',
    viewport: { width: 1280, height: 800 },
    // Recording every story takes a fifth of the processor. Locally: `--trace retain-on-failure`.
    trace: 'on-first-retry',
    launchOptions: { ...(executablePath && { executablePath }), args: QUIET },
  },
  webServer: {
    command: 'node e2e/support/serve.mjs',
    cwd: '..',
    url: BASE,
    reuseExistingServer: false,
    timeout: 60_000,
  },
})
