// Sound objects for `npm run preflight-figures`: drawn books, photographs, recordings and PDFs.

const SAMPLES = 'src/server/samples'
const BOOKS = [
  { folder: 'book', prefix: 'lights-', language: 'en' },
  { folder: 'hebrew-book', prefix: 'luah-', language: 'Hebrew' },
]
/** Looks of the same pages: paper, exposure, resolution, with the shadow of the gutter or without. */
const LOOKS = [
  { name: 'plain', density: 300, gain: 1, shift: 0, isShaded: false },
  { name: 'dark, with a gutter', density: 400, gain: 0.9, shift: -4, isShaded: true },
  { name: 'bright', density: 300, gain: 1.04, shift: 6, isShaded: false },
]

const pad = number => String(number).padStart(4, '0')

async function book({ folder, prefix, language }, look, { sharp, readdirSync, readFileSync, shaded }) {
  const path = `${SAMPLES}/${folder}`
  const names = readdirSync(path).filter(name => name.endsWith('.jpg'))
  const files = []
  for (const [at, name] of names.entries()) {
    const drawn = sharp(readFileSync(`${path}/${name}`))
      .resize({ width: 900 })
      .linear(look.gain, look.shift)
    const page = look.isShaded
      ? sharp(await shaded(await drawn.png().toBuffer(), at % 2 === 0, sharp))
      : drawn
    const bytes = await page.withMetadata({ density: look.density }).jpeg({ quality: 90 }).toBuffer()
    const { text, isWritten } = words(`${path}/${name}.words.json`, { readFileSync, at, language })
    files.push({ name: `${prefix}${pad(at + 1)}.jpg`, bytes, label: String(at + 1), text, isWritten })
  }
  return {
    name: `${folder}, ${look.name}`,
    sort: look.isShaded ? 'shaded' : 'book',
    files,
    facts: { ...FACTS, languages: [language] },
  }
}

const FACTS = { title: 'A book', rights: ['http://rightsstatements.org/vocab/NKC/1.0/'], hasThumbnail: true }

const textsIn = value =>
  Array.isArray(value) ? value.flatMap(textsIn) : typeof value === 'string' ? [value] : [value.text ?? '']

/** The words of a page, or some that no other page has. */
function words(path, { readFileSync, at, language }) {
  const [vowels, consonants] = language === 'Hebrew' ? ['אויהע', 'בדלמנרשת'] : ['aeiou', 'bdlmnrst']
  const letters = at =>
    Array.from(
      { length: 5 },
      (_, place) => vowels[(at * (place + 3)) % 5] + consonants[(at + place * place) % 8],
    )
  try {
    const own = textsIn(JSON.parse(readFileSync(path, 'utf8')))
    if (own.length > 25) return { text: own.join(' '), isWritten: true }
  } catch {
    // A page without words.
  }
  const text = Array.from({ length: 40 }, (_, word) => letters(at * 41 + word).join('')).join(' ')
  return { text, isWritten: false }
}

async function photographs({ sharp, readdirSync, readFileSync }) {
  const path = `${SAMPLES}/photographs`
  const names = readdirSync(path).filter(name => name.endsWith('.jpg'))
  const files = []
  for (const [at, name] of names.entries())
    files.push({
      name: `photo_${pad(at + 1)}.jpg`,
      bytes: await sharp(readFileSync(`${path}/${name}`))
        .resize({ width: 700 })
        .jpeg()
        .toBuffer(),
    })
  return { name: 'photographs', sort: 'photographs', files }
}

/** An MP4 of so many seconds, as far as its header says. */
function film(seconds, seed) {
  const header = Buffer.alloc(120)
  header.write('\0\0\0\x18ftypmp42', 0, 'latin1')
  header.write('mvhd', 40, 'latin1')
  header.writeUInt32BE(1000, 56)
  header.writeUInt32BE(seconds * 1000, 60)
  header.writeUInt32BE(seed, 110)
  return header
}
const captions = end =>
  Buffer.from(`WEBVTT\n\n00:00:01.000 --> 00:00:${String(end).padStart(2, '0')}.000\nWords\n`)

function recordings(count) {
  const files = Array.from({ length: count }, (_, at) => [
    { name: `talk_${pad(at + 1)}.mp4`, bytes: film(40 + at, at) },
    { name: `talk_${pad(at + 1)}.vtt`, bytes: captions(30 + at) },
  ]).flat()
  return { name: `${count} recordings`, sort: 'recordings', files }
}

function pdfs(count) {
  const files = Array.from({ length: count }, (_, at) => ({
    name: `issue_${pad(at + 1)}.pdf`,
    bytes: Buffer.from(
      `%PDF-1.7 ${at} /StructTreeRoot 1 0 R /PageLabels 2 0 R /Font << >> ${'/Type /Page '.repeat(20)}\nstartxref 9\n%%EOF\n`,
    ),
  }))
  return { name: `${count} PDFs`, sort: 'pdfs', files }
}

/** Ten sound objects. */
export async function cleanObjects(means) {
  const objects = []
  for (const look of LOOKS) for (const each of BOOKS) objects.push(await book(each, look, means))
  return [...objects, await photographs(means), recordings(8), recordings(12), pdfs(12)]
}
