// Samples in, tables out. No run is judged: a figure beside its target says ok or over, and that is all.

/** The middle value; of an even number of values the mean of the two in the middle; `undefined` of none. */
export function median(values) {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  if (sorted.length % 2 === 1 || sorted.length === 0) return sorted[middle]
  return (sorted[middle - 1] + sorted[middle]) / 2
}

const written = (value, digits = 0) => (Number.isFinite(value) ? value.toFixed(digits) : '–')

/** All values of one figure that a contender's samples hold, whether a sample has one or a list of them. */
export function valuesOf(figure, samples = []) {
  return samples.flatMap(sample => figure.of(sample)).filter(value => Number.isFinite(value))
}

/** One row: figure, contender, median, min–max, number of values, ratio to the floor, target, verdict. */
export function rowOf(figure, name, samples, floorSamples) {
  const values = valuesOf(figure, samples)
  const middle = median(values)
  const floor = median(valuesOf(figure, floorSamples))
  const range = values.map(value => Number(value.toFixed(figure.digits ?? 0)))
  const [low, high] = [Math.min(...range), Math.max(...range)]
  const judged = figure.target && name !== 'floor'
  return [
    figure.label,
    name,
    written(middle, figure.digits),
    values.length > 1 ? `${written(low, figure.digits)}–${written(high, figure.digits)}` : '',
    String(values.length),
    figure.ratio && floor > 0 && name !== 'floor' && middle !== undefined ? (middle / floor).toFixed(2) : '',
    judged ? figure.target.text : '',
    judged && middle !== undefined ? (figure.target.meets(middle, floor) ? 'ok' : 'over') : '',
  ]
}

/** Lines up rows of cells as a Markdown table; the first two columns to the left, the rest to the right. */
export function table(head, rows) {
  const widths = head.map((_, column) => Math.max(3, ...[head, ...rows].map(row => [...row[column]].length)))
  const pad = (cell, column) => {
    const blanks = ' '.repeat(widths[column] - [...cell].length)
    return column < 2 ? cell + blanks : blanks + cell
  }
  const rule = widths.map((width, column) => (column < 2 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`))
  return [head.map(pad), rule, ...rows.map(row => row.map(pad))]
    .map(cells => `| ${cells.join(' | ')} |`)
    .join('\n')
}

const HEAD = ['figure', 'contender', 'median', 'min–max', 'n', '× floor', 'target', '']

/** The table of a group; `data` is contender → samples. A figure that nobody has a value for is left out. */
export function groupTable(group, data) {
  const names = Object.keys(data)
  const rows = group.figures
    .filter(figure => names.some(name => valuesOf(figure, data[name]).length > 0))
    .flatMap(figure => names.map(name => rowOf(figure, name, data[name], data.floor)))
  return `${group.title}\n\n${table(HEAD, rows)}\n`
}

const BUSY = 0.15 // part of the processor in other hands from which times are not to be believed
const percent = share => `${Math.round(share * 100)} %`
const span = values => `${Math.min(...values).toFixed(1)}–${Math.max(...values).toFixed(1)}`

/** Circumstances of the figures: browser, machine, and its load meanwhile. */
export function conditions({ chromium, node, cores, started, minutes, load, others, imagesMade }) {
  const setting = [
    `Chromium ${chromium}`,
    `Node ${node}`,
    `${cores} cores`,
    started,
    `${minutes.toFixed(1)} minutes`,
  ]
  const lines = [`${setting.join(', ')}.`]
  if (others.length > 0) {
    const [usual, most] = [percent(median(others)), percent(Math.max(...others))]
    lines.push(`Others used ${usual} of the processor during a visit (median), at most ${most}.`)
    if (median(others) > BUSY) lines.push('That is so much that the times of this run mean little.')
    lines.push(`Load average ${span(load)}.`)
  }
  if (imagesMade > 0)
    lines.push(`${imagesMade} pictures had to be made while measuring; whoever asked had to wait.`)
  return lines.join(' ')
}

/** The whole report of a run as Markdown. */
export function report(groups, result) {
  const tables = groups
    .filter(group => result.data[group.name])
    .map(group => groupTable(group, result.data[group.name]))
  const notes = result.notes.length
    ? [`Not everything went well:\n${result.notes.map(each => `- ${each}`).join('\n')}\n`]
    : []
  return [...tables, ...notes, conditions(result)].join('\n')
}
