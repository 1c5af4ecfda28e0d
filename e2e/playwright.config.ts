import { existsSync } from 'node:fs'
import { defineConfig } from '@playwright/test'
import { BASE } from './support/addresses'

/** Debian's browser where there is one; else the browser that Playwright brings, else an installed Chrome. */
const CANDIDATES = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser']
const executablePath = CANDIDATES.find(path => path && existsSync(path))

const QUIET = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

export default defineConfig({
  testDir: '.',
  outputDir: '../test-results',
  fullyParallel: true,
  workers: 2,
  retries: process.env.CI ? 1 : 0,
  forbidOnly: Boolean(process.env.CI),
  timeout: 30_000,
  expect: { timeout: 8_000 },
  use: {
    baseURL: BASE,
    locale: 'en-GB',
    viewport: { width: 1280, height: 800 },
    trace: 'retain-on-failure',
    launchOptions: { ...(executablePath && { executablePath }), args: QUIET },
    ...(!executablePath && process.env.LECTERN_CHROME && { channel: 'chrome' }),
  },
  webServer: {
    command: 'node e2e/support/serve.mjs',
    cwd: '..',
    url: BASE,
    reuseExistingServer: false,
    timeout: 60_000,
  },
})
