import { expect, type Page, test } from '@playwright/test'
import { expectNoAxeViolations } from './support/axe'
import { seeBoth } from './support/recipes/both-sides'
import { canvas, manifest, RECIPE, serve, urlOf } from './support/recipes/recipe'
import { BY_JSON, BY_MANIFEST, beside, TWO } from './support/recipes/two-links'

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })

/** Opens two pages of one size. */
async function openRecipes(page: Page, more = '') {
  await serve(page, { manifest: manifest([canvas(1), canvas(2), canvas(3)]) })
  const recipe = `manifest=${encodeURIComponent(urlOf('manifest'))}`
  await page.goto(`?${recipe}${beside(`${recipe}&page=2`)}${more}`)
}

for (const [way, link] of [
  ['two manifests', TWO],
  ['two deliveries of Alma', `?${BY_JSON}&page=3${beside(`${BY_JSON}&page=5`)}`],
  ['a delivery and a manifest', `?${BY_JSON}&page=3${beside(`${BY_MANIFEST}&page=5`)}`],
] as const)
  test(`a link opens two objects side by side: ${way}`, async ({ page }) => {
    await page.goto(link)
    const [first, second] = await seeBoth(page)
    await first.isOn(/^Page 3 of 24/)
    await second.isOn(/^Page 5 of 24/)
    const [one, other] = [await first.picture.boundingBox(), await second.picture.boundingBox()]
    expect((one?.x ?? 0) + (one?.width ?? 0)).toBeLessThanOrEqual(641)
    expect(other?.x ?? 0).toBeGreaterThanOrEqual(639)
    await expect(page).toHaveTitle(/The Lights of Skerrow.* \| .*The Lights of Skerrow/)
    await expectNoAxeViolations(page)
  })

test('each side is turned by the keys of the side that is active', async ({ page }) => {
  await page.goto(TWO)
  const [first, second] = await seeBoth(page)
  await expect(page.locator('.side-name').first()).toHaveAttribute('aria-current', 'true')
  await page.keyboard.press('PageDown')
  await first.isOn(/^Page 4 of 24/)
  await second.isOn(/^Page 5 of 24/)
  await page.keyboard.press('F6')
  await expect(page.locator('.side-name').last()).toHaveAttribute('aria-current', 'true')
  await expect(page.locator('[role=status][aria-live=polite]')).toHaveText(/^Active: The Lights/)
  await page.keyboard.press('PageDown')
  await second.isOn(/^Page 6 of 24/)
  await first.isOn(/^Page 4 of 24/)
  await page.keyboard.press('F6')
  await page.keyboard.press('PageUp')
  await first.isOn(/^Page 3 of 24/)
})

test('both are turned together once they are locked, each from its own page', async ({ page }) => {
  await page.goto(TWO)
  const [first, second] = await seeBoth(page)
  await button(page, 'Move together').click()
  await expect(page).toHaveURL(/together=1/)
  await page.keyboard.press('PageDown')
  await first.isOn(/^Page 4 of 24/)
  await second.isOn(/^Page 6 of 24/)
  await second.frame.getByRole('button', { name: 'Next page' }).click()
  await second.isOn(/^Page 7 of 24/)
  await first.isOn(/^Page 5 of 24/)
  await page.keyboard.press('r')
  await expect(page).toHaveURL(/rotation=90&.*rotation%3D90/)
})

test('both are moved in the same frame', async ({ page }) => {
  await openRecipes(page, '&together=1')
  const [first, second] = await seeBoth(page)
  await expect(button(page, 'Move together')).toHaveAttribute('aria-pressed', 'true')
  // A slow machine paints few frames of a movement: they are watched until it has come to rest.
  const seen = page.evaluate(
    still =>
      new Promise<string[][]>(resolve => {
        const layers = [...document.querySelectorAll('iframe')].map(frame =>
          frame.contentDocument?.querySelector<HTMLElement>('.picture-layer'),
        )
        const pairs: string[][] = []
        let unchanged = 0
        const look = () => {
          const pair = layers.map(layer => layer?.style.transform ?? '')
          const isNew = pair.join() !== pairs.at(-1)?.join()
          if (isNew) pairs.push(pair)
          unchanged = isNew ? 0 : unchanged + 1
          if (pairs.length < 2 || unchanged < still) requestAnimationFrame(look)
          else resolve(pairs)
        }
        look()
      }),
    30,
  )
  const box = await first.picture.boundingBox()
  await page.mouse.move((box?.x ?? 0) + 100, (box?.y ?? 0) + 200)
  await page.mouse.wheel(0, -400)
  await page.mouse.wheel(0, -400)
  const pairs = await seen
  expect(pairs.length).toBeGreaterThan(1)
  // The pages have the same size, and so has the stage: the same transform in every frame.
  for (const [one, other] of pairs) expect(one).toBe(other)
  await expect.poll(async () => Math.abs((await first.width()) - (await second.width()))).toBeLessThan(0.5)
})

