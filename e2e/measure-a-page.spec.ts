import { expect, type Page, test } from '@playwright/test'
import sharp from 'sharp'
import { expectNoAxeViolations } from './support/axe'
import { configure } from './support/configured'
import { openKeptFile, WAYS } from './support/kept-file'
import { Reader } from './support/reader'
import { viewing } from './support/urls'

const panel = (page: Page) => page.getByRole('complementary', { name: 'Adjust picture' })
const ruler = (page: Page) => page.getByRole('img', { name: /^Ruler:/ })
const layRuler = async (page: Page) => {
  await page.getByRole('button', { name: 'Adjust picture', exact: true }).click()
  await panel(page).getByRole('checkbox', { name: 'Ruler' }).check()
}

/** A scan of 4 by 6 inches, left half dark, right half light. */
async function scan() {
  const side = (value: number) => ({
    create: { width: 600, height: 1800, channels: 3, background: { r: value, g: value, b: value } } as const,
  })
  const [dark, light] = await Promise.all([
    sharp(side(30)).png().toBuffer(),
    sharp(side(220)).png().toBuffer(),
  ])
  const bytes = await sharp({ create: { width: 1200, height: 1800, channels: 3, background: '#fff' } })
    .composite([
      { input: dark, left: 0, top: 0 },
      { input: light, left: 600, top: 0 },
    ])
    .withMetadata({ density: 300 })
    .jpeg()
    .toBuffer()
  return { name: 'scan.jpg', type: 'image/jpeg', bytes }
}

/** Lightness of the left and the right quarter of the picture on the screen, from 0 to 255. */
async function sidesOnScreen(page: Page): Promise<readonly [left: number, right: number]> {
  const box = await new Reader(page).restingBox()
  const lightness = async (part: number) => {
    const clip = { x: box.x + box.width * part - 10, y: box.y + box.height / 2 - 10, width: 20, height: 20 }
    const { channels } = await sharp(await page.screenshot({ clip })).stats()
    return channels[0]?.mean ?? 0
  }
  return [await lightness(0.25), await lightness(0.75)]
}

for (const way of WAYS) {
  test(`a reader measures a page by the resolution of its file, by ${way}`, async ({ page, baseURL }) => {
    await openKeptFile(page, way, await scan(), baseURL)
    await new Reader(page).seesPicture()
    await layRuler(page)
    await expect(panel(page)).toContainText(
      way === 'manifest' ? '15.2 cm.' : 'This page measures 10.2 cm × 15.2 cm.',
    )
    await expect(panel(page)).toContainText('300 pixels per inch')
    await expect(ruler(page)).toBeVisible()
    const picture = await new Reader(page).restingBox()
    const bar = await ruler(page).boundingBox()
    const centimetres = Number(/([\d.]+) cm/.exec((await ruler(page).getAttribute('aria-label')) ?? '')?.[1])
    expect((bar?.width ?? 0) / centimetres).toBeCloseTo(picture.height / 15.24, 0)
    await page.keyboard.press('+')
    await page.keyboard.press('+')
    await page.keyboard.press('+')
    await expect(ruler(page)).not.toHaveAccessibleName(`Ruler: ${centimetres} cm`)
    await expectNoAxeViolations(page)
  })

  test(`a reader sees a page in the mirror, and grey, by ${way}`, async ({ page, baseURL }) => {
    await openKeptFile(page, way, await scan(), baseURL)
    await new Reader(page).seesPicture()
    const [left, right] = await sidesOnScreen(page)
    expect(left).toBeLessThan(right)
    await page.getByRole('button', { name: 'Adjust picture', exact: true }).click()
    await panel(page).getByRole('checkbox', { name: 'Mirror' }).check()
    await panel(page).getByRole('checkbox', { name: 'Greyscale' }).check()
    const filter = () => page.locator('.stage-pictures').evaluate(each => getComputedStyle(each).filter)
    await expect.poll(filter).toContain('grayscale(1)')
    const mirrored = await sidesOnScreen(page)
    expect(mirrored[0]).toBeGreaterThan(mirrored[1])
    await panel(page).getByRole('button', { name: 'Reset' }).click()
    await expect.poll(async () => (await sidesOnScreen(page))[0]).toBeLessThan(100)
    await panel(page).getByRole('slider', { name: 'Saturation' }).fill('0')
    await expect.poll(filter).toContain('saturate(0)')
  })
}

test('a reader measures a page by the scale that the object states', async ({ page }) => {
  await new Reader(page).open(viewing('/book/4/manifest?physdim'))
  await layRuler(page)
  await expect(panel(page)).toContainText('This page measures 20 cm × 30 cm. As the object states its scale.')
  await expect(ruler(page)).toBeVisible()
})

test('a reader measures a page by the resolution that the library states', async ({ page }) => {
  await configure(page, { resolutions: [{ dpi: 254 }] })
  await new Reader(page).open(viewing('/book/4/manifest'))
  await layRuler(page)
  await expect(panel(page)).toContainText('This page measures 10 cm × 15 cm.')
})

test('a reader is told that nobody says how large a page is', async ({ page }) => {
  await new Reader(page).open(viewing('/book/4/manifest'))
  await layRuler(page)
  await expect(panel(page)).toContainText('no ruler can be drawn')
  await expect(ruler(page)).toHaveCount(0)
})

test('a mirrored page is moved, zoomed and turned as it is seen', async ({ page }) => {
  const reader = new Reader(page)
  await reader.open(viewing('/book/4/manifest'))
  await page.getByRole('button', { name: 'Adjust picture', exact: true }).click()
  await panel(page).getByRole('checkbox', { name: 'Mirror' }).check()
  const x = () => Number(/xywh=(\d+)/.exec(page.url())?.[1] ?? Number.NaN)
  for (let press = 0; press < 4; press++) await page.keyboard.press('+')
  await expect(page).toHaveURL(/xywh=/)
  await reader.linkRests()
  const before = { at: x(), box: await reader.restingBox() }
  await page.keyboard.press('d')
  // To the right of what is seen is the left of the page.
  await expect.poll(x).toBeLessThan(before.at)
  expect((await reader.restingBox()).x).toBeLessThan(before.box.x)
  await page.keyboard.press('0')
  await page.keyboard.press('r')
  await expect(page).toHaveURL(/rotation=270/)
  await page.keyboard.press('PageDown')
  await reader.isOn(/^Page 2 /)
})
