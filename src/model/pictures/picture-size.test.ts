import sharp from 'sharp'
import { expect, it } from 'vitest'
import { isReasonablePicture, pictureSize } from './picture-size'

it.each(['png', 'jpeg', 'gif', 'webp'] as const)('the size of a %s is in its first bytes', async format => {
  const picture = sharp({ create: { width: 123, height: 45, channels: 3, background: '#246' } })
  const bytes = new Uint8Array(await picture.toFormat(format).toBuffer())
  expect(pictureSize(bytes)).toEqual({ width: 123, height: 45 })
  expect(isReasonablePicture(bytes)).toBe(true)
})

it('a picture of a size that no browser can draw is told, and what is none', async () => {
  const bytes = new Uint8Array(
    await sharp({ create: { width: 9, height: 9, channels: 3, background: '#246' } })
      .png()
      .toBuffer(),
  )
  new DataView(bytes.buffer, bytes.byteOffset).setUint32(16, 60_000)
  new DataView(bytes.buffer, bytes.byteOffset).setUint32(20, 60_000)
  expect(isReasonablePicture(bytes)).toBe(false)
  expect(
    isReasonablePicture(new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg"></svg>')),
  ).toBe(false)
  expect(pictureSize(new Uint8Array(3))).toBeUndefined()
})
