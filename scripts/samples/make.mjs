// Makes the sample representations of the delivery service: `node scripts/samples/make.mjs [folder …]`.
// Every run writes the same bytes. The words and pictures are the project's own; the type is under the OFL.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import sharp from 'sharp'
import { book } from './book.mjs'
import { botanical } from './botanical.mjs'
import { map } from './chart.mjs'
import { handbook } from './handbook.mjs'
import { hebrewBook } from './hebrew-book.mjs'
import { mixed } from './mixed.mjs'
import { newspaper } from './newspaper.mjs'
import { album, journal, minutes, remote, thesis } from './papers.mjs'
import { photographs } from './photographs.mjs'

/** The order decides the identifiers: append, do not insert. */
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
  handbook,
]

const INSTITUTION = '99SKERROW_INST'
const target = join(import.meta.dirname, '../../src/server/samples')
const two = number => String(number).padStart(2, '0')

/** Identifiers in Alma's shape: a prefix for the kind, a running number, the institution's last four digits. */
const identifier = (prefix, sample, file = 0) =>
  `${prefix}1000${two(sample)}${String(file).padStart(4, '0')}0412`

async function writeFiles(sample, number, folder) {
  const files = []
  for (const [index, { bytes, text, name, format = 'image/jpeg', ...rest }] of (
    await sample.files()
  ).entries()) {
    writeFileSync(join(folder, name), bytes)
    if (text) writeFileSync(join(folder, `${name}.txt`), text)
    const size = format.startsWith('image/')
      ? await sharp(bytes, { limitInputPixels: false }).metadata()
      : undefined
    files.push({
      id: identifier('13', number, index + 1),
      name,
      ...rest,
      format,
      bytes: bytes.length,
      ...(size ? { width: size.width, height: size.height } : {}),
      ...(text ? { text: `${name}.txt` } : {}),
    })
  }
  return files
}

async function write(sample) {
  const number = samples.indexOf(sample) + 1
  const folder = join(target, sample.folder)
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  const { files: _, folder: __, sameRecordAs, metadata, ...rest } = sample
  const record = sameRecordAs ? samples.findIndex(other => other.folder === sameRecordAs) + 1 : number
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

const wanted = process.argv.slice(2)
for (const sample of samples) if (wanted.length === 0 || wanted.includes(sample.folder)) await write(sample)
