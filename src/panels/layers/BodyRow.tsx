import type { LayersKey } from '../../i18n/locales/en/layers'
import type { TranslateOf } from '../../i18n/translate'
import type { Failure } from '../../model/failure'
import { localizedLine } from '../../model/language-map'
import { chosenBody, layerKey, overKey, type PaintingBody } from '../../model/layers'
import { useViewer, useViewerState } from '../../viewer/use-viewer'
import { BodyPicture } from './BodyPicture'
import { retryLayers, setLayers } from './set-layers'

/** Initial opacity of a picture over another. */
const HALF = 0.5

interface Words {
  readonly words: TranslateOf<LayersKey>
}

interface BodyRowProps extends Words {
  /** The positions of the canvas, of the painting on it and of the body in the painting. */
  readonly canvas: number
  readonly position: number
  readonly index: number
  readonly bodies: readonly PaintingBody[]
  /** The name of the group of radio buttons. */
  readonly group: string
}

function wordsFor({ failure }: Failure): LayersKey {
  if (failure === 'denied') return 'layers.denied'
  return failure === 'login-required' ? 'layers.login' : 'layers.failed'
}

/** Why a picture did not come, and what can be done. */
function PictureFailed({ failed, words }: Words & { failed: Failure }) {
  const { store, translate: t } = useViewer()
  return (
    <div className="layers-failed" role="alert">
      <p>{words(wordsFor(failed))}</p>
      {failed.message && <blockquote dir="auto">{failed.message}</blockquote>}
      {failed.failure !== 'denied' && (
        <button type="button" className="button" onClick={() => retryLayers(store)}>
          {t('failure.retry')}
        </button>
      )}
    </div>
  )
}

/** Tells whether a picture lies over the chosen one, and how strongly. */
function Over({ label, over, words: t }: Words & { label: string; over: string }) {
  const { store } = useViewer()
  const all = useViewerState(state => state.layers.over)
  const opacity = all.get(over)
  const percent = Math.round((opacity ?? 0) * 100)
  const set = (value: number | undefined) => {
    const changed = new Map(all)
    if (value === undefined) changed.delete(over)
    else changed.set(over, value)
    setLayers(store, { over: changed })
  }
  return (
    <div className="layers-over">
      <label>
        <input
          type="checkbox"
          aria-label={t('layers.overNamed', { label })}
          checked={opacity !== undefined}
          onChange={event => set(event.target.checked ? HALF : undefined)}
        />
        {t('layers.over')}
      </label>
      {opacity !== undefined && (
        <>
          <input
            type="range"
            min={0}
            max={100}
            step={5}
            value={percent}
            aria-label={t('layers.opacity', { label })}
            aria-valuetext={`${percent} %`}
            onChange={event => set(Number(event.target.value) / 100)}
          />
          <output aria-hidden="true">{percent} %</output>
        </>
      )}
    </div>
  )
}

/** One of the bodies of a painting: shown, laid over the one that is shown, or neither. */
export function BodyRow({ canvas, position, index, bodies, group, words }: BodyRowProps) {
  const { store, languages } = useViewer()
  const layers = useViewerState(state => state.layers)
  const failed = useViewerState(state => state.layerFailures.get(layerKey(canvas, `${position}.${index}`)))
  const body = bodies[index]
  if (!body) return null
  const chosen = chosenBody(layers, position, bodies) === index
  const over = overKey(position, body.name)
  const label = localizedLine(body.media.label, languages) || words('layers.number', { number: index + 1 })
  const choose = () => setLayers(store, { chosen: new Map(layers.chosen).set(position, body.name) })
  return (
    <div className="layers-row">
      <label className="layers-body">
        <input type="radio" name={group} checked={chosen} onChange={choose} />
        <BodyPicture media={body.media} />
        <span dir="auto">{label}</span>
      </label>
      {!chosen && <Over {...{ label, over, words }} />}
      {failed && (chosen || layers.over.has(over)) && <PictureFailed {...{ failed, words }} />}
    </div>
  )
}
