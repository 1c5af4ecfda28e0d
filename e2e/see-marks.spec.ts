import { expect, type Page, test } from '@playwright/test'
import { expectNoAxeViolations } from './support/axe'
import { configure } from './support/configured'
import { type Box, findPatch, PATCH } from './support/patch'
import { Reader } from './support/reader'
import { viewing } from './support/urls'

/** A mark over the patch of a page; words are not drawn, so that the patch stays as it is. */
const patchOn = (canvas: number, kind = 'word', more = {}) => ({
  id: `patch-${canvas}`,
  canvas,
  shape: { box: PATCH },
  label: `Patch of page ${canvas + 1}`,
  kind,
  ...more,
})

const boxOf = async (page: Page, selector: string): Promise<Box | undefined> =>
  (await page.locator(selector).first().boundingBox()) ?? undefined

/**
 * CSS pixels: one, since OpenSeadragon draws every tile that much larger than it is, against seams; and what measuring a
 * blurred edge on a screenshot takes.
 */
const CLOSE = 1.1

/** The farthest that a side of the one is from the same side of the other, in CSS pixels. */
function farthest(one: Box, other: Box): number {
  return Math.max(
    Math.abs(one.x - other.x),
    Math.abs(one.y - other.y),
    Math.abs(one.x + one.width - other.x - other.width),
    Math.abs(one.y + one.height - other.y - other.height),
  )
}

/** The mark lies over the patch, within one CSS pixel, as a button and as it is drawn. */
async function liesOverPatch(page: Page, { drawn = 'path.mark', button = true } = {}): Promise<void> {
  await expect
    .poll(async () => {
      const [path, mark] = [await boxOf(page, drawn), button ? await boxOf(page, '[data-mark]') : undefined]
      // Whole pixels: the screenshot is not drawn anew between them.
      const round = path && {
        x: Math.floor(path.x) - 12,
        y: Math.floor(path.y) - 12,
        width: Math.ceil(path.width) + 24,
        height: Math.ceil(path.height) + 24,
      }
      const patch = round && (await findPatch(page, round))
      if (!patch || !path) return 99
      return Math.max(farthest(path, patch), mark ? farthest(mark, patch) : 0)
    })
    .toBeLessThanOrEqual(CLOSE)
}

test.describe('marks lie over the picture', () => {
  for (const [what, book] of [
    ['an image service', '/book/12/manifest.json'],
    ['a single image', '/book/12/manifest.json?plain'],
  ] as const) {
    for (const rotation of [0, 90, 180, 270]) {
      test(`of ${what}, turned by ${rotation} degrees, at every zoom`, async ({ page }) => {
        await configure(page, { marks: [patchOn(2)] })
        const reader = new Reader(page)
        await reader.open(viewing(book, `&page=3&layout=single&rotation=${rotation}`))
        await liesOverPatch(page)
        const around = `${PATCH.x - 100},${PATCH.y - 100},${PATCH.width + 150},${PATCH.height + 120}`
        await page.goto(viewing(book, `&page=3&layout=single&rotation=${rotation}&xywh=${around}`))
        await liesOverPatch(page)
        await reader.button('Zoom out').click()
        await liesOverPatch(page)
      })
    }
  }

  for (const direction of ['left-to-right', 'right-to-left']) {
    test(`of facing pages, ${direction}`, async ({ page }) => {
      await configure(page, { marks: [patchOn(2)] })
      const reader = new Reader(page)
      const book = `/book/24/manifest.json?behavior=paged&direction=${direction}`
      await reader.open(viewing(book, '&page=3&layout=book'))
      await liesOverPatch(page)
      await page.goto(viewing(book, '&page=3&layout=book&xywh=500,1300,400,200'))
      await expect(page.locator('.deep-zoom[data-tiled]')).toHaveCount(1)
      await liesOverPatch(page)
    })
  }

  test('in a column, in its zoom layer, and in the overview', async ({ page }) => {
    await configure(page, { marks: [patchOn(0)] })
    const reader = new Reader(page)
    await reader.open(viewing('/book/6/manifest.json', '&layout=scroll'))
    await page.locator('[data-mark]').first().focus()
    await page.keyboard.press('Shift+Tab')
    await liesOverPatch(page)
    await page.goto(viewing('/book/6/manifest.json', '&layout=scroll&xywh=400,1200,400,300'))
    await expect(page.locator('.zoom-layer .overlay-drawing')).toHaveCount(1)
    await liesOverPatch(page, { drawn: '.zoom-layer path.mark', button: false })
    await page.goto(viewing('/book/6/manifest.json', '&layout=overview'))
    await liesOverPatch(page, { button: false })
  })
})

