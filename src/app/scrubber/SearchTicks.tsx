import { type CSSProperties, type KeyboardEvent, memo, useRef, useState } from 'react'
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

interface TickProps {
  readonly page: number
  /** Name of the page. */
  readonly name: string
  readonly count: number
  /** Position of its first hit, and the words of it. */
  readonly first: number
  readonly words: string
  readonly style: CSSProperties
  readonly isLate: boolean
  readonly isStop: boolean
  readonly onFocus: (page: number) => void
}

const isSame = ({ style, ...one }: TickProps, { style: otherStyle, ...other }: TickProps) =>
  Object.entries(one).every(([key, value]) => value === other[key as keyof typeof other]) &&
  Object.entries(style).every(([key, value]) => value === otherStyle[key as keyof CSSProperties])

/** One tick; drawn anew only when it changes, since a search brings hundreds in many steps. */
const Tick = memo(({ page, name, count, first, words, style, isLate, isStop, onFocus }: TickProps) => {
  const t = useTranslate()
  const { store } = useViewer()
  const label = `${name}: ${t('find.onPage', { count })}: ${words}`
  return (
    <button
      type="button"
      className="scrubber-tick"
      style={style}
      data-late={isLate || undefined}
      tabIndex={isStop ? 0 : -1}
      aria-label={label}
      onFocus={() => onFocus(page)}
      onClick={() => showHit(store, first)}
    >
      <span className="tick-words scrubber-tick-words" dir="auto">
        {label}
      </span>
    </button>
  )
}, isSame)

/** Ticks along the scrubber where a search has found words: one stop of the Tab key, each with its words. */
export function SearchTicks({ pages, at }: SearchTicksProps) {
  const t = useTranslate()
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
  const wordsOf = (first: number) => {
    const { before = '', match = '', after = '' } = hits?.[first] ?? {}
    return `${before}${match}${after}`
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
        <Tick
          key={page}
          page={page}
          name={pages.nameOf(page)}
          count={count}
          first={first}
          words={wordsOf(first)}
          style={at(page)}
          isLate={page > pages.count / 2}
          isStop={index === stop}
          onFocus={setFocused}
        />
      ))}
    </fieldset>
  )
}
