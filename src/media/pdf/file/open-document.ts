import type { PDFDocumentProxy } from 'pdfjs-dist'
import { type Failure, failure, isFailure } from '../../../model/failure'
import type { PdfBytes } from './byte-source'
import type { Engine } from './engine'
import { hasHugeImage } from './huge-images'
import { isUnknownProtection } from './protection'
import { feedThrough, makeRangeTransport, type OnTrouble } from './range-transport'

/** Input of opening a file. */
export interface OpenOptions {
  readonly source: PdfBytes
  /** Asks the reader; `again` when the password before was wrong. */
  askPassword(give: (password: string) => void, again: boolean): void
  readonly onTrouble: OnTrouble
  /** Told of an image that is left out because it is too large. */
  onHugeImage(): void
  readonly signal: AbortSignal
}

/** A PDF that is open. */
export interface OpenedPdf {
  readonly document: PDFDocumentProxy
  /** Asks again for parts that did not come; absent where the file can only be opened anew. */
  readonly retry?: () => void
}

/** Images larger than this many pixels are not drawn, and it is said: unpacked they bring a browser down. */
const MOST_IMAGE_PIXELS = 2 ** 27
/** Bytes of one canvas that pdf.js may make for a picture; phones have less than this for all of them. */
const MOST_CANVAS_BYTES = 2 ** 28
const MOST_CANVAS_BYTES_TOUCH = 2 ** 26

/** Tells whether this is a device with little memory for canvases, as far as a page can tell. */
export const isTouchDevice = () => matchMedia('(pointer: coarse)').matches

const HTML = /^\s*(?:<!doctype html|<html|<head|<\?xml[^>]*>\s*<(?:!doctype )?html)/i

const headOf = (first: Uint8Array) => new TextDecoder('latin1').decode(first.subarray(0, 1024))

/** Tells whether the first bytes are those of a PDF, which may begin with something else. */
const beginsAsPdf = (first: Uint8Array) => headOf(first).includes('%PDF-')

/** Failure of a file whose first bytes are not those of a PDF; `undefined` when they may be. */
function findWrongKind(first: Uint8Array): Failure | undefined {
  if (beginsAsPdf(first)) return undefined
  return HTML.test(headOf(first).replace(/^\u00ef\u00bb\u00bf/, ''))
    ? failure('invalid', { detail: 'file-web-page' })
    : undefined
}

function parameters({ pdfjs, assets }: Engine) {
  return {
    verbosity: pdfjs.VerbosityLevel.ERRORS,
    wasmUrl: `${assets}wasm/`,
    cMapUrl: `${assets}cmaps/`,
    standardFontDataUrl: `${assets}standard_fonts/`,
    iccUrl: `${assets}iccs/`,
    // XFA forms are laid out and shown as they were filled in; nothing in a file runs.
    enableXfa: true,
    maxImageSize: MOST_IMAGE_PIXELS,
    canvasMaxAreaInBytes: isTouchDevice() ? MOST_CANVAS_BYTES_TOUCH : MOST_CANVAS_BYTES,
  }
}

/**
 * Opens a PDF. Ends with a failure of any reason but `unsupported` and `future-version`; details `empty-file`,
 * `file-web-page`, `not-a-pdf`, `damaged-file`, `protected-file` for what is no readable PDF. Throws only when aborted.
 */
export async function openDocument(
  loading: Promise<Engine>,
  { source, askPassword, onTrouble, onHugeImage, signal }: OpenOptions,
): Promise<OpenedPdf | Failure> {
  const [engine, opened] = await Promise.all([loading, source.open()])
  signal.throwIfAborted()
  if (isFailure(opened)) return opened
  const wrong = findWrongKind(opened.first)
  // Asked now: pdf.js hands the bytes on to its worker.
  const detail = beginsAsPdf(opened.first) ? 'damaged-file' : 'not-a-pdf'
  if (wrong) return wrong
  const worker = await engine.makeWorker()
  const { port } = worker
  const onBytes = (bytes: Uint8Array) => hasHugeImage(bytes, MOST_IMAGE_PIXELS) && onHugeImage()
  const range = makeRangeTransport(engine.pdfjs, source, opened, onTrouble, onBytes, signal)
  const mode = opened.ranged ? { disableStream: true, disableAutoFetch: true } : { disableRange: true }
  const task = engine.pdfjs.getDocument({
    ...parameters(engine),
    ...mode,
    range: range.transport,
    worker,
  })
  task.onPassword = (give: (password: string) => void, reason: number) =>
    askPassword(give, reason === engine.pdfjs.PasswordResponses.INCORRECT_PASSWORD)
  const close = async () => {
    await task.destroy().catch(() => undefined)
    worker.destroy()
    if (port instanceof Worker) port.terminate()
  }
  signal.addEventListener('abort', () => void close())
  let broken: Failure | undefined
  const fed = opened.ranged ? undefined : feedThrough(range, opened, onBytes, signal)
  fed?.catch(error => {
    broken = opened.failureOf?.(error)
    if (!signal.aborted) onTrouble(broken)
  })
  try {
    const document = await task.promise
    // A file may name pages that it does not have, or that hold each other: without its first page it is none.
    await document.getPage(1)
    return { document, ...(opened.ranged && { retry: range.retry }) }
  } catch (error) {
    signal.throwIfAborted()
    void close()
    return broken ?? failure('invalid', { detail: isUnknownProtection(error) ? 'protected-file' : detail })
  }
}