test('marks are one stop of the Tab key; the arrows go on, and focus brings a mark into view', async ({
  page,
}) => {
  const marks = Array.from({ length: 2000 }, (_, index) => ({
    id: `${index}`,
    canvas: 0,
    shape: { box: { x: 20 + (index % 40) * 24, y: 20 + Math.floor(index / 40) * 28, width: 20, height: 12 } },
    label: `Word ${index + 1}`,
    kind: 'annotation',
  }))
  await configure(page, { marks })
  const reader = new Reader(page)
  await reader.open(viewing('/book/6/manifest.json', '&layout=single&xywh=0,0,500,300'))
  const mark = (name: string) => page.getByRole('button', { name, exact: true })
  await expect(mark('Word 2000')).toHaveCount(1)
  await expect(page.locator('[data-mark][tabindex="0"]')).toHaveCount(1)
  await mark('Word 1').focus()
  await page.keyboard.press('ArrowRight')
  await expect(mark('Word 2')).toBeFocused()
  await reader.isOn(/^Page 1 /)
  await page.keyboard.press('End')
  await expect(mark('Word 2000')).toBeFocused()
  const stage = await page.locator('.stage-pictures').boundingBox()
  await expect
    .poll(async () => {
      const box = await mark('Word 2000').boundingBox()
      return stage && box && box.y > stage.y && box.y + box.height < stage.y + stage.height
    })
    .toBe(true)
  await page.keyboard.press('Enter')
  await expect.poll(async () => (await mark('Word 2000').boundingBox())?.width).toBeGreaterThan(40)
})

test('a click activates a mark and turns no page; a drag that begins on it moves the view', async ({
  page,
}) => {
  const edge = { x: 0, y: 700, width: 1000, height: 100 }
  await configure(page, {
    marks: [{ id: 'edge', canvas: 1, shape: { box: edge }, label: 'Whole line', kind: 'annotation' }],
  })
  const reader = new Reader(page)
  await reader.open(viewing('/book/6/manifest.json', '&page=2&layout=single'))
  const line = page.getByRole('button', { name: 'Whole line' })
  const before = await line.boundingBox()
  if (!before) throw new Error('there is no mark')
  await page.mouse.click(before.x + 5, before.y + before.height / 2)
  await reader.isOn(/^Page 2 /)
  await expect.poll(async () => (await line.boundingBox())?.width).toBeGreaterThan(before.width * 1.5)
  await reader.restingBox()
  const near = await line.boundingBox()
  if (!near) throw new Error('there is no mark')
  const stage = await page.locator('.stage-pictures').boundingBox()
  const middle = { x: (stage?.width ?? 0) / 2, y: near.y + near.height / 2 }
  await page.mouse.move(middle.x, middle.y)
  await page.mouse.down()
  await page.mouse.move(middle.x, middle.y - 80, { steps: 5 })
  await page.mouse.up()
  await expect.poll(async () => (await line.boundingBox())?.y).toBeLessThan(near.y - 60)
})

for (const scheme of ['light', 'dark'] as const) {
  test(`marks have no accessibility violations: ${scheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: scheme })
    await configure(page, {
      marks: [patchOn(0, 'hit', { current: true }), { ...patchOn(0, 'annotation'), id: 'other' }],
    })
    await new Reader(page).open(viewing('/book/6/manifest.json', '&layout=single'))
    await expect(page.locator('[data-mark]')).toHaveCount(2)
    await expectNoAxeViolations(page)
  })
}
