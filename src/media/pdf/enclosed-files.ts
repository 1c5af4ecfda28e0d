import type { PDFDocumentProxy } from 'pdfjs-dist'

/** A file that is enclosed in a PDF. ISO 32000-2, 7.11.4 (embedded file streams). */
export interface EnclosedFile {
  readonly name: string
  readonly description: string
  /** True for a PDF, which can be opened in the place of the one that encloses it. */
  readonly isPdf: boolean
  /** Reads its bytes; rejects when it is damaged. */
  bytes(): Promise<Uint8Array<ArrayBuffer>>
}

/** Files enclosed in a PDF, and whether it is only their cover. */
export interface Enclosures {
  readonly files: readonly EnclosedFile[]
  readonly isPortfolio: boolean
}

const MOST_FILES = 1000
const LONGEST_NAME = 300

/** Reads the list of enclosed files; `undefined` when there are none. */
export async function readEnclosures(document: PDFDocumentProxy): Promise<Enclosures | undefined> {
  const attachments = await document.getAttachments().catch(() => null)
  if (!attachments || attachments.size === 0) return undefined
  const mode = await document.getPageMode().catch(() => '')
  const files = [...attachments]
    .slice(0, MOST_FILES)
    .map(([id, { filename, description, content }]): EnclosedFile => {
      const name = (filename || id).slice(0, LONGEST_NAME)
      return {
        name,
        description: description.slice(0, LONGEST_NAME),
        isPdf: /\.pdf$/i.test(name),
        bytes: async () => new Uint8Array(content ?? (await document.getAttachmentContent(id)) ?? []),
      }
    })
  return { files, isPortfolio: mode === 'UseAttachments' }
}

/** Saves bytes as a file on the reader's device, never as something that opens by itself. */
export function saveBytes(bytes: Uint8Array<ArrayBuffer>, name: string): void {
  const link = globalThis.document.createElement('a')
  link.href = URL.createObjectURL(new Blob([bytes], { type: 'application/octet-stream' }))
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
}
