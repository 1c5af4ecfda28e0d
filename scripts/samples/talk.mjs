// A short talk with slides: MP4 with captions in two languages, chapters, and the same as an HLS stream.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import sharp from 'sharp'
import { faces, textAt } from './drawing/type.mjs'
import { encode, inFolder, rawSound, speak, subRip, webVtt } from './sound.mjs'

const WIDTH = 640
const HEIGHT = 360

/** The chapters: a picture from the photographs, a heading, and what is said, in English and in German. */
const chapters = [
  {
    picture: 'pel-1903-003',
    heading: 'The islands',
    sentences: [
      [
        'Good evening. I will speak of the lights of the Skerrow Isles.',
        'Guten Abend. Ich spreche von den Feuern der Skerrow-Inseln.',
      ],
      [
        'There are seven islands, and no ship could pass them safely at night.',
        'Es sind sieben Inseln, und kein Schiff kam nachts sicher an ihnen vorbei.',
      ],
    ],
  },
  {
    picture: 'pel-1903-002',
    heading: 'The first light',
    sentences: [
      [
        'The first light was a fire of coals in an iron basket.',
        'Das erste Feuer waren Kohlen in einem eisernen Korb.',
      ],
      [
        'Two men carried the coal up the rock every evening.',
        'Zwei Männer trugen jeden Abend die Kohle auf den Felsen.',
      ],
      ['In a storm nobody could keep it burning.', 'Bei Sturm konnte es niemand am Brennen halten.'],
    ],
  },
  {
    picture: 'pel-1906-003',
    heading: 'The bell on the Anvil',
    sentences: [
      [
        'So a bell was hung on the reef that is called the Anvil.',
        'Darum hängte man eine Glocke an das Riff, das der Amboss heißt.',
      ],
      [
        'The waves ring it, and the fog does not silence it.',
        'Die Wellen läuten sie, und der Nebel macht sie nicht stumm.',
      ],
    ],
  },
  {
    picture: 'pel-1904-012',
    heading: 'The new tower',
    sentences: [
      [
        'The tower that we see tonight was lit on the sixth of October.',
        'Der Turm, den wir heute sehen, wurde am sechsten Oktober entzündet.',
      ],
      [
        'Its lamp turns once in twelve seconds. Thank you.',
        'Seine Lampe dreht sich in zwölf Sekunden einmal. Ich danke Ihnen.',
      ],
    ],
  },
]

async function slide({ picture, heading }, number) {
  const photograph = join(import.meta.dirname, `../../src/server/samples/photographs/${picture}.jpg`)
  const words = `${textAt(36, HEIGHT - 34, heading, { face: faces.semibold, size: 34, fill: '#fff' })}${textAt(WIDTH - 36, HEIGHT - 36, String(number), { face: faces.roman, size: 24, fill: '#ddd', anchor: 'end' })}`
  const over = `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}"><rect y="${HEIGHT - 84}" width="${WIDTH}" height="84" fill="#101418" fill-opacity="0.78"/>${words}</svg>`
  return sharp(photograph)
    .resize(WIDTH, HEIGHT, { fit: 'cover' })
    .composite([{ input: Buffer.from(over) }])
    .png()
    .toBuffer()
}

/** The seconds at which the chapters begin, and the last one ends. */
function chapterTimes({ times, duration }) {
  let sentence = 0
  const starts = chapters.map(({ sentences }, index) => {
    const start = index === 0 ? 0 : (times[sentence]?.start ?? 0) - 0.2
    sentence += sentences.length
    return Math.round(start * 10) / 10
  })
  return [...starts, Math.round(duration * 10) / 10]
}

async function writeSlides(folder, starts) {
  const list = []
  for (const [index, chapter] of chapters.entries()) {
    writeFileSync(join(folder, `${index}.png`), await slide(chapter, index + 1))
    list.push(`file ${index}.png`, `duration ${starts[index + 1] - starts[index]}`)
  }
  writeFileSync(join(folder, 'slides.txt'), `${[...list, list.at(-2)].join('\n')}\n`)
}

const video = (rate, more = []) => [
  ...['-r', '12', '-c:v', 'libx264', '-preset', 'slow', '-tune', 'stillimage', '-pix_fmt', 'yuv420p'],
  ...['-crf', '31', '-g', '24', '-keyint_min', '24', '-sc_threshold', '0', ...more],
  ...['-c:a', 'aac', '-b:a', rate],
]

/** The film, its stream in small, and its poster. */
async function film(folder, speech, starts) {
  const input = ['-f', 'concat', '-i', 'slides.txt', ...rawSound('speech.raw'), '-t', String(speech.duration)]
  const mp4 = encode(folder, input, [...video('40k'), '-movflags', '+faststart'], 'talk.mp4')
  const hls = ['-f', 'hls', '-hls_time', '4', '-hls_playlist_type', 'vod', '-hls_segment_type', 'fmp4']
  const single = ['-hls_flags', 'single_file', '-hls_segment_filename', 'talk-stream.mp4']
  const small = video('24k', ['-vf', 'scale=320:180'])
  const playlist = encode(folder, input, [...small, ...hls, ...single], 'talk.m3u8')
  const poster = await sharp(await slide(chapters[3], 4))
    .jpeg({ quality: 70 })
    .toBuffer()
  return {
    name: 'talk.mp4',
    label: 'The talk',
    format: 'video/mp4',
    bytes: mp4,
    duration: Math.round(speech.duration * 1000) / 1000,
    frame: [WIDTH, HEIGHT],
    poster: { name: 'talk-poster.jpg', bytes: poster },
    stream: [
      { name: 'talk.m3u8', bytes: playlist },
      { name: 'talk-stream.mp4', bytes: readFileSync(join(folder, 'talk-stream.mp4')) },
    ],
    chapters: chapters.map(({ heading }, index) => ({
      label: heading,
      start: starts[index],
      end: starts[index + 1],
    })),
  }
}

async function files() {
  return inFolder(async folder => {
    const sentences = chapters.flatMap(chapter => chapter.sentences)
    const english = sentences.map(([words]) => words)
    const german = sentences.map(([, words]) => words)
    const speech = speak(folder, english, { voice: 'slt' })
    const starts = chapterTimes(speech)
    writeFileSync(join(folder, 'speech.raw'), speech.samples)
    await writeSlides(folder, starts)
    const captions = (language, label) => ({ captions: { of: 'talk.mp4', language, label } })
    const vtt = { name: 'talk.en.vtt', label: 'talk.en.vtt', format: 'text/vtt' }
    const srt = { name: 'talk.de.srt', label: 'talk.de.srt', format: 'application/x-subrip' }
    return [
      await film(folder, speech, starts),
      { ...vtt, bytes: webVtt(speech.times, english, 'As spoken.'), ...captions('en', 'English') },
      { ...srt, bytes: subRip(speech.times, german), ...captions('de', 'Deutsch') },
    ]
  })
}

/** The talk. */
export const talk = {
  folder: 'talk',
  number: '140',
  label: 'The lights of Skerrow: an evening talk',
  description: 'A film with captions in English and German, chapters and a transcript.',
  rights: 'http://creativecommons.org/publicdomain/zero/1.0/',
  metadata: [
    ['Title', 'The lights of Skerrow: an evening talk'],
    ['Speaker', 'Vale, Ida'],
    ['Date of Publication', '1906'],
    ['Physical description', '1 film with sound'],
  ],
  files,
}
