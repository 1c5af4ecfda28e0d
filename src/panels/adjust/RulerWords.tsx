import type { ToolKey } from '../../i18n/locales/en/tools'
import type { TranslateOf } from '../../i18n/translate'
import { lengthWords } from '../../stage/ruler/length-words'
import { useScale } from '../../stage/ruler/use-scale'
import { useViewerState } from '../../viewer/use-viewer'

/** The size of the page and who states it, or that nobody does. */
export function RulerWords({ translate: t }: { translate: TranslateOf<ToolKey> }) {
  const { scale, size } = useScale()
  const isPaged = useViewerState(state => state.layout === 'single' || state.layout === 'book')
  const language = document.documentElement.lang
  const measure = (units: number) => lengthWords(units * (scale?.millimetres ?? 0), language)
  return (
    <p className="adjust-ruler" role="status">
      {scale && size
        ? [
            t('ruler.size', { width: measure(size.width), height: measure(size.height) }),
            t(`ruler.${scale.statedBy}`, { dpi: Math.round(scale.dpi ?? 0) }),
            ...(isPaged ? [] : [t('ruler.layout')]),
          ].join(' ')
        : t(scale === null ? 'ruler.unknown' : 'ruler.waiting')}
    </p>
  )
}
