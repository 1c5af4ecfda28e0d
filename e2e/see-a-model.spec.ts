import { expect, type Page, test } from '@playwright/test'

const inService = (id: string) => `?service=${encodeURIComponent(`/view/delivery/99SKERROW_INST/${id}`)}`
const BELL = '1210001420000412'
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })

test.describe('a model in three dimensions', () => {
  test('is offered as a file where the browser has no such graphics', async ({ page }) => {
    await page.addInitScript(() => {
      HTMLCanvasElement.prototype.getContext = () => null
    })
    await page.goto(inService(BELL))
    await expect(page.getByText('This browser cannot draw in three dimensions just now.')).toBeVisible()
    await expect(button(page, 'Download the file')).toBeVisible()
  })

  test('is drawn without a graphics processor only when the reader wants to wait', async ({ page }) => {
    const engines: string[] = []
    page.on('request', request => {
      if (/assets\/model-viewer-/.test(request.url())) engines.push(request.url())
    })
    await page.addInitScript(() => {
      const context = { getExtension: () => null, getParameter: () => 'SwiftShader' }
      HTMLCanvasElement.prototype.getContext = () => context as never
    })
    await page.goto(inService(BELL))
    await expect(page.getByText('no graphics processor')).toBeVisible()
    await expect(button(page, 'Download the file')).toBeVisible()
    expect(engines).toEqual([])
    await page.evaluate(() => {
      HTMLCanvasElement.prototype.getContext = () => null
    })
    await button(page, 'Show the model').click()
    await expect(page.locator('model-viewer')).toHaveAttribute('src', /^blob:/)
  })

  test('says that a part of the viewer did not come, not that the browser lacks graphics', async ({
    page,
  }) => {
    await page.addInitScript(() => {
      const context = { getExtension: () => null, getParameter: () => 'a graphics processor' }
      HTMLCanvasElement.prototype.getContext = () => context as never
    })
    await page.route(/assets\/model-viewer-/, route => route.abort())
    await page.goto(inService(BELL))
    await expect(page.getByRole('alert')).toContainText('This part did not load')
    await page.unroute(/assets\/model-viewer-/)
    await page.evaluate(() => {
      HTMLCanvasElement.prototype.getContext = () => null
    })
    await button(page, 'Reload this part').click()
    await expect(page.locator('model-viewer')).toHaveAttribute('src', /^blob:/)
  })

  // Drawing it takes a machine without graphics half a minute: the engine is brought in, and left without any.
  test('is given to an engine of our own, within the policy of the page, and nobody else is asked', async ({
    page,
  }) => {
    const strangers: string[] = []
    page.on('request', request => {
      if (!/^(?:blob|data):|127\.0\.0\.1/.test(request.url())) strangers.push(request.url())
    })
    await page.addInitScript(() => {
      let requests = 0
      const context = { getExtension: () => null, getParameter: () => 'a graphics processor' }
      HTMLCanvasElement.prototype.getContext = () => (requests++ === 0 ? (context as never) : null)
      document.addEventListener('securitypolicyviolation', event => {
        document.documentElement.dataset.refused = event.violatedDirective
      })
    })
    await page.goto(inService(BELL))
    const engine = page.locator('model-viewer')
    await expect(engine).toHaveAttribute('src', /^blob:/)
    const position = () =>
      engine.evaluate(({ shadowRoot }) => {
        const container = shadowRoot?.querySelector('.container')
        return container ? getComputedStyle(container).position : ''
      })
    await expect.poll(position).toBe('relative')
    expect(strangers).toEqual([])
    await expect(page.locator('html')).not.toHaveAttribute('data-refused')
  })
})
