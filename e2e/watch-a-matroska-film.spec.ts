import { expect, type Page, test } from '@playwright/test'
import { BASE, ELSEWHERE, viewing } from './support/urls'

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })

for (const kind of ['manifest', 'delivery'] as const) {
  const link = async (page: Page, name: string) => {
    const url = `${ELSEWHERE}/av/${name}`
    const delivery = { label: 'A film', files: [{ id: '1', url, label: name, mimeType: 'video/x-matroska' }] }
    await page.route(
      ({ pathname }) => pathname === '/matroska.json',
      route => route.fulfill({ json: delivery }),
    )
    return kind === 'manifest' ? viewing('/av/matroska') : `?service=${BASE}matroska.json`
  }

  test(`a Matroska film plays in a browser that can, from a ${kind}`, async ({ page }) => {
    await page.goto(await link(page, 'film.mkv'))
    await button(page, 'Play').click()
    await expect
      .poll(() => page.locator('video').evaluate((film: HTMLVideoElement) => film.currentTime))
      .toBeGreaterThan(0)
  })

  test(`a Matroska file that the browser refuses is offered with the reason, from a ${kind}`, async ({
    page,
  }) => {
    await page.route('**/film.mkv', route => route.continue({ url: `${ELSEWHERE}/av/page.mkv` }))
    await page.goto(await link(page, 'film.mkv'))
    await expect(page.getByRole('heading', { name: 'This recording cannot be played' })).toBeVisible()
    await expect(page.getByRole('link', { name: 'Download the file' })).toBeVisible()
  })
}
