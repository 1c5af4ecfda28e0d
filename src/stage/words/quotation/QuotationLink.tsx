import { Link2 } from 'lucide-react'
import { type ReactPortal, useEffect, useState } from 'react'
import { createPortal } from 'react-dom'
import type { Size } from '../../../model/digital-object'
import { boxesOfWords, placedWords, plainText, wordsIn } from '../../../model/texts/page-text'
import { quotationOf } from '../../../search/find-quotation'
import { copyText } from '../../../ui/copy-text'
import { isPermitted } from '../../../viewer/library/permissions'
import { lastingLink } from '../../../viewer/page-id/lasting-link'
import { linkToWords, regionAround } from '../../../viewer/quotation/link-to-words'
import { hitBoxes } from '../../../viewer/search/hit-boxes'
import { objectOf } from '../../../viewer/state/store'
import { useTranslate, useViewer, useViewerState, type Viewer } from '../../../viewer/use-viewer'
import { selectedSpan } from '../selected-words'
import type { WordElements } from '../word-elements'
import './quotation.css'

/** A page whose words can be linked to. */
export interface QuotablePage {
  /** Position of the canvas, counted from 0. */
  readonly canvas: number
  /** Canvas units. */
  readonly size: Size
  readonly elements: WordElements
}

/** The link to the words that are selected on one of the pages; `undefined` where none are. */
function linkOf(pages: readonly QuotablePage[], { store }: Viewer): string | undefined {
  const selection = getSelection()
  if (!selection || selection.rangeCount === 0 || selection.isCollapsed) return undefined
  const range = selection.getRangeAt(0)
  for (const { canvas, size, elements } of pages) {
    const span = selectedSpan(elements, range)
    if (!span) continue
    const { text } = elements
    const boxes = boxesOfWords(wordsIn(placedWords(text), span))
    const region = regionAround(hitBoxes({ boxes, ...(text.size && { boxesIn: text.size }) }, size), size)
    const { place, layout, usualLayout, shifted, order, request } = store.getState()
    const link = linkToWords(location.href, quotationOf(plainText(text), span), {
      place: { canvas, rotation: place.rotation, ...(region && { region }) },
      look: { layout, usualLayout, shifted, order },
      ...(request?.url && { opened: request.url }),
    })
    return lastingLink(link, objectOf(store.getState()), canvas)
  }
  return undefined
}

/** Milliseconds after which a selection has come to rest. */
const REST = 250

/** Follows the selection while words of the pages are in it. */
function useLink(pages: readonly QuotablePage[]): string | undefined {
  const viewer = useViewer()
  const [link, setLink] = useState<string>()
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const follow = () => {
      clearTimeout(timer)
      timer = setTimeout(() => setLink(linkOf(pages, viewer)), REST)
    }
    document.addEventListener('selectionchange', follow)
    return () => {
      clearTimeout(timer)
      document.removeEventListener('selectionchange', follow)
    }
  }, [pages, viewer])
  return link
}

/** Copies a link to the selected words; there as long as words of the pages are selected. */
export function QuotationLink({ pages }: { pages: readonly QuotablePage[] }): ReactPortal | null {
  const t = useTranslate()
  const link = useLink(pages)
  const permitted = useViewerState(state => isPermitted(state, 'share'))
  const [copied, setCopied] = useState<{ readonly link: string; readonly done: boolean }>()
  const host = document.querySelector('.stage-content')
  if (link === undefined || !permitted || !host) return null
  const outcome = copied?.link === link ? copied : undefined
  return createPortal(
    // The selection stays when the button is pressed.
    // biome-ignore lint/a11y/noStaticElementInteractions: it only keeps the selection
    <div
      className="quotation"
      onMouseDown={event => event.target instanceof HTMLInputElement || event.preventDefault()}
    >
      <button
        type="button"
        className="button"
        onClick={() => void copyText(link).then(done => setCopied({ link, done }))}
      >
        <Link2 size={16} aria-hidden />
        {t('words.link')}
      </button>
      {outcome && !outcome.done && (
        <input
          readOnly
          value={link}
          dir="ltr"
          aria-label={t('words.link')}
          onFocus={event => event.currentTarget.select()}
        />
      )}
      <span role="status">{outcome && t(outcome.done ? 'words.linkCopied' : 'words.linkByHand')}</span>
    </div>,
    host,
  )
}
