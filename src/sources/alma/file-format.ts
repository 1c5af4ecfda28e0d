import { type JsonObject, stringOf } from '../json'

/** The formats that libraries keep, by the file name's extension. */
const FORMAT_OF_EXTENSION: Readonly<Record<string, string>> = {
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  jpe: 'image/jpeg',
  jp2: 'image/jp2',
  jpx: 'image/jpx',
  png: 'image/png',
  gif: 'image/gif',
  webp: 'image/webp',
  avif: 'image/avif',
  svg: 'image/svg+xml',
  bmp: 'image/bmp',
  tif: 'image/tiff',
  tiff: 'image/tiff',
  pdf: 'application/pdf',
  epub: 'application/epub+zip',
  mp3: 'audio/mpeg',
  m4a: 'audio/mp4',
  oga: 'audio/ogg',
  ogg: 'audio/ogg',
  opus: 'audio/ogg',
  wav: 'audio/wav',
  flac: 'audio/flac',
  aac: 'audio/aac',
  mp4: 'video/mp4',
  m4v: 'video/mp4',
  mov: 'video/quicktime',
  webm: 'video/webm',
  ogv: 'video/ogg',
  mkv: 'video/x-matroska',
  avi: 'video/x-msvideo',
  wmv: 'video/x-ms-wmv',
  m3u8: 'application/vnd.apple.mpegurl',
  mpd: 'application/dash+xml',
  txt: 'text/plain',
  csv: 'text/csv',
  md: 'text/markdown',
  html: 'text/html',
  htm: 'text/html',
  xml: 'application/xml',
  json: 'application/json',
  vtt: 'text/vtt',
  srt: 'application/x-subrip',
  doc: 'application/msword',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xls: 'application/vnd.ms-excel',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  ppt: 'application/vnd.ms-powerpoint',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  zip: 'application/zip',
  glb: 'model/gltf-binary',
  gltf: 'model/gltf+json',
  warc: 'application/warc',
}

const CLASS_OF_FORMAT: Readonly<Record<string, string>> = {
  image: 'image',
  audio: 'sound',
  video: 'video',
  text: 'text',
  model: 'model',
}
const STREAMS = new Set(['application/vnd.apple.mpegurl', 'application/dash+xml'])
const MIME = /^[a-z]+\/[\w.+-]{1,150}(?=\s*(?:;|$))/i
/** What storage says when it does not know. */
const UNTOLD = new Set(['application/octet-stream', 'binary/octet-stream'])

/**
 * The MIME type of a file, empty when nothing tells it: as stated, else from the signed address's
 * `response-content-type`, else by the extension of the path or of the label.
 */
export function formatOfFile(file: JsonObject, href: string): string {
  const url = new URL(href)
  return (
    mimeType(file.mimeType) ??
    mimeType(file.mime) ??
    mimeType(file.type) ??
    mimeType(url.searchParams.get('response-content-type')) ??
    formatOfName(url.pathname) ??
    formatOfName(stringOf(file.path)) ??
    formatOfName(stringOf(file.label)) ??
    ''
  )
}

/** The class of content of a MIME type in the model's words; empty when the type is unknown. */
export function classOfFormat(format: string): string {
  if (format === '') return ''
  if (STREAMS.has(format)) return 'video'
  const family = format.split('/', 1)[0] ?? ''
  if (Object.hasOwn(CLASS_OF_FORMAT, family)) return CLASS_OF_FORMAT[family] ?? ''
  return format === 'application/pdf' || format === 'application/epub+zip' ? 'text' : 'dataset'
}

function mimeType(value: unknown): string | undefined {
  const type = MIME.exec(stringOf(value) ?? '')?.[0].toLowerCase()
  return type && !UNTOLD.has(type) ? type : undefined
}

function formatOfName(name: string | undefined): string | undefined {
  const extension = /\.([a-z0-9]{2,5})$/i.exec(name ?? '')?.[1]?.toLowerCase() ?? ''
  return Object.hasOwn(FORMAT_OF_EXTENSION, extension) ? FORMAT_OF_EXTENSION[extension] : undefined
}
