// Defects for `npm run preflight-figures`: each changes one file of a sound object. `at` is the file that a finding must name.

const ALL = ['book', 'shaded']

/** The place of a seed, away from both ends. */
const placeOf = (files, time) => 5 + ((time * 3 + (time >> 3)) % Math.max(files.length - 11, 1))

/** Paints the shadow of the gutter on one side of a picture. */
export async function shaded(bytes, isLeft, sharp) {
  const { width, height } = await sharp(bytes).metadata()
  const [from, to] = isLeft ? ['0%', '100%'] : ['100%', '0%']
  const shadow = Buffer.from(
    `<svg width="${width}" height="${height}"><defs><linearGradient id="g" x1="${from}" x2="${to}"><stop offset="0" stop-opacity="0.75"/><stop offset="0.1" stop-opacity="0"/></linearGradient></defs><rect width="100%" height="100%" fill="url(#g)"/></svg>`,
  )
  return sharp(bytes)
    .composite([{ input: shadow }])
    .png()
    .toBuffer()
}

const change = (of, edit) => ({
  of,
  async seed({ files, ...object }, time, sharp) {
    const at = placeOf(files, time)
    const file = files[at]
    files[at] = { ...file, ...(await edit(file, { time, sharp, files, at })) }
    return { ...object, files, at: files[at].name }
  },
})
const rewrite = (of, edit) => change(of, ({ bytes }, means) => ({ bytes: edit(bytes, means) }))
/** A page of writing, at the place of a seed or after it. */
const writtenAt = (files, time) => {
  const written = files.flatMap(({ isWritten }, at) => (isWritten ? [at] : []))
  return written[(time * 5 + 1) % written.length] ?? 0
}
const relabel = edit => change(ALL, ({ label }, means) => ({ label: edit(Number(label), means) }))
/** Files of recordings come in pairs: the film, and its captions. */
const filmAt = (files, time) => 2 * (time % Math.floor(files.length / 2))

/** Texts in languages that no object states. */
const OTHER_LANGUAGES = [
  'Im Winter kamen die Schiffe nicht mehr an die Insel, und die Leute lebten von dem, was sie im Herbst in den Keller gebracht hatten. Der Lehrer las den Kindern am Abend aus den Büchern vor, die von dem alten Pfarrer waren, und auch die Erwachsenen saßen dabei, weil es in der Schule warm war und zu Hause nicht.',
  'En hiver les bateaux ne venaient plus dans l’île, et les gens vivaient de ce qu’ils avaient mis dans la cave en automne. Le maître lisait le soir aux enfants des livres qui étaient au vieux curé, et les parents aussi venaient, car il faisait chaud dans l’école et pas à la maison, et on y était bien avec tous les autres.',
  'En invierno los barcos no llegaban a la isla, y la gente vivía de lo que había guardado en el sótano durante el otoño. El maestro leía por la noche a los niños los libros que eran del viejo cura, y también los padres se sentaban con ellos, porque en la escuela hacía calor y en las casas no lo había.',
  'Zimą statki nie przypływały już na wyspę, a ludzie żyli z tego, co jesienią złożyli w piwnicy. Nauczyciel czytał wieczorem dzieciom książki, które były po starym księdzu, i rodzice też do nich przychodzili, bo w szkole było ciepło, a w domu nie. To, co czytał, nie było nowe, ale jak to czytał, tego się nie da opowiedzieć.',
  'Зимой корабли уже не приходили на остров, и люди жили тем, что осенью сложили в погреб. Учитель по вечерам читал детям книги, которые были у старого священника, и родители тоже сидели с ними, потому что в школе было тепло, а дома не было. Но никто не говорил, что это была за книга и кто её написал.',
  'Hieme naves ad insulam non iam veniebant, et homines ex iis vivebant quae autumno in cellam tulerant. Magister vesperi pueris libros legebat qui senis sacerdotis fuerant, nec non parentes cum iis sedebant, quod in schola calor erat, domi autem non erat; sed ex omnibus quae legit hoc unum ad nos pervenit, quod infra ut est scribo.',
  'Τον χειμώνα τα πλοία δεν έρχονταν πια στο νησί, και οι άνθρωποι ζούσαν με όσα είχαν μαζέψει το φθινόπωρο για το κελάρι. Ο δάσκαλος διάβαζε το βράδυ στα παιδιά από τα βιβλία που ήταν του παλιού παπά, και οι γονείς κάθονταν με τα παιδιά, γιατί στο σχολείο είχε ζέστη και στα σπίτια δεν είχε, και για να είναι με τους άλλους.',
]

