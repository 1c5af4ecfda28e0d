import { BookPages } from './book-pages'
import type { BookLook } from './book-style'
import type { Book, BookTarget } from './open-book'
import type { SectionPages } from './pages-in-section'
import { SectionIframe } from './section-iframe'

/** Place of the reader in a book. */
export interface BookPlace {
  /** Position of the section, counted from 0. */
  readonly section: number
  /** Page in the book, counted from 0, and how many there are as far as is known. */
  readonly page: number
  readonly count: number
  /** CFI of the first words that are seen; empty for a page without words. */
  readonly cfi: string
}

/** Events of the view. */
export interface BookListener {
  onPlace(place: BookPlace): void
  /** A section could not be read. */
  onFailure(error: unknown): void
  /** A link out of the book was followed. */
  onOutside(href: string): void
  onKey(event: KeyboardEvent): void
  /** The document of another section is shown; the answer is called when that goes. */
  onDocument(page: Document): () => void
}

/** Milliseconds that scrolling rests before the place is told. */
const REST = 150

type Where = 'beginning' | 'end' | { readonly page: number } | NonNullable<BookTarget['find']>

/** Shows a book in an element, section by section. It keeps the place; the listener is told of it. */
export class BookView {
  private readonly book: Book
  private readonly listener: BookListener
  private readonly iframe: SectionIframe
  private readonly reckoned: BookPages
  private readonly scheme = matchMedia('(prefers-color-scheme: dark)')
  private look: BookLook
  private section = -1
  private pages: SectionPages | undefined
  private seen: Range | undefined
  private size = ''
  private asked = 0
  private resting: ReturnType<typeof setTimeout> | undefined

  constructor(host: HTMLElement, title: string, book: Book, look: BookLook, listener: BookListener) {
    this.book = book
    this.look = look
    this.listener = listener
    this.reckoned = new BookPages(book.sizes)
    this.iframe = new SectionIframe(host, title, {
      onKey: event => listener.onKey(event),
      onDocument: page => listener.onDocument(page),
      onLink: href => this.follow(href),
      onTurn: by => this.look.flow === 'pages' && void this.turnBy(by),
      onMoved: kind => this.onMoved(kind),
    })
    this.scheme.addEventListener('change', this.onScheme)
  }

  /** Shows a place; the beginning of the book when there is none. */
  async show(target: BookTarget | undefined): Promise<void> {
    const first = this.reckoned.neighbour(-1, 1) ?? 0
    await this.open(target?.section ?? first, target?.find ?? 'beginning')
  }

  /** Shows the end of the book. */
  async showEnd(): Promise<void> {
    await this.open(this.reckoned.neighbour(this.book.sizes.length, -1) ?? 0, 'end')
  }

  /** Shows a page of the book. */
  async goTo(page: number): Promise<void> {
    const found = this.reckoned.find(page)
    await this.open(found.section, { page: found.page })
  }

  /** The page of the book that a section begins on, as far as is known. */
  pageOf(section: number): number {
    return this.reckoned.before(section)
  }

  canTurn(by: 1 | -1): boolean {
    const within = this.pages && this.pages.current + by >= 0 && this.pages.current + by < this.pages.count
    return within || this.reckoned.neighbour(this.section, by) !== undefined
  }

  /** Turns by so many pages, into the next or the previous section where this one ends. */
  async turnBy(turns: number): Promise<void> {
    const { pages } = this
    if (!pages) return
    const wanted = pages.current + turns
    const next = this.reckoned.neighbour(this.section, turns < 0 ? -1 : 1)
    if (wanted >= 0 && wanted < pages.count) this.showPage(wanted)
    else if (next !== undefined) await this.open(next, turns < 0 ? 'end' : 'beginning')
  }

  /** Changes how the book looks; the words that are read stay in view. */
  setLook(look: BookLook): void {
    const before = this.look
    this.look = look
    if (look.flow !== before.flow || look.size !== before.size) this.reckoned.forget()
    this.layOut()
  }

  destroy(): void {
    this.asked++
    clearTimeout(this.resting)
    this.scheme.removeEventListener('change', this.onScheme)
    this.iframe.destroy()
    this.book.close()
  }

  private readonly onScheme = () => this.layOut()

  private async open(section: number, where: Where): Promise<void> {
    const asked = ++this.asked
    try {
      if (section !== this.section) {
        const read = await this.book.read(section)
        if (asked !== this.asked) return
        const page = await this.iframe.fill(read, this.book.language)
        if (asked !== this.asked || !page) return
        this.section = section
        this.pages = this.iframe.layOut(this.look, this.scheme.matches)
        this.reckoned.learn(section, this.pages?.count ?? 1)
      }
      this.place(where)
    } catch (error) {
      if (asked === this.asked) this.listener.onFailure(error)
    }
  }

  private place(where: Where): void {
    const { pages } = this
    const { page } = this.iframe
    if (!pages || !page) return
    if (where === 'beginning') this.showPage(0)
    else if (where === 'end') this.showPage(pages.count - 1)
    else if (typeof where === 'object') this.showPage(Math.min(where.page, pages.count - 1))
    else {
      const found = where(page)
      this.showPage(found ? pages.pageOf(found) : 0, found && 'setStart' in found ? found : undefined)
    }
  }

  private showPage(page: number, at?: Range): void {
    this.pages?.show(page)
    this.tell(at)
  }

  /** Lays the section out anew; what was seen first stays in view. */
  private layOut(): void {
    if (this.section < 0) return
    const seen = this.seen
    this.pages = this.iframe.layOut(this.look, this.scheme.matches)
    if (!this.pages) return
    this.reckoned.learn(this.section, this.pages.count)
    this.showPage(seen ? this.pages.pageOf(seen) : 0, seen)
  }

  private onMoved(kind: 'scrolled' | 'resized'): void {
    if (this.section < 0) return
    clearTimeout(this.resting)
    this.resting = setTimeout(() => {
      if (kind === 'scrolled') {
        if (this.look.flow === 'scrolled') this.tell()
        return
      }
      const { clientWidth, clientHeight } = this.iframe.element
      const size = `${clientWidth} ${clientHeight} ${this.iframe.page?.body.scrollHeight} ${this.iframe.page?.body.scrollWidth}`
      if (size === this.size) return
      this.size = size
      this.reckoned.forget()
      this.layOut()
    }, REST)
  }

  private tell(at?: Range): void {
    const { pages } = this
    if (!pages) return
    this.seen = at ?? pages.firstSeen()
    this.listener.onPlace({
      section: this.section,
      page: this.reckoned.before(this.section) + pages.current,
      count: this.reckoned.count,
      cfi: this.seen ? this.book.cfiOf(this.section, this.seen) : '',
    })
  }

  private follow(href: string): void {
    const target = this.book.resolve(this.section, href)
    if (target) void this.show(target)
    else this.listener.onOutside(href)
  }
}
