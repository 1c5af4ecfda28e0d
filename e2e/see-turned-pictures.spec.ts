import { expect, test } from '@playwright/test'
import sharp from 'sharp'
import { openKeptFile, WAYS } from './support/kept-file'
import { Reader } from './support/reader'

/** A JPEG too large to be decoded whole, red in its stored left half and blue in the right; its orientation as Exif has it. */
async function turnedJpeg(orientation: number) {
  const red = { create: { width: 7000, height: 10_000, channels: 3, background: '#d22' } } as const
  const bytes = await sharp({ create: { width: 14_000, height: 10_000, channels: 3, background: '#22d' } })
    .composite([{ input: await sharp(red).png().toBuffer(), left: 0, top: 0 }])
    .withMetadata({ orientation })
    .jpeg()
    .toBuffer()
  return { name: `turned-${orientation}.jpg`, type: 'image/jpeg', bytes }
}

for (const way of WAYS)
  for (const [orientation, reds, shape] of [
    [3, [0.75, 0.5], 1.4],
    [6, [0.5, 0.25], 1 / 1.4],
    [8, [0.5, 0.75], 1 / 1.4],
  ] as const)
    test(`a JPEG of 140 million pixels that lies turned in its file (${orientation}) stands upright by ${way}`, async ({
      page,
      baseURL,
    }) => {
      await openKeptFile(page, way, await turnedJpeg(orientation), baseURL)
      await new Reader(page).seesPicture()
      await expect(page.getByText(shape > 1 ? '14,000 × 10,000' : '10,000 × 14,000')).toBeVisible()
      const picture = page.locator('.page-picture')
      const { width = 0, height = 1 } = (await picture.boundingBox()) ?? {}
      expect(width / height).toBeCloseTo(shape, 1)
      const [across, down] = reds
      await expect
        .poll(async () => {
          const shot = sharp(await picture.screenshot()).removeAlpha()
          const { data, info } = await shot.raw().toBuffer({ resolveWithObject: true })
          const at = Math.floor(info.height * down) * info.width + Math.floor(info.width * across)
          return [...data.subarray(at * 3, at * 3 + 3)].map(value => value > 128)
        })
        .toEqual([true, false, false])
    })
