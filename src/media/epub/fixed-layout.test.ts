import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type SpreadPage, sectionsOf, spreadsOf, viewportOf } from './fixed-layout'

const pages = (...sides: readonly (SpreadPage['side'] | undefined | 'alone')[]): readonly SpreadPage[] =>
  sides.map((side, section) => ({
    section,
    pairs: side !== 'alone',
    ...(side && side !== 'alone' && { side }),
  }))

describe('spreads of fixed pages', () => {
  it('follow each other without blank sides where no page asks for one', () => {
    expect(spreadsOf(pages(undefined, undefined, undefined), false)).toEqual([
      { left: 0, right: 1 },
      { left: 2 },
    ])
  })

  it('begin at the right in a right-to-left book', () => {
    expect(spreadsOf(pages(undefined, undefined), true)).toEqual([{ right: 0, left: 1 }])
  })

  it('give each page the side that it asks for, and leave the other empty if need be', () => {
    expect(spreadsOf(pages('right', 'left', 'right', 'right'), false)).toEqual([
      { right: 0 },
      { left: 1, right: 2 },
      { right: 3 },
    ])
  })

  it('leave alone what stands in the middle, or does not pair', () => {
    expect(spreadsOf(pages(undefined, 'center', 'alone', undefined), false)).toEqual([
      { left: 0 },
      { center: 1 },
      { center: 2 },
      { left: 3 },
    ])
  })

  it('show every page once, in order, whatever they ask for', () => {
    const side = fc.constantFrom(undefined, 'left', 'right', 'center', 'alone') as fc.Arbitrary<
      'left' | undefined
    >
    fc.assert(
      fc.property(fc.array(side, { maxLength: 20 }), fc.boolean(), (sides, rightToLeft) => {
        const shown = spreadsOf(pages(...sides), rightToLeft).flatMap(spread =>
          sectionsOf(spread, rightToLeft),
        )
        expect(shown).toEqual(sides.map((_, section) => section))
      }),
    )
  })
})

it.each([
  ['width=1200, height=1600', { width: 1200, height: 1600 }],
  ['width=600px;height=800px', { width: 600, height: 800 }],
  ['height=10 width=20', { width: 20, height: 10 }],
  ['width=device-width, height=device-height', undefined],
  ['width=0, height=5', undefined],
  ['initial-scale=1', undefined],
])('the viewport “%s”', (content, size) => {
  expect(viewportOf(content)).toEqual(size)
})
