import { expect, type FrameLocator, type Locator, type Page } from '@playwright/test'

/** One of two objects that are seen side by side. */
export class Side {
  readonly frame: FrameLocator
  readonly picture: Locator

  constructor(page: Page, index: 0 | 1) {
    this.frame = page.frameLocator('.side iframe').nth(index)
    this.picture = this.frame.locator('img.page-picture').first()
  }

  /** Its picture is there and has pixels, and it can be zoomed. */
  async seesPicture(): Promise<void> {
    await expect
      .poll(() => this.picture.evaluate((image: HTMLImageElement) => image.naturalWidth).catch(() => 0))
      .toBeGreaterThan(0)
    await expect(this.frame.getByRole('button', { name: 'Zoom in' })).not.toHaveAttribute('aria-disabled')
  }

  /** The page that is named to screen readers, such as “Page 3 of 24, iii”. */
  async isOn(name: RegExp): Promise<void> {
    await expect(this.frame.locator('.stage-pictures')).toHaveAttribute('aria-label', name)
  }

  /** Width of its picture on the screen, in CSS pixels. */
  async width(): Promise<number> {
    return (await this.picture.boundingBox())?.width ?? 0
  }
}

/** Both objects of a page, once their pictures are there. */
export async function seeBoth(page: Page): Promise<readonly [Side, Side]> {
  const sides = [new Side(page, 0), new Side(page, 1)] as const
  for (const side of sides) await side.seesPicture()
  return sides
}
