import type { PDFDocumentProxy } from 'pdfjs-dist'
import { type Failure, failure, isFailure } from '../../../model/failure'
import { objectOf } from '../../../viewer/state/store'
import type { ReadWords, WordsContext } from '../../medium'
import { ByteSource } from '../file/byte-source'
import { loadEngine } from '../file/engine'
import { openDocument } from '../file/open-document'
import { findPdf } from '../is-pdf'
import { orderTexts } from './text-order'

async function readPages(document: PDFDocumentProxy, { signal, onPart }: WordsContext): Promise<void> {
  orderTexts(document)
  const labels = await document.getPageLabels().catch(() => null)
  for (let page = 0; page < document.numPages && !signal.aborted; page++) {
    const content = await document
      .getPage(page + 1)
      .then(each => each.getTextContent({ disableNormalization: true }))
      .catch(() => undefined)
    const text = (content?.items ?? [])
      .map(item => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : ''))
      .join('')
    const label = labels?.[page]?.trim()
    await onPart({ page, text, fragmentOf: () => `page=${page + 1}`, ...(label && { label }) })
  }
}

/** Reads the words of a PDF page by page, without showing it; a file that asks for a password is left out. */
export const readWords: ReadWords = async (context): Promise<Failure | undefined> => {
  const { viewer, canvas } = context
  const ended = new AbortController()
  const end = () => ended.abort()
  context.signal.addEventListener('abort', end)
  const { signal } = ended
  let locked = false
  try {
    const url = () => {
      const content = objectOf(viewer.store.getState())?.canvases[canvas]
      return content && findPdf(content)?.url
    }
    const opened = await openDocument(loadEngine(), {
      source: new ByteSource({ url, delivery: viewer.delivery, signal }),
      askPassword() {
        locked = true
        end()
      },
      onTrouble: trouble => trouble && end(),
      onHugeImage: () => undefined,
      signal,
    })
    if (isFailure(opened)) return opened
    await readPages(opened.document, { ...context, signal })
    return undefined
  } catch (error) {
    if (!signal.aborted) throw error
    return context.signal.aborted ? undefined : failure(locked ? 'denied' : 'unreachable')
  } finally {
    context.signal.removeEventListener('abort', end)
    end()
  }
}
