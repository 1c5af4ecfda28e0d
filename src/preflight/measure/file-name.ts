import { foldName } from '../../model/file-names'

/** Number in the name of a file, and the words around it. */
export interface NumberedName {
  /** All before the last number, folded: names that differ in case or in Unicode form are one series. */
  readonly series: string
  readonly number: number
  /** All between the number and the extension, folded. */
  readonly after: string
  /** Extension, lower case, without the dot. */
  readonly extension: string
}

/** Reads the last number of a file's name; `undefined` when it has none, or one of more than nine digits. */
export function numberedName(name: string): NumberedName | undefined {
  const [, extension = ''] = /(?!^)\.([^./]*)$/.exec(name) ?? []
  const stem = extension === '' ? name : name.slice(0, -extension.length - 1)
  const [, before = '', digits, after = ''] = /^(.*?)(\d+)(\D*)$/su.exec(foldName(stem)) ?? []
  if (digits === undefined || digits.length > 9) return undefined
  return { series: before, number: Number(digits), after, extension: extension.toLowerCase() }
}
