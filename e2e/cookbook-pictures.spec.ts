import { expect, type Page, test } from '@playwright/test'
import { Reader } from './support/reader'
import {
  canvas,
  canvasId,
  manifest,
  openPanel,
  openRecipe,
  painted,
  pictureOf,
  RECIPE,
} from './support/recipes/recipe'
import { viewing } from './support/urls'

// Recipes of the IIIF Cookbook on pictures, each by what a reader sees; the documents are our own.

/** The colour of a page at a share of its width and height, as the screen has it. */
async function colourAt(page: Page, across: number, down: number): Promise<string> {
  const box = await new Reader(page).pictureBox()
  return colourOf(page, { x: box.x + box.width * across, y: box.y + box.height * down })
}

/** The colour of a pixel of the screen. */
async function colourOf(page: Page, point: { readonly x: number; readonly y: number }): Promise<string> {
  const picture = await page.screenshot()
  const at = { x: Math.round(point.x), y: Math.round(point.y) }
  return page.evaluate(
    async ({ source, at }) => {
      const image = await createImageBitmap(await (await fetch(`data:image/png;base64,${source}`)).blob())
      const context = new OffscreenCanvas(image.width, image.height).getContext('2d')
      context?.drawImage(image, 0, 0)
      return [...(context?.getImageData(at.x, at.y, 1, 1).data ?? [])].slice(0, 3).join(' ')
    },
    { source: picture.toString('base64'), at },
  )
}
const MIDDLE = { 1: '64 96 112', 2: '112 64 80', 3: '80 112 64' }

