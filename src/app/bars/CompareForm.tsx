import { type FormEvent, useId, useState } from 'react'
import { besideMessages } from '../../i18n/beside'
import { mediumFor } from '../../media'
import type { DigitalObject } from '../../model/digital-object'
import { findCanvas, findLabelled } from '../../model/page-name'
import { besideHolder } from '../../viewer/beside/holder'
import type { ViewerState } from '../../viewer/state/store'
import { linkBeside, writeBeside } from '../../viewer/url/beside-link'
import type { Place } from '../../viewer/url/place'
import { writePlace } from '../../viewer/url/write-place'
import { useLaterTranslate } from '../../viewer/use-later-translate'
import { useObject, useViewer } from '../../viewer/use-viewer'

/** The place that a typed page means, of the object or of the open PDF; `undefined` for none. */
function placeOf(
  typed: string,
  object: DigitalObject,
  { place, innerPages }: Pick<ViewerState, 'place' | 'innerPages'>,
  languages: readonly string[],
): Place | undefined {
  if (!innerPages) {
    const canvas = findCanvas(object, typed, languages)
    return canvas === undefined ? undefined : { canvas, rotation: place.rotation }
  }
  const { count, labelOf } = innerPages
  const page = findLabelled(
    Array.from({ length: count }, (_, each) => labelOf(each)),
    typed,
  )
  return page === undefined ? undefined : { ...place, fragment: `page=${page + 1}` }
}

/** Shows another page of this object, or another object, beside the page that is read. */
export function CompareForm() {
  const { store, translate: t, languages } = useViewer()
  const say = useLaterTranslate(besideMessages) ?? besideMessages.english
  const object = useObject()
  const id = useId()
  const [typed, setTyped] = useState('')
  const [unknown, setUnknown] = useState('')
  if (!object || besideHolder()) return null
  const state = store.getState()
  const shown = object.canvases[state.place.canvas]
  // The pages of an e-book are those of this window: no link names one of them.
  if (state.innerPages && shown && !mediumFor(shown).zooms) return null
  const total = state.innerPages?.count ?? object.canvases.length
  const compare = (event: FormEvent) => {
    event.preventDefault()
    const first = location.href
    const target = typed.trim()
    const place = placeOf(target, object, store.getState(), languages)
    if (place) {
      const second = writePlace(first, place)
      location.assign(writeBeside({ first, second, others: [], compare: 'side', together: false }))
    } else if (/^https?:\/\//i.test(target) && URL.canParse(target))
      location.assign(linkBeside(first, target))
    else setUnknown(target)
  }
  return (
    <form className="compare-form" onSubmit={compare}>
      <label htmlFor={id}>{say('field')}</label>
      <input
        id={id}
        dir="ltr"
        autoComplete="off"
        value={typed}
        aria-invalid={unknown !== ''}
        aria-describedby={unknown === '' ? undefined : `${id}-unknown`}
        onChange={event => setTyped(event.target.value)}
      />
      {unknown !== '' && (
        <p id={`${id}-unknown`} role="alert">
          {t('page.notFound', { typed: unknown, total })}
        </p>
      )}
      <button type="submit" className="button" disabled={typed.trim() === ''}>
        {say('open')}
      </button>
    </form>
  )
}
