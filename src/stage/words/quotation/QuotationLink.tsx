import { Link2 } from 'lucide-react'
import { type ReactPortal, useCallback, useEffect, useMemo, useState } from 'react'
import { createPortal } from 'react-dom'
import type { Size } from '../../../model/digital-object'
import { copyText } from '../../../ui/copy-text'
import { innerDocuments, onInnerDocuments } from '../../../viewer/files/inner-documents'
import { isOffered } from '../../../viewer/library/features'
import { isPermitted } from '../../../viewer/library/permissions'
import { lastingLink } from '../../../viewer/page-id/lasting-link'
import { linkToWords } from '../../../viewer/quotation/link-to-words'
import { objectOf } from '../../../viewer/state/store'
import { useTranslate, useViewer, useViewerState, type Viewer } from '../../../viewer/use-viewer'
import { selectedSpan } from '../selected-words'
import type { WordElements } from '../word-elements'
import { NoteOnSelection } from './NoteOnSelection'
import { type SelectedQuotation, selectedOnPage } from './selected-quotation'
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
    if (span) return selectedOnPage(canvas, size, elements.text, span)
  }
  return undefined
}

/** The link to selected words. */
function linkOf(
  { canvas, quote, region, fragment }: SelectedQuotation,
  { store }: Viewer,
): string | undefined {
  const { place, layout, usualLayout, shifted, order, request } = store.getState()
  const link = linkToWords(location.href, quote, {
    place: { canvas, rotation: place.rotation, ...(region && { region }), ...(fragment && { fragment }) },
    look: { layout, usualLayout, shifted, order },
    ...(request?.url && { opened: request.url }),
  })
  return lastingLink(link, objectOf(store.getState()), canvas)
}

/** Finds what is quoted in a part of a document that is selected. */
export type FindQuotation = (
  range: Range,
) => SelectedQuotation | undefined | Promise<SelectedQuotation | undefined>

/** Milliseconds after which a selection has come to rest. */
const REST = 250

/** The first quotation among what is selected in the page and in the documents inside it. */
async function selectedNow(find: FindQuotation): Promise<SelectedQuotation | undefined> {
  for (const page of [document, ...innerDocuments()]) {
    const selection = page.getSelection()
    if (!selection || selection.rangeCount === 0 || selection.isCollapsed) continue
    const selected = await find(selection.getRangeAt(0))
    if (selected) return selected
  }
  return undefined
}

/** Follows the selection while words of the pages are in it. */
function useSelected(find: FindQuotation): SelectedQuotation | undefined {
  const [selected, setSelected] = useState<SelectedQuotation>()
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    let latest = 0
    const look = async () => {
      const own = ++latest
      const now = await selectedNow(find).catch(() => undefined)
      if (own === latest) setSelected(now)
    }
    const follow = () => {
      clearTimeout(timer)
      timer = setTimeout(look, REST)
    }
    let followed: readonly Document[] = []
    const followAll = () => {
      for (const page of followed) page.removeEventListener('selectionchange', follow)
      followed = [document, ...innerDocuments()]
      for (const page of followed) page.addEventListener('selectionchange', follow)
    }
    followAll()
    // Words may be selected before this part of the viewer is there.
    follow()
    const stop = onInnerDocuments(() => {
      followAll()
      follow()
    })
    return () => {
      latest = -1
      clearTimeout(timer)
      stop()
      for (const page of followed) page.removeEventListener('selectionchange', follow)
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
