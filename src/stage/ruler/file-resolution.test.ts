import fc from 'fast-check'
import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { fileResolution, HEAD_BYTES } from './file-resolution'

const picture = () => sharp({ create: { width: 40, height: 30, channels: 3, background: '#888' } })

describe('fileResolution', () => {
  it.each(['jpeg', 'png', 'tiff'] as const)('reads what a %s file states', async format => {
    const bytes = await picture().withMetadata({ density: 300 }).toFormat(format).toBuffer()
    const { dpi, side } = fileResolution(bytes.subarray(0, HEAD_BYTES)) ?? {}
    expect(dpi).toBeCloseTo(300, 0)
    expect(side).toBe(40)
  })

  it('takes the numbers of programs that do not know for none', async () => {
    const bytes = await picture().withMetadata({ density: 72 }).jpeg().toBuffer()
    expect(fileResolution(bytes)).toBeUndefined()
  })

  it('reads pixels per centimetre in JFIF', () => {
    const jfif = [0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46, 0, 1, 2, 2, 0, 118, 0, 118, 0, 0]
    const rest = [0xff, 0xda, 0, 4, 0, 0, 0, 0, 0, 0]
    expect(fileResolution(Uint8Array.from([...jfif, ...rest]))?.dpi).toBeCloseTo(299.7, 1)
  })

  it('survives every mutation and every cut', async () => {
    const files = await Promise.all(
      (['jpeg', 'png', 'tiff'] as const).map(format =>
        picture().withMetadata({ density: 400 }).toFormat(format).toBuffer(),
      ),
    )
    fc.assert(
      fc.property(
        fc.constantFrom(...files),
        fc.array(fc.tuple(fc.nat(400), fc.nat(255)), { maxLength: 12 }),
        fc.nat(500),
        (file, changes, length) => {
          const bytes = Uint8Array.from(file.subarray(0, length))
          for (const [at, value] of changes) if (at < bytes.length) bytes[at] = value
          const dpi = fileResolution(bytes)?.dpi
          expect(dpi === undefined || (dpi >= 20 && dpi <= 20_000)).toBe(true)
        },
      ),
    )
  })
})
