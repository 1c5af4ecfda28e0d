import type { Translate } from '../../i18n/translate'
import type { Mark } from '../../model/mark'
import { sizeOf } from '../state/current-opening'
import { setMarks } from '../state/marks'
import type { ViewerState } from '../state/store'
import type { Viewer } from '../use-viewer'
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
        // Only those of the pages on the stage are ever read.
        get label() {
          const words = `${hit.before}${hit.match}${hit.after}`.trim()
          return translate('find.mark', { position: index + 1, total: hits.length, words })
        },
        kind: 'hit',
        ...(index === selected && { current: true }),
      }),
    ),
  )
}

/** Draws the marks of all hits on the pages. */
export function drawHits({ store, translate }: Pick<Viewer, 'store' | 'translate'>): void {
  const marks = marksOf(store.getState(), translate)
  setMarks(store, LAYER, { marks, onActivate: ({ id }) => showHit(store, Number.parseInt(id, 10)) })
}
