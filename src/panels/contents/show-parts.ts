import { localizedLine } from '../../model/language-map'
import type { Mark } from '../../model/mark'
import { setMarks } from '../../viewer/state/marks'
import { goToCanvas, goToRegion } from '../../viewer/state/navigation'
import type { OutlineEntry } from '../../viewer/state/outline'
import type { Viewer } from '../../viewer/use-viewer'

const LAYER = 'contents'

/**
 * Shows the first part of a range of regions, such as an article of a newspaper, and marks all its parts; a mark leads to
 * the next part. The marks of the range before go.
 */
export function showParts({ store, translate, languages }: Viewer, entry: OutlineEntry): void {
  const { canvases, regions, label } = entry
  if (!regions) {
    setMarks(store, LAYER)
    return
  }
  const name = localizedLine(label, languages) || translate('contents.untitled')
  const marks: Mark[] = canvases.flatMap((canvas, index) => {
    const box = regions[index]
    const part = { name, part: index + 1, count: canvases.length }
    const words = canvases.length > 1 ? translate('contents.part', part) : name
    return box ? [{ id: `${index}`, canvas, shape: { box }, label: words, kind: 'annotation' }] : []
  })
  const show = (index: number) => {
    const canvas = canvases[index] ?? 0
    const region = regions[index]
    const isShown = (mark: Mark) => mark.id === `${index}`
    setMarks(store, LAYER, {
      marks: marks.map(mark => (isShown(mark) ? { ...mark, current: true } : mark)),
      onActivate: ({ id }) => show((Number(id) + 1) % canvases.length),
    })
    if (region) goToRegion(store, canvas, region)
    else goToCanvas(store, canvas)
  }
  show(0)
}
