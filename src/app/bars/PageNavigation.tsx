import { ChevronFirst, ChevronLast, ChevronLeft, ChevronRight } from 'lucide-react'
import { type FormEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react'
import type { DigitalObject } from '../../model/digital-object'
import { findCanvas, findLabelled, labelLanguage } from '../../model/page-name'
import { IconButton } from '../../ui/IconButton'
import { readingAttributes } from '../../ui/Localized'
import { canTurn, goToCanvas, goToFirst, goToLast, turnBy } from '../../viewer/state/navigation'
import { countWords } from '../../viewer/state/page-name'
import { useObject, useTranslate, useViewer, useViewerState } from '../../viewer/use-viewer'
import { innerLabelsOf, labelsOf, useCurrentFile, useOpening } from '../page-name'
import { forgetFocus, isByKey, leavePageField, PAGE_FIELD } from './page-field-focus'

/** Pages that the page field counts: the canvases or, in a file that has pages of its own, those. */
function usePages(object: DigitalObject) {
  const { store, languages } = useViewer()
  const canvas = useViewerState(state => state.place.canvas)
  const innerPages = useViewerState(state => state.innerPages)
  if (!innerPages) {
    return {
      index: canvas,
      total: object.canvases.length,
      isReckoned: false,
      find: (typed: string) => findCanvas(object, typed, languages),
      go: (position: number) => goToCanvas(store, position),
      goToLabel: undefined,
    }
  }
  const { count, current, isReckoned = false, labelOf, goTo, goToLabel } = innerPages
  const labels = () => Array.from({ length: count }, (_, page) => labelOf(page))
  return {
    index: current,
    total: count,
    isReckoned,
    find: (typed: string) => findLabelled(labels(), typed),
    go: goTo,
    goToLabel,
  }
}

/** The page field takes a position or a printed label; Enter goes there. */
function PageField({ object }: { object: DigitalObject }) {
  const t = useTranslate()
  const { index, total, isReckoned, find, go: goTo, goToLabel } = usePages(object)
  const current = useCurrentFile()
  const hasInnerPages = useViewerState(state => state.innerPages !== undefined)
  const counted = current && t(hasInnerPages ? 'page.fieldInFile' : 'page.fieldFile', { ...current })
  const [typed, setTyped] = useState<string>()
  const [unknown, setUnknown] = useState('')
  const field = useRef<HTMLInputElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another page takes back what was typed
  useEffect(() => {
    setTyped(undefined)
    setUnknown('')
  }, [index])

  const go = (event: FormEvent) => {
    event.preventDefault()
    const position = typed && goToLabel?.(typed) ? 'label' : find(typed ?? '')
    setUnknown(position === undefined && typed ? typed : '')
    if (position === undefined && typed) return
    setTyped(undefined)
    if (typeof position === 'number') goTo(position)
    if (isByKey() && field.current) leavePageField(field.current)
  }
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key !== 'Escape') return
    // The innermost thing is the field.
    event.preventDefault()
    setTyped(undefined)
    setUnknown('')
    leavePageField(event.currentTarget)
  }
  const shown = typed ?? String(index + 1)
  return (
    <form className="page-field" onSubmit={go}>
      {counted && <span className="page-counted">{counted}</span>}
      <input
        id={PAGE_FIELD}
        ref={field}
        aria-label={counted ? `${t('page.field')}: ${counted}` : t('page.field')}
        aria-invalid={unknown !== ''}
        aria-describedby={unknown === '' ? undefined : 'lectern-page-unknown'}
        autoComplete="off"
        size={Math.max(3, shown.length)}
        value={shown}
        onChange={event => setTyped(event.target.value)}
        onFocus={event => event.target.select()}
        onKeyDown={onKeyDown}
        onBlur={() => {
          forgetFocus()
          if (unknown === '') setTyped(undefined)
        }}
      />
      <span className="page-total">/ {countWords(total, isReckoned)}</span>
      {unknown !== '' && (
        <p id="lectern-page-unknown" className="page-unknown" role="alert">
          {t('page.notFound', { typed: unknown, total })}
        </p>
      )}
    </form>
  )
}

/** First, previous, the page field, next, last; laid out in the reading direction of the object. */
export function PageNavigation() {
  const t = useTranslate()
  const { store, languages } = useViewer()
  const object = useObject()
  const opening = useOpening()
  const innerPages = useViewerState(state => state.innerPages)
  const back = useViewerState(state => canTurn(state, -1))
  const forward = useViewerState(state => canTurn(state, 1))
  if (!object) return null
  const label = innerPages ? innerLabelsOf(innerPages) : labelsOf(object, opening, languages)
  const language = innerPages ? undefined : labelLanguage(object, opening[0] ?? 0, languages)
  const viewingDirection = innerPages?.viewingDirection ?? object.viewingDirection
  const direction = viewingDirection === 'right-to-left' ? 'rtl' : 'ltr'
  return (
    <nav
      className="page-navigation"
      dir={direction}
      data-direction={viewingDirection}
      aria-label={t('toolbar.pages')}
    >
      <IconButton
        icon={ChevronFirst}
        label={t('page.first')}
        disabled={!back}
        onClick={() => goToFirst(store)}
      />
      <IconButton
        icon={ChevronLeft}
        label={t('page.previous')}
        disabled={!back}
        onClick={() => turnBy(store, -1)}
      />
      <PageField object={object} />
      {label !== '' && (
        <span className="page-label" {...readingAttributes(language)} title={label}>
          {label}
        </span>
      )}
      <IconButton
        icon={ChevronRight}
        label={t('page.next')}
        disabled={!forward}
        onClick={() => turnBy(store, 1)}
      />
      <IconButton
        icon={ChevronLast}
        label={t('page.last')}
        disabled={!forward}
        onClick={() => goToLast(store)}
      />
    </nav>
  )
}
