import { canonicalType } from '../../model/formats/format-details'

/** Office files that are shown. */
export type OfficeKind = 'document' | 'workbook' | 'presentation' | 'open-document'

const OPEN_XML = 'application/vnd.openxmlformats-officedocument.'
const OPEN_DOCUMENT = 'application/vnd.oasis.opendocument.'
const KINDS: Readonly<Record<string, OfficeKind>> = {
  [`${OPEN_XML}wordprocessingml.document`]: 'document',
  [`${OPEN_XML}spreadsheetml.sheet`]: 'workbook',
  [`${OPEN_XML}presentationml.presentation`]: 'presentation',
  [`${OPEN_DOCUMENT}text`]: 'open-document',
  [`${OPEN_DOCUMENT}presentation`]: 'open-document',
  [`${OPEN_DOCUMENT}spreadsheet`]: 'open-document',
}

/** The kind of an office file by its MIME type (ECMA-376, OpenDocument); `undefined` for those that are not shown. */
export function officeKindOf(format: string): OfficeKind | undefined {
  const type = canonicalType(format)
  return Object.hasOwn(KINDS, type) ? KINDS[type] : undefined
}
