import { spawnSync } from 'node:child_process'
import { existsSync, statSync } from 'node:fs'

/** npm writes this file at the end of every installation. */
const STAMP = 'node_modules/.package-lock.json'

/** Runs `npm ci` when nothing is installed or the lockfile is newer; ends the process when that fails. */
export function installIfMissing() {
  if (existsSync(STAMP) && statSync(STAMP).mtimeMs >= statSync('package-lock.json').mtimeMs) return
  console.log('Installing what is missing…')
  const { status } = spawnSync(
    'npm',
    ['ci', '--no-audit', '--no-fund', '--prefer-offline', '--fetch-timeout=60000'],
    {
      stdio: 'inherit',
      shell: process.platform === 'win32',
    },
  )
  if (status !== 0) process.exit(status ?? 1)
}
