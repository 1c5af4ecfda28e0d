/** Office files that are shown. */
export type OfficeKind = 'document' | 'workbook'

const OPEN_XML = 'application/vnd.openxmlformats-officedocument.'
const KINDS: Readonly<Record<string, OfficeKind>> = {
  [`${OPEN_XML}wordprocessingml.document`]: 'document',
  [`${OPEN_XML}wordprocessingml.template`]: 'document',
  'application/vnd.ms-word.document.macroenabled.12': 'document',
  [`${OPEN_XML}spreadsheetml.sheet`]: 'workbook',
  'application/vnd.ms-excel.sheet.macroenabled.12': 'workbook',
}

/** What a MIME type is among office files (ECMA-376); `undefined` for what is not shown. */
export function officeKindOf(format: string): OfficeKind | undefined {
  const name = format.toLowerCase().split(';', 1)[0]?.trim() ?? ''
  return Object.hasOwn(KINDS, name) ? KINDS[name] : undefined
}
