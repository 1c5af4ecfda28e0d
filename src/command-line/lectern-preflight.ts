// `lectern-preflight FOLDER|URL [--report FILE] [--without KINDS]`: says what may be wrong with the files of an object,
// before patrons see them. Ends with 0 when nothing was found, 1 when something was, 2 when nothing could be checked.

import { stat, writeFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { check } from '../preflight/check'
import { CHECKS } from '../preflight/checks'
import { type ReportRow, toCsv, toRow } from '../preflight/report'
import type { FileSample, ObjectFacts } from '../preflight/sample'
import { toJson } from '../preflight/states/report-file'
import { loadDecoder } from './picture-facts'
import { type Progress, readFolder } from './read-folder'
import { NoObject, readObject } from './read-object'
import { sentenceOf } from './sentence'

const USAGE = `Usage: lectern-preflight FOLDER|URL [--report FILE.csv|FILE.json] [--without KIND,KIND]

FOLDER  files of one object, in the order of their names
URL     a IIIF manifest, or the delivery JSON of an Alma representation
Kinds:  ${CHECKS.map(({ kind }) => kind).join(', ')}
`

const isTerminal = process.stdout.isTTY === true
const say = (line: string) => process.stdout.write(`${line}\n`)
const complain = (line: string) => process.stderr.write(`${line}\n`)

/** Shows on a terminal how far the reading is. */
const showProgress: Progress = (done, all) => {
  if (process.stderr.isTTY) process.stderr.write(done === all ? '\r\x1b[K' : `\r${done} of ${all} files read`)
}

/** One finding: a line of JSON in a pipe, words on a terminal. */
function show(row: ReportRow): void {
  if (!isTerminal) {
    say(JSON.stringify(row))
    return
  }
  const mark = row.certainty === 'certain' ? '✗' : '?'
  const shown = row.files.slice(0, 4).join(', ')
  const more = row.files.length > 4 ? ` and ${row.files.length - 4} more` : ''
  say(`${mark} ${shown}${more}${shown === '' ? '' : '\n  '}${row.sentence}`)
}

interface Read {
  readonly samples: readonly FileSample[]
  readonly object?: ObjectFacts
}

async function read(target: string): Promise<Read> {
  const decoder = await loadDecoder()
  if (!decoder) complain('Pictures are not looked at: install sharp beside Lectern (npm install sharp).')
  if (/^https?:\/\//i.test(target)) return readObject(target, decoder, showProgress)
  const isFolder = await stat(target).then(
    entry => entry.isDirectory(),
    () => false,
  )
  if (!isFolder)
    throw new NoObject(`${target} is no folder. Name a folder, or an address that begins with https://.`)
  return { samples: await readFolder(target, decoder, showProgress) }
}

async function preflight(target: string, report: string | undefined, without: readonly string[]) {
  const { samples, object } = await read(target)
  if (samples.length === 0) throw new NoObject(`${target} has no files.`)
  const rows: ReportRow[] = []
  for (const finding of check(samples, { without, ...(object && { object }) })) {
    const row = toRow(finding, samples, sentenceOf(finding))
    rows.push(row)
    show(row)
  }
  if (report !== undefined)
    await writeFile(report, report.endsWith('.json') ? toJson(rows, samples) : toCsv(rows))
  const summary = `${samples.length} files, ${rows.length === 0 ? 'nothing found' : `${rows.length} findings`}`
  if (isTerminal) say(summary)
  else complain(summary)
  return rows.length === 0 ? 0 : 1
}

async function main(): Promise<number> {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { report: { type: 'string' }, without: { type: 'string' } },
    })
    const [target] = positionals
    if (target === undefined) {
      complain(USAGE)
      return 2
    }
    return await preflight(target, values.report, values.without?.split(',') ?? [])
  } catch (error) {
    complain(error instanceof Error ? error.message : String(error))
    return 2
  }
}

process.exitCode = await main()
