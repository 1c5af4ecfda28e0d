import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { changed, drawnPage, repainted, scannedAgain, soundBook } from '../kinds/fixtures'
import { toRow } from '../report'
import type { FileSample } from '../sample'
import { compareStates } from './compare-states'
import { longestRising } from './longest-rising'
import { readReport, toJson } from './report-file'

const book = soundBook(14)
const shuffled = fc.shuffledSubarray([...book.keys()])

describe('two states of an object', () => {
  it('that are the same differ in nothing', () => {
    expect(compareStates(book, book)).toEqual([])
  })

  it('differ in the pages that came and went, wherever the others are now', () => {
    const set = fc.subarray([...book.keys()])
    fc.assert(
      fc.property(set, set, (gone, added) => {
        const before = book.filter((_, at) => !added.includes(at))
        const after = book.filter((_, at) => !gone.includes(at))
        const named = compareStates(before, after).map(
          ({ kind, before: from, after: to }) =>
            `${kind} ${(from === undefined ? after[to ?? 0] : before[from])?.name}`,
        )
        const only = (kind: string, own: readonly number[], others: readonly number[]) =>
          own.filter(at => !others.includes(at)).map(at => `${kind} ${book[at]?.name}`)
        expect(named.sort()).toEqual([...only('removed', gone, added), ...only('added', added, gone)].sort())
      }),
    )
  })

  it('differ in as few moves as bring the order about', () => {
    fc.assert(
      fc.property(shuffled, order => {
        const before = [...order].sort((a, b) => a - b).flatMap(at => book[at] ?? [])
        const after = order.flatMap(at => book[at] ?? [])
        const changes = compareStates(before, after)
        expect(changes.every(({ kind }) => kind === 'moved')).toBe(true)
        expect(changes.length).toBe(order.length - longestRising(order).size)
      }),
    )
  })

  it('tell a page that was scanned again from one that was put in its place', () => {
    const again = scannedAgain(drawnPage(4), 9)
    const after = repainted(changed(book, 4, { hash: 'again' }), 4, { gray: again })
    const [change, ...others] = compareStates(book, after)
    expect(change).toMatchObject({ kind: 'changed', before: 4, after: 4 })
    expect(change?.percent).toBeGreaterThan(70)
    expect(others).toEqual([])
    const other = repainted(changed(book, 4, { hash: 'other' }), 4, { gray: drawnPage(99) })
    expect(compareStates(book, other)[0]?.percent).toBeLessThan(50)
  })

  it('find a page again that was renumbered and scanned again', () => {
    const put: FileSample = { ...soundBook(15)[14], name: 'book_0003.jpg' } as FileSample
    const after = [...book.slice(0, 2), put, ...book.slice(2)].map((each, at) => ({
      ...each,
      name: `book_${String(at + 1).padStart(4, '0')}.jpg`,
      hash: `new ${at}`,
    }))
    const changes = compareStates(book, after)
    expect(changes.filter(({ kind }) => kind === 'added')).toEqual([{ kind: 'added', after: 2 }])
    expect(changes.filter(({ kind }) => kind === 'moved' || kind === 'removed')).toEqual([])
  })

  it('are alike without hashes where their pictures are', () => {
    const without = book.map(({ hash: _, ...each }) => each)
    expect(compareStates(without, book)).toEqual([])
  })
})

describe('a report in a file', () => {
  it('is read as it was written', () => {
    const row = toRow({ kind: 'empty', files: [1], certainty: 'certain', values: {} }, book, 'Empty.')
    const { findings, pages } = readReport(toJson([row], book)) ?? {}
    expect(findings).toEqual([row])
    expect(pages?.map(({ name, hash, label }) => [name, hash, label])).toEqual(
      book.map(({ name, hash, label }) => [name, hash, label]),
    )
    expect(compareStates(pages ?? [], book)).toEqual([])
    expect([...(pages?.[3]?.picture?.gray ?? [])]).toEqual([...(book[3]?.picture?.gray ?? [])])
  })

  it('of another kind is none, and what is wrong in one is left out', () => {
    for (const text of ['', '[]', '{}', 'null', '{"pages":3}']) expect(readReport(text)).toBeUndefined()
    const pages = [3, { name: 4 }, { name: 'a', hash: 1, picture: { gray: '%%' } }]
    expect(readReport(JSON.stringify({ pages }))?.pages).toEqual([{ name: '' }, { name: '' }, { name: 'a' }])
  })

  it('is read whatever stands in it, without a throw', () => {
    fc.assert(
      fc.property(fc.json(), text => {
        readReport(text)
      }),
    )
  })
})
