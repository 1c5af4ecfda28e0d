// Finds a Chromium for the tests, or has one installed.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chromium } from '@playwright/test'

const INSTALLED = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/opt/google/chrome/chrome',
]

/** Flags of a browser for tests: no GPU, nothing in the background. */
export const QUIET = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** The path of an installed Chromium or Chrome, or of the one that Playwright brought; `undefined` for none. */
export function findBrowser() {
  return [process.env.CHROMIUM, ...INSTALLED, chromium.executablePath()].find(
    path => path && existsSync(path),
  )
}

const run = (command, args) => spawnSync(command, args, { stdio: 'inherit' }).status === 0

/** Installs a browser where none is: from the system's packages where we may, else Playwright's own. */
export function installBrowserIfMissing() {
  if (findBrowser()) return
  console.log('Installing a browser for the tests…')
  const mayUseApt = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')
  if (
    mayUseApt &&
    run('apt-get', ['update']) &&
    run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium', 'fonts-dejavu-core'])
  )
    return
  run('npx', ['--no-install', 'playwright', 'install', 'chromium'])
}
