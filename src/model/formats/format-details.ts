// Details of formats that are needed once a file is listed or looked at: its kind, name and first bytes.
// A type that is also in `formats.ts` is written as it is there.
import {
  type Details,
  EBML,
  type FileKind,
  MS,
  OPEN_XML,
  office,
  openDocument,
  stated,
  ZIP,
} from './format-row'

/**
 * All rows. The first whose marks are in a file tells what it is, so a format stands above those that it is a special
 * case of. MIME Sniffing, section 6, and the formats' own standards.
 */
export const FORMAT_DETAILS: readonly Details[] = [
  { type: 'image/png', marks: [[[0, '\x89PNG\r\n']]] },
  { type: 'image/jpeg', aliases: ['image/jpg', 'image/pjpeg'], marks: [[[0, '\xff\xd8\xff']]] },
  { type: 'image/gif', marks: [[[0, 'GIF87a']], [[0, 'GIF89a']]] },
  {
    type: 'image/webp',
    marks: [
      [
        [0, 'RIFF'],
        [8, 'WEBP'],
      ],
    ],
  },
  // BigTIFF has 43 where TIFF has 42.
  {
    type: 'image/tiff',
    aliases: ['image/tif', 'image/x-tiff'],
    marks: ['II*\0', 'MM\0*', 'II+\0', 'MM\0+'].map(order => [[0, order]]),
  },
  {
    type: 'image/jpx',
    marks: [
      [
        [0, '\0\0\0\x0cjP  '],
        [20, 'jpx '],
      ],
    ],
  },
  {
    type: 'image/jph',
    aliases: ['image/jphc'],
    marks: [
      [
        [0, '\0\0\0\x0cjP  '],
        [20, 'jph '],
      ],
    ],
  },
  { type: 'image/jp2', aliases: ['image/jpeg2000'], marks: [[[0, '\0\0\0\x0cjP  ']]] },
  { type: 'image/j2c', aliases: ['image/x-j2c'], marks: [[[0, '\xff\x4f\xff\x51']]] },
  { type: 'image/avif', marks: [[[4, 'ftypavif']]] },
  {
    type: 'image/heic',
    aliases: ['image/heif'],
    marks: ['heic', 'heix', 'mif1'].map(brand => [[4, `ftyp${brand}`]]),
  },
  {
    type: 'image/bmp',
    aliases: ['image/x-ms-bmp', 'image/x-bmp'],
    marks: [
      [
        [0, 'BM'],
        [6, '\0\0\0\0'],
      ],
    ],
  },
  { type: 'image/svg+xml', name: 'SVG' },
  {
    type: 'image/vnd.djvu',
    aliases: ['image/djvu', 'image/x.djvu', 'image/x-djvu'],
    name: 'DjVu',
    kind: 'document',
    marks: [
      [
        [0, 'AT&TFORM'],
        [12, 'DJV'],
      ],
    ],
  },
  { type: 'audio/mp4', aliases: ['audio/x-m4a'], marks: [[[4, 'ftypM4A']], [[4, 'ftypM4B']]] },
  { type: 'video/quicktime', name: 'QuickTime', marks: [[[4, 'ftypqt  ']]] },
  { type: 'video/mp4', marks: [[[4, 'ftyp']]] },
  { type: 'video/webm', marks: [[EBML, 'webm']] },
  { type: 'video/x-matroska', name: 'MKV', marks: [[EBML]] },
  {
    type: 'audio/wav',
    aliases: ['audio/wave', 'audio/vnd.wave', 'audio/x-wav'],
    marks: [
      [
        [0, 'RIFF'],
        [8, 'WAVE'],
      ],
    ],
  },
  {
    type: 'video/x-msvideo',
    name: 'AVI',
    marks: [
      [
        [0, 'RIFF'],
        [8, 'AVI '],
      ],
    ],
  },
  {
    type: 'audio/mpeg',
    aliases: ['audio/mp3'],
    name: 'MP3',
    marks: ['ID3', ...['\xe2', '\xe3', '\xf2', '\xf3', '\xfa', '\xfb'].map(frame => `\xff${frame}`)].map(
      mark => [[0, mark]],
    ),
  },
  {
    type: 'audio/aiff',
    aliases: ['audio/x-aiff'],
    marks: ['AIFF', 'AIFC'].map(kind => [
      [0, 'FORM'],
      [8, kind],
    ]),
  },
  {
    type: 'video/mpeg',
    aliases: ['video/mpg', 'video/x-mpeg'],
    marks: ['\xba', '\xb3'].map(code => [[0, `\0\0\x01${code}`]]),
  },
  // Sound and films alike: the file says which only further on.
  { type: 'video/x-ms-asf', name: 'Windows Media', marks: [[[0, '0&\xb2u\x8ef\xcf\x11']]] },
  { type: 'audio/aac', marks: [[[0, '\xff\xf1']], [[0, '\xff\xf9']]] },
  { type: 'video/mp2t', name: 'MPEG-TS', marks: [[0, 188, 376].map(at => [at, 'G'] as const)] },
  { type: 'audio/flac', aliases: ['audio/x-flac'], marks: [[[0, 'fLaC']]] },
  { type: 'video/ogg', marks: [[[0, 'OggS'], '\x80theora']] },
  { type: 'audio/ogg', marks: [[[0, 'OggS']]] },
  {
    type: 'application/vnd.apple.mpegurl',
    aliases: ['application/x-mpegurl', 'audio/mpegurl'],
    kind: 'video',
    name: 'HLS',
    marks: [[[0, '#EXTM3U']]],
  },
  { type: 'application/dash+xml', kind: 'video', name: 'DASH' },
  { type: 'model/gltf-binary', name: 'GLB', marks: [[[0, 'glTF\x02\0\0\0']]] },
  {
    type: 'application/epub+zip',
    kind: 'book',
    // Not `.opf`: archives of records name their packages so, without a book.
    marks: [stated('application/epub+zip'), [ZIP, 'META-INF/container.xml']],
  },
  {
    type: 'application/x-mobipocket-ebook',
    aliases: ['application/vnd.amazon.ebook'],
    kind: 'book',
    name: 'MOBI',
    marks: [[[60, 'BOOKMOBI']]],
  },
  office('wordprocessingml.document', 'Word', 'word/', 'document', [
    `${OPEN_XML}wordprocessingml.template`,
    `${MS}word.document.macroenabled.12`,
  ]),
  office('spreadsheetml.sheet', 'Excel', 'xl/', 'table', [`${MS}excel.sheet.macroenabled.12`]),
  office('presentationml.presentation', 'PowerPoint', 'ppt/', 'document', [
    `${OPEN_XML}presentationml.slideshow`,
    `${MS}powerpoint.presentation.macroenabled.12`,
  ]),
  openDocument('text', 'ODT', 'document'),
  openDocument('spreadsheet', 'ODS', 'table'),
  openDocument('presentation', 'ODP', 'document'),
  // Maps with their pictures; programs put the map first and call it this.
  {
    type: 'application/vnd.google-earth.kmz',
    kind: 'archive',
    name: 'KMZ',
    marks: [[ZIP, [30, 'doc.kml']]],
  },
  { type: 'application/zip', aliases: ['application/x-zip-compressed'], kind: 'archive', marks: [[ZIP]] },
  {
    type: 'application/gzip',
    aliases: ['application/x-gzip'],
    kind: 'archive',
    marks: [[[0, '\x1f\x8b\x08']]],
  },
  { type: 'application/x-7z-compressed', kind: 'archive', name: '7Z', marks: [[[0, "7z\xbc\xaf'\x1c"]]] },
  {
    type: 'application/vnd.rar',
    aliases: ['application/x-rar', 'application/x-rar-compressed'],
    kind: 'archive',
    marks: [[[0, 'Rar!\x1a\x07']]],
  },
  {
    type: 'application/rtf',
    aliases: ['text/rtf', 'text/richtext', 'application/x-rtf'],
    kind: 'document',
    marks: [[[0, '{\\rtf']]],
  },
  // Other bytes may stand before the mark, and readers of PDF allow them.
  {
    type: 'application/pdf',
    aliases: ['text/pdf', 'image/pdf', 'application/x-pdf'],
    kind: 'document',
    marks: [['%PDF-']],
  },
  { type: 'message/rfc822', kind: 'document', name: 'EML' },
  { type: 'application/mbox', kind: 'archive' },
  // Compound files of other programs begin in the same way; only the list of their parts tells an e-mail of Outlook.
  {
    type: 'application/vnd.ms-outlook',
    kind: 'document',
    name: 'MSG',
    marks: [[[0, '\xd0\xcf\x11\xe0'], [...'__nameid_version1.0'].join('\0')]],
  },
  { type: 'application/vnd.google-earth.kml+xml', kind: 'text', name: 'KML' },
  { type: 'application/gpx+xml', aliases: ['application/gpx'], kind: 'text' },
  { type: 'audio/x-ms-wma', name: 'WMA' },
  { type: 'video/x-ms-wmv', name: 'WMV' },
  { type: 'application/msword', kind: 'document', name: 'Word' },
  { type: 'application/vnd.ms-excel', kind: 'table', name: 'Excel' },
  { type: 'application/vnd.ms-powerpoint', kind: 'document', name: 'PowerPoint' },
  {
    type: 'application/x-subrip',
    aliases: ['application/srt', 'text/srt', 'application/subrip'],
    kind: 'text',
    name: 'SRT',
  },
  { type: 'text/plain', name: 'TXT' },
  { type: 'text/tab-separated-values', kind: 'table', name: 'TSV' },
  { type: 'text/markdown', aliases: ['text/x-markdown'], name: 'Markdown' },
  { type: 'text/html', name: '' },
  { type: 'application/xhtml+xml', name: '' },
  { type: 'text/csv', aliases: ['application/csv', 'application/vnd.ms-excel.csv'], kind: 'table' },
  { type: 'application/xml', aliases: ['text/xml'] },
  { type: 'text/vtt', aliases: ['text/webvtt'] },
  { type: 'application/x-tar', kind: 'archive' },
  { type: 'application/warc', kind: 'archive' },
]

const detailsOfType = new Map(
  FORMAT_DETAILS.flatMap(row => [row.type, ...(row.aliases ?? [])].map(type => [type, row] as const)),
)

/** The details of the format of a MIME type without parameters; `undefined` when there are none. */
export const findDetails = (format: string): Details | undefined => detailsOfType.get(format)

/** The one MIME type of a format that has several; others stay as they are. */
export const canonicalType = (format: string): string => findDetails(format)?.type ?? format

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
  const kind = findDetails(format)?.kind
  if (kind) return kind
  if (/^application\/(?:.*\+)?(?:json|xml)$/.test(format)) return 'text'
  const family = format.split('/', 1)[0] ?? ''
  return Object.hasOwn(KIND_OF_FAMILY, family) ? KIND_OF_FAMILY[family] : undefined
}
