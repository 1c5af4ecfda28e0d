// `lectern-config FILE`: says what is wrong with the configuration in an index.html, or in a file with the block alone.
// Ends with 0 when it is sound, 1 when it has faults, 2 when there is none to check.

import { readFileSync } from 'node:fs'
import schema from '../../public/configuration.schema.json'
import { englishForStaff as t } from '../i18n/english-for-staff'
import { checkConfiguration, type Schema } from '../viewer/library/check/check-configuration'
import { faultWords } from '../viewer/library/check/fault-words'
import { blockOf } from './block-of'

const say = (line: string) => process.stdout.write(`${line}\n`)

function read(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return undefined
  }
}

function check(path: string): number {
  const text = read(path)
  if (text === undefined) {
    say(`${path} cannot be read. Name an index.html, or a file with the block alone.`)
    return 2
  }
  const block = blockOf(text)
  if (block === undefined) {
    say(`${path} has no block <script type="application/json" id="lectern-config">.`)
    return 2
  }
  const faults = checkConfiguration(block, schema as Schema)
  for (const fault of faults) say(`- ${faultWords(t, fault)}`)
  say(
    faults.length === 0
      ? `${path}: no faults found.`
      : `${path}: ${t('staff.faults', { count: faults.length })}.`,
  )
  return faults.length === 0 ? 0 : 1
}

const [path] = process.argv.slice(2)
if (path === undefined) say('Usage: lectern-config FILE, such as lectern-config dist/index.html')
process.exitCode = path === undefined ? 2 : check(path)
