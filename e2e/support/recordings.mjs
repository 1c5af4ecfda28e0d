// Files of the other library under /av/…: a canvas of two parts, and what is not, or does not say, what it is.
import { readFileSync } from 'node:fs'

const RATE = 8000
const SECONDS = 10
const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
const talk = readFileSync(new URL('../../src/server/samples/talk/talk.mp4', import.meta.url))

/** A tone as WAV, 8 bits a sample. */
function tone(frequency) {
  const samples = Buffer.from(
    Uint8Array.from(
      { length: RATE * SECONDS },
      (_, index) => 128 + 40 * Math.sin((index * frequency * 2 * Math.PI) / RATE),
    ),
  )
  const head = Buffer.from('RIFF....WAVEfmt ....................data....', 'latin1')
  head.writeUInt32LE(36 + samples.length, 4)
  head.writeUInt32LE(16, 16)
  for (const [index, value] of [1, 1].entries()) head.writeUInt16LE(value, 20 + index * 2)
  head.writeUInt32LE(RATE, 24)
  head.writeUInt32LE(RATE, 28)
  for (const [index, value] of [1, 8].entries()) head.writeUInt16LE(value, 32 + index * 2)
  head.writeUInt32LE(samples.length, 40)
  return { type: 'audio/wav', body: Buffer.concat([head, samples]) }
}

const sample = name => readFileSync(new URL(`../../src/server/samples/talk/${name}`, import.meta.url))
const playlist = lines => ({
  type: 'application/vnd.apple.mpegurl',
  body: Buffer.from(`#EXTM3U\n${lines.join('\n')}\n`),
})
const subtitles = name => () => playlist(['#EXT-X-TARGETDURATION:30', '#EXTINF:30,', name, '#EXT-X-ENDLIST'])
const vtt = text => () => ({
  type: 'text/vtt',
  body: Buffer.from(`WEBVTT\n\n00:00.000 --> 00:09.000\n${text}\n`),
})

const FILES = {
  // A stream with subtitles, a described sound and two sizes.
  'tracks.m3u8': () =>
    playlist([
      '#EXT-X-VERSION:7',
      ...[
        ['English', 'en', 'YES'],
        ['Français', 'fr', 'NO'],
      ].map(
        ([name, language, chosen]) =>
          `#EXT-X-MEDIA:TYPE=SUBTITLES,GROUP-ID="s",NAME="${name}",LANGUAGE="${language}",DEFAULT=${chosen},AUTOSELECT=YES,URI="subs-${language}.m3u8"`,
      ),
      '#EXT-X-MEDIA:TYPE=AUDIO,GROUP-ID="a",NAME="Original",LANGUAGE="en",DEFAULT=YES,AUTOSELECT=YES',
      '#EXT-X-MEDIA:TYPE=AUDIO,GROUP-ID="a",NAME="Described",LANGUAGE="en",DEFAULT=NO,AUTOSELECT=YES,URI="described.m3u8"',
      ...[180, 360].flatMap(height => [
        `#EXT-X-STREAM-INF:BANDWIDTH=${height * 1000},RESOLUTION=${(height * 16) / 9}x${height},AUDIO="a",SUBTITLES="s"`,
        `talk.m3u8?${height}`,
      ]),
    ]),
  'talk.m3u8': () => ({ type: 'application/vnd.apple.mpegurl', body: sample('talk.m3u8') }),
  'described.m3u8': subtitles('sound.mp3'),
  'sound.mp3': () => ({
    type: 'audio/mpeg',
    body: readFileSync(new URL('../../src/server/samples/recording/pellow-memory.mp3', import.meta.url)),
  }),
  'talk-stream.mp4': () => ({ type: 'video/mp4', body: sample('talk-stream.mp4') }),
  'subs-en.m3u8': subtitles('subs-en.vtt'),
  'subs-fr.m3u8': subtitles('subs-fr.vtt'),
  'subs-en.vtt': vtt('From the stream'),
  'subs-fr.vtt': vtt('L&#39;&icirc;le<br>au matin'),
  'beside.vtt': vtt('From beside it'),
  'crowded.srt': () => ({
    type: 'application/x-subrip',
    body: Buffer.from(
      '\ufeff1\r\n00:00:00,000 --> 00:00:05,000\r\nThe pilot&#39;s\r\n\r\nboat\r\n2\r\n00:00:05,000 --> 00:00:09,000\r\nThe caf&eacute;\r\n',
      'utf16le',
    ),
  }),
  'part-1.wav': () => tone(220),
  'part-2.wav': () => tone(330),
  'film.mp4': () => ({ type: 'video/mp4', body: talk }),
  'film.mkv': () => ({
    type: 'video/x-matroska',
    body: readFileSync(new URL('./film.mkv', import.meta.url)),
  }),
  'page.mkv': () => ({ type: 'video/x-matroska', body: Buffer.from('<!doctype html><title>None</title>') }),
  'page.mp4': () => ({ type: 'video/mp4', body: Buffer.from('<!doctype html><title>Sign in</title>') }),
  'broken.mp4': () => ({ type: 'video/mp4', body: talk.subarray(0, 3000) }),
  // Nothing but their bytes says what they are.
  'untold-table': () => ({
    type: 'application/octet-stream',
    body: Buffer.from('isle;height\nSkerrow;41\nAnvil;29\n'),
  }),
  'untold-film': () => ({ type: 'binary/octet-stream', body: talk }),
  'untold-seal': () => ({ type: '', body: Buffer.alloc(300, 7) }),
  'a-film.docx': () => ({ type: 'application/octet-stream', body: talk }),
  'closed.txt': () => ({ type: 'text/plain', body: Buffer.from('The tower'), closed: true }),
  'model.glb': () => ({ type: 'model/gltf-binary', body: Buffer.from('<!doctype html><title>None</title>') }),
  'markup.vtt': () => ({
    type: 'text/vtt',
    body: Buffer.from(
      'WEBVTT\n\n00:00.000 --> 00:09.000\n<img src=x onerror="globalThis.ran = 1"><i>Hello</i> <script>globalThis.ran = 1</script>\n',
    ),
  }),
}

