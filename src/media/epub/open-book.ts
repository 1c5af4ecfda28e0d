import { EPUB, type FoliateSection, type FoliateTarget, type FoliateTocEntry } from 'foliate-js/epub.js'
import * as CFI from 'foliate-js/epubcfi.js'
import { type Archive, ArchiveTooLarge, BOOK_LIMITS, openArchive } from '../../delivery/archive'
import { type Failure, failure, isFailure } from '../../model/failure'
import { isReasonablePicture } from '../../model/picture-size'
import { cleanSection, disarmMarkup } from './clean-section'

/** A place in a book: a section and what to show of it. */
export interface BookTarget {
  /** Position of the section, counted from 0. */
  readonly section: number
  /** Finds the place in the section's document; the beginning when absent, or when it finds nothing. */
  readonly find?: (section: Document) => Range | Element | undefined
}

/** An entry of a book's contents. */
export interface BookEntry {
  readonly label: string
  readonly href?: string
  readonly children: readonly BookEntry[]
}

/** A book that can be read section by section. */
export interface Book {
  /** Bytes of each section. */
  readonly sizes: readonly number[]
  readonly contents: readonly BookEntry[]
  readonly rightToLeft: boolean
  /** BCP 47 tag; empty when the book does not say. */
  readonly language: string
  /** Reads a section; its pictures live until another one is read. Rejects when it is damaged or too large. */
  read(section: number): Promise<Document>
  /** Target of a URL written in a section; `undefined` when it leads out of the book. */
  resolve(section: number, href: string): BookTarget | undefined
  /** Target of an entry of the contents. */
  find(href: string): BookTarget | undefined
  /** Target of a CFI (EPUB Canonical Fragment Identifiers 1.1). */
  findCfi(cfi: string): BookTarget | undefined
  /** The CFI of a place in a section. */
  cfiOf(section: number, place: Range): string
  close(): void
}

/** Bytes of one section that is laid out at once. */
const LONGEST_SECTION = 4 * 1024 * 1024
const MOST_SECTIONS = 5000
const MOST_ENTRIES = 5000
const DEEPEST_ENTRY = 8
const LONGEST_LABEL = 300

const PROTECTED = /^META-INF\/(?:license\.lcpl|rights\.xml)$/

/** Answers the engine's requests from the archive; a picture that is dangerous to draw is left empty. */
function loaderOf(archive: Archive) {
  const decoder = new TextDecoder()
  return {
    async loadText(name: string) {
      const bytes = await archive.read(name)
      return bytes ? disarmMarkup(decoder.decode(bytes)) : null
    },
    async loadBlob(name: string, type = '') {
      const bytes = await archive.read(name)
      if (!bytes) return null
      const drawn = /\.(?:png|jpe?g|gif|webp|bmp)$/i.test(name)
      return new Blob(drawn && !isReasonablePicture(bytes) ? [] : [bytes], { type })
    },
    getSize: (name: string) => archive.sizeOf(name),
  }
}

function toEntries(entries: readonly FoliateTocEntry[] | null | undefined, depth = 1): readonly BookEntry[] {
  if (!entries || depth > DEEPEST_ENTRY) return []
  return entries.slice(0, MOST_ENTRIES).map(({ label, href, subitems }) => ({
    label: (label ?? '').slice(0, LONGEST_LABEL),
    ...(href && { href }),
    children: toEntries(subitems, depth + 1),
  }))
}

function toTarget(found: FoliateTarget | null | undefined, count: number): BookTarget | undefined {
  if (!found || found.index < 0 || found.index >= count) return undefined
  return {
    section: found.index,
    find(section) {
      try {
        const place = found.anchor(section)
        return typeof place === 'number' || place === null ? undefined : place
      } catch {
        // A CFI of another edition leads nowhere in this one: its section is as near as one can come.
        return undefined
      }
    },
  }
}

/** The engine writes a section for an `iframe` of its own; here it is taken before that, and laid out more safely. */
class SectionReader {
  private readonly written = new Map<string, { data: string; type: string }>()
  private shown: FoliateSection | undefined

  constructor(epub: EPUB) {
    epub.transformTarget.addEventListener('data', event => {
      const { detail } = event as CustomEvent<{ data: unknown; type: string; name: string }>
      if (typeof detail.data === 'string' && detail.data.length <= LONGEST_SECTION)
        this.written.set(detail.name, { data: detail.data, type: detail.type })
    })
  }

  async read(section: FoliateSection): Promise<Document> {
    if (section.size > LONGEST_SECTION) throw new ArchiveTooLarge(section.id)
    this.shown?.unload()
    this.written.clear()
    this.shown = section
    const url = await section.load()
    const { data, type } = this.written.get(section.id) ?? { data: '', type: 'text/html' }
    const markup = /xhtml|html/.test(type)
    const parsed = new DOMParser().parseFromString(
      markup ? data : '',
      markup ? (type as 'text/html') : 'text/html',
    )
    if (!markup) {
      // A picture that stands in the book by itself.
      const picture = parsed.createElement('img')
      picture.src = url
      parsed.body.append(picture)
    }
    cleanSection(parsed)
    return parsed
  }
}

function toBook(epub: EPUB): Book {
  const sections = epub.sections.slice(0, MOST_SECTIONS)
  const reader = new SectionReader(epub)
  const { language } = epub.metadata
  const attempt = <T>(find: () => T): T | undefined => {
    try {
      return find()
    } catch {
      return undefined
    }
  }
  const find = (href: string) => attempt(() => toTarget(epub.resolveHref(href), sections.length))
  return {
    sizes: sections.map(({ size, linear }) => (linear === 'no' ? 0 : Math.max(1, size))),
    contents: toEntries(epub.toc),
    rightToLeft: epub.dir === 'rtl',
    language: (typeof language === 'string' ? language : language?.[0]) ?? '',
    async read(index) {
      const section = sections[index]
      if (!section) throw new Error('no such section')
      return reader.read(section)
    },
    resolve(index, href) {
      const whole = attempt(() => sections[index]?.resolveHref(href))
      return whole === undefined || epub.isExternal(whole) ? undefined : find(whole)
    },
    find,
    findCfi: cfi =>
      CFI.isCFI.test(cfi) ? attempt(() => toTarget(epub.resolveCFI(cfi), sections.length)) : undefined,
    cfiOf: (index, place) => CFI.joinIndir(sections[index]?.cfi ?? '', CFI.fromRange(place)),
    close: () => epub.destroy(),
  }
}

/**
 * Opens an EPUB. Failures: `invalid` with the detail `too-large`, `unsupported` with `unreadable-file` for what is
 * damaged, protected or no book. Never rejects.
 */
export async function openBook(bytes: Uint8Array<ArrayBuffer>): Promise<Book | Failure> {
  const archive = await openArchive(bytes, BOOK_LIMITS)
  const unreadable = failure('unsupported', { detail: 'unreadable-file' })
  if (isFailure(archive)) return archive.detail === 'too-large' ? archive : unreadable
  if (archive.names.some(name => PROTECTED.test(name))) return unreadable
  try {
    const epub = await new EPUB(loaderOf(archive)).init()
    return epub.sections.length > 0 ? toBook(epub) : unreadable
  } catch (error) {
    return error instanceof ArchiveTooLarge ? failure('invalid', { detail: 'too-large' }) : unreadable
  }
}
