/**
 * The pages of a whole book, of which only the sections that were laid out are known: the others are reckoned by
 * their size. Pages count from 0 through the book.
 */
export class BookPages {
  private readonly sizes: readonly number[]
  private readonly counts = new Map<number, number>()
  /** Reckoned pages of sections before one that was read: its numbers do not change with what is laid out later. */
  private readonly held = new Map<number, number>()

  private readonly isOnePage: (section: number) => boolean

  /** `sizes`: bytes of each section; 0 for those outside the reading order. `isOnePage`: sections that never have more. */
  constructor(sizes: readonly number[], isOnePage: (section: number) => boolean = () => false) {
    this.sizes = sizes
    this.isOnePage = isOnePage
  }

  /**
   * Keeps how many pages a section has. Where it is read from its end, the sections before it that are only reckoned give
   * way, so that the numbers go on counting down.
   */
  learn(section: number, pages: number, fromEnd = false): void {
    let surplus = fromEnd ? this.of(section) - pages : 0
    this.counts.set(section, pages)
    for (let each = section - 1; each >= 0 && surplus !== 0; each--) {
      if (!this.inOrder(each) || this.isKnown(each)) continue
      const before = this.of(each)
      const after = Math.max(1, before + surplus)
      this.held.set(each, after)
      surplus -= after - before
    }
  }

  /** Keeps the numbers of the pages up to the beginning of a section, now that they are told. */
  hold(section: number): void {
    for (let each = 0; each < section; each++) if (!this.isKnown(each)) this.held.set(each, this.of(each))
  }

  /** True until every section was laid out: the numbers are reckoned. */
  get isReckoned(): boolean {
    return this.sizes.some((_, section) => this.inOrder(section) && !this.isKnown(section))
  }

  /** Forgets everything: the pages are laid out otherwise. */
  forget(): void {
    this.counts.clear()
    this.held.clear()
  }

  /** Pages of a section, known or reckoned. */
  of(section: number): number {
    if (this.isOnePage(section)) return 1
    return (
      this.counts.get(section) ??
      this.held.get(section) ??
      Math.max(1, Math.round((this.sizes[section] ?? 0) / this.bytesOfPage()))
    )
  }

  get count(): number {
    return this.before(this.sizes.length)
  }

  /** Pages before a section. */
  before(section: number): number {
    let pages = 0
    for (let each = 0; each < Math.min(section, this.sizes.length); each++)
      pages += this.inOrder(each) ? this.of(each) : 0
    return pages
  }

  /** The section that a page is in, and its place there. */
  find(page: number): { readonly section: number; readonly page: number } {
    let left = Math.max(0, page)
    let last = 0
    for (let section = 0; section < this.sizes.length; section++) {
      if (!this.inOrder(section)) continue
      last = section
      if (left < this.of(section)) return { section, page: left }
      left -= this.of(section)
    }
    return { section: last, page: this.of(last) - 1 }
  }

  /** The next section in reading order after (1) or before (-1) one; `undefined` at the ends. */
  neighbour(section: number, by: 1 | -1): number | undefined {
    for (let at = section + by; at >= 0 && at < this.sizes.length; at += by) if (this.inOrder(at)) return at
    return undefined
  }

  private isKnown(section: number): boolean {
    return this.counts.has(section) || this.isOnePage(section)
  }

  private inOrder(section: number): boolean {
    return (this.sizes[section] ?? 0) > 0
  }

  private bytesOfPage(): number {
    let bytes = 0
    let pages = 0
    for (const [section, count] of this.counts) {
      bytes += this.sizes[section] ?? 0
      pages += count
    }
    return pages === 0 ? 1500 : Math.max(1, bytes / pages)
  }
}
