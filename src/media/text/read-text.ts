import { decodeText } from '../../delivery/parsing/decode-text'
import type { FetchedFile } from '../../delivery/read-file'
import { safeUrl } from '../../delivery/safe-url'
import { askWorker, NoAnswer } from '../../delivery/worker-call'
import { type Failure, failure } from '../../model/failure'
import { loadPart } from '../../ui/load-part'
import type { RichDocument } from '../../ui/rich-text/document-elements'
import { parseDocument } from '../../ui/rich-text/parse-document'
import { indentJson } from './indent-json'
import { indentXml } from './indent-xml'
import { type Segments, segmentsOf } from './segments'
import type { TextKind } from './text-kind'

/** A text made ready to be shown. */
export type ReadText = {
  readonly encoding: string
  /** True when there is more of it in the file than is shown. */
  readonly cut: boolean
} & ({ readonly document: RichDocument } | { readonly segments: Segments; readonly code: boolean })

/** Characters up to which a text is indented or made a document; longer ones are shown as they are written. */
const LONGEST_TO_INDENT = 4 * 1024 * 1024
const LONGEST_MARKDOWN = 1024 * 1024
/** Milliseconds for Markdown; characters of it that are read on the page where there may be no worker. */
const PATIENCE = 4000
const SHORT_MARKDOWN = 20_000

const checks = { checkUrl: (url: string) => safeUrl(url) }

async function htmlOfMarkdown(text: string, signal: AbortSignal): Promise<string | null> {
  if (text.length > LONGEST_MARKDOWN) return null
  const make = () => new Worker(new URL('./markdown.worker.ts', import.meta.url), { type: 'module' })
  try {
    return await askWorker<string | null>(make, text, PATIENCE, signal)
  } catch (error) {
    if (!(error instanceof NoAnswer)) throw error
    if (error.why === 'late' || text.length > SHORT_MARKDOWN) return null
    const { markdownToHtml } = await loadPart(() => import('./markdown'))
    try {
      return markdownToHtml(text)
    } catch {
      // Quotations in quotations without end: it is shown as it is written.
      return null
    }
  }
}

function indented(text: string, kind: TextKind): string {
  if (text.length > LONGEST_TO_INDENT) return text
  if (kind === 'json') return indentJson(text)
  return kind === 'xml' ? indentXml(text) : text
}

/**
 * Reads a file as text of a kind. A failure `unsupported` with the detail `unreadable-file` when it is no text;
 * rejects when aborted, and with `PartMissing`.
 */
export async function readText(
  { bytes, cut, format }: FetchedFile,
  kind: TextKind,
  signal: AbortSignal,
): Promise<ReadText | Failure> {
  const decoded = await decodeText(bytes, format, cut)
  if (!decoded) return failure('unsupported', { detail: 'unreadable-file' })
  const { text, encoding } = decoded
  const html = kind === 'markdown' ? await htmlOfMarkdown(text, signal) : kind === 'html' ? text : null
  if (html !== null) {
    const document = parseDocument(html, checks)
    // A page that says nothing by its permitted elements is shown as it is written.
    if (document.blocks.length > 0) return { encoding, cut: cut || document.cut, document }
  }
  const code = kind === 'xml' || kind === 'json' || kind === 'html'
  return { encoding, cut, segments: segmentsOf(indented(text, kind)), code }
}
