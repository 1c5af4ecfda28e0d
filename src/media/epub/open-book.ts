import { EPUB, type FoliateSection, type FoliateTarget, type FoliateTocEntry } from 'foliate-js/epub.js'
import * as CFI from 'foliate-js/epubcfi.js'
import { ArchiveTooLarge, BOOK_LIMITS, openArchive } from '../../delivery/parsing/archive'
import type { FetchedFile } from '../../delivery/read-file'
import type { Size } from '../../model/digital-object'
import { type Failure, failure, isFailure } from '../../model/failure'
import { isReasonablePicture } from '../../model/pictures/picture-size'
import { isRightToLeft } from './book-direction'
import { type BookFiles, bookFiles } from './book-files'
import { type BookPackage, readPackage } from './book-package'
import { cleanSection, disarmMarkup } from './clean-section'
import { drawingPage, toXlinkHref } from './drawing-page'
import { type Spreading, type SpreadSide, viewportOf } from './fixed-layout'
import { closeEmptyElements, tidyCharacters } from './tidy-xml'

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

/** A section that can be laid out. */
export interface BookSection {
  readonly document: Document
  /** The file is not in the book, or there is nothing in it to be seen. */
  readonly gap?: 'missing' | 'empty'
}

/** A page with a layout of its own, that is shown as a whole. EPUB 3.3, section 8.2. */
export interface FixedPage {
  /** Side of a spread that it asks for. */
  readonly side?: SpreadSide
  readonly spreads: Spreading
}

/** A printed page of the book's paper edition. */
export interface PrintedPage {
  readonly label: string
  readonly href: string
}

