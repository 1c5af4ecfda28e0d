import type { PDFDocumentProxy } from 'pdfjs-dist'

/** A file that is enclosed in a PDF. ISO 32000-2, 7.11.4 (embedded file streams). */
export interface EnclosedFile {
  readonly name: string
  /** Folder of a portfolio in which the file lies, with a slash at the end; empty where there is none. */
  readonly folder: string
  readonly description: string
  /** Position of the page that the file is pinned to; absent where the document as a whole encloses it. */
  readonly page?: number
  /** True for a PDF, which can be opened in the place of the one that encloses it. */
  readonly isPdf: boolean
  /** Reads its bytes; rejects when it is damaged. */
  bytes(): Promise<Uint8Array<ArrayBuffer>>
}

/** Files enclosed in a PDF, and whether it is only their cover. */
export interface Enclosures {
  readonly files: readonly EnclosedFile[]
  readonly isPortfolio: boolean
  /** Looks for files that are pinned to pages not seen yet; absent when all pages have been looked at. */
  readonly lookThrough?: (signal: AbortSignal) => Promise<void>
}

/** File specification as pdf.js hands it out: `filename` is the last part of `rawFilename`. */
interface FileSpecification {
  readonly filename?: string
  readonly rawFilename?: string
  readonly description?: string
}

const MOST_FILES = 1000
const LONGEST_NAME = 300

/** Path from the root of a disk: where the file lay when it was enclosed, which is no folder of the PDF. */
const ON_A_DISK = /^(?:\/|[a-z]:)/i

/** Relative folder in the name of an enclosed file, with a slash at the end. */
export function folderIn(path: string): string {
  if (ON_A_DISK.test(path)) return ''
  const parts = path.split('/').slice(0, -1)
  return parts
    .filter(part => part !== '' && part !== '.' && part !== '..')
    .map(part => `${part}/`)
    .join('')
    .slice(0, LONGEST_NAME)
}

type Reader = Pick<PDFDocumentProxy, 'getAttachmentContent'>

function toFile(
  document: Reader,
  id: string,
  { filename, rawFilename = '', description = '' }: FileSpecification,
): EnclosedFile {
  const name = (filename || id).slice(0, LONGEST_NAME)
  return {
    name,
    folder: folderIn(rawFilename),
    description: description.slice(0, LONGEST_NAME),
    isPdf: /\.pdf$/i.test(name),
    bytes: async () => new Uint8Array((await document.getAttachmentContent(id)) ?? []),
  }
}

/** Annotation as pdf.js hands it out. ISO 32000-2, 12.5.6.15 (file attachment annotations). */
interface PinnedAnnotation {
  readonly subtype?: string
  readonly fileId?: string
  readonly file?: FileSpecification
  readonly contentsObj?: { readonly str?: string }
}

type Pages = Pick<PDFDocumentProxy, 'getPage' | 'numPages' | 'getAttachmentContent'>

/** Reads the files that are pinned to a page, by their ids; none when the page cannot be read. */
async function readPinned(document: Pages, page: number): Promise<readonly [string, EnclosedFile][]> {
  const annotations: PinnedAnnotation[] = await document
    .getPage(page + 1)
    .then(pdfPage => pdfPage.getAnnotations())
    .catch(() => [])
  return annotations.flatMap(({ subtype, fileId, file, contentsObj }) => {
    if (subtype !== 'FileAttachment' || fileId === undefined || !file) return []
    const description = file.description || contentsObj?.str || ''
    return [[fileId, { ...toFile(document, fileId, { ...file, description }), page }]]
  })
}

/** Collects the files enclosed in a PDF: those of the whole document, and those pinned to the pages that are looked at. */
export class EnclosedFileList {
  private readonly document: Pages
  private readonly onChange: (enclosures: Enclosures) => void
  private readonly files = new Map<string, EnclosedFile>()
  private readonly pages = new Set<number>()
  private isPortfolio = false

  constructor(document: Pages, onChange: (enclosures: Enclosures) => void) {
    this.document = document
    this.onChange = onChange
  }

  /** Reads the files of the whole document. */
  async readOwn(
    document: Pick<PDFDocumentProxy, 'getAttachments' | 'getPageMode' | 'getMetadata'>,
  ): Promise<void> {
    const attachments = (await document.getAttachments().catch(() => null)) ?? new Map()
    const mode = await document.getPageMode().catch(() => '')
    const { info } = await document.getMetadata().catch(() => ({ info: {} }))
    const { IsCollectionPresent = false } = info as { IsCollectionPresent?: boolean }
    this.isPortfolio = attachments.size > 0 && (IsCollectionPresent || mode === 'UseAttachments')
    this.add([...attachments].map(([id, file]) => [id, toFile(this.document, id, file)]))
  }

  /** Reads the files that are pinned to a page, once. */
  async lookAt(page: number): Promise<void> {
    if (this.pages.has(page)) return
    this.pages.add(page)
    this.add(await readPinned(this.document, page))
  }

  // The same function each time: a list that has grown goes on where it was.
  private readonly lookThrough = async (signal: AbortSignal): Promise<void> => {
    for (let page = 0; page < this.document.numPages; page += 1) {
      if (signal.aborted) return
      await this.lookAt(page)
    }
    this.tell()
  }

  private add(files: readonly [string, EnclosedFile][]): void {
    for (const [id, file] of files)
      if (!this.files.has(id) && this.files.size < MOST_FILES) this.files.set(id, file)
    if (files.length > 0) this.tell()
  }

  private tell(): void {
    if (this.files.size === 0) return
    const all = [...this.files.values()]
    const files = [
      ...all.filter(({ page }) => page === undefined).sort((a, b) => a.folder.localeCompare(b.folder)),
      ...all.filter(({ page }) => page !== undefined).sort((a, b) => (a.page ?? 0) - (b.page ?? 0)),
    ]
    const isWhole = this.pages.size >= this.document.numPages
    this.onChange({
      files,
      isPortfolio: this.isPortfolio,
      ...(!isWhole && { lookThrough: this.lookThrough }),
    })
  }
}

/** Saves bytes as a file on the reader's device, never as something that opens by itself. */
export function saveBytes(bytes: Uint8Array<ArrayBuffer>, name: string): void {
  const link = globalThis.document.createElement('a')
  link.href = URL.createObjectURL(new Blob([bytes], { type: 'application/octet-stream' }))
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
}
