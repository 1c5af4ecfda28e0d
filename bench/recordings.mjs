// The group `media`: how soon a film shows its first frame and a sound could be heard, beside a bare page.
import { setTimeout as pause } from 'node:timers/promises'

/** The measured file of the samples, its kind in IIIF and in MIME. */
export const RECORDINGS = {
  film: { file: 'talk/talk.mp4', type: 'Video', format: 'video/mp4', duration: 34.9 },
  sound: { file: 'recording/pellow-memory.mp3', type: 'Sound', format: 'audio/mpeg', duration: 26.9 },
}

const PATIENCE = 30_000

/** Answers `/recording/<name>.json` with a manifest and `/recording/<name>.html` with a bare page; files are beside it. */
export function recordingResponder(origin) {
  return async pathname => {
    const [, name, kind] = /^\/recording\/(film|sound)\.(json|html)$/.exec(pathname) ?? []
    if (!name) return undefined
    const { file, type, format, duration } = RECORDINGS[name]
    const url = `${origin()}/samples/${file}`
    if (kind === 'html') {
      const element = type === 'Video' ? 'video preload="metadata"' : 'audio preload="auto" controls'
      const body = `<!doctype html><title>${name}</title><${element} src="${url}"></${element.split(' ', 1)[0]}>`
      return { type: 'text/html; charset=utf-8', body: Buffer.from(body) }
    }
    const id = `${origin()}/recording/${name}.json`
    const body = { id: url, type, format, duration }
    const painting = { type: 'Annotation', motivation: 'painting', target: `${id}/canvas`, body }
    const canvas = {
      id: `${id}/canvas`,
      type: 'Canvas',
      duration,
      items: [{ type: 'AnnotationPage', items: [painting] }],
    }
    const manifest = {
      '@context': 'http://iiif.io/api/presentation/3/context.json',
      ...{ id, type: 'Manifest', label: { en: [name] }, items: [canvas] },
    }
    return { type: 'application/json', body: Buffer.from(JSON.stringify(manifest)) }
  }
}

/** URL at which a contender shows a recording; the floor is the bare page itself. */
export const urlOf =
  name =>
  (contender, { pages }) =>
    contender.name === 'floor'
      ? `${pages}/recording/${name}.html`
      : contender.url
          .replaceAll('{pages}', pages)
          .replaceAll('{manifest}', encodeURIComponent(`${pages}/recording/${name}.json`))

/** Notes when the first frame, or enough sound to be heard, is there; runs in the page before anything else. */
export function watchRecordings() {
  for (const name of ['loadeddata', 'canplay'])
    document.addEventListener(
      name,
      () => {
        globalThis.recordingTimes ??= {}
        globalThis.recordingTimes[name] ??= performance.now()
      },
      { capture: true },
    )
}

/** Runs in the page: the times noted; an element that was ready while it stood nowhere is ready when it is seen. */
function timesSoFar() {
  const times = { ...globalThis.recordingTimes }
  const ready = document.querySelector('video, audio')?.readyState ?? 0
  if (ready >= 2) times.loadeddata ??= performance.now()
  if (ready >= 3) times.canplay ??= performance.now()
  return times
}

/** Milliseconds from the navigation until a recording could be seen or heard. */
export async function firstOf(session) {
  const deadline = Date.now() + PATIENCE
  while (Date.now() < deadline) {
    const times = await session.page.evaluate(timesSoFar)
    if (times.canplay) return { frame: times.loadeddata, heard: times.canplay }
    await pause(50)
  }
  throw new Error('the recording did not come')
}
