import { expect, it } from 'vitest'
import { check } from '../../preflight/check'
import { pictured, repainted, scannedAgain, soundBook } from '../../preflight/kinds/fixtures'
import { preflightOf } from './preflight-settings'

const book = soundBook(12)
const kindsBy = (samples: typeof book, block: unknown) => [
  ...new Set([...check(samples, preflightOf(block))].map(({ kind }) => kind)),
]

it('leaves out the kinds that a library names', () => {
  const samples = book.map((each, at) => (at === 4 ? { ...each, bytes: 0 } : each))
  expect(kindsBy(samples, {})).toEqual(['empty'])
  expect(kindsBy(samples, { without: ['empty', 7] })).toEqual([])
})

it('takes the limits that a library sets, and the usual one for any that is none', () => {
  const wider = repainted(book, 4, { width: 1920 })
  expect(kindsBy(wider, {})).toEqual(['size'])
  expect(kindsBy(wider, { limits: { size: 0.4 } })).toEqual([])
  expect(kindsBy(wider, { limits: { size: 'great' } })).toEqual(['size'])

  const large = [{ name: 'issue.pdf', bytes: 2_000_000, format: 'application/pdf' }]
  expect(kindsBy(large, { limits: { pdfBytes: 1_000_000 } })).toEqual(['large-pdf'])
  expect(kindsBy(large, {})).toEqual([])

  const gray = book[2]?.picture?.gray ?? new Uint8Array()
  const rescan = book.map((each, at) =>
    at === 7 ? { ...each, text: '', picture: pictured(scannedAgain(gray, 1)) } : each,
  )
  expect(kindsBy(rescan, { without: ['text-missing'] })).toEqual(['rescanned'])
  expect(kindsBy(rescan, { without: ['text-missing'], limits: { nearness: 3 } })).toEqual([])
  expect(kindsBy(rescan, { without: ['text-missing'], limits: { likeness: 0.999 } })).toEqual([])
})
