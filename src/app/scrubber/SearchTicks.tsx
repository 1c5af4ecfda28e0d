import { type CSSProperties, type KeyboardEvent, useRef, useState } from 'react'
import { moveInList, useFocusInList } from '../../ui/focus-in-list'
import { hitsByPage } from '../../viewer/search/hits-by-page'
import { showHit } from '../../viewer/search/search'
import { useTranslate, useViewer, useViewerState } from '../../viewer/use-viewer'
import type { ScrubberPages } from './scrubber-pages'
import './search-ticks.css'

/** More ticks than these are a bar; the list has all. */
const MOST_TICKS = 300

interface SearchTicksProps {
  readonly pages: ScrubberPages
  readonly at: (page: number) => CSSProperties
}

/** Ticks along the scrubber where a search has found words: one stop of the Tab key, each with its words. */
export function SearchTicks({ pages, at }: SearchTicksProps) {
  const t = useTranslate()
  const { store } = useViewer()
  const list = useRef<HTMLFieldSetElement>(null)
  const [focused, setFocused] = useState<number>()
  const focusAfterwards = useFocusInList(list)
  const inFile = useViewerState(state => (state.innerPages ? state.place.canvas : undefined))
  const hitPages = useViewerState(state => hitsByPage(state, inFile))
  const hits = useViewerState(state => state.search?.hits)
  const ticks = [...hitPages].slice(0, MOST_TICKS).sort(([one], [other]) => one - other)
  if (ticks.length === 0) return null
  const place = ticks.findIndex(([page]) => page === focused)
  const nearest = ticks.findIndex(([page]) => page >= pages.current)
  const stop = place >= 0 ? place : Math.max(nearest, 0)
  const onKeyDown = (event: KeyboardEvent) => {
    const rightward = pages.rightToLeft ? -1 : 1
    const to = moveInList(event.key, stop, { count: ticks.length, rightward })
    if (to === undefined) return
    event.preventDefault()
    setFocused(ticks[to]?.[0])
    focusAfterwards()
  }
  const nameOf = (page: number, count: number, first: number) => {
    const { before = '', match = '', after = '' } = hits?.[first] ?? {}
    return `${pages.nameOf(page)}: ${t('find.onPage', { count })}: ${before}${match}${after}`
  }
  return (
    <fieldset
      ref={list}
      className="scrubber-ticks"
      aria-label={t('find.along')}
      data-uses-arrows
      onKeyDown={onKeyDown}
    >
      {ticks.map(([page, { count, first }], index) => (
        <button
          key={page}
          type="button"
          className="scrubber-tick"
          style={at(page)}
          data-late={page > pages.count / 2 || undefined}
          tabIndex={index === stop ? 0 : -1}
          aria-label={nameOf(page, count, first)}
          onFocus={() => setFocused(page)}
          onClick={() => showHit(store, first)}
        >
          <span className="tick-words scrubber-tick-words" dir="auto">
            {nameOf(page, count, first)}
          </span>
        </button>
      ))}
    </fieldset>
  )
}
