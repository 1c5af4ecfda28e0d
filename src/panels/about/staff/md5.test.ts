import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { md5, storagePath } from './md5'

describe('md5', () => {
  it('is that of RFC 1321, A.5', () => {
    expect(md5('')).toBe('D41D8CD98F00B204E9800998ECF8427E')
    expect(md5('message digest')).toBe('F96B697D7CB7938D525A2F31AAF161D0')
  })

  it('is that of other implementations, for texts of all lengths', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200, unit: 'grapheme' }), text => {
        expect(md5(text)).toBe(createHash('md5').update(text).digest('hex').toUpperCase())
      }),
      { numRuns: 200 },
    )
  })
})

it('names the folder of a representation', () => {
  expect(storagePath('01LIB_INST', '12345678901234')).toMatch(
    /^01LIB_INST\/storage\/alma\/(?:[0-9A-F]{2}\/){15}[0-9A-F]{2}$/,
  )
})
