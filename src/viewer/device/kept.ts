// Everything that is kept on the reader's device. docs/kept-on-the-device.md describes exactly these entries, which a test
// compares, so that nothing is kept that the page for readers does not mention.

/** An entry: `local` lasts until it is cleared, `session` as long as the tab. */
interface Entry {
  readonly key: string
  readonly lasts: 'local' | 'session'
  /** The key of earlier versions, from which the value is still read. */
  readonly formerly?: string
}

export const KEPT = {
  settings: { key: 'lectern.settings', lasts: 'local' },
  places: { key: 'lectern.places', lasts: 'local' },
  resume: { key: 'lectern.resume', lasts: 'local' },
  typeSize: { key: 'lectern.typeSize', lasts: 'local' },
  notes: { key: 'lectern.notes', lasts: 'local' },
  decisions: { key: 'lectern.decisions', lasts: 'local' },
  citation: { key: 'lectern.citation', lasts: 'local' },
  book: { key: 'lectern.book', lasts: 'local' },
  notesBefore: { key: 'lectern.notesBefore', lasts: 'session' },
  signIn: { key: 'lectern.signIn', lasts: 'session', formerly: 'lectern-sign-in' },
  accepted: { key: 'lectern.accepted', lasts: 'session', formerly: 'lectern-accepted' },
  loan: { key: 'lectern.loan', lasts: 'session', formerly: 'lectern-loan' },
  listPictures: { key: 'lectern.listPictures', lasts: 'session', formerly: 'lectern-list-pictures' },
} as const satisfies Readonly<Record<string, Entry>>

export type KeptName = keyof typeof KEPT

const entryOf = (name: KeptName): Entry => KEPT[name]

/** Access throws where storage is forbidden: private windows, iframes of another site. */
const storageOf = ({ lasts }: Entry): Storage => (lasts === 'local' ? localStorage : sessionStorage)

/** The text of an entry; `undefined` when there is none, or storage is forbidden. */
export function readKept(name: KeptName): string | undefined {
  const entry = entryOf(name)
  try {
    const storage = storageOf(entry)
    return storage.getItem(entry.key) ?? (entry.formerly && storage.getItem(entry.formerly)) ?? undefined
  } catch {
    return undefined
  }
}

/** An entry as JSON that nobody has looked at; `undefined` when there is none, or it is damaged. */
export function readKeptJson(name: KeptName): unknown {
  try {
    return JSON.parse(readKept(name) ?? '')
  } catch {
    return undefined
  }
}

/** Writes an entry; where storage is forbidden or full nothing is kept, and all else works. */
export function keep(name: KeptName, text: string): void {
  const entry = entryOf(name)
  try {
    storageOf(entry).setItem(entry.key, text)
    if (entry.formerly) storageOf(entry).removeItem(entry.formerly)
  } catch {
    // The value lasts as long as the page.
  }
}

/** Removes an entry. */
export function forget(name: KeptName): void {
  const entry = entryOf(name)
  try {
    storageOf(entry).removeItem(entry.key)
    if (entry.formerly) storageOf(entry).removeItem(entry.formerly)
  } catch {
    // Nothing was kept.
  }
}
