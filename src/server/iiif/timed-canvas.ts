import { textUrl } from '../protocol/delivery-documents.ts'
import { signedUrl } from '../protocol/signed-urls.ts'
import { besideUrl } from '../protocol/stored-beside.ts'
import type { Sample, SampleFile } from '../samples.ts'
import { canvasId, presentation } from './manifest-parts.ts'

// Canvases of recordings and models in Presentation 3; version 2.1 knows pictures only.

const annotation = (id: string, motivation: string, body: object, target: string, more = {}) => ({
  id: `${id}/page`,
  type: 'AnnotationPage',
  items: [{ id, type: 'Annotation', motivation, ...more, body, target }],
})

function typeOf({ format }: SampleFile): string {
  if (format.startsWith('model/')) return 'Model'
  return format.startsWith('video/') ? 'Video' : 'Sound'
}

/** The file itself and, where there is one, its stream, to choose from. */
function bodyOf(origin: string, sample: Sample, file: SampleFile): object {
  const [width, height] = file.frame ?? []
  const size = { ...(width && { width, height }), ...(file.duration && { duration: file.duration }) }
  const type = typeOf(file)
  const whole = { id: signedUrl(origin, sample, file), type, format: file.format, ...size }
  const [playlist] = file.stream ?? []
  if (!playlist) return whole
  const stream = {
    id: besideUrl(origin, sample, file, playlist),
    type,
    format: playlist.endsWith('.mpd') ? 'application/dash+xml' : 'application/vnd.apple.mpegurl',
    label: { en: ['Stream'] },
    ...size,
  }
  return { type: 'Choice', items: [{ ...whole, label: { en: ['File'] } }, stream] }
}

function captionsOf(origin: string, sample: Sample, file: SampleFile, canvas: string): object[] {
  return sample.files
    .filter(each => each.captions?.of === file.name)
    .map((each, index) => {
      const { language = '', label = '', provides } = each.captions ?? {}
      const body = {
        id: signedUrl(origin, sample, each),
        type: each.duration ? 'Sound' : 'Text',
        format: each.format,
        language,
        label: { [language]: [label] },
      }
      // Presentation 4, `provides`: the accessibility features of schema.org.
      const more = provides && { provides: [provides] }
      return annotation(`${canvas}/captions/${index + 1}`, 'supplementing', body, canvas, more)
    })
}

/** The picture that stands for a film before it plays. Presentation 3, `placeholderCanvas`. */
function placeholder(origin: string, sample: Sample, file: SampleFile, canvas: string): object | undefined {
  if (!file.poster) return undefined
  const id = `${canvas}/placeholder`
  const [width, height] = file.frame ?? []
  const body = {
    id: besideUrl(origin, sample, file, file.poster),
    type: 'Image',
    format: 'image/jpeg',
    width,
    height,
  }
  return { id, type: 'Canvas', width, height, items: [annotation(`${id}/annotation`, 'painting', body, id)] }
}

/** True for a file that is heard or seen in time, and for a model. */
export const isTimed = ({ duration, format }: SampleFile): boolean =>
  duration !== undefined || format.startsWith('model/')

/** A canvas of a recording or of a model. */
export function timedCanvas3(origin: string, sample: Sample, file: SampleFile): object {
  const id = canvasId(origin, sample, file)
  const [width, height] = file.frame ?? []
  const captions = captionsOf(origin, sample, file, id)
  const poster = placeholder(origin, sample, file, id)
  const text = { id: textUrl(origin, sample, file), type: 'Text', format: 'text/plain' }
  return {
    id,
    type: 'Canvas',
    label: { none: [file.label] },
    ...(width && { width, height }),
    ...(file.duration && { duration: file.duration }),
    ...(poster && { placeholderCanvas: poster }),
    ...(file.text && { rendering: [{ ...text, label: { en: ['Transcript'] } }] }),
    items: [annotation(`${id}/annotation`, 'painting', bodyOf(origin, sample, file), id)],
    ...(captions.length > 0 && { annotations: captions }),
  }
}

/** The chapters of the recordings as ranges of time; `undefined` where there are none. */
export function chapters3(origin: string, sample: Sample): object[] | undefined {
  const ranges = sample.files.flatMap(file =>
    (file.chapters ?? []).map(({ label, start, end }, index) => ({
      id: `${presentation(origin, sample)}/range/${file.id}-${index + 1}`,
      type: 'Range',
      label: { [sample.language ?? 'en']: [label] },
      items: [{ id: `${canvasId(origin, sample, file)}#t=${start},${end}`, type: 'Canvas' }],
    })),
  )
  return ranges.length > 0 ? ranges : undefined
}
