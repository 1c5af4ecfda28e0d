import { X } from 'lucide-react'
import { useEffect } from 'react'
import type { DigitalObject } from '../../model/digital-object'
import { printedLabel } from '../../model/page-name'
import { IconButton } from '../../ui/IconButton'
import type { Place } from '../../viewer/url/place'
import { useViewer } from '../../viewer/use-viewer'
import './coming-back.css'

interface ComingBackProps {
  readonly object: DigitalObject
  readonly lastPlace: Place
}

/** The page a place is on, counted from 1; `undefined` for a place in a file that has no pages. */
function pageOf({ canvas, fragment }: Place): number | undefined {
  if (fragment === undefined || canvas > 0) return canvas + 1
  const page = /^page=(\d{1,9})/.exec(fragment)?.[1]
  return page === undefined ? undefined : Number(page)
}

/** The focus was on what is now gone: the page itself takes it, so that the keys and the Tab key go on from there. */
function focusPage(): void {
  document.querySelector<HTMLElement>('.lectern-stage [tabindex]')?.focus({ preventScroll: true })
}

/** Offers the page where the reader was, in the top bar: it covers nothing, and goes with the first page turned. */
export function ComingBack({ object, lastPlace }: ComingBackProps) {
  const { store, translate: t, languages, announce } = useViewer()
  const position = pageOf(lastPlace)
  const label = lastPlace.fragment === undefined ? printedLabel(object, lastPlace.canvas, languages) : ''
  const was =
    position === undefined
      ? t('comingBack.wasInside')
      : t('comingBack.was', { position, label: label || 'none' })
  useEffect(() => announce(`${was} ${t('comingBack.where')}`, 'view'), [announce, t, was])
  const go = () => {
    store.setState({ place: lastPlace, lastPlace: undefined })
    focusPage()
  }
  const dismiss = () => {
    store.setState({ lastPlace: undefined })
    focusPage()
  }
  return (
    <section className="coming-back" aria-label={was}>
      <span className="coming-back-words" title={was}>
        {was}
      </span>
      <button type="button" className="button" onClick={go}>
        {position === undefined ? t('comingBack.goInside') : t('comingBack.go', { position })}
      </button>
      <IconButton icon={X} label={t('comingBack.dismiss')} onClick={dismiss} />
    </section>
  )
}
