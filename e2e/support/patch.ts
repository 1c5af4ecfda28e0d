import type { Page } from '@playwright/test'
import sharp from 'sharp'

/** A part of the screen, or of a canvas. */
export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** The magenta patch on the other library's pages, in canvas units of 1000 × 1500. */
export const PATCH: Box = { x: 600, y: 1420, width: 120, height: 60 }

/** Part of a pixel that is magenta, 0 to 1; the pages are parchment. */
const magenta = (green: number) => Math.min(Math.max((234 - green) / 234, 0), 1)

/** A run of pixels that are magenta in part, measured to a fraction of a pixel. */
function runOf(parts: readonly number[]): { readonly start: number; readonly length: number } {
  const length = parts.reduce((sum, part) => sum + part, 0)
  const middle = parts.reduce((sum, part, index) => sum + part * (index + 0.5), 0) / length
  return { start: middle - length / 2, length }
}

/**
 * Finds the patch on the screen: its box in CSS pixels, to a fraction of one, measured along its middle; `undefined`
 * where there is none.
 */
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
  const greenAt = (x: number, y: number) => data[3 * (y * info.width + x) + 1] ?? 255
  const [column, row] = [Math.round((left + right) / 2), Math.round((top + bottom) / 2)]
  const along = (from: number, to: number, green: (at: number) => number) =>
    runOf(Array.from({ length: to - from + 7 }, (_, index) => magenta(green(from - 3 + index))))
  const across = along(left, right, x => greenAt(x, row))
  const down = along(top, bottom, y => greenAt(column, y))
  return {
    x: Math.floor(clip?.x ?? 0) + left - 3 + across.start,
    y: Math.floor(clip?.y ?? 0) + top - 3 + down.start,
    width: across.length,
    height: down.length,
  }
}
