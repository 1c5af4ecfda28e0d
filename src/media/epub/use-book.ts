import { type RefObject, useEffect, useRef, useState } from 'react'
import { ArchiveTooLarge } from '../../delivery/parsing/archive'
import { safeUrl } from '../../delivery/safe-url'
import { type Failure, failure } from '../../model/failure'
import { addInnerDocument } from '../../viewer/files/inner-documents'
import type { InnerOutlineEntry } from '../../viewer/files/inner-pages'
import type { ShownWords } from '../../viewer/files/shown-words'
import { refuseCopying } from '../../viewer/library/refuse-copying'
import { setFragment } from '../../viewer/state/navigation'
import type { ViewerStore } from '../../viewer/state/store'
import { useViewer, useViewerState } from '../../viewer/use-viewer'
import type { BookPlace } from './book-place'
import { BookView } from './book-view'
import { bookWords, decodedFragment } from './book-words'
import type { Book, BookEntry } from './open-book'
import { findPrintedPage } from './printed-labels'
import type { BookLook } from './style/book-style'

function toOutline(entries: readonly BookEntry[], book: Book, view: BookView): readonly InnerOutlineEntry[] {
  return entries.map(({ label, href, children }) => {
    const target = href === undefined ? undefined : book.find(href)
    return {
      label,
      children: toOutline(children, book, view),
      ...(target && { open: () => void view.show(target) }),
      // The beginning of a part is known only when its section is laid out.
      findPage: async () => (target && !href?.includes('#') ? view.pageOf(target.section) : undefined),
    }
  })
}

/** Keys pressed in the book are keys of the viewer: they are said again where it hears them. */
function passKey(event: KeyboardEvent): void {
  const { key, code, shiftKey, ctrlKey, altKey, metaKey } = event
  const again = new KeyboardEvent('keydown', {
    key,
    code,
    shiftKey,
    ctrlKey,
    altKey,
    metaKey,
    bubbles: true,
    cancelable: true,
  })
  if (!document.body.dispatchEvent(again)) event.preventDefault()
}

/** Refuses copying where readers may not, and tells those who mark or follow words; returns the way to stop. */
function followDocument(page: Document, store: ViewerStore): () => void {
  const letCopy = refuseCopying(page, store)
  const leave = addInnerDocument(page)
  return () => {
    letCopy()
    leave()
  }
}

function openOutside(href: string): void {
  const url = safeUrl(href)
  if (url !== undefined) window.open(url, '_blank', 'noopener,noreferrer')
}

/** The place of a book in the link, written by the view and read when it changes otherwise: Back, a followed link. */
const fragmentIn = (store: ViewerStore) => decodedFragment(store.getState().place.fragment ?? '')

/** Position of the page that a fragment names by number, as links into a file do; counted from 0. */
function pageIn(fragment: string): number | undefined {
  const page = /^page=(\d{1,6})$/.exec(fragment)?.[1]
  return page === undefined ? undefined : Math.max(Number(page) - 1, 0)
}

/** Shows a book where the place says; its pages are counted only once it is laid out. */
async function beginAt(store: ViewerStore, book: Book, view: BookView): Promise<void> {
  const { fromEnd, fragment } = store.getState().place
  if (fromEnd && fragment === undefined) return view.showEnd()
  const page = pageIn(fragmentIn(store))
  await view.show(book.findCfi(fragmentIn(store)))
  if (page !== undefined) await view.goTo(page)
}

/** Shows the book of a canvas in an element and keeps store and link up with it; returns where the reader is. */
export function useBookView(
  canvas: number,
  host: RefObject<HTMLElement | null>,
  book: Book | undefined,
  title: string,
  look: BookLook,
  onFailure: (failure: Failure) => void,
): BookPlace | undefined {
  const viewer = useViewer()
  const [place, setPlace] = useState<BookPlace>()
  const [view, setView] = useState<BookView>()
  const written = useRef('')
  const first = useRef(look)
  first.current = look

  useEffect(() => {
    if (!book || !host.current) return
    let outline: readonly InnerOutlineEntry[] | undefined
    let shownWords: ShownWords | undefined
    const view = new BookView(host.current, title, book, first.current, {
      onPlace(now) {
        outline ??= toOutline(book.contents, book, view)
        shownWords ??= bookWords(book, view, canvas, viewer)
        setPlace(now)
        written.current = now.cfi
        setFragment(viewer.store, now.cfi)
        viewer.store.setState({
          shownWords,
          innerPages: {
            count: now.count,
            current: now.page,
            ...(now.isReckoned && { isReckoned: true }),
            ...(now.shown && { shown: now.shown }),
            viewingDirection: book.rightToLeft ? 'right-to-left' : 'left-to-right',
            labelOf: page => (page === now.page ? now.label : ''),
            goToLabel(typed) {
              const target = book.find(findPrintedPage(book, typed)?.href ?? '')
              if (target) void view.show(target)
              return target !== undefined
            },
            goTo: page => void view.goTo(page),
            turnBy: turns => void view.turnBy(turns),
            canTurn: turns => view.canTurn(turns),
            ...(outline.length > 0 && { outline }),
          },
        })
      },
      onFailure: error =>
        onFailure(
          error instanceof ArchiveTooLarge
            ? failure('invalid', { detail: 'too-large' })
            : failure('unsupported', { detail: 'unreadable-file' }),
        ),
      onOutside: openOutside,
      onKey: passKey,
      onDocument: page => followDocument(page, viewer.store),
    })
    setView(view)
    void beginAt(viewer.store, book, view)
    return () => {
      view.destroy()
      setView(undefined)
      setPlace(undefined)
    }
  }, [canvas, book, host, title, viewer, onFailure])

  const { flow, theme, size } = look
  useEffect(() => view?.setLook({ flow, theme, size }), [view, flow, theme, size])

  const fragment = useViewerState(state => state.place.fragment)
  useEffect(() => {
    if (!view || !book || fragment === undefined) return
    const place = fragmentIn(viewer.store)
    if (place === written.current || written.current === '') return
    const [target, page] = [book.findCfi(place), pageIn(place)]
    if (target) void view.show(target)
    else if (page !== undefined) void view.goTo(page)
  }, [view, book, fragment, viewer])
  return place
}
