import type { Page } from '@playwright/test'
import sharp from 'sharp'

/** A part of the screen, or of a canvas. */
export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** Where the other library's pages have their magenta patch, in canvas units of 1000 × 1500. */
export const PATCH: Box = { x: 600, y: 1420, width: 120, height: 60 }

/** Finds magenta on the screen: the box of CSS pixels round all of it, `undefined` where there is none. */
export async function findPatch(page: Page, clip?: Box): Promise<Box | undefined> {
  const picture = await page.screenshot({ scale: 'css', ...(clip && { clip }) })
  const { data, info } = await sharp(picture).removeAlpha().raw().toBuffer({ resolveWithObject: true })
  let [left, top, right, bottom] = [info.width, info.height, -1, -1]
  for (let y = 0; y < info.height; y++) {
    for (let x = 0; x < info.width; x++) {
      const at = 3 * (y * info.width + x)
      const [red = 0, green = 255, blue = 0] = data.subarray(at, at + 3)
      if (red < 200 || green > 90 || blue < 200) continue
      left = Math.min(left, x)
      right = Math.max(right, x)
      top = Math.min(top, y)
      bottom = Math.max(bottom, y)
    }
  }
  if (right < 0) return undefined
  const { x = 0, y = 0 } = clip ?? {}
  return { x: x + left, y: y + top, width: right - left + 1, height: bottom - top + 1 }
}
