import type { Translate } from '../../i18n/translate'
import type { Mark } from '../../model/mark'
import { sizeOf } from '../state/current-opening'
import { setMarks } from '../state/marks'
import type { ViewerState, ViewerStore } from '../state/store'
import { hitBoxes } from './hit-boxes'
import { showHit } from './search'

const LAYER = 'search'

/** The marks of all hits that have a place on a picture. */
function marksOf(state: ViewerState, translate: Translate): readonly Mark[] {
  const { hits = [], selected } = state.search ?? {}
  return hits.flatMap((hit, index) =>
    hitBoxes(hit, sizeOf(state, hit.canvas)).map(
      (box, part): Mark => ({
        id: `${index} ${part}`,
        canvas: hit.canvas,
        shape: { box },
        label: translate('find.mark', {
          position: index + 1,
          total: hits.length,
          words: `${hit.before}${hit.match}${hit.after}`.trim(),
        }),
        kind: 'hit',
        ...(index === selected && { current: true }),
      }),
    ),
  )
}

const followed = new WeakSet<ViewerStore>()

/** Keeps the marks on the pages in step with the search from now on, whether or not its panel is open. */
export function followHits(store: ViewerStore, translate: Translate): void {
  if (followed.has(store)) return
  followed.add(store)
  const draw = () => {
    const marks = marksOf(store.getState(), translate)
    setMarks(store, LAYER, { marks, onActivate: ({ id }) => showHit(store, Number.parseInt(id, 10)) })
  }
  store.subscribe((state, before) => {
    const hasChanged =
      state.search?.hits !== before.search?.hits || state.search?.selected !== before.search?.selected
    const isSized = state.learnedSizes !== before.learnedSizes && state.search !== undefined
    if (hasChanged || isSized) draw()
  })
  draw()
}
