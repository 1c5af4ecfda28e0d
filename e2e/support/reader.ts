import { expect, type Locator, type Page } from '@playwright/test'

/** Elements that a reader sees and uses, by their accessible names. */
export class Reader {
  readonly page: Page
  readonly picture: Locator
  readonly pageField: Locator

  constructor(page: Page) {
    this.page = page
    this.picture = page.locator('img.page-picture').first()
    this.pageField = page.getByRole('textbox', { name: /^Go to page/ })
  }

  /** Opens an address of the viewer and waits for the first picture and the shell. */
  async open(query: string): Promise<void> {
    await this.page.goto(query)
    await this.seesPicture()
    await expect(this.pageField).toBeVisible()
    await expect(this.button('Zoom in')).not.toHaveAttribute('aria-disabled')
  }

  /** A picture is there and has pixels. */
  async seesPicture(): Promise<void> {
    await expect
      .poll(() => this.picture.evaluate((image: HTMLImageElement) => image.naturalWidth))
      .toBeGreaterThan(0)
  }

  button(name: string): Locator {
    return this.page.getByRole('button', { name, exact: true })
  }

  /** The page that is named to screen readers, such as “Page 3 of 24, iii”. */
  async isOn(name: string | RegExp): Promise<void> {
    await expect(this.page.locator('.stage-pictures')).toHaveAttribute('aria-label', name)
  }

  /** Bounding box of the picture on the screen, in CSS pixels. */
  async pictureBox(): Promise<{ x: number; y: number; width: number; height: number }> {
    const box = await this.picture.boundingBox()
    if (!box) throw new Error('there is no picture')
    return box
  }

  /** Lets the page draw what it was told before: only then has a movement begun. */
  private async drawn(): Promise<void> {
    await this.page.evaluate(
      () => new Promise(resolve => requestAnimationFrame(() => requestAnimationFrame(resolve))),
    )
  }

  /** Waits until the link has followed the view: until it stays as it is for longer than the viewer waits. */
  async linkRests(): Promise<void> {
    let before = ''
    await expect
      .poll(
        () => {
          const rests = this.page.url() === before
          before = this.page.url()
          return rests
        },
        { intervals: [700] },
      )
      .toBe(true)
  }

  /** Waits until the picture has come to rest, and says where. */
  async restingBox(): Promise<{ x: number; y: number; width: number; height: number }> {
    let before = ''
    await expect
      .poll(
        async () => {
          await this.drawn()
          const now = JSON.stringify(await this.pictureBox())
          const rests = now === before
          before = now
          return rests
        },
        { intervals: [120] },
      )
      .toBe(true)
    return this.pictureBox()
  }

  /** Text of the live region. */
  async hears(message: string | RegExp): Promise<void> {
    await expect(this.page.locator('[role=status][aria-live=polite]')).toHaveText(message)
  }
}
