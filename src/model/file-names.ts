// Names of files, as they are compared by people and by other disks.

/** A name as two file systems would both take it: one case, one Unicode form. */
export const foldName = (name: string): string => name.normalize('NFC').toLowerCase()

/** Name of a file without folders and extension. */
export const stemOf = (name: string): string => (name.split('/').pop() ?? '').replace(/(?!^)\.[^.]*$/, '')

const natural = new Intl.Collator('en', { numeric: true, sensitivity: 'base' })

/** Compares names as people count: `page_2` before `page_10`. */
export const compareNames = (a: string, b: string): number =>
  natural.compare(a, b) || (a < b ? -1 : Number(a > b))

/** Names that systems and checksum tools leave behind; they are no files of an object. */
const LEFT_BEHIND = /^(?:\..*|Thumbs\.db|desktop\.ini|.*\.(?:md5|sha1|sha256|sha512|tmp|part))$/i

/** Tells whether a file, by its name without folders, was left behind by a system or a checksum tool. */
export const isLeftBehind = (name: string): boolean => LEFT_BEHIND.test(name)