export const DEFECTS = {
  missing: {
    of: ALL,
    seed({ files, ...object }, time) {
      const at = placeOf(files, time)
      files.splice(at, 1)
      return { ...object, files, at: files[at].name }
    },
  },
  order: {
    of: ALL,
    seed({ files, ...object }, time) {
      const at = placeOf(files, time)
      ;[files[at], files[at + 1]] = [files[at + 1], files[at]]
      return { ...object, files, at: files[at + 1].name }
    },
  },
  'number-doubled': change(ALL, ({ name }, { files, at }) => ({
    name: name.replace(/\d+/, String(Number(/\d+/.exec(files[at + 1].name)[0]))),
  })),
  'name-doubled': change(ALL, (_, { files, at }) => ({ name: files[at + 1].name.toUpperCase() })),
  'same-bytes': change(ALL, (_, { files, at }) => ({ bytes: files[at + 1].bytes })),
  rescanned: change(ALL, async (_, { files, at, time, sharp }) => {
    const image = sharp(files[at + 1].bytes)
    const { width, height, density } = await image.metadata()
    const bytes = await image
      .rotate(((time % 3) - 1) * 0.4, { background: '#d8cfb8' })
      .resize(width, height, { fit: 'cover' })
      .linear(0.94, 9)
      .blur(0.6)
      .withMetadata({ density })
      .jpeg({ quality: 82 })
      .toBuffer()
    return { bytes, text: files[at + 1].text }
  }),
  blank: change(ALL, async ({ bytes }, { sharp, time }) => {
    const { width, height, density } = await sharp(bytes).metadata()
    const background = { r: 230 - time, g: 220 - time, b: 196 }
    const paper = sharp({ create: { width, height, channels: 3, background } })
    return { bytes: await paper.withMetadata({ density }).jpeg().toBuffer(), text: '' }
  }),
  rotated: keepDensity(ALL, image => image.rotate(90)),
  'upside-down': {
    of: ALL,
    async seed({ files, ...object }, time, sharp) {
      const at = writtenAt(files, time)
      const image = sharp(files[at].bytes)
      const { density } = await image.metadata()
      const bytes = await image.rotate(180).withMetadata({ density }).jpeg({ quality: 88 }).toBuffer()
      files[at] = { ...files[at], bytes }
      return { ...object, files, at: files[at].name }
    },
  },
  'cover-missing': {
    // Files with new numbers have new names.
    also: ['size', 'text-language'],
    of: ALL,
    seed({ files, ...object }, time) {
      // The binding's leaves at the front are gone; every second time the files are numbered anew.
      const left = files.slice(1 + (time % 3))
      const named = left.map((file, at) => ({
        ...file,
        name: time % 2 ? file.name : left[0] && files[at].name,
      }))
      return { ...object, files: named, at: named[0].name }
    },
  },
  'fold-out': keepDensity(ALL, (image, { time, width, height }) =>
    image.extend({ right: Math.round(width * (0.6 + (time % 4) * 0.3)), extendWith: 'mirror' }).resize({
      height: Math.round(height * (1 - (time % 3) * 0.04)),
    }),
  ),
  skewed: keepDensity(['book'], async (image, { time, width, height }) =>
    image
      .rotate((time % 2 ? 1 : -1) * (2.5 + (time % 3)), { background: '#d8cfb8' })
      .resize(width, height, { fit: 'cover' }),
  ),
  gutter: keepDensity(['shaded'], (image, { width, height, sharp }) => flopped(image, width, height, sharp)),
  size: keepDensity(ALL, (image, { width, height }) =>
    image.extract({ left: 0, top: 0, width: Math.round(width * 0.8), height: Math.round(height * 0.75) }),
  ),
  resolution: change(ALL, async ({ bytes }, { sharp }) => ({
    bytes: await sharp(bytes).withMetadata({ density: 150 }).jpeg({ quality: 90 }).toBuffer(),
  })),
  colour: change(ALL, async ({ bytes }, { sharp }) => ({
    bytes: await sharp(bytes).grayscale().toColourspace('b-w').jpeg({ quality: 90 }).toBuffer(),
  })),
  blurred: keepDensity(ALL, image => image.blur(6)),
  exposure: keepDensity(ALL, image => image.linear(3, -250)),
  cast: keepDensity(ALL, image =>
    image.recomb([
      [1.1, 0, 0],
      [0, 0.96, 0],
      [0, 0, 0.74],
    ]),
  ),
  broken: rewrite(ALL, bytes =>
    Buffer.concat([bytes.subarray(0, 400), Buffer.alloc(bytes.length - 402, 7), bytes.subarray(-2)]),
  ),
  truncated: rewrite(ALL, bytes => bytes.subarray(0, bytes.length >> 1)),
  empty: rewrite(ALL, () => Buffer.alloc(0)),
  'wrong-type': change(ALL, async ({ bytes }, { sharp }) => ({ bytes: await sharp(bytes).png().toBuffer() })),
  'label-file-name': change(ALL, ({ name }) => ({ label: name })),
  'label-gap': {
    of: ALL,
    seed({ files, ...object }, time) {
      const at = placeOf(files, time)
      const later = files.map((file, place) =>
        place < at ? file : { ...file, label: String(Number(file.label) + 3) },
      )
      return { ...object, files: later, at: files[at].name }
    },
  },
  'label-doubled': relabel(label => String(label - 1)),
  'label-order': relabel(label => String(label - 3)),
  'roman-break': {
    of: ALL,
    seed({ files, ...object }, time) {
      const roman = ['i', 'ii', 'iii', 'iv']
      const begin = 9 + time
      const labelled = files.map((file, at) => ({ ...file, label: roman[at] ?? String(begin + at) }))
      return { ...object, files: labelled, at: files[4].name }
    },
  },
  'text-missing': change(ALL, () => ({ text: undefined })),
  'text-unreadable': change(ALL, (_, { time }) => ({
    text: Array.from({ length: 40 }, (_each, at) => `x${(at + time) % 10}q${'bcdfg'[at % 5]}zkw r#t|~`).join(
      ' ',
    ),
  })),
  'text-language': change(ALL, (_, { time }) => ({ text: OTHER_LANGUAGES[time % OTHER_LANGUAGES.length] })),
  'text-doubled': change(ALL, (_, { files, at }) => ({ text: files[at + 2].text })),
  'captions-missing': {
    also: ['missing'],
    of: ['recordings'],
    seed({ files, ...object }, time) {
      const at = filmAt(files, time)
      files.splice(at + 1, 1)
      return { ...object, files, at: files[at].name }
    },
  },
  'captions-alone': {
    also: ['missing'],
    of: ['recordings'],
    seed({ files, ...object }, time) {
      const at = filmAt(files, time)
      files.splice(at, 1)
      return { ...object, files, at: files[at].name }
    },
  },
  'captions-long': {
    of: ['recordings'],
    seed({ files, ...object }, time) {
      const at = filmAt(files, time) + 1
      files[at] = { ...files[at], bytes: Buffer.from('WEBVTT\n\n00:01.000 --> 02:30.000\nWords\n') }
      return { ...object, files, at: files[at].name }
    },
  },
  'pdf-tags': pdf(bytes => bytes.toString('latin1').replace('/StructTreeRoot 1 0 R', '')),
  'pdf-labels': pdf(bytes => bytes.toString('latin1').replace('/PageLabels 2 0 R', '')),
  'pdf-text': pdf(bytes => bytes.toString('latin1').replace('/Font << >>', '')),
  encrypted: pdf(bytes =>
    bytes.toString('latin1').replace('startxref', 'trailer << /Encrypt 5 0 R >> startxref'),
  ),
  'title-missing': described(({ title: _, ...facts }) => facts),
  'rights-missing': described(facts => ({ ...facts, rights: [] })),
  'rights-unknown': described(facts => ({ ...facts, rights: ['All rights reserved'] })),
  'thumbnail-missing': described(facts => ({ ...facts, hasThumbnail: false })),
  'signature-short': change(ALL, () => ({ delivery: { host: 's3.example', signedFor: 20 } })),
  'ranges-missing': change(['recordings'], () => ({ delivery: { host: 's3.example', hasRanges: false } })),
}

function keepDensity(of, paint) {
  return change(of, async ({ bytes }, means) => {
    const image = means.sharp(bytes)
    const { width, height, density } = await image.metadata()
    const painted = await paint(image, { ...means, width, height })
    return { bytes: await painted.withMetadata({ density }).jpeg({ quality: 88 }).toBuffer() }
  })
}

/** The picture with its left and right edges exchanged, and the writing as it was. */
async function flopped(image, width, height, sharp) {
  const edge = Math.round(width * 0.1)
  const left = await image.clone().extract({ left: 0, top: 0, width: edge, height }).flop().toBuffer()
  const right = await image
    .clone()
    .extract({ left: width - edge, top: 0, width: edge, height })
    .flop()
    .toBuffer()
  const both = [
    { input: right, left: 0, top: 0 },
    { input: left, left: width - edge, top: 0 },
  ]
  return sharp(await image.composite(both).png().toBuffer())
}

function pdf(edit) {
  return change(['pdfs'], ({ bytes }) => ({ bytes: Buffer.from(edit(bytes), 'latin1') }))
}

function described(edit) {
  return {
    of: ALL,
    seed: ({ facts, ...object }) => ({ ...object, facts: edit(facts), at: undefined }),
  }
}
