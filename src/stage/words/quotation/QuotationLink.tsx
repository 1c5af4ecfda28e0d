import { Link2 } from 'lucide-react'
import { type ReactPortal, useCallback, useEffect, useMemo, useState } from 'react'
import { createPortal } from 'react-dom'
import type { Size } from '../../../model/digital-object'
import { boxesOfWords, placedWords, plainText, wordsIn } from '../../../model/texts/page-text'
import { quotationOf } from '../../../search/find-quotation'
import { copyText } from '../../../ui/copy-text'
import { isOffered } from '../../../viewer/library/features'
import { isPermitted } from '../../../viewer/library/permissions'
import { lastingLink } from '../../../viewer/page-id/lasting-link'
import { linkToWords, regionAround } from '../../../viewer/quotation/link-to-words'
import { hitBoxes } from '../../../viewer/search/hit-boxes'
import { objectOf } from '../../../viewer/state/store'
import { useTranslate, useViewer, useViewerState, type Viewer } from '../../../viewer/use-viewer'
import { selectedSpan } from '../selected-words'
import type { WordElements } from '../word-elements'
import { NoteOnSelection } from './NoteOnSelection'
import type { SelectedQuotation } from './selected-quotation'
import './quotation.css'

/** A page whose words can be linked to. */
export interface QuotablePage {
  /** Position of the canvas, counted from 0. */
  readonly canvas: number
  /** Canvas units. */
  readonly size: Size
  readonly elements: WordElements
}

/** The words that are selected on one of the pages; `undefined` where none are. */
function selectionOn(pages: readonly QuotablePage[], range: Range): SelectedQuotation | undefined {
  for (const { canvas, size, elements } of pages) {
    const span = selectedSpan(elements, range)
    if (span) return { canvas, size, text: elements.text, span }
  }
  return undefined
}

/** The link to selected words. */
function linkOf({ canvas, size, text, span }: SelectedQuotation, { store }: Viewer): string | undefined {
  const boxes = boxesOfWords(wordsIn(placedWords(text), span))
  const placed = hitBoxes({ boxes, ...(text.size && { boxesIn: text.size }) }, size)
  const region = size && regionAround(placed, size)
  const { place, layout, usualLayout, shifted, order, request } = store.getState()
  const link = linkToWords(location.href, quotationOf(plainText(text), span), {
    place: { canvas, rotation: place.rotation, ...(region && { region }) },
    look: { layout, usualLayout, shifted, order },
    ...(request?.url && { opened: request.url }),
  })
  return lastingLink(link, objectOf(store.getState()), canvas)
}

/** Finds what is quoted in a part of the document that is selected. */
export type FindQuotation = (range: Range) => SelectedQuotation | undefined

/** Milliseconds after which a selection has come to rest. */
const REST = 250

/** Follows the selection while words of the pages are in it. */
function useSelected(find: FindQuotation): SelectedQuotation | undefined {
  const [selected, setSelected] = useState<SelectedQuotation>()
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const follow = () => {
      clearTimeout(timer)
      timer = setTimeout(() => {
        const selection = getSelection()
        const isSelected = selection && selection.rangeCount > 0 && !selection.isCollapsed
        setSelected(isSelected ? find(selection.getRangeAt(0)) : undefined)
      }, REST)
    }
    document.addEventListener('selectionchange', follow)
    return () => {
      clearTimeout(timer)
      document.removeEventListener('selectionchange', follow)
    }
  }, [find])
  return selected
}

/** Copies a link to the selected words of pages; there as long as some are selected. */
export function QuotationLink({ pages }: { pages: readonly QuotablePage[] }) {
  return <LinkToSelection find={useCallback(range => selectionOn(pages, range), [pages])} />
}

/** Copies a link to what is quoted in the selection, or begins a note on it; there as long as anything is. `find`: the same from render to render. */
export function LinkToSelection({ find }: { find: FindQuotation }): ReactPortal | null {
  const t = useTranslate()
  const viewer = useViewer()
  const selected = useSelected(find)
  const permitted = useViewerState(state => isPermitted(state, 'share'))
  const link = useMemo(
    () => (selected && permitted ? linkOf(selected, viewer) : undefined),
    [selected, permitted, viewer],
  )
  const notes = useViewerState(state => isOffered(state, 'annotations'))
  const [copied, setCopied] = useState<{ readonly link: string; readonly done: boolean }>()
  const host = document.querySelector('.stage-content')
  if (!selected || (link === undefined && !notes) || !host) return null
  const outcome = link !== undefined && copied?.link === link ? copied : undefined
  return createPortal(
    // The selection stays when the button is pressed.
    // biome-ignore lint/a11y/noStaticElementInteractions: it only keeps the selection
    <div
      className="note-over-page quotation"
      onMouseDown={event => event.target instanceof HTMLInputElement || event.preventDefault()}
    >
      {link !== undefined && (
        <button
          type="button"
          className="button"
          onClick={() => void copyText(link).then(done => setCopied({ link, done }))}
        >
          <Link2 size={16} aria-hidden />
          {t('words.link')}
        </button>
      )}
      {notes && <NoteOnSelection selected={selected} />}
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
