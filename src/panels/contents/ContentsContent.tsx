import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useMemo, useRef, useState } from 'react'
import { labelLanguage, printedLabel } from '../../model/page-name'
import { useFocusInList } from '../../ui/focus-in-list'
import type { InnerOutlineEntry } from '../../viewer/files/inner-pages'
import { goToCanvas, goToTime } from '../../viewer/state/navigation'
import {
  entriesOfFile,
  isParent,
  type OutlineEntry,
  outlineOf,
  outlineOfFile,
  seenFor,
  siblingsOf,
} from '../../viewer/state/outline'
import { useObject, useViewer, useViewerState } from '../../viewer/use-viewer'
import { OutlineRow } from './OutlineRow'
import { showParts } from './show-parts'
import { type OutlineView, onOutlineKey, useOutline } from './use-outline'
import './contents.css'

/** Rows up to this number are all in the page, so that the browser's own search finds them. */
const MOST_ROWS = 200
/** CSS pixels, until a row has been measured. */
const ROW_HEIGHT = 36

/** The rows that are in the page, and the one at which the Tab key stops, which always is. */
function useRows(rows: readonly number[], stop: number) {
  const scroller = useRef<HTMLDivElement>(null)
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    getItemKey: index => rows[index] ?? index,
    overscan: 8,
    rangeExtractor: range => {
      if (rows.length <= MOST_ROWS) return [...rows.keys()]
      return [...new Set([...defaultRangeExtractor(range), stop])].sort((a, b) => a - b)
    },
  })
  const scrollTo = (position: number, align: 'auto' | 'center' = 'auto') => {
    const row = rows.indexOf(position)
    if (row >= 0) virtualizer.scrollToIndex(row, { align })
  }
  return { scroller, virtualizer, scrollTo }
}

/** The range at which the Tab key stops, and the way to move it and the focus. */
function useActive({ outline, open, rows, marked }: OutlineView) {
  const list = useRef<HTMLDivElement>(null)
  const [active, setActive] = useState(marked ?? 0)
  const seen = seenFor(outline, open, active)
  const focusAfterwards = useFocusInList(list)
  const { scroller, virtualizer, scrollTo } = useRows(rows, Math.max(rows.indexOf(seen), 0))
  // biome-ignore lint/correctness/useExhaustiveDependencies: only another current range moves the list
  useEffect(() => {
    if (marked === undefined || list.current?.contains(document.activeElement)) return
    setActive(marked)
    scrollTo(marked, 'center')
  }, [marked])
  const moveTo = (position: number | undefined) => {
    if (position === undefined || position < 0) return
    setActive(position)
    scrollTo(position)
    focusAfterwards()
  }
  return { list, scroller, virtualizer, active: seen, setActive, moveTo }
}

interface OutlineListProps {
  readonly outline: readonly OutlineEntry[]
  /** The printed label of a page, by its position; empty where it has none. */
  labelOf(page: number): string
  /** Language of that label (BCP 47), where it is stated. */
  languageOf?(page: number): string | undefined
}

/** The list of ranges; the current one is followed unless the reader is in the list. */
function OutlineList({ outline, labelOf, languageOf }: OutlineListProps) {
  const viewer = useViewer()
  const { store, translate: t } = viewer
  const view = useOutline(outline)
  const pageOf = ({ target }: OutlineEntry) =>
    target === undefined ? '' : labelOf(target) || t('thumbnails.number', { position: target + 1 })
  const { list, scroller, virtualizer, active, setActive, moveTo } = useActive(view)
  return (
    <div ref={scroller} className="contents" data-uses-arrows>
      <div
        ref={list}
        role="tree"
        className="outline"
        aria-label={t('panel.contents')}
        style={{ blockSize: virtualizer.getTotalSize() }}
        onKeyDown={event => moveTo(onOutlineKey(event, view, active))}
      >
        {virtualizer.getVirtualItems().map(({ index, start, key }) => {
          const position = view.rows[index] ?? 0
          const entry = outline[position]
          return (
            entry && (
              <OutlineRow
                key={key}
                ref={virtualizer.measureElement}
                index={index}
                offset={start}
                entry={entry}
                page={pageOf(entry)}
                language={entry.target === undefined ? undefined : languageOf?.(entry.target)}
                {...(isParent(outline, position) && { expanded: view.open.has(position) })}
                current={position === view.marked}
                stop={position === active}
                siblings={siblingsOf(outline, position)}
                onToggle={() => view.toggle(position)}
                onChoose={() => {
                  showParts(viewer, entry)
                  if (entry.open) entry.open()
                  else if (entry.regions) return
                  else if (entry.target === undefined) return
                  else if (entry.time) goToTime(store, entry.target, entry.time)
                  else goToCanvas(store, entry.target)
                }}
                onFocus={() => setActive(position)}
              />
            )
          )
        })}
      </div>
    </div>
  )
}

/** The pages that the entries of a file's table of contents lead to, found one after another while it is looked at. */
function usePagesOf(inner: readonly InnerOutlineEntry[]): readonly (number | undefined)[] {
  const [positions, setFound] = useState<readonly (number | undefined)[]>([])
  useEffect(() => {
    let isCurrent = true
    const find = async () => {
      const pages: (number | undefined)[] = []
      for (const entry of entriesOfFile(inner)) {
        pages.push(await entry.findPage())
        if (!isCurrent) return
      }
      setFound(pages)
    }
    void find()
    return () => {
      isCurrent = false
    }
  }, [inner])
  return positions
}

function FileContents({ inner }: { inner: readonly InnerOutlineEntry[] }) {
  const pages = usePagesOf(inner)
  const labelOf = useViewerState(state => state.innerPages?.labelOf)
  const outline = useMemo(() => outlineOfFile(inner, pages), [inner, pages])
  return <OutlineList outline={outline} labelOf={page => labelOf?.(page) ?? ''} />
}

/** The table of contents: the file's own, where the file that is shown has one. */
export function ContentsContent() {
  const inner = useViewerState(state => state.innerPages?.outline)
  return inner ? <FileContents inner={inner} /> : <ObjectContents />
}

function ObjectContents() {
  const { translate: t, languages } = useViewer()
  const object = useObject()
  const outline = useMemo(() => outlineOf(object?.structures ?? []), [object?.structures])
  if (!object || outline.length === 0) return <p className="contents-empty">{t('contents.empty')}</p>
  const labelOf = (page: number) => printedLabel(object, page, languages)
  const languageOf = (page: number) => labelLanguage(object, page, languages)
  return <OutlineList key={object.id} outline={outline} labelOf={labelOf} languageOf={languageOf} />
}
