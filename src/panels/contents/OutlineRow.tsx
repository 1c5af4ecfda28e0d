import { ChevronRight } from 'lucide-react'
import { type CSSProperties, type Ref, useId } from 'react'
import { localizedLine } from '../../model/language-map'
import { Localized } from '../../ui/Localized'
import { leads, type OutlineEntry } from '../../viewer/state/outline'
import { useViewer } from '../../viewer/use-viewer'

interface OutlineRowProps {
  readonly entry: OutlineEntry
  /** The printed label, or the number, of the page that it leads to; empty when it leads to none. */
  readonly page: string
  /** True when what it holds is shown; `undefined` when it holds nothing. */
  readonly expanded?: boolean
  readonly current: boolean
  /** True when the Tab key stops here. */
  readonly stop: boolean
  readonly onToggle: () => void
  readonly onChoose: () => void
  readonly onFocus: () => void
  /** For the list that measures its rows: the position in it, and from where it is shown, in CSS pixels. */
  readonly index: number
  readonly offset: number
  readonly ref?: Ref<HTMLLIElement>
}

/** Indentation in CSS pixels a level, and where it ends: deeper ranges would leave no room for their names. */
const DEEPEST_INDENT = 8
const INDENT = 16

function Name({ entry }: { entry: OutlineEntry }) {
  const { translate: t, languages } = useViewer()
  const named = localizedLine(entry.label, languages).trim() !== ''
  return named ? <Localized text={entry.label} languages={languages} /> : t('contents.untitled')
}

type DisclosureProps = Pick<OutlineRowProps, 'entry' | 'expanded' | 'stop' | 'onToggle' | 'onFocus'>

function Disclosure({ entry, expanded, stop, onToggle, onFocus }: DisclosureProps) {
  const { translate: t, languages } = useViewer()
  const label = localizedLine(entry.label, languages) || t('contents.untitled')
  return (
    <button
      type="button"
      className="outline-disclosure"
      // The arrow keys of the row do the same: the list stays one stop of the Tab key.
      tabIndex={stop ? 0 : -1}
      aria-expanded={expanded}
      aria-label={t(expanded ? 'contents.collapse' : 'contents.expand', { label })}
      onClick={onToggle}
      onFocus={onFocus}
    >
      <ChevronRight size={16} aria-hidden />
    </button>
  )
}

/** A range: its name leads to its first page; the arrow before it shows what it holds. */
export function OutlineRow(props: OutlineRowProps) {
  const { entry, page, expanded, current, stop, onToggle, onChoose, onFocus, index, offset, ref } = props
  const pageId = useId()
  const leading = leads(entry)
  const style: CSSProperties = {
    transform: `translateY(${offset}px)`,
    paddingInlineStart: (Math.min(entry.depth, DEEPEST_INDENT) - 1) * INDENT,
  }
  const aria = { 'aria-current': current ? ('location' as const) : undefined }
  return (
    // biome-ignore lint/a11y/useAriaPropsSupportedByRole: WAI-ARIA 1.2 allows a level on list items
    <li ref={ref} data-index={index} className="outline-row" style={style} aria-level={entry.depth}>
      {expanded === undefined ? (
        <span className="outline-disclosure" />
      ) : (
        <Disclosure
          entry={entry}
          expanded={expanded}
          stop={stop && !leading}
          onToggle={onToggle}
          onFocus={onFocus}
        />
      )}
      {leading ? (
        <button
          type="button"
          className="outline-name"
          tabIndex={stop ? 0 : -1}
          {...aria}
          aria-describedby={page === '' ? undefined : pageId}
          onClick={onChoose}
          onFocus={onFocus}
        >
          <Name entry={entry} />
        </button>
      ) : (
        <span className="outline-name" {...aria}>
          <Name entry={entry} />
        </span>
      )}
      {page !== '' && (
        <span id={pageId} className="outline-page" dir="auto">
          {page}
        </span>
      )}
    </li>
  )
}
