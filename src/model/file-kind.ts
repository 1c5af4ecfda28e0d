import type { Media } from './digital-object'

/** The kinds of files that readers tell apart. */
export type FileKind =
  | 'image'
  | 'document'
  | 'book'
  | 'text'
  | 'table'
  | 'sound'
  | 'video'
  | 'model'
  | 'archive'
  | 'other'

/** Formats whose class does not say what people call them. */
const KINDS: readonly (readonly [RegExp, FileKind])[] = [
  [/^application\/(?:epub\+zip|x-mobipocket-ebook|vnd\.amazon\.ebook)$/, 'book'],
  [/^text\/(?:csv|tab-separated-values)$|spreadsheet|ms-excel/, 'table'],
  [/^application\/pdf$|wordprocessing|msword|opendocument\.text|presentation|powerpoint|\brtf$/, 'document'],
  [/^application\/(?:zip|gzip|x-tar|x-7z-compressed|x-rar|vnd\.rar|warc|x-gzip)/, 'archive'],
  [/^application\/(?:json|xml|(?:.*\+)(?:json|xml))$/, 'text'],
  [/^application\/(?:vnd\.apple\.mpegurl|x-mpegurl|dash\+xml)$/, 'video'],
]
const CLASSES: Readonly<Record<string, FileKind>> = {
  image: 'image',
  sound: 'sound',
  audio: 'sound',
  video: 'video',
  text: 'text',
  model: 'model',
}

/** What kind of file something is, by its MIME type and class; without either, a picture is tried first. */
export function fileKindOf(media: Pick<Media, 'format' | 'type' | 'imageService'> | undefined): FileKind {
  if (!media) return 'other'
  const format = media.format.split(';', 1)[0]?.trim() ?? ''
  const known = KINDS.find(([pattern]) => pattern.test(format))
  if (known) return known[1]
  const family = format.split('/', 1)[0] ?? ''
  return (CLASSES[media.type] ?? CLASSES[family]) || (media.imageService ? 'image' : 'other')
}
