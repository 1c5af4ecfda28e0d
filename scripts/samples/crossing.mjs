// A short film with audio description, as a text and as a sound of its own, and the film as a DASH stream with both
// sounds and captions.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import sharp from 'sharp'
import { encode, inFolder, rawSound, speak, webVtt } from './sound.mjs'

const WIDTH = 320
const HEIGHT = 180
const SHOT = 6

/** The shots: a photograph, what is said, and what is seen. */
const shots = [
  { picture: 'pel-1903-003', words: 'We left the quay at six.', seen: 'A steamer lies at a stone quay.' },
  { picture: 'pel-1904-012', words: 'That is the new tower.', seen: 'A white tower stands above the surf.' },
  { picture: 'pel-1906-003', words: 'And here the bell is heard.', seen: 'A bell hangs from an iron frame.' },
]

async function writeShots(folder) {
  const list = []
  for (const [index, { picture }] of shots.entries()) {
    const photograph = join(import.meta.dirname, `../../src/server/samples/photographs/${picture}.jpg`)
    await sharp(photograph)
      .resize(WIDTH, HEIGHT, { fit: 'cover' })
      .png()
      .toFile(join(folder, `${index}.png`))
    list.push(`file ${index}.png`, `duration ${SHOT}`)
  }
  writeFileSync(join(folder, 'shots.txt'), `${[...list, list.at(-2)].join('\n')}\n`)
}

/** One sentence a shot, each at the same second of its shot. */
function spoken(folder, sentences, voice, lead) {
  const parts = sentences.map(sentence => speak(folder, [sentence], { voice, lead, pause: 0 }))
  const length = SHOT * 22_050 * 2
  const padded = parts.map(({ samples }) => Buffer.concat([samples, Buffer.alloc(length)], length))
  const times = parts.map(({ times: [time] }, index) => ({
    start: index * SHOT + time.start,
    end: index * SHOT + time.end,
  }))
  return { samples: Buffer.concat(padded), times }
}

/** Adds up two sounds of one length. */
function mixed(one, other) {
  const sum = Buffer.alloc(one.length)
  for (let at = 0; at < one.length; at += 2)
    sum.writeInt16LE(Math.max(-32_768, Math.min(32_767, one.readInt16LE(at) + other.readInt16LE(at))), at)
  return sum
}

const VIDEO = [
  ...['-r', '6', '-c:v', 'libx264', '-preset', 'slow', '-tune', 'stillimage', '-pix_fmt', 'yuv420p'],
  ...['-crf', '36', '-g', '12', '-keyint_min', '12', '-sc_threshold', '0'],
]
const PICTURES = ['-f', 'concat', '-i', 'shots.txt']
const LENGTH = ['-t', String(SHOT * shots.length)]

/** The stream: the film in one size, both sounds, and the captions; the second sound is for those who do not see. */
function stream(folder) {
  const input = [...PICTURES, ...rawSound('words.raw'), ...rawSound('described.raw'), ...LENGTH]
  const maps = ['-map', '0:v', '-map', '1:a', '-map', '2:a', '-metadata:s:a', 'language=eng']
  const sets = ['-adaptation_sets', 'id=0,streams=0 id=1,streams=1 id=2,streams=2']
  const dash = ['-f', 'dash', '-seg_duration', '4', '-single_file', '1', '-single_file_name']
  const output = [...maps, ...VIDEO, '-c:a', 'aac', '-b:a', '24k', ...sets, ...dash]
  const written = encode(
    folder,
    input,
    [...output, 'crossing-stream-$RepresentationID$.mp4'],
    'crossing.mpd',
  ).toString()
  const purpose =
    '<Accessibility schemeIdUri="urn:tva:metadata:cs:AudioPurposeCS:2007" value="1"/><Role schemeIdUri="urn:mpeg:dash:role:2011" value="description"/>'
  const main = '<Role schemeIdUri="urn:mpeg:dash:role:2011" value="main"/>'
  const captions =
    '<AdaptationSet id="3" contentType="text" mimeType="text/vtt" lang="en"><Label>English</Label><Role schemeIdUri="urn:mpeg:dash:role:2011" value="subtitle"/><Representation id="3" bandwidth="256"><BaseURL>crossing-stream.vtt</BaseURL></Representation></AdaptationSet>'
  const mpd = written
    .replace(/(<AdaptationSet id="1"[^>]*>)/, `$1${main}`)
    .replace(/(<AdaptationSet id="2"[^>]*>)/, `$1${purpose}`)
    .replace('</Period>', `${captions}</Period>`)
  const parts = [0, 1, 2].map(each => `crossing-stream-${each}.mp4`)
  return [
    { name: 'crossing.mpd', bytes: Buffer.from(mpd) },
    ...parts.map(name => ({ name, bytes: readFileSync(join(folder, name)) })),
  ]
}

async function files() {
  return inFolder(async folder => {
    const words = spoken(
      folder,
      shots.map(shot => shot.words),
      'slt',
      0.4,
    )
    const seen = spoken(
      folder,
      shots.map(shot => shot.seen),
      'rms',
      2.8,
    )
    await writeShots(folder)
    writeFileSync(join(folder, 'words.raw'), words.samples)
    writeFileSync(join(folder, 'described.raw'), mixed(words.samples, seen.samples))
    const film = [...PICTURES, ...rawSound('words.raw'), ...LENGTH]
    const mp3 = ['-c:a', 'libmp3lame', '-b:a', '32k', '-write_xing', '1', '-id3v2_version', '0']
    const captions = webVtt(
      words.times,
      shots.map(shot => shot.words),
      'As spoken.',
    )
    const described = webVtt(
      seen.times,
      shots.map(shot => shot.seen),
      'What is seen.',
    )
    const beside = (name, format, bytes, label, more = {}) => ({
      ...{ name, label: name, format, bytes },
      captions: { of: 'crossing.mp4', language: 'en', label, ...more },
    })
    const describes = { provides: 'audioDescription' }
    return [
      {
        name: 'crossing.mp4',
        label: 'The crossing',
        format: 'video/mp4',
        bytes: encode(
          folder,
          film,
          [...VIDEO, '-c:a', 'aac', '-b:a', '32k', '-movflags', '+faststart'],
          'crossing.mp4',
        ),
        duration: SHOT * shots.length,
        frame: [WIDTH, HEIGHT],
        stream: [...stream(folder), { name: 'crossing-stream.vtt', bytes: captions }],
      },
      beside('crossing.en.vtt', 'text/vtt', captions, 'English'),
      beside('crossing.en.descriptions.vtt', 'text/vtt', described, 'Audio description', describes),
      {
        ...beside(
          'crossing.ad.mp3',
          'audio/mpeg',
          encode(folder, rawSound('described.raw'), mp3, 'crossing.mp3'),
          'With audio description',
          describes,
        ),
        duration: SHOT * shots.length,
      },
    ]
  })
}

/** The crossing. */
export const crossing = {
  folder: 'crossing',
  number: '143',
  label: 'The crossing to Skerrow',
  description: 'A film with audio description, as a text and as a sound, and as a DASH stream.',
  rights: 'http://creativecommons.org/publicdomain/zero/1.0/',
  metadata: [
    ['Title', 'The crossing to Skerrow'],
    ['Date of Publication', '1907'],
    ['Physical description', '1 film with sound'],
  ],
  files,
}
