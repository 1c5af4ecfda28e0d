import { safeUrl } from '../../delivery/safe-url'
import type { Canvas, Link, Media } from '../../model/digital-object'
import { classOfFormat } from '../../model/formats/formats'
import { unknownLanguage } from '../../model/language-map'
import { LONGEST_DURATION } from '../../model/references/media-time'
import { isObject, type JsonObject, LONGEST_SIDE, positive, stringOf } from '../json'
import { plainLabel } from '../text'
import { formatOfFile } from './file-format'

/** A file of a representation as a canvas; `position` counts from 0. A file without a safe address is a blank canvas. */
export function fileToCanvas(file: JsonObject, position: number): Canvas {
  const label = fileLabel(file)
  const media = mediaOf(file)
  const thumbnail = safeUrl(file.thumbnail)
  const fullText = fullTextOf(file)
  const width = positive(file.width, LONGEST_SIDE)
  const height = positive(file.height, LONGEST_SIDE)
  return {
    id: fileId(file, position),
    ...(label && { label: unknownLanguage(plainLabel(label)) }),
    ...(width && height && { width, height }),
    ...(media?.duration && { duration: media.duration }),
    // A recording or a report between two plates does not face either of them. Presentation 3, `behavior`.
    behaviors: media && media.type !== '' && media.type !== 'image' ? ['non-paged'] : [],
    painting: media ? [{ media, choices: [] }] : [],
    ...(thumbnail && { thumbnail: { url: thumbnail, type: 'image', format: '' } }),
    metadata: [],
    rights: [],
    renderings: [],
    ...(fullText && { fullText }),
  }
}

/** Name of a file: its label, else the last segment of its path or URL. */
export function fileLabel(file: JsonObject): string | undefined {
  return (
    stringOf(file.label) ?? lastSegment(stringOf(file.path)) ?? lastSegment(withoutQuery(safeUrl(file.url)))
  )
}

function mediaOf(file: JsonObject): Media | undefined {
  const url = safeUrl(file.url)
  if (url === undefined) return undefined
  const format = formatOfFile(file, url)
  const duration = positive(file.duration, LONGEST_DURATION)
  const bytes = positive(file.size, Number.MAX_SAFE_INTEGER)
  return {
    url,
    type: classOfFormat(format),
    format,
    ...(duration && { duration }),
    ...(bytes && { bytes }),
  }
}

function fullTextOf({ fulltext }: JsonObject): Link | undefined {
  const url = isObject(fulltext) ? safeUrl(fulltext.url) : undefined
  if (url === undefined || !isObject(fulltext)) return undefined
  const alto = stringOf(fulltext.format)?.toUpperCase() === 'ALTO'
  return { url, format: alto ? 'application/xml+alto' : 'text/plain' }
}

/** The file PID: as stated, or the last segment of the full text's address; else the file's address without its signature. */
function fileId(file: JsonObject, position: number): string {
  const stated = [file.pid, file.id]
    .map(id => stringOf(typeof id === 'number' ? String(id) : id))
    .find(Boolean)
  const text = lastSegment(withoutQuery(fullTextOf(file)?.url))
  return (
    withoutQuery(stated) ??
    (text && /^\d+$/.test(text) ? text : undefined) ??
    withoutQuery(safeUrl(file.url)) ??
    `file-${position + 1}`
  )
}

function withoutQuery(url: string | undefined): string | undefined {
  return url?.split(/[?#]/, 1)[0] || undefined
}

function lastSegment(path: string | undefined): string | undefined {
  const segment = path?.replace(/\/+$/, '').split(/[\\/]/).pop()
  if (!segment) return undefined
  try {
    return decodeURIComponent(segment)
  } catch {
    return segment
  }
}
