// Facts of a reading: contents, orders, choices, the beginning, and the pages that face each other.

const valuesOf = map => Object.values(map ?? {}).flat()
const firstValue = map => valuesOf(map)[0] ?? null

/** Number of occurrences of each value of a list. */
export const count = (values, keyOf = value => value) => {
  const counts = {}
  for (const value of values) counts[keyOf(value)] = (counts[keyOf(value)] ?? 0) + 1
  return counts
}

/** The contents of an object in the words of the index. */
export function rangesIn(structures) {
  const counts = { total: 0, depth: 0, canvasRefs: 0, fragmentRefs: 0, labels: [] }
  const behaviors = []
  const walk = (nodes, depth) => {
    for (const node of nodes) {
      counts.total++
      counts.depth = Math.max(counts.depth, depth)
      counts.canvasRefs += node.canvases.length
      counts.fragmentRefs += (node.times ?? []).filter(Boolean).length
      counts.labels.push(firstValue(node.label))
      behaviors.push(...node.behaviors)
      walk(node.children, depth + 1)
    }
  }
  walk(structures, 1)
  const topLabels = structures.map(node => firstValue(node.label))
  const { labels, ...numbers } = counts
  return { ...numbers, behaviors: count(behaviors), topLabels, firstLabels: labels }
}

/** Facts about choices. */
export function choicesIn(canvases) {
  const choices = canvases.flatMap(canvas => canvas.painting).filter(each => each.choices.length > 0)
  return {
    choiceBodies: choices.length,
    maxChoiceOptions: Math.max(0, ...choices.map(each => each.choices.length)),
    choiceLabels: choices.flatMap(each => each.choices.map(media => firstValue(media.label))),
  }
}

/** Beginning of the object: canvas id, position from 1, second. */
export function startOf({ start, canvases }) {
  return start && { canvas: canvases[start.canvas]?.id, position: start.canvas + 1, t: start.time }
}

/** Which pages stand where no index has to be asked: in every object each page once, the first of `paged` alone. */
export function pagingFaults({ behaviors, canvases, viewingDirection }, { pairs, place }) {
  const faults = []
  const seen = pairs.flat()
  if (seen.length !== canvases.length || new Set(seen).size !== canvases.length)
    faults.push(`${seen.length} pages in openings of ${canvases.length} canvases`)
  if (pairs.some(opening => opening.length > 2)) faults.push('more than two pages face each other')
  const alone = canvas => pairs.some(opening => opening.length === 1 && opening[0] === canvas)
  if (behaviors.includes('paged') && canvases.length > 0 && !alone(0)) faults.push('the cover is not alone')
  for (const [index, canvas] of canvases.entries()) {
    const outside = canvas.behaviors.find(each => each === 'non-paged' || each === 'facing-pages')
    if (outside && !alone(index)) faults.push(`page ${index + 1}, ${outside}, faces another`)
  }
  const pair = pairs.find(opening => opening.length === 2)
  if (pair) {
    const [first, second] = place(pair).placed
    const leftward = first.bounds.x > second.bounds.x
    if (leftward !== (viewingDirection === 'right-to-left')) faults.push('pairs stand the wrong way round')
  }
  return faults
}