function manifests(origin) {
  const at = name => `${origin}/av/${name}`
  const annotation = (motivation, body, target) => ({ type: 'Annotation', motivation, body, target })
  const manifest = (name, bodies, more = {}) => {
    const id = at(`${name}/canvas`)
    const items = bodies.map(({ time = '', ...body }) => annotation('painting', body, id + time))
    const canvas = { id, type: 'Canvas', duration: 10, items: [{ type: 'AnnotationPage', items }], ...more }
    return {
      '@context': 'http://iiif.io/api/presentation/3/context.json',
      id: at(name),
      type: 'Manifest',
      label: { en: ['A recording from elsewhere'] },
      items: [canvas],
    }
  }
  const sound = (name, time) => ({ id: at(name), type: 'Sound', format: 'audio/wav', ...(time && { time }) })
  const film = id => ({ id, type: 'Video', format: 'video/mp4' })
  const captions = { id: at('markup.vtt'), type: 'Text', format: 'text/vtt', language: 'en' }
  const supplements = (name, body) => [
    { type: 'AnnotationPage', items: [annotation('supplementing', body, at(`${name}/canvas`))] },
  ]
  return {
    'two-parts': manifest('two-parts', [sound('part-1.wav', '#t=0,10'), sound('part-2.wav', '#t=10,20')], {
      duration: 20,
    }),
    // A film on the left half, a sound from its second to its sixth second.
    together: manifest(
      'together',
      [{ ...film(at('film.mp4')), time: '#xywh=0,0,640,720' }, sound('part-2.wav', '#t=2,6')],
      {
        ...{ width: 1280, height: 720 },
        duration: 20,
      },
    ),
    matroska: manifest('matroska', [{ ...film(at('film.mkv')), format: 'video/x-matroska' }], {
      duration: 3,
    }),
    lying: manifest('lying', [film(at('page.mp4'))]),
    broken: manifest('broken', [film(at('broken.mp4'))]),
    refused: manifest('refused', [film(`${origin}/status/403`)]),
    tracks: manifest(
      'tracks',
      [{ id: at('tracks.m3u8'), type: 'Video', format: 'application/vnd.apple.mpegurl' }],
      {
        annotations: supplements('tracks', { ...captions, id: at('beside.vtt'), label: { en: ['English'] } }),
      },
    ),
    'found-captions': manifest('found-captions', [sound('part-1.wav')], {
      annotations: supplements('found-captions', {
        ...captions,
        id: at('crowded.srt'),
        format: 'application/x-subrip',
      }),
    }),
    'length-unknown': manifest(
      'length-unknown',
      [{ id: at('recorded.webm'), type: 'Sound', format: 'audio/webm' }],
      {
        duration: undefined,
      },
    ),
    'hostile-captions': manifest('hostile-captions', [sound('part-1.wav')], {
      annotations: supplements('hostile-captions', captions),
    }),
    ...Object.fromEntries(
      [
        ['untold-table', { type: 'Dataset', format: 'application/octet-stream' }],
        ['untold-film', {}],
        ['untold-seal', { type: 'Dataset' }],
        ['a-film.docx', { type: 'Text', format: DOCX }],
        ['closed.txt', { type: 'Text', format: 'text/plain' }],
      ].map(([name, body]) => [`file/${name}`, manifest(`file/${name}`, [{ id: at(name), ...body }])]),
    ),
    'not-a-model': manifest('not-a-model', [
      { id: at('model.glb'), type: 'Model', format: 'model/gltf-binary' },
    ]),
  }
}

/** Answers a path under /av/ with a manifest, or a file or a part of it (RFC 9110, 14.2); `false` when there is none. */
export function answerRecording(origin, path, request, response) {
  const name = path.replace(/^\/av\//, '')
  const manifest = manifests(origin)[name]
  const { type, body, closed } = manifest
    ? { type: 'application/json', body: Buffer.from(JSON.stringify(manifest)) }
    : (FILES[name]?.() ?? {})
  if (!body) return false
  const headers = { ...(closed ? {} : { 'access-control-allow-origin': '*' }), 'accept-ranges': 'bytes' }
  const [, from, to] = /^bytes=(\d+)-(\d*)$/.exec(request.headers.range ?? '') ?? []
  if (from === undefined) response.writeHead(200, { ...headers, 'content-type': type }).end(body)
  else {
    const last = Math.min(Number(to || body.length - 1), body.length - 1)
    const range = { 'content-range': `bytes ${from}-${last}/${body.length}` }
    response
      .writeHead(206, { ...headers, ...range, 'content-type': type })
      .end(body.subarray(Number(from), last + 1))
  }
  return true
}
