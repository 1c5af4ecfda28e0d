import { useEffect } from 'react'
import { useViewer } from '../use-viewer'
import type { ShownWords } from './shown-words'

/** A table as it is shown. */
export interface SpokenTable {
  readonly header?: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

const scroller = () => document.querySelector<HTMLElement>('.lectern-stage .reading-body .data-table')

/** Cells of a row in words; a cell of several lines is one. */
const textOf = (cells: readonly string[]) =>
  cells
    .map(cell => cell.replace(/\s+/g, ' ').trim())
    .filter(Boolean)
    .join(', ')

/** The words of a table, a part for each row, the names of the columns first. */
export function tableWords(canvas: number, { header, rows }: SpokenTable): ShownWords {
  const heads = header ? 1 : 0
  const rowOf = (part: number) =>
    scroller()?.querySelector(part < heads ? 'thead tr' : `tbody tr[data-index="${part - heads}"]`) ??
    undefined
  const headHeight = () => scroller()?.querySelector('thead')?.clientHeight ?? 0
  const isInView = (row: Element) => {
    const view = scroller()?.getBoundingClientRect()
    const { top, bottom } = row.getBoundingClientRect()
    return view !== undefined && bottom > view.top + headHeight() + 1 && top < view.bottom
  }
  return {
    canvas,
    count: rows.length + heads,
    current() {
      const table = scroller()
      if (!table || table.scrollTop === 0) return 0
      const first = [...table.querySelectorAll<HTMLElement>('tbody tr')].find(isInView)
      return Number(first?.dataset.index ?? 0) + heads
    },
    shows(part) {
      const row = rowOf(part)
      return row !== undefined && (part < heads || isInView(row))
    },
    async read(part) {
      const cells = part < heads ? header : rows[part - heads]
      const text = textOf(cells ?? [])
      return text === '' ? undefined : { text }
    },
    rootOf: rowOf,
    show(part) {
      const table = scroller()
      const row = rowOf(part)
      if (row) row.scrollIntoView({ block: 'center', inline: 'nearest' })
      else if (table)
        table.scrollTop = ((part - heads) / rows.length) * table.scrollHeight - table.clientHeight / 2
    },
  }
}

/** Lets a table that is shown be read aloud, row by row; `undefined` while it is not there. */
export function useTableWords(canvas: number, table: SpokenTable | undefined): void {
  const { store } = useViewer()
  useEffect(() => {
    if (!table) return
    const shownWords = tableWords(canvas, table)
    store.setState({ shownWords })
    return () => {
      if (store.getState().shownWords === shownWords) store.setState({ shownWords: undefined })
    }
  }, [store, canvas, table])
}