test('free sides are zoomed each by itself', async ({ page }) => {
  await page.goto(TWO)
  const [first, second] = await seeBoth(page)
  const before = await second.width()
  await first.frame.getByRole('button', { name: 'Zoom in' }).click()
  await expect.poll(() => first.width()).toBeGreaterThan(before * 1.4)
  expect(await second.width()).toBeCloseTo(before, 0)
})

test('one lies over the other up to a divider that is moved by keys and by pointer', async ({ page }) => {
  await openRecipes(page)
  const [first, second] = await seeBoth(page)
  await button(page, 'Swipe').click()
  await expect(page).toHaveURL(/compare=swipe/)
  const divider = page.getByRole('slider', { name: 'Divider' })
  await expect(divider).toHaveAttribute('aria-valuenow', '50')
  const apart = async () => {
    const [one, other] = [await first.picture.boundingBox(), await second.picture.boundingBox()]
    return Math.max(Math.abs((one?.x ?? 0) - (other?.x ?? 9)), Math.abs((one?.y ?? 0) - (other?.y ?? 9)))
  }
  await expect.poll(apart).toBeLessThan(1)
  await divider.focus()
  await page.keyboard.press('ArrowRight')
  await expect(divider).toHaveAttribute('aria-valuetext', /^52 % A recipe/)
  await page.keyboard.press('Home')
  await expect(divider).toHaveAttribute('aria-valuenow', '0')
  // Keys that the divider does not use are for the active side; both are turned.
  await page.keyboard.press('e')
  await first.isOn(/^Page 2 of 3/)
  await second.isOn(/^Page 3 of 3/)
  await page.keyboard.press('End')
  const stage = await page.locator('.sides-overlay').boundingBox()
  const middle = (stage?.y ?? 0) + (stage?.height ?? 0) / 2
  await page.mouse.move((stage?.x ?? 0) + (stage?.width ?? 0) - 2, middle)
  await page.mouse.down()
  await page.mouse.move((stage?.x ?? 0) + (stage?.width ?? 0) * 0.25, middle, { steps: 4 })
  await page.mouse.up()
  await expect(divider).toHaveAttribute('aria-valuenow', '25')
  await expectNoAxeViolations(page)
})

test('one fades into the other, or both alternate', async ({ page }) => {
  await page.goto(TWO)
  await seeBoth(page)
  await button(page, 'Blink').click()
  const second = page.locator('.side iframe').last()
  const fade = page.getByRole('slider', { name: 'Fade' })
  await expect(second).toHaveCSS('opacity', '0.5')
  await fade.focus()
  await page.keyboard.press('Home')
  await expect(second).toHaveCSS('opacity', '0')
  await button(page, 'Alternate').click()
  await expect(second).toHaveCSS('animation-name', 'beside-alternate')
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await expect(second).toHaveCSS('animation-name', 'none')
  await button(page, 'Alternate').click()
  await expect(second).toHaveCSS('opacity', '1')
  await button(page, 'Alternate').click()
  await expect(second).toHaveCSS('opacity', '0')
  await expectNoAxeViolations(page)
})

test('a phone shows one above the other', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto(TWO)
  const [first, second] = await seeBoth(page)
  const [one, other] = [await first.picture.boundingBox(), await second.picture.boundingBox()]
  expect(other?.y ?? 0).toBeGreaterThan((one?.y ?? 0) + (one?.height ?? 0))
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
  await expectNoAxeViolations(page)
})

test('the link keeps both places, and Back goes back in the side that was turned', async ({ page }) => {
  await page.goto(TWO)
  const [first, second] = await seeBoth(page)
  await second.frame.getByRole('button', { name: 'Next page' }).click()
  await second.isOn(/^Page 6 of 24/)
  await first.frame.getByRole('button', { name: 'Next page' }).click()
  await first.isOn(/^Page 4 of 24/)
  await expect(page).toHaveURL(/page=4&beside=.*page%3D6/)
  await page.goBack()
  await first.isOn(/^Page 3 of 24/)
  await second.isOn(/^Page 6 of 24/)
  await page.goBack()
  await second.isOn(/^Page 5 of 24/)
  await page.goForward()
  await second.isOn(/^Page 6 of 24/)
  await page.reload()
  const [again, other] = await seeBoth(page)
  await again.isOn(/^Page 3 of 24/)
  await other.isOn(/^Page 6 of 24/)
})

test('sides are swapped, and one that is closed leaves the other alone', async ({ page }) => {
  await page.goto(TWO)
  await seeBoth(page)
  await button(page, 'Swap sides').click()
  await expect(page).toHaveURL(/page=5&beside=.*page%3D3/)
  const [first] = await seeBoth(page)
  await first.isOn(/^Page 5 of 24/)
  await page
    .getByRole('button', { name: /^Close: / })
    .first()
    .click()
  await expect(page.locator('iframe')).toHaveCount(0)
  await expect(page.locator('.stage-pictures')).toHaveAttribute('aria-label', /3 of 24/)
  await page.goBack()
  const [back] = await seeBoth(page)
  await back.isOn(/^Page 5 of 24/)
})

