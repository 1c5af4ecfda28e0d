// Makes the sample representations of the delivery service: `node scripts/samples/make.mjs [folder …]`.
// Every run writes the same bytes. The words and pictures are the project's own; the type is under the OFL.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import sharp from 'sharp'
import { bell } from './bell.mjs'
import { book } from './book/book.mjs'
import { hebrewBook } from './book/hebrew-book.mjs'
import { peopleEdition } from './book/people-edition.mjs'
import { botanical } from './botanical.mjs'
import { map } from './chart/chart.mjs'
import { crossing } from './crossing.mjs'
import { handbook } from './handbook.mjs'
import { blueprint } from './masters/blueprint.mjs'
import { compressedMasters, masters } from './masters/masters.mjs'
import { mixed } from './mixed.mjs'
import { newspaper } from './newspaper/newspaper.mjs'
import { album, journal, minutes, remote, thesis } from './papers.mjs'
import { photographs } from './photographs.mjs'
import { recording } from './recording.mjs'
import { talk } from './talk.mjs'
import { texts } from './texts.mjs'

/** The order decides the identifiers of those without a `number` of their own: append, do not insert. */
const samples = [
  book,
  hebrewBook,
  map,
  photographs,
  botanical,
  newspaper,
  mixed,
  journal,
  minutes,
  thesis,
  album,
  remote,
  texts,
  talk,
  recording,
  bell,
  handbook,
  masters,
  compressedMasters,
  blueprint,
  peopleEdition,
  crossing,
]

const INSTITUTION = '99SKERROW_INST'
const target = join(import.meta.dirname, '../../src/server/samples')
const digits = (number, length) => String(number).padStart(length, '0')

/** The three digits that name a sample: its own, or its place in the list. */
const numberOf = sample => sample.number ?? `${digits(samples.indexOf(sample) + 1, 2)}0`

/** Identifiers in Alma's shape: a prefix for the kind, a running number, the institution's last four digits. */
const identifier = (prefix, number, file = 0) => `${prefix}1000${number}${digits(file, 3)}0412`

/** Writes the files that belong to a file without being one of the representation, and returns their names. */
function writeBeside(folder, files = []) {
  for (const { name, bytes } of files) writeFileSync(join(folder, name), bytes)
  return files.map(({ name }) => name)
}

async function writeFiles(sample, number, folder) {
  const files = []
  for (const [index, { bytes, text, words, name, poster, stream, format = 'image/jpeg', ...rest }] of (
    await sample.files()
  ).entries()) {
    writeFileSync(join(folder, name), bytes)
    if (text) writeFileSync(join(folder, `${name}.txt`), text)
    if (words?.length > 0) writeFileSync(join(folder, `${name}.words.json`), `${JSON.stringify(words)}\n`)
    const isMeasured = format.startsWith('image/') && !rest.width
    const size = isMeasured ? await sharp(bytes, { limitInputPixels: false }).metadata() : undefined
    files.push({
      id: identifier('13', number, index + 1),
      name,
      ...rest,
      format,
      bytes: bytes.length,
      ...(size ? { width: size.width, height: size.height } : {}),
      ...(text ? { text: `${name}.txt` } : {}),
      ...(words?.length > 0 ? { words: `${name}.words.json` } : {}),
      ...(poster ? { poster: writeBeside(folder, [poster])[0] } : {}),
      ...(stream ? { stream: writeBeside(folder, stream) } : {}),
    })
  }
  return files
}

async function write(sample) {
  const number = numberOf(sample)
  const folder = join(target, sample.folder)
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  const { files: _, folder: __, number: ___, sameRecordAs, metadata, ...rest } = sample
  const record = numberOf(samples.find(other => other.folder === sameRecordAs) ?? sample)
  const described = {
    institution: INSTITUTION,
    record: identifier('99', record),
    representation: identifier('12', number),
    ...rest,
    metadata: metadata.map(([label, value]) => ({ label, value })),
    files: await writeFiles(sample, number, folder),
  }
  writeFileSync(join(folder, 'sample.json'), `${JSON.stringify(described, undefined, 2)}\n`)
  const bytes = described.files.reduce((sum, file) => sum + file.bytes, 0)
  console.log(
    `${described.representation}  ${sample.folder.padEnd(12)} ${described.files.length} files, ${Math.round(bytes / 1024)} kB`,
  )
}

const names = process.argv.slice(2)
for (const sample of samples) if (names.length === 0 || names.includes(sample.folder)) await write(sample)
