// Types and helpers of the rows in `format-details.ts`.

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

/** Characters that stand for bytes: at a position, or anywhere at the beginning of the file. */
export type Mark = string | readonly [position: number, characters: string]

/** Details of one format. */
export interface Details {
  readonly type: string
  /** Other MIME types of the same format. */
  readonly aliases?: readonly string[]
  /** Absent where the MIME type already holds it; empty for a format that people do not name. */
  readonly name?: string
  /** Absent where the MIME type begins with it. */
  readonly kind?: FileKind
  /** Each alternative is a list of marks, all of which have to be there. */
  readonly marks?: readonly (readonly Mark[])[]
}

/** First part of the MIME types of Open XML. */
export const OPEN_XML = 'application/vnd.openxmlformats-officedocument.'
/** First part of other MIME types of Microsoft. */
export const MS = 'application/vnd.ms-'
const OPEN_DOCUMENT = 'application/vnd.oasis.opendocument.'
/** Beginning of every ZIP archive. */
export const ZIP = [0, 'PK\x03\x04'] as const
/** Beginning of Matroska and WebM. */
export const EBML = [0, '\x1aE\xdf\xa3'] as const
/**
 * The first file of these archives states their type, uncompressed: OCF, section 4.3; OpenDocument 1.3, part 2, section 3.3.
 * Programs that pack them as any archive have it elsewhere.
 */
export const stated = (type: string): readonly Mark[] => [ZIP, `mimetype${type}`]
/** Programs that write the list of types last begin with the document, its properties or its relations. */
const openXml = (folder: string): readonly (readonly Mark[])[] => [
  [ZIP, '[Content_Types].xml', folder],
  [ZIP, [30, folder], '.xml'],
  [ZIP, [30, 'docProps/'], folder],
  [ZIP, [30, '_rels/.rels'], folder],
]
/** Row of a format of Open XML, whose parts lie in `folder`. */
export const office = (
  family: string,
  name: string,
  folder: string,
  kind: FileKind,
  aliases: readonly string[],
): Details => ({
  type: OPEN_XML + family,
  aliases,
  name,
  kind,
  marks: openXml(folder),
})
/** Row of a format of OpenDocument. */
export const openDocument = (family: string, name: string, kind: FileKind): Details => ({
  type: OPEN_DOCUMENT + family,
  aliases: [`${OPEN_DOCUMENT}${family}-template`],
  name,
  kind,
  marks: [stated(OPEN_DOCUMENT + family)],
})