test('a refusal on one side leaves the other as it is', async ({ page }) => {
  await serve(page, { manifest: manifest([canvas(1), canvas(2)]) })
  await page.route(`${RECIPE}/closed.json`, route => route.fulfill({ status: 403 }))
  await page.goto(
    `?manifest=${encodeURIComponent(urlOf('manifest'))}&beside=${encodeURIComponent(urlOf('closed'))}&compare=swipe`,
  )
  const first = page.frameLocator('.side iframe').first()
  const second = page.frameLocator('.side iframe').last()
  await expect(second.getByRole('heading', { name: 'You do not have access' })).toBeVisible()
  await expect(first.locator('img.page-picture').first()).toBeVisible()
  await expect(page.getByText('Swipe and blink need a page picture on both sides.')).toBeVisible()
  await first.getByRole('button', { name: 'Next page' }).click()
  await expect(first.locator('.stage-pictures')).toHaveAttribute('aria-label', /^Page 2 of 2/)
  await expectNoAxeViolations(page)
})

test('a side that asks to sign in leaves the other as it is', async ({ page }) => {
  await serve(page, { manifest: manifest([canvas(1), canvas(2)]) })
  await page.route(`${RECIPE}/closed.json`, route => route.fulfill({ status: 401 }))
  const recipe = `manifest=${encodeURIComponent(urlOf('manifest'))}`
  await page.goto(`?${recipe}&beside=${encodeURIComponent(urlOf('closed'))}`)
  const first = page.frameLocator('.side iframe').first()
  const second = page.frameLocator('.side iframe').last()
  await expect(second.getByRole('heading', { name: /sign in/i })).toBeVisible()
  await first.getByRole('button', { name: 'Next page' }).click()
  await expect(first.locator('.stage-pictures')).toHaveAttribute('aria-label', /^Page 2 of 2/)
})

test('the share panel of either side links to both', async ({ page }) => {
  await page.goto(TWO)
  const [, second] = await seeBoth(page)
  await second.frame.getByRole('button', { name: 'Share', exact: true }).click()
  const link = await second.frame.getByRole('textbox', { name: 'Link to this page' }).inputValue()
  expect(link).toMatch(/page=3&beside=.*page%3D5/)
  await page.goto(link)
  const [again, other] = await seeBoth(page)
  await again.isOn(/^Page 3 of 24/)
  await other.isOn(/^Page 5 of 24/)
})

test('two representations of one record are compared from their list', async ({ page }) => {
  await page.goto(`?${BY_JSON}&representations=1210000100000412,1210001100000412`)
  await page.getByRole('button', { name: 'Representations' }).click()
  await page.getByRole('link', { name: /^Show beside this: / }).click()
  const [first, second] = await seeBoth(page)
  await first.isOn(/1 of 24/)
  await second.isOn(/1 of 5/)
})

test('in Hebrew, dark and in forced colours the first is on the right, and axe finds nothing', async ({
  page,
}) => {
  await page.emulateMedia({ colorScheme: 'dark' })
  await openRecipes(page, '&lang=he')
  const sides = [0, 1].map(index => page.locator('.side iframe').nth(index))
  await expect(page.frameLocator('.side iframe').last().locator('img.page-picture').first()).toBeVisible()
  const [one, other] = [await sides[0]?.boundingBox(), await sides[1]?.boundingBox()]
  expect(one?.x ?? 0).toBeGreaterThan(other?.x ?? 0)
  // The shell, which names both, comes after their pictures.
  await expect(page.locator('.side-head').last()).not.toBeEmpty()
  await expectNoAxeViolations(page)
  await page.emulateMedia({ forcedColors: 'active' })
  await expect(page.locator('.side-head').first()).toHaveCSS('border-bottom-style', 'solid')
  await expectNoAxeViolations(page)
})

test('in the lightbox both are seen, keys turn pages, and Escape closes it', async ({ page }) => {
  await page.goto('demo/plain.html')
  const link = page.locator('#book')
  await link.evaluate((each: HTMLAnchorElement, query) => {
    each.href = `../${query}`
  }, TWO)
  await link.click()
  const frames = page.frameLocator('dialog iframe').locator('.side iframe')
  const stageOf = (index: number) => frames.nth(index).contentFrame().locator('.stage-pictures')
  await expect(stageOf(0)).toHaveAttribute('aria-label', /3 of 24/)
  await expect(stageOf(1)).toHaveAttribute('aria-label', /5 of 24/)
  await frames.nth(1).contentFrame().getByRole('button', { name: 'Next page' }).click()
  await expect(stageOf(1)).toHaveAttribute('aria-label', /6 of 24/)
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expect(link).toBeFocused()
})
