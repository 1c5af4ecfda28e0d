// The formats that Lectern tells apart, one row each. This table is in the first load, so it has only what opening an object
// needs. Other MIME types of the same format, kinds, names and first bytes are in `format-details.ts`, as are
// formats that their first bytes or a MIME type tell well enough.

const OPEN_XML = 'application/vnd.openxmlformats-officedocument.'
const OPEN_DOCUMENT = 'application/vnd.oasis.opendocument.'

/** One line a format: its MIME type and its extensions, the usual one first. */
const LINES = `
image/jpeg jpg jpeg jpe
image/png png
image/gif gif
image/webp webp
image/avif avif
image/svg+xml svg
image/bmp bmp
image/tiff tif tiff
image/jp2 jp2
image/jpx jpx jpf
image/jph jph jhc
image/j2c j2k j2c jpc
image/vnd.djvu djvu djv
application/pdf pdf
${OPEN_XML}wordprocessingml.document docx
application/msword doc
${OPEN_XML}presentationml.presentation pptx
application/vnd.ms-powerpoint ppt
${OPEN_DOCUMENT}text odt
${OPEN_DOCUMENT}presentation odp
application/rtf rtf
${OPEN_XML}spreadsheetml.sheet xlsx
application/vnd.ms-excel xls
${OPEN_DOCUMENT}spreadsheet ods
text/csv csv
text/tab-separated-values tsv
application/epub+zip epub
audio/mpeg mp3
audio/mp4 m4a m4b
audio/ogg oga ogg opus
audio/wav wav
audio/flac flac
audio/aac aac
video/mp4 mp4 m4v
video/quicktime mov
video/webm webm
video/ogg ogv
video/x-matroska mkv
video/x-msvideo avi
video/x-ms-wmv wmv
application/vnd.apple.mpegurl m3u8
application/dash+xml mpd
model/gltf-binary glb
model/gltf+json gltf
text/plain txt
text/markdown md
text/html html htm
application/xml xml
application/json json
text/vtt vtt
application/x-subrip srt
application/zip zip
application/warc warc
`

/** MIME types and their extensions; an extension belongs to one row only. */
export const FORMATS: readonly (readonly string[])[] = LINES.trim()
  .split('\n')
  .map(line => line.split(' '))

const typeOfExtension = new Map(
  FORMATS.flatMap(([type = '', ...extensions]) => extensions.map(name => [name, type] as const)),
)

/** A MIME type as the model holds it: lower case, without parameters. Sources call this once for everything they read. */
export const mimeType = (stated: string): string => stated.split(';', 1)[0]?.trim().toLowerCase() ?? ''

/** The MIME type that the extension of a name or path stands for; `undefined` when it stands for none. */
export const formatOfName = (name: string): string | undefined =>
  typeOfExtension.get(/\.([a-z0-9]{2,5})$/i.exec(name)?.[1]?.toLowerCase() ?? '')

const CLASS_OF_FAMILY: Readonly<Record<string, string>> = {
  image: 'image',
  audio: 'sound',
  video: 'video',
  text: 'text',
  model: 'model',
}

/** The class of content of a MIME type in the words of Presentation 3, lower case; empty when the type is unknown. */
export function classOfFormat(format: string): string {
  if (format === '') return ''
  if (/mpegurl$|\/dash/.test(format)) return 'video'
  if (/\/(?:pdf|epub\+zip)$/.test(format)) return 'text'
  const family = format.split('/', 1)[0] ?? ''
  return (Object.hasOwn(CLASS_OF_FAMILY, family) && CLASS_OF_FAMILY[family]) || 'dataset'
}
