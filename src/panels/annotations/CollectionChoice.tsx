import type { AnnotationTranslate } from '../../i18n/annotations'
import { localizedLine } from '../../model/language-map'
import { annotationsOf } from '../../viewer/annotations/annotation-state'
import type { NamedCollection } from '../../viewer/annotations/page-annotations'
import { OWN } from '../../viewer/annotations/place-own'
import { useViewer } from '../../viewer/use-viewer'
import { useAnnotationState } from './use-annotations'

interface CollectionChoiceProps {
  readonly t: AnnotationTranslate
  /** Positions of the canvases that are seen. */
  readonly opening: readonly number[]
}

/** Which collections are shown, and whether marks are seen on the pages. */
export function CollectionChoice({ t, opening }: CollectionChoiceProps) {
  const { store, languages } = useViewer()
  const pages = useAnnotationState(state => state.pages)
  const own = useAnnotationState(state => state.own)
  const hidden = useAnnotationState(state => state.hidden)
  const marked = useAnnotationState(state => state.marked)
  const read = opening.flatMap(canvas => pages.get(canvas)?.read ?? [])
  const written = opening.flatMap(canvas => own.get(canvas) ?? [])
  const ofLibrary = read.flatMap(page => page.collections)
  const all: readonly NamedCollection[] = written.length > 0 ? [...ofLibrary, { key: OWN }] : ofLibrary
  const collections = [...new Map(all.map(each => [each.key, each])).values()]
  const hasMarks = [...read.flatMap(({ annotations }) => annotations), ...written].some(({ targets }) =>
    targets.some(({ shapes }) => shapes),
  )
  const toggle = (key: string) => {
    const others = new Set(hidden)
    if (!others.delete(key)) others.add(key)
    annotationsOf(store).setState({ hidden: others })
  }
  const isNamed = collections.length > 1 || collections.some(({ label }) => label)
  if (!hasMarks && !isNamed) return null
  return (
    <div className="annotations-choice">
      {hasMarks && (
        <label>
          <input
            type="checkbox"
            checked={marked}
            onChange={() => annotationsOf(store).setState({ marked: !marked })}
          />
          {t('marked')}
        </label>
      )}
      {isNamed && (
        <fieldset>
          <legend>{t('collections')}</legend>
          {collections.map(({ key, label }) => (
            <label key={key}>
              <input type="checkbox" checked={!hidden.has(key)} onChange={() => toggle(key)} />
              <span dir="auto">
                {localizedLine(label, languages) || t(key === OWN ? 'own.collection' : 'otherCollection')}
              </span>
            </label>
          ))}
        </fieldset>
      )}
    </div>
  )
}
