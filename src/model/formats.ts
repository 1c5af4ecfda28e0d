// The formats that Lectern tells apart, one row each: the one place for MIME types, extensions and kinds. Their names and
// first bytes are in `format-details.ts`, because nothing needs those before the first page is on the screen.

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

/** MIME types, the canonical one first; extensions, the usual one first; the kind where the type does not begin with it. */
type Row = readonly [types: string, extensions: string, kind?: FileKind]

const OPEN_XML = 'application/vnd.openxmlformats-officedocument.'
const OPEN_DOCUMENT = 'application/vnd.oasis.opendocument.'
const MS = 'application/vnd.ms-'

/** All rows; an extension belongs to one row only. */
export const FORMATS: readonly Row[] = [
  ['image/jpeg image/jpg image/pjpeg', 'jpg jpeg jpe'],
  ['image/png', 'png'],
  ['image/gif', 'gif'],
  ['image/webp', 'webp'],
  ['image/avif', 'avif'],
  ['image/svg+xml', 'svg'],
  ['image/bmp image/x-bmp image/x-ms-bmp', 'bmp'],
  ['image/tiff image/tif image/x-tiff', 'tif tiff'],
  ['image/jp2 image/jpeg2000', 'jp2'],
  ['image/jpx', 'jpx jpf'],
  ['image/j2c image/x-j2c', 'j2k j2c jpc'],
  ['image/heic image/heif', 'heic heif'],
  ['image/vnd.djvu image/djvu image/x-djvu image/x.djvu', 'djvu djv', 'document'],
  ['application/pdf application/x-pdf text/pdf image/pdf', 'pdf', 'document'],
  [
    `${OPEN_XML}wordprocessingml.document ${OPEN_XML}wordprocessingml.template ${MS}word.document.macroenabled.12`,
    'docx',
    'document',
  ],
  ['application/msword', 'doc', 'document'],
  [
    `${OPEN_XML}presentationml.presentation ${OPEN_XML}presentationml.slideshow ${MS}powerpoint.presentation.macroenabled.12`,
    'pptx',
    'document',
  ],
  [`${MS}powerpoint`, 'ppt', 'document'],
  [`${OPEN_DOCUMENT}text`, 'odt', 'document'],
  [`${OPEN_DOCUMENT}presentation`, 'odp', 'document'],
  ['application/rtf text/rtf', 'rtf', 'document'],
  [`${OPEN_XML}spreadsheetml.sheet ${MS}excel.sheet.macroenabled.12`, 'xlsx', 'table'],
  [`${MS}excel`, 'xls', 'table'],
  [`${OPEN_DOCUMENT}spreadsheet`, 'ods', 'table'],
  [`text/csv application/csv ${MS}excel.csv`, 'csv', 'table'],
  ['text/tab-separated-values', 'tsv', 'table'],
  ['application/epub+zip', 'epub', 'book'],
  ['application/x-mobipocket-ebook application/vnd.amazon.ebook', 'mobi azw', 'book'],
  ['audio/mpeg audio/mp3', 'mp3'],
  ['audio/mp4 audio/x-m4a', 'm4a m4b'],
  ['audio/ogg', 'oga ogg opus'],
  ['audio/wav audio/x-wav audio/wave audio/vnd.wave', 'wav'],
  ['audio/flac audio/x-flac', 'flac'],
  ['audio/aac', 'aac'],
  ['video/mp4', 'mp4 m4v'],
  ['video/quicktime', 'mov'],
  ['video/webm', 'webm'],
  ['video/ogg', 'ogv'],
  ['video/x-matroska', 'mkv'],
  ['video/x-msvideo', 'avi'],
  ['video/x-ms-wmv', 'wmv'],
  ['application/vnd.apple.mpegurl application/x-mpegurl audio/mpegurl', 'm3u8', 'video'],
  ['application/dash+xml', 'mpd', 'video'],
  ['model/gltf-binary', 'glb'],
  ['model/gltf+json', 'gltf'],
  ['text/plain', 'txt'],
  ['text/markdown text/x-markdown', 'md'],
  ['text/html', 'html htm'],
  ['application/xhtml+xml', 'xhtml', 'text'],
  ['application/xml text/xml', 'xml', 'text'],
  ['application/json', 'json', 'text'],
  ['text/vtt text/webvtt', 'vtt'],
  ['application/x-subrip application/srt text/srt application/subrip', 'srt', 'text'],
  ['application/zip application/x-zip-compressed', 'zip', 'archive'],
  ['application/gzip application/x-gzip', 'gz tgz', 'archive'],
  ['application/x-tar', 'tar', 'archive'],
  ['application/x-7z-compressed', '7z', 'archive'],
  ['application/vnd.rar application/x-rar application/x-rar-compressed', 'rar', 'archive'],
  ['application/warc', 'warc', 'archive'],
]

const rowOfType = new Map(FORMATS.flatMap(row => row[0].split(' ').map(type => [type, row] as const)))
const rowOfExtension = new Map(FORMATS.flatMap(row => row[1].split(' ').map(name => [name, row] as const)))

const firstWord = (words: string) => words.split(' ', 1)[0] ?? ''

/**
 * A MIME type as the model holds it: lower case, without parameters, and the canonical one of its format. A type that no
 * row has stays as it is. Sources call this once for everything they read.
 */
export function mimeType(stated: string): string {
  const type = stated.split(';', 1)[0]?.trim().toLowerCase() ?? ''
  return firstWord(rowOfType.get(type)?.[0] ?? type)
}

/** The MIME type that the extension of a name or path stands for; `undefined` when it stands for none. */
export function formatOfName(name: string): string | undefined {
  const row = rowOfExtension.get(/\.([a-z0-9]{2,5})$/i.exec(name)?.[1]?.toLowerCase() ?? '')
  return row && firstWord(row[0])
}

const UNTOLD =
  /^(?:|(?:application|binary)\/(?:octet-?stream|binary|x-binary|unknown|x-unknown|force-download|x-download|download)|unknown)$/

/** True for a MIME type, without parameters, that leaves open what a file is. */
export const isUntold = (format: string): boolean => UNTOLD.test(format)

const KIND_OF_FAMILY: Readonly<Record<string, FileKind>> = {
  image: 'image',
  audio: 'sound',
  video: 'video',
  text: 'text',
  model: 'model',
}

/** The kind of a MIME type without parameters; `undefined` when neither a row nor the type itself says it. */
export function kindOfFormat(format: string): FileKind | undefined {
  const family = /^(\w+)\//.exec(format)?.[1] ?? ''
  if (/^application\/(?:.*\+)?(?:json|xml)$/.test(format)) return rowOfType.get(format)?.[2] ?? 'text'
  return (
    rowOfType.get(format)?.[2] ?? (Object.hasOwn(KIND_OF_FAMILY, family) ? KIND_OF_FAMILY[family] : undefined)
  )
}

/** The class of content of a MIME type in the words of Presentation 3, lower case; empty when the type is unknown. */
export function classOfFormat(format: string): string {
  if (format === '') return ''
  const kind = kindOfFormat(format) ?? 'other'
  if (kind === 'document' || kind === 'book') return 'text'
  return kind === 'table' || kind === 'archive' || kind === 'other' ? 'dataset' : kind
}
