// Types of the used parts of foliate-js, which brings none of its own.
declare module 'foliate-js/epub.js' {
  export interface FoliateSection {
    readonly id: string
    /** `no` for what is not part of the reading order. */
    readonly linear?: string | null
    readonly size: number
    readonly pageSpread?: 'left' | 'right' | 'center'
    /** A CFI of the section in the package. */
    readonly cfi: string
    load(): Promise<string>
    unload(): void
    resolveHref(href: string): string
  }
  export interface FoliateTocEntry {
    readonly label?: string | null
    readonly href?: string | null
    readonly subitems?: readonly FoliateTocEntry[] | null
  }
  export interface FoliateTarget {
    readonly index: number
    anchor(document: Document): Range | Element | number | null
  }
  export class EPUB {
    constructor(loader: {
      loadText(name: string): Promise<string | null>
      loadBlob(name: string, type?: string): Promise<Blob | null>
      getSize(name: string): number
    })
    init(): Promise<this>
    readonly sections: readonly FoliateSection[]
    readonly toc?: readonly FoliateTocEntry[] | null
    readonly pageList?: readonly FoliateTocEntry[] | null
    /** Properties of the package in the vocabulary `rendition`, as written. */
    readonly rendition: { readonly layout?: string; readonly spread?: string; readonly viewport?: string }
    readonly dir?: string | null
    readonly metadata: { readonly language?: string | readonly string[] }
    readonly transformTarget: EventTarget
    resolveHref(href: string): FoliateTarget | null
    resolveCFI(cfi: string): FoliateTarget
    isExternal(href: string): boolean
    destroy(): void
  }
}

declare module 'foliate-js/epubcfi.js' {
  export const isCFI: RegExp
  export function fromRange(range: Range): string
  export function joinIndir(...parts: readonly string[]): string
}