test('cookbook-0001-mvm-image', async ({ page }) => {
  const reader = await openRecipe(page, manifest([canvas(1)], { label: { en: ['Single picture'] } }))
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Single picture')
  await reader.isOn(/^Page 1 of 1/)
  expect(await reader.picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(600)
})

test('cookbook-0004-canvas-size', async ({ page }) => {
  const reader = await openRecipe(
    page,
    manifest([canvas(1, { width: 2400, height: 3200 })]),
    {},
    '&xywh=0,0,1200,1600',
  )
  const { width, height } = await reader.pictureBox()
  expect(width / height).toBeCloseTo(0.75, 2)
  const viewport = page.viewportSize()
  // The quarter that is asked for fills the stage: the whole is wider or higher than the window.
  expect(Math.max(width / (viewport?.width ?? 1), height / (viewport?.height ?? 1))).toBeGreaterThan(1)
})

test('cookbook-0005-image-service', async ({ page }) => {
  const tiles: string[] = []
  page.on('request', request => {
    if (/\/\d+,\d+,\d+,\d+\//.test(request.url())) tiles.push(request.url())
  })
  const reader = new Reader(page)
  await reader.open(viewing('/book/9/manifest.json'))
  for (let press = 0; press < 5; press++) await page.keyboard.press('+')
  await expect.poll(() => tiles.length).toBeGreaterThan(0)
})

test('cookbook-0033-choice', async ({ page }) => {
  const items = [pictureOf(1, { label: { en: ['Daylight'] } }), pictureOf(2, { label: { en: ['X-ray'] } })]
  await openRecipe(page, manifest([canvas(1, { items: painted(canvasId(1), { type: 'Choice', items }) })]))
  await expect.poll(() => colourAt(page, 0.5, 0.5)).toBe(MIDDLE[1])
  const panel = await openPanel(page, 'Layers')
  await panel
    .getByRole('checkbox', { name: 'X-ray' })
    .or(panel.getByRole('radio', { name: 'X-ray' }))
    .first()
    .check()
  await expect.poll(() => colourAt(page, 0.5, 0.5)).toBe(MIDDLE[2])
})

test('cookbook-0035-foldouts', async ({ page }) => {
  const foldout = canvas(4, { width: 1600, height: 800, behavior: ['non-paged'] })
  const recipe = manifest([canvas(1), canvas(2), canvas(3), foldout, canvas(5), canvas(6)], {
    behavior: ['paged'],
  })
  const reader = await openRecipe(page, recipe)
  await reader.isOn(/^Page 1 of 6/)
  await page.keyboard.press('PageDown')
  await reader.isOn(/^Pages 2 and 3 of 6/)
  await page.keyboard.press('PageDown')
  await reader.isOn(/^Page 4 of 6/)
  await page.keyboard.press('PageDown')
  await reader.isOn(/^Pages 5 and 6 of 6/)
})

test('cookbook-0036-composition-from-multiple-images', async ({ page }) => {
  const inset = { body: pictureOf(2), target: `${canvasId(1)}#xywh=200,300,200,200` }
  await openRecipe(page, manifest([canvas(1, { items: painted(canvasId(1), pictureOf(1), inset) })]))
  await expect.poll(() => colourAt(page, 0.5, 0.5)).toBe(MIDDLE[2])
  await expect.poll(() => colourAt(page, 0.2, 0.5)).toBe(MIDDLE[1])
})

test.describe('cookbook-0040-image-rotation-service', () => {
  const corner =
    '<svg xmlns="http://www.w3.org/2000/svg" width="600" height="600"><rect width="600" height="600" fill="#dfe8ee"/>' +
    '<rect width="300" height="300" fill="#704050"/></svg>'
  const image = {
    id: `${RECIPE}/corner.svg`,
    type: 'Image',
    format: 'image/svg+xml',
    width: 600,
    height: 600,
  }
  const documents = { 'corner.svg': { contentType: 'image/svg+xml', body: corner } }
  const turned = (annotation: object) =>
    manifest([
      canvas(1, { width: 600, height: 600, items: painted(canvasId(1), { body: image, ...annotation }) }),
    ])
  const isTurned = async (page: Page) => {
    await expect.poll(() => colourAt(page, 0.75, 0.25)).toBe(MIDDLE[2])
    expect(await colourAt(page, 0.25, 0.25)).toBe('223 232 238')
  }

  test('by a selector', async ({ page }) => {
    const body = {
      type: 'SpecificResource',
      source: image,
      selector: { type: 'ImageApiSelector', rotation: '90' },
    }
    await openRecipe(page, turned({ body }), documents)
    await isTurned(page)
  })

  test('by a style', async ({ page }) => {
    const body = { type: 'SpecificResource', styleClass: 'turned', source: image }
    const stylesheet = { type: 'CssStylesheet', value: '.turned { transform: rotate(90deg); }' }
    await openRecipe(page, turned({ body, stylesheet }), documents)
    await isTurned(page)
  })
})

test('cookbook-0283-missing-image', async ({ page }) => {
  const missing = canvas(2, { items: [], label: { en: ['Blank leaf'] } })
  const reader = await openRecipe(page, manifest([canvas(1), missing, canvas(3)]))
  await page.keyboard.press('PageDown')
  await expect(page.getByText(/Blank leaf/).first()).toBeVisible()
  await expect(reader.pageField).toHaveValue('2')
  await page.keyboard.press('PageDown')
  await reader.isOn(/^Page 3 of 3/)
})

test('cookbook-0299-region', async ({ page }) => {
  const body = {
    type: 'SpecificResource',
    source: pictureOf(1),
    selector: { type: 'FragmentSelector', value: 'xywh=0,0,48,64' },
  }
  await openRecipe(page, manifest([canvas(1, { items: painted(canvasId(1), body) })]))
  const stage = await page.locator('.stage-pictures').boundingBox()
  // The bright edge of the picture alone fills the page.
  const middle = {
    x: (stage?.x ?? 0) + (stage?.width ?? 0) / 2,
    y: (stage?.y ?? 0) + (stage?.height ?? 0) / 2,
  }
  await expect.poll(() => colourOf(page, middle)).toBe('223 232 238')
})
