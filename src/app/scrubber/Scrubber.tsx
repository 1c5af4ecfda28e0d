import type { CSSProperties } from 'react'
import { Loaded } from '../../ui/Loaded'
import { useTranslate, useViewerState } from '../../viewer/use-viewer'
import { type ScrubberPages, useScrubberPages } from './scrubber-pages'
import { useScrubbing } from './use-scrubbing'
import './scrubber.css'

const loadTicks = () => import('./SearchTicks').then(module => module.SearchTicks)
const loadBubble = () => import('./ScrubberBubble').then(module => module.ScrubberBubble)

function Slider({ pages }: { pages: ScrubberPages }) {
  const t = useTranslate()
  const { slider, dragged, pointedAt, listeners } = useScrubbing(pages)
  const { count, current, rightToLeft, marks } = pages
  const isSearching = useViewerState(state => (state.search?.hits.length ?? 0) > 0)
  const value = dragged ?? current
  const shown = dragged ?? pointedAt
  const at = (page: number) => ({ '--at': page / (count - 1) }) as CSSProperties
  const chapter = pages.chapterOf(value)
  const page = pages.nameOf(value)
  return (
    <div className="scrubber" dir={rightToLeft ? 'rtl' : 'ltr'} style={at(value)}>
      <span className="scrubber-track" />
      {marks.map(mark => (
        <span key={mark} className="scrubber-mark" style={at(mark)} />
      ))}
      {isSearching && <Loaded load={loadTicks} props={{ pages, at }} />}
      <input
        ref={slider}
        type="range"
        min={0}
        max={count - 1}
        step={1}
        value={value}
        aria-label={t('scrubber.label')}
        aria-valuetext={chapter === '' ? page : t('scrubber.value', { page, chapter })}
        {...listeners}
      />
      {shown !== undefined && (
        <Loaded
          load={loadBubble}
          props={{ pages, page: shown, dragged: dragged !== undefined, style: at(shown) }}
        />
      )}
    </div>
  )
}

/** A slider through all pages, along the bottom: chapters are marked, and the page that is dragged to is shown. */
export function Scrubber() {
  const pages = useScrubberPages()
  return pages ? <Slider pages={pages} /> : null
}

/** The chapter the reader is in, where there is room to say it. */
export function CurrentChapter() {
  const pages = useScrubberPages()
  const chapter = pages?.chapterOf(pages.current) ?? ''
  return (
    <span className="current-chapter" dir="auto" title={chapter}>
      {chapter}
    </span>
  )
}
