import { ChevronRight } from 'lucide-react'
import type { CSSProperties, KeyboardEvent, Ref } from 'react'
import { localizedLine } from '../../model/language-map'
import { Localized, readingAttributes } from '../../ui/Localized'
import { leads, type OutlineEntry } from '../../viewer/state/outline'
import { useViewer } from '../../viewer/use-viewer'

interface OutlineRowProps {
  readonly entry: OutlineEntry
  /** The printed label, or the number, of the page that it leads to; empty when it leads to none. */
  readonly page: string
  /** Language of the printed label (BCP 47), where it is stated. */
  readonly language?: string | undefined
  /** True when what it holds is shown; `undefined` when it holds nothing. */
  readonly expanded?: boolean
  readonly current: boolean
  /** True when the Tab key stops here. */
  readonly stop: boolean
  /** Its place among the ranges of the same parent, from 1, and their number. */
  readonly siblings: { readonly position: number; readonly count: number }
  readonly onToggle: () => void
  readonly onChoose: () => void
  readonly onFocus: () => void
  /** For the list that measures its rows: the position in it, and from where it is shown, in CSS pixels. */
  readonly index: number
  readonly offset: number
  readonly ref?: Ref<HTMLDivElement>
}

/** Indentation in CSS pixels a level, and where it ends: deeper ranges would leave no room for their names. */
const DEEPEST_INDENT = 8
const INDENT = 16

function Name({ entry }: { entry: OutlineEntry }) {
  const { translate: t, languages } = useViewer()
  const named = localizedLine(entry.label, languages).trim() !== ''
  return named ? <Localized text={entry.label} languages={languages} /> : t('contents.untitled')
}

/** A range: its name leads to its first page; the arrow before it shows what it holds. */
export function OutlineRow(props: OutlineRowProps) {
  const {
    entry,
    page,
    language,
    expanded,
    current,
    stop,
    siblings,
    onToggle,
    onChoose,
    onFocus,
    index,
    offset,
    ref,
  } = props
  const style: CSSProperties = {
    transform: `translateY(${offset}px)`,
    paddingInlineStart: (Math.min(entry.depth, DEEPEST_INDENT) - 1) * INDENT,
  }
  const act = leads(entry) ? onChoose : onToggle
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== ' ') return
    event.preventDefault()
    // The space bar would play a recording.
    event.stopPropagation()
    act()
  }
  return (
    <div
      ref={ref}
      role="treeitem"
      data-index={index}
      className="outline-row"
      style={style}
      tabIndex={stop ? 0 : -1}
      aria-level={entry.depth}
      aria-posinset={siblings.position}
      aria-setsize={siblings.count}
      aria-expanded={expanded}
      aria-current={current ? 'location' : undefined}
      onKeyDown={onKeyDown}
      onFocus={onFocus}
    >
      {expanded === undefined ? (
        <span className="outline-disclosure" />
      ) : (
        // Keys and screen readers have the row; this is for pointers.
        <span className="outline-disclosure outline-arrow" aria-hidden="true" onClick={onToggle}>
          <ChevronRight size={16} />
        </span>
      )}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: the row does the same by key */}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the row does the same by key */}
      <span className={leads(entry) ? 'outline-name outline-link' : 'outline-name'} onClick={act}>
        <Name entry={entry} />
      </span>
      {page !== '' && (
        <span className="outline-page" {...readingAttributes(language)}>
          {page}
        </span>
      )}
    </div>
  )
}
