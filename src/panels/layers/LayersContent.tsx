import { useId } from 'react'
import { useShallow } from 'zustand/react/shallow'
import { layersMessages } from '../../i18n/layers'
import type { LayersKey } from '../../i18n/locales/en/layers'
import type { TranslateOf } from '../../i18n/translate'
import type { DigitalObject, Painting } from '../../model/digital-object'
import { localizedLine } from '../../model/language-map'
import { AS_DELIVERED, bodiesOf, paintingKey } from '../../model/layers'
import { openingAt } from '../../viewer/state/current-opening'
import { pageName } from '../../viewer/state/page-name'
import { useLaterTranslate } from '../../viewer/use-later-translate'
import { useObject, useViewer, useViewerState } from '../../viewer/use-viewer'
import { BodyPicture } from './BodyPicture'
import { BodyRow } from './BodyRow'
import { FileLayers } from './FileLayers'
import { hasLayers } from './has-layers'
import { setLayers } from './set-layers'
import './layers.css'

/** A painting of a canvas, by their positions. */
interface Placed {
  readonly canvas: number
  readonly painting: Painting
  readonly position: number
  readonly words: TranslateOf<LayersKey>
}

/** The bodies of one painting to choose from. */
function Choice({ canvas, painting, position, words: t }: Placed) {
  const group = useId()
  const bodies = bodiesOf(painting)
  return (
    <fieldset className="layers-choice">
      <legend>{t('layers.choose')}</legend>
      {bodies.map((body, index) => (
        <BodyRow key={body.name} {...{ canvas, position, bodies, index, group, words: t }} />
      ))}
    </fieldset>
  )
}

/** A part of a page that is put together from several: shown or left out. */
function Part({ canvas, painting, position, words: t }: Placed) {
  const { store, languages } = useViewer()
  const hidden = useViewerState(state => state.layers.hidden)
  const key = paintingKey(canvas, position)
  const toggle = () => {
    const others = new Set(hidden)
    if (!others.delete(key)) others.add(key)
    setLayers(store, { hidden: others })
  }
  return (
    <label className="layers-body">
      <input type="checkbox" checked={!hidden.has(key)} onChange={toggle} />
      <BodyPicture media={painting.media} />
      <span dir="auto">
        {localizedLine(painting.media.label, languages) || t('layers.number', { number: position + 1 })}
      </span>
    </label>
  )
}

interface PageLayersProps extends Pick<Placed, 'canvas' | 'words'> {
  readonly object: DigitalObject
  readonly named: boolean
}

/** Everything painted on one page. */
function PageLayers({ object, canvas, named, words }: PageLayersProps) {
  const viewer = useViewer()
  const paintings = (object.canvases[canvas]?.painting ?? [])
    .map((painting, position) => ({ canvas, painting, position, words }))
    .filter(({ painting }) => bodiesOf(painting).length > 0)
  return (
    <section className="layers-page">
      {named && <h3>{pageName(viewer, object, canvas)}</h3>}
      {paintings.length > 1 && (
        <fieldset className="layers-choice">
          <legend>{words('layers.parts')}</legend>
          {paintings.map(each => (
            <Part key={each.position} {...each} />
          ))}
        </fieldset>
      )}
      {paintings.map(each => bodiesOf(each.painting).length > 1 && <Choice key={each.position} {...each} />)}
    </section>
  )
}

/** The pictures of the pages in view: which body of a Choice is shown, what lies over it, and what is left out. */
export function LayersContent() {
  const { store } = useViewer()
  const words = useLaterTranslate(layersMessages)
  const object = useObject()
  const opening = useViewerState(useShallow(state => openingAt(state, state.place.canvas)))
  const changed = useViewerState(state => state.layers !== AS_DELIVERED)
  const layered = opening.filter(canvas => object?.canvases[canvas] && hasLayers(object.canvases[canvas]))
  const inner = useViewerState(state => state.innerPages)
  if (!words) return null
  if (inner?.layers) return <FileLayers layers={inner.layers} reset={inner.resetLayers} words={words} />
  if (!object || layered.length === 0) return <p className="layers-none">{words('layers.none')}</p>
  return (
    <div className="layers">
      {layered.map(canvas => (
        <PageLayers key={canvas} object={object} canvas={canvas} named={opening.length > 1} words={words} />
      ))}
      <button
        type="button"
        className="button"
        aria-disabled={!changed}
        onClick={() => store.setState({ layers: AS_DELIVERED })}
      >
        {words('layers.reset')}
      </button>
    </div>
  )
}
