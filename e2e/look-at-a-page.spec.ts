import { expect, test } from '@playwright/test'
import { Reader } from './support/reader'
import { viewing } from './support/urls'

test.describe('a reader looks at a page', () => {
  test.beforeEach(async ({ page }) => {
    await new Reader(page).open(viewing('/book/12/manifest.json'))
  })

  test('zooms by buttons and back to the whole page', async ({ page }) => {
    const reader = new Reader(page)
    const whole = await reader.restingBox()
    await expect(reader.button('Zoom out')).toHaveAttribute('aria-disabled', 'true')
    await reader.button('Zoom in').click()
    await expect.poll(async () => (await reader.restingBox()).width / whole.width).toBeCloseTo(1.5, 1)
    await reader.hears('Zoom 150 %')
    await reader.button('Whole page').first().click()
    await expect.poll(async () => Math.round((await reader.restingBox()).width)).toBe(Math.round(whole.width))
    await reader.hears('Whole page')
  })

  test('zooms with the wheel where the pointer is, and drags the page', async ({ page }) => {
    const reader = new Reader(page)
    const whole = await reader.restingBox()
    await page.mouse.move(whole.x + 20, whole.y + 20)
    await page.mouse.wheel(0, -400)
    await expect.poll(async () => (await reader.restingBox()).width).toBeGreaterThan(whole.width * 1.1)
    const near = await reader.restingBox()
    expect(Math.abs(near.x - whole.x)).toBeLessThan(40)
    await page.mouse.move(640, 400)
    await page.mouse.down()
    await page.mouse.move(560, 340, { steps: 5 })
    await page.mouse.up()
    await expect.poll(async () => (await reader.restingBox()).x).toBeLessThan(near.x - 30)
  })

  test('gets sharper tiles only when nearer than the fitted picture', async ({ page }) => {
    const reader = new Reader(page)
    const tile = page.waitForRequest(/\/iiif\/0\/\d+,\d+,\d+,\d+\//)
    const requests: string[] = []
    page.on('request', request => requests.push(request.url()))
    await reader.button('Rotate clockwise').click()
    await reader.restingBox()
    expect(requests.filter(url => url.includes('/iiif/0/'))).toEqual([])
    await reader.button('Zoom in').click()
    await reader.button('Zoom in').click()
    await tile
  })

  test('moves the view without a drag', async ({ page }) => {
    const reader = new Reader(page)
    await reader.button('Zoom in').click()
    await reader.button('Zoom in').click()
    const before = await reader.restingBox()
    await reader.button('Move the view').click()
    await reader.button('Move right').click()
    await expect.poll(async () => (await reader.restingBox()).x).toBeLessThan(before.x - 50)
    await reader.button('Move down').click()
    await expect.poll(async () => (await reader.restingBox()).y).toBeLessThan(before.y - 50)
    await page.keyboard.press('Escape')
    await expect(reader.button('Move right')).toHaveCount(0)
    await expect(reader.button('Move the view')).toBeFocused()
  })

  test('rotates, and the whole page stays in view', async ({ page }) => {
    const reader = new Reader(page)
    await reader.button('Rotate clockwise').click()
    await expect
      .poll(async () => {
        const { width, height } = await reader.restingBox()
        return width / height
      })
      .toBeGreaterThan(1)
    const turned = await reader.restingBox()
    expect(turned.y).toBeGreaterThanOrEqual(50)
    await expect(page).toHaveURL(/rotation=90/)
    await reader.hears(/90 degrees/)
  })

  test('still sees the whole page beside an open panel', async ({ page }) => {
    const reader = new Reader(page)
    const alone = await reader.restingBox()
    await reader.button('Contents').click()
    await expect.poll(async () => (await reader.restingBox()).x).toBeGreaterThan(alone.x + 50)
    const beside = await reader.restingBox()
    expect(beside.height).toBeCloseTo(alone.height, 0)
    await expect(page.locator('.zoom-percent')).toHaveText('100%')
  })

  test('turns a page and opens a panel at once: the new page is what is seen', async ({ page }) => {
    const reader = new Reader(page)
    await reader.button('Zoom in').click()
    await reader.button('Zoom in').click()
    await expect(page.locator('.deep-zoom[data-tiled]')).toHaveCount(1)
    await page.evaluate(() => {
      document.dispatchEvent(new KeyboardEvent('keydown', { key: 'PageDown', bubbles: true }))
      document.dispatchEvent(new KeyboardEvent('keydown', { key: '1', bubbles: true }))
    })
    await reader.isOn(/^Page 2 /)
    await expect(page.locator('.deep-zoom[data-tiled]')).toHaveCount(0)
    await expect(page.locator('.zoom-percent')).toHaveText('100%')
  })

  test('keeps the page in view while a sharper picture for a larger stage is on its way', async ({
    page,
  }) => {
    const reader = new Reader(page)
    await page.route(/\/iiif\/0\/full\//, () => undefined)
    await page.setViewportSize({ width: 1600, height: 1200 })
    await expect.poll(async () => (await reader.restingBox()).height).toBeGreaterThan(1000)
    await reader.seesPicture()
  })

  test('keeps the zoom when panels open and close, and when the window changes', async ({ page }) => {
    const reader = new Reader(page)
    await reader.button('Zoom in').click()
    await reader.button('Zoom in').click()
    await expect(page.locator('.zoom-percent')).toHaveText('225%')
    await page.keyboard.press('3')
    await expect(page.getByRole('complementary', { name: 'About' })).toBeVisible()
    await page.keyboard.press('3')
    await expect(page.getByRole('complementary')).toHaveCount(0)
    await page.setViewportSize({ width: 800, height: 800 })
    await page.setViewportSize({ width: 1280, height: 800 })
    await reader.restingBox()
    await expect(page.locator('.zoom-percent')).toHaveText('225%')
  })

  for (const [way, url] of [
    ['delivery JSON', '?rep_id=1210000100000412&inst=99SKERROW_INST'],
    ['a manifest', viewing('/book/24/manifest.json')],
  ] as const) {
    test(`keeps the zoom of a page that has not told yet how large it is, by ${way}`, async ({ page }) => {
      const reader = new Reader(page)
      let release = () => {}
      const released = new Promise<void>(resolve => {
        release = resolve
      })
      await page.route(
        () => true,
        async route => {
          if (route.request().resourceType() === 'image') await released
          await route.continue()
        },
      )
      await page.goto(url, { waitUntil: 'commit' })
      await expect(reader.button('Zoom in')).toBeVisible()
      await reader.button('Zoom in').click()
      await reader.button('Zoom in').click()
      await expect(page.locator('.zoom-percent')).toHaveText('225%')
      release()
      await reader.seesPicture()
      await expect(page).toHaveURL(/xywh=/)
      await expect(page.locator('.zoom-percent')).toHaveText('225%')
      const zoomed = (await reader.restingBox()).width
      await reader.button('Whole page').first().click()
      await expect.poll(async () => zoomed / (await reader.restingBox()).width).toBeCloseTo(2.25, 1)
    })
  }

  for (const region of ['5000,5000,500,500', '0,0,99999999,99999999', '0,0,1,1', '99999999999999,5,3,4']) {
    test(`sees something of the page, whatever a link asks for: ${region}`, async ({ page }) => {
      const reader = new Reader(page)
      await page.goto(viewing('/book/12/manifest.json', `&page=3&xywh=${region}`))
      await reader.seesPicture()
      await expect(reader.button('Whole page').first()).not.toHaveAttribute('aria-disabled')
      const stage = await page.locator('.stage-pictures').boundingBox()
      const box = await reader.restingBox()
      expect(stage && box.x < stage.x + stage.width && box.x + box.width > stage.x).toBe(true)
      expect(stage && box.y < stage.y + stage.height && box.y + box.height > stage.y).toBe(true)
      expect(box.width).toBeGreaterThan(100)
      expect(box.width).toBeLessThan(20_000)
    })
  }

  test('turned and zoomed, finds the same part again by its link', async ({ page }) => {
    const reader = new Reader(page)
    await reader.button('Rotate clockwise').click()
    await reader.button('Zoom in').click()
    await reader.button('Zoom in').click()
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('ArrowRight')
    await expect(page).toHaveURL(/xywh=/)
    const before = await reader.restingBox()
    await reader.linkRests()
    await page.reload()
    await reader.isOn(/^Page 1 /)
    await expect
      .poll(async () => Math.abs((await reader.restingBox()).width / before.width - 1))
      .toBeLessThan(0.35)
  })

  test('adjusts brightness and contrast, inverts, and takes it back', async ({ page }) => {
    const reader = new Reader(page)
    const filter = () => page.locator('.stage-pictures').evaluate(element => getComputedStyle(element).filter)
    await reader.button('Adjust picture').click()
    await page.getByRole('slider', { name: 'Brightness' }).fill('150')
    await page.getByRole('checkbox', { name: 'Invert colours' }).check()
    await expect.poll(filter).toContain('brightness(1.5)')
    await expect.poll(filter).toContain('invert(1)')
    await reader.button('Reset').click()
    await expect.poll(filter).toBe('none')
  })

  test('sees on the overview map where the view is', async ({ page }) => {
    const reader = new Reader(page)
    await reader.button('Overview map').click()
    const frame = page.locator('.navigator-frame')
    const whole = await frame.boundingBox()
    await reader.button('Zoom in').click()
    await expect.poll(async () => (await frame.boundingBox())?.width).toBeLessThan((whole?.width ?? 0) * 0.8)
    const before = await reader.restingBox()
    await page.locator('.navigator').click({ position: { x: 10, y: 10 } })
    await expect.poll(async () => (await reader.restingBox()).y).toBeGreaterThan(before.y)
  })

  test('sees the viewer on the full screen by its button, and comes back by the same', async ({ page }) => {
    const reader = new Reader(page)
    const isFull = () => page.evaluate(() => document.fullscreenElement !== null)
    await reader.button('Full screen').click()
    await expect.poll(isFull).toBe(true)
    await reader.button('Leave full screen').click()
    await expect.poll(isFull).toBe(false)
    await expect(reader.button('Full screen')).toBeVisible()
  })

  test('uses the keys: + − 0 r and the arrows', async ({ page }) => {
    const reader = new Reader(page)
    const whole = await reader.restingBox()
    await page.keyboard.press('+')
    await page.keyboard.press('+')
    await expect.poll(async () => (await reader.restingBox()).width).toBeGreaterThan(whole.width * 2)
    const near = await reader.restingBox()
    await page.keyboard.press('ArrowDown')
    await expect.poll(async () => (await reader.restingBox()).y).toBeLessThan(near.y - 30)
    await reader.isOn(/^Page 1 /)
    await page.keyboard.press('0')
    await expect.poll(async () => Math.round((await reader.restingBox()).width)).toBe(Math.round(whole.width))
    await page.keyboard.press('Shift+R')
    await expect(page).toHaveURL(/rotation=270/)
  })
})

test('without WebGL the page is shown and can be zoomed', async ({ page }) => {
  await page.addInitScript(() => {
    const original = HTMLCanvasElement.prototype.getContext
    HTMLCanvasElement.prototype.getContext = function (
      this: HTMLCanvasElement,
      kind: string,
      ...rest: unknown[]
    ) {
      return kind.startsWith('webgl')
        ? null
        : (original as (...all: unknown[]) => unknown).call(this, kind, ...rest)
    } as typeof original
  })
  const reader = new Reader(page)
  await reader.open(viewing('/book/3/manifest.json'))
  await reader.button('Zoom in').click()
  await reader.hears('Zoom 150 %')
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })

  test('two fingers zoom, and one moves the page', async ({ page }) => {
    const reader = new Reader(page)
    await reader.open(viewing('/book/3/manifest.json'))
    const whole = await reader.restingBox()
    const fingers = await page.context().newCDPSession(page)
    const touch = (type: string, ...points: { x: number; y: number }[]) =>
      fingers.send('Input.dispatchTouchEvent', {
        type: type as 'touchStart',
        touchPoints: points.map((point, id) => ({ ...point, id })),
      })
    await touch('touchStart', { x: 180, y: 400 }, { x: 210, y: 400 })
    for (const spread of [20, 40, 60, 80])
      await touch('touchMove', { x: 180 - spread, y: 400 }, { x: 210 + spread, y: 400 })
    await touch('touchEnd')
    await expect.poll(async () => (await reader.restingBox()).width).toBeGreaterThan(whole.width * 1.5)
  })
})
