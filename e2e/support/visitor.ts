import { expect, type FrameLocator, type Locator, type Page } from '@playwright/test'

/** A reader on a discovery page. */
export class Visitor {
  readonly page: Page
  readonly dialog: Locator
  readonly viewer: FrameLocator

  constructor(page: Page) {
    this.page = page
    this.dialog = page.getByRole('dialog')
    this.viewer = page.frameLocator('dialog iframe')
  }

  /** The object is open: its first page is seen, and the viewer has the focus. */
  async reads(name: string | RegExp): Promise<void> {
    await expect(this.dialog).toBeVisible()
    await expect(this.viewer.locator('.stage-pictures')).toHaveAttribute('aria-label', name)
    await expect(this.page.locator('dialog iframe')).toBeFocused()
  }

  /** The page is as it was, with the focus on the link. */
  async isBackAt(link: Locator): Promise<void> {
    await expect(this.dialog).toHaveCount(0)
    await expect(link).toBeFocused()
    await expect(this.page).not.toHaveURL(/lectern=/)
  }
}
