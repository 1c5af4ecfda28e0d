import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { check } from './check'
import { CHECKS } from './checks'
import { changed, drawnPage, pictured, soundBook } from './kinds/fixtures'
import type { FileSample } from './sample'

describe('a check', () => {
  it('finds nothing in a sound book', () => {
    expect([
      ...check(soundBook(60), {
        object: { title: 'A book', rights: ['http://rightsstatements.org/vocab/NKC/1.0/'] },
      }),
    ]).toEqual([])
  })

  it('gives the kind with each finding, and leaves kinds out', () => {
    const samples = changed(soundBook(8), 2, { bytes: 0 })
    expect([...check(samples)].map(({ kind }) => kind)).toEqual(['empty'])
    expect([...check(samples, { without: ['empty'] })]).toEqual([])
  })

  it('stops when nobody asks for more', () => {
    const samples = changed(changed(soundBook(8), 2, { bytes: 0 }), 3, { fault: 'truncated' })
    for (const { kind } of check(samples)) {
      expect(kind).toBe('empty')
      break
    }
  })

  it('has a name for each kind, once', () => {
    expect(new Set(CHECKS.map(({ kind }) => kind)).size).toBe(CHECKS.length)
  })

  it('takes any facts without a throw, and names only files that are there', () => {
    const sample: fc.Arbitrary<FileSample> = fc.record(
      {
        name: fc.oneof(fc.string(), fc.stringMatching(/^[ab]_\d{1,3}\.(jpg|tif|vtt|mp4)$/)),
        label: fc.oneof(fc.string(), fc.constantFrom('i', 'iv', '1', '12', '')),
        bytes: fc.nat(),
        hash: fc.constantFrom('a', 'b'),
        format: fc.constantFrom('image/jpeg', 'image/tiff', 'video/mp4', ''),
        statedFormat: fc.constantFrom('image/jpeg', 'application/pdf', 'nonsense'),
        fault: fc.constantFrom('truncated', 'undecodable', 'unreadable'),
        picture: fc.nat({ max: 5 }).map(seed => pictured(drawnPage(seed), { width: seed * 100 + 1 })),
        text: fc.string(),
        duration: fc.double({ min: 0, max: 1e6, noNaN: true }),
      },
      { requiredKeys: ['name'] },
    )
    fc.assert(
      fc.property(fc.array(sample, { maxLength: 14 }), samples => {
        for (const { files } of check(samples))
          for (const position of files) expect(samples[position]).toBeDefined()
      }),
      { numRuns: 60 },
    )
  })
})
