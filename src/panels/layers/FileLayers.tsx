import type { LayersKey } from '../../i18n/locales/en/layers'
import type { TranslateOf } from '../../i18n/translate'
import type { InnerLayer } from '../../viewer/files/inner-pages'

interface FileLayersProps {
  readonly layers: readonly InnerLayer[]
  /** Absent while the layers are as the file states. */
  readonly reset: (() => void) | undefined
  readonly words: TranslateOf<LayersKey>
}

/** Indentation in CSS pixels a level. */
const INDENT = 16
const DEEPEST_INDENT = 5

function Layer({ name, depth, isShown = false, show }: InnerLayer) {
  const style = { paddingInlineStart: (Math.min(depth, DEEPEST_INDENT) - 1) * INDENT }
  return (
    <li style={style}>
      {show ? (
        <label className="layers-of-file">
          <input type="checkbox" checked={isShown} onChange={() => show(!isShown)} />
          <span dir="auto">{name}</span>
        </label>
      ) : (
        <strong dir="auto">{name}</strong>
      )}
    </li>
  )
}

/** The layers of a file, each shown or left out. */
export function FileLayers({ layers, reset, words: t }: FileLayersProps) {
  return (
    <div className="layers">
      <ul className="layers-list">
        {[...layers.entries()].map(([index, layer]) => (
          <Layer key={index} {...layer} />
        ))}
      </ul>
      <button type="button" className="button" aria-disabled={!reset} onClick={reset}>
        {t('layers.reset')}
      </button>
    </div>
  )
}
