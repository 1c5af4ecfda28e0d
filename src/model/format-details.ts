// What is needed of a format only once a file is listed, or has to be looked at: what people call it, and its first bytes.
// The types are the canonical ones of `formats.ts`.

/** Characters that stand for bytes: at a position, or anywhere at the beginning of the file. */
export type Mark = string | readonly [position: number, characters: string]

/** One row: a name where the MIME type does not already hold it (empty: not named), and ways to tell the format. */
interface Details {
  readonly type: string
  readonly name?: string
  /** Each alternative is a list of marks, all of which have to be there. */
  readonly marks?: readonly (readonly Mark[])[]
}

const OPEN_XML = 'application/vnd.openxmlformats-officedocument.'
const OPEN_DOCUMENT = 'application/vnd.oasis.opendocument.'
const ZIP = [0, 'PK\x03\x04'] as const
const EBML = [0, '\x1aE\xdf\xa3'] as const
/** The first file of these archives states their type, uncompressed. OCF, section 4.3; OpenDocument 1.3, part 2, section 3.3. */
const stated = (type: string): readonly Mark[] => [ZIP, [30, `mimetype${type}`]]
const openXml = (folder: string): readonly Mark[] => [ZIP, '[Content_Types].xml', folder]
const office = (family: string, name: string, folder: string): Details => ({
  type: OPEN_XML + family,
  name,
  marks: [openXml(folder)],
})
const openDocument = (family: string, name: string): Details => ({
  type: OPEN_DOCUMENT + family,
  name,
  marks: [stated(OPEN_DOCUMENT + family)],
})

/**
 * All rows. The first whose marks are in a file tells what it is, so a format stands above those that it is a special
 * case of. MIME Sniffing, section 6, and the formats' own standards.
 */
export const FORMAT_DETAILS: readonly Details[] = [
  { type: 'image/png', marks: [[[0, '\x89PNG\r\n']]] },
  { type: 'image/jpeg', marks: [[[0, '\xff\xd8\xff']]] },
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
  { type: 'image/tiff', marks: ['II*\0', 'MM\0*', 'II+\0', 'MM\0+'].map(order => [[0, order]]) },
  {
    type: 'image/jpx',
    marks: [
      [
        [0, '\0\0\0\x0cjP  '],
        [20, 'jpx '],
      ],
    ],
  },
  { type: 'image/jp2', marks: [[[0, '\0\0\0\x0cjP  ']]] },
  { type: 'image/j2c', marks: [[[0, '\xff\x4f\xff\x51']]] },
  { type: 'image/avif', marks: [[[4, 'ftypavif']]] },
  { type: 'image/heic', marks: ['heic', 'heix', 'mif1'].map(brand => [[4, `ftyp${brand}`]]) },
  {
    type: 'image/bmp',
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
    name: 'DjVu',
    marks: [
      [
        [0, 'AT&TFORM'],
        [12, 'DJV'],
      ],
    ],
  },
  { type: 'audio/mp4', marks: [[[4, 'ftypM4A']], [[4, 'ftypM4B']]] },
  { type: 'video/quicktime', name: 'QuickTime', marks: [[[4, 'ftypqt  ']]] },
  { type: 'video/mp4', marks: [[[4, 'ftyp']]] },
  { type: 'video/webm', marks: [[EBML, 'webm']] },
  { type: 'video/x-matroska', marks: [[EBML]] },
  {
    type: 'audio/wav',
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
    name: 'MP3',
    marks: ['ID3', ...['\xf2', '\xf3', '\xfa', '\xfb'].map(frame => `\xff${frame}`)].map(mark => [[0, mark]]),
  },
  { type: 'audio/flac', marks: [[[0, 'fLaC']]] },
  { type: 'video/ogg', marks: [[[0, 'OggS'], '\x80theora']] },
  { type: 'audio/ogg', marks: [[[0, 'OggS']]] },
  { type: 'application/vnd.apple.mpegurl', name: 'HLS', marks: [[[0, '#EXTM3U']]] },
  { type: 'application/dash+xml', name: 'DASH' },
  { type: 'model/gltf-binary', name: 'GLB', marks: [[[0, 'glTF\x02\0\0\0']]] },
  { type: 'application/epub+zip', marks: [stated('application/epub+zip')] },
  { type: 'application/x-mobipocket-ebook', name: 'MOBI', marks: [[[60, 'BOOKMOBI']]] },
  office('wordprocessingml.document', 'Word', 'word/'),
  office('spreadsheetml.sheet', 'Excel', 'xl/'),
  office('presentationml.presentation', 'PowerPoint', 'ppt/'),
  openDocument('text', 'ODT'),
  openDocument('spreadsheet', 'ODS'),
  openDocument('presentation', 'ODP'),
  { type: 'application/zip', marks: [[ZIP]] },
  { type: 'application/gzip', marks: [[[0, '\x1f\x8b\x08']]] },
  { type: 'application/x-7z-compressed', name: '7Z', marks: [[[0, "7z\xbc\xaf'\x1c"]]] },
  { type: 'application/vnd.rar', marks: [[[0, 'Rar!\x1a\x07']]] },
  { type: 'application/rtf', marks: [[[0, '{\\rtf']]] },
  // Other bytes may stand before the mark, and readers of PDF allow them.
  { type: 'application/pdf', marks: [['%PDF-']] },
  { type: 'application/msword', name: 'Word' },
  { type: 'application/vnd.ms-excel', name: 'Excel' },
  { type: 'application/vnd.ms-powerpoint', name: 'PowerPoint' },
  { type: 'application/x-subrip', name: 'SRT' },
  { type: 'text/plain', name: 'TXT' },
  { type: 'text/tab-separated-values', name: 'TSV' },
  { type: 'text/markdown', name: 'Markdown' },
  { type: 'text/html', name: '' },
  { type: 'application/xhtml+xml', name: '' },
]