/** A book that can be read section by section. */
export interface Book {
  /** Bytes of each section. */
  readonly sizes: readonly number[]
  readonly contents: readonly BookEntry[]
  readonly rightToLeft: boolean
  /** BCP 47 tag; empty when the book does not say. */
  readonly language: string
  readonly printedPages: readonly PrintedPage[]
  /** Layout of a section that is one page; `undefined` for one that flows. */
  fixedPage(section: number): FixedPage | undefined
  /** Size that the package states for its fixed pages; CSS pixels. */
  readonly viewport?: Size
  /**
   * Reads a section; its pictures live until another one is read, but for that which is seen `beside` it. Rejects when it
   * is damaged or too large.
   */
  read(section: number, beside?: number): Promise<BookSection>
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

/** Bytes of a book that are fetched; half of an archive is none. */
export const MOST_BYTES = 160 * 1024 * 1024
/** Bytes of one section that is laid out at once. */
const LONGEST_SECTION = 4 * 1024 * 1024
const MOST_SECTIONS = 5000
const MOST_ENTRIES = 5000
const DEEPEST_ENTRY = 8
const LONGEST_LABEL = 300

const PROTECTED = /^META-INF\/(?:license\.lcpl|rights\.xml)$/

const isSection = (name: string) => /\.(?:x?html?|xml)$/i.test(name)

const isMarkup = (name: string) => isSection(name) || /\.svg$/i.test(name)

/** A section as an XML parser accepts it, else as a parser of HTML does not lose it. */
function tidySection(text: string): string {
  const tidy = tidyCharacters(text)
  const parsed = new DOMParser().parseFromString(tidy, 'application/xhtml+xml')
  return parsed.querySelector('parsererror') ? closeEmptyElements(tidy) : tidy
}

/** Answers the engine's requests from the archive; a picture that is dangerous to draw is left empty. */
function loaderOf(files: BookFiles, { texts }: BookPackage) {
  return {
    async loadText(name: string) {
      const own = files.find(name) ?? name
      const cached = texts.get(own)
      if (cached !== undefined)
        return isSection(own) && !own.startsWith('META-INF/') ? disarmMarkup(cached) : cached
      const text = await files.text(own)
      if (text === undefined) return null
      const armless = disarmMarkup(isMarkup(own) ? toXlinkHref(text) : text)
      return isSection(own) ? tidySection(armless) : armless
    },
    async loadBlob(name: string, type = '') {
      const bytes = await files.bytes(name)
      if (!bytes) return null
      const drawn = /\.(?:png|jpe?g|gif|webp|bmp)$/i.test(name)
      return new Blob(drawn && !isReasonablePicture(bytes) ? [] : [bytes], { type })
    },
    getSize: (name: string) => files.sizeOf(name),
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

function toTarget(target: FoliateTarget | null | undefined, count: number): BookTarget | undefined {
  if (!target || target.index < 0 || target.index >= count) return undefined
  return {
    section: target.index,
    find(section) {
      try {
        const place = target.anchor(section)
        return typeof place === 'number' || place === null ? undefined : place
      } catch {
        // A CFI of another edition leads nowhere in this one: its section is as near as one can come.
        return undefined
      }
    },
  }
}

/** Elements that show something without words. */
const VISIBLE = 'img, svg, image, video, audio, canvas, math, hr, table'

/** The engine writes a section for an `iframe` of its own; here it is taken before that, and laid out more safely. */
class SectionReader {
  private readonly written = new Map<string, { data: string; type: string }>()
  private readonly shown = new Set<FoliateSection>()
  private readonly files: BookFiles

  constructor(epub: EPUB, files: BookFiles) {
    this.files = files
    epub.transformTarget.addEventListener('data', event => {
      const { detail } = event as CustomEvent<{ data: unknown; type: string; name: string }>
      if (typeof detail.data === 'string' && detail.data.length <= LONGEST_SECTION)
        this.written.set(detail.name, { data: detail.data, type: detail.type })
    })
  }

  async read(section: FoliateSection, beside: FoliateSection | undefined): Promise<BookSection> {
    if (section.size > LONGEST_SECTION) throw new ArchiveTooLarge(section.id)
    for (const each of this.shown) if (each !== beside) this.unload(each)
    // One file may be two sections: the engine does not write it again for the other side of a spread.
    const earlier = this.written.get(section.id)
    this.written.clear()
    if (this.files.find(section.id) === undefined) return { document: emptyPage(), gap: 'missing' }
    this.shown.add(section)
    const url = await section.load()
    const { data, type } = this.written.get(section.id) ?? earlier ?? { data: '', type: '' }
    const markup = /xhtml|html/.test(type)
    const drawing = type === 'image/svg+xml' ? drawingPage(data) : undefined
    const document = markup
      ? new DOMParser().parseFromString(data, type as 'text/html')
      : (drawing ?? emptyPage())
    if (!markup && !drawing && url) {
      // A picture that stands in the book by itself.
      const picture = document.createElement('img')
      picture.src = url
      document.body.append(picture)
    }
    cleanSection(document)
    const isEmpty =
      !document.querySelector(VISIBLE) &&
      (document.body ?? document.documentElement).textContent?.trim() === ''
    return { document, ...(isEmpty && { gap: 'empty' }) }
  }

  private unload(section: FoliateSection): void {
    section.unload()
    this.shown.delete(section)
  }
}

const emptyPage = () => new DOMParser().parseFromString('', 'text/html')

/** Layout of a section: as its entry in the reading order says, else as the package says for all. */
function fixedPageOf(
  epub: EPUB,
  properties: string,
  section: FoliateSection | undefined,
): FixedPage | undefined {
  const stated = (name: string) => new RegExp(`(?:^|\\s)rendition:${name}-([\\w-]+)`).exec(properties)?.[1]
  const layout = stated('layout') ?? epub.rendition.layout
  if (layout !== 'pre-paginated' || !section) return undefined
  const spread = stated('spread') ?? epub.rendition.spread
  const spreads = spread === 'none' ? 'never' : spread === 'both' || spread === 'portrait' ? 'always' : 'wide'
  return { spreads, ...(section.pageSpread && { side: section.pageSpread }) }
}

function toBook(epub: EPUB, files: BookFiles, { spine }: BookPackage): Book {
  const sections = epub.sections.slice(0, MOST_SECTIONS)
  const reader = new SectionReader(epub, files)
  const { language: stated } = epub.metadata
  const language = (typeof stated === 'string' ? stated : stated?.[0]) ?? ''
  const viewport = viewportOf(epub.rendition.viewport ?? '')
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
    rightToLeft: isRightToLeft(epub.dir, language),
    language,
    printedPages: (epub.pageList ?? [])
      .slice(0, MOST_ENTRIES)
      .flatMap(({ label, href }) => (label && href ? [{ label: label.slice(0, LONGEST_LABEL), href }] : [])),
    fixedPage: index => fixedPageOf(epub, spine[index] ?? '', sections[index]),
    ...(viewport && { viewport }),
    async read(index, beside) {
      const section = sections[index]
      if (!section) throw new Error('no such section')
      return reader.read(section, sections[beside ?? -1])
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
    const files = bookFiles(archive)
    const described = await readPackage(files, archive.names)
    if (!described) return unreadable
    const epub = await new EPUB(loaderOf(files, described)).init()
    return epub.sections.length > 0 ? toBook(epub, files, described) : unreadable
  } catch (error) {
    return error instanceof ArchiveTooLarge ? failure('invalid', { detail: 'too-large' }) : unreadable
  }
}

/**
 * Opens the book in a file; it is closed by the view that shows it. A failure `invalid` with the detail `too-large`
 * for half of one, else those of `openBook`.
 */
export async function readBook({ bytes, cut }: FetchedFile): Promise<Book | Failure> {
  return cut ? failure('invalid', { detail: 'too-large' }) : openBook(bytes)
}
