import { expect, type Locator, type Page, test } from '@playwright/test'
import sharp from 'sharp'

// The samples are typeset by our own script, so every word has a true box. Whether it lies on its ink is seen on the screen.

const BOOK = '99SKERROW_INST/1210000100000412'
const HEBREW = '99SKERROW_INST/1210000200000412'
const WAYS = [
  ['delivery JSON', (id: string) => `?service=/view/delivery/${id}`],
  ['manifest', (id: string) => `?manifest=/view/iiif/presentation/${id}/manifest?iiifVersion=3`],
] as const

/** Paper left free round a word that is looked at, in CSS pixels. */
const MARGIN = 5
/** Luminance under which a pixel is ink. */
const INK = 118
/** CSS pixels by which a box may miss its ink; one more is the blur of a pixel. */
const MOST = 2 + 1

/** Edges of the ink on the screen within a box and its margin, as far as they are from those of the box. */
async function strayOf(page: Page, word: Locator): Promise<number> {
  // The mark itself is not drawn, so that the ink is seen.
  await page.locator('.overlay-drawing').evaluateAll(drawings => {
    for (const drawing of drawings) if (drawing instanceof SVGElement) drawing.style.visibility = 'hidden'
  })
  const box = await word.boundingBox()
  if (!box) return Number.POSITIVE_INFINITY
  const [x, y] = [Math.floor(box.x) - MARGIN, Math.floor(box.y) - MARGIN]
  const [width, height] = [Math.ceil(box.width) + 2 * MARGIN, Math.ceil(box.height) + 2 * MARGIN]
  const shot = await page.screenshot({ clip: { x, y, width, height }, scale: 'css' })
  const { data, info } = await sharp(shot).greyscale().raw().toBuffer({ resolveWithObject: true })
  const dark = [...data.keys()].filter(at => at % info.channels === 0 && (data[at] ?? 255) < INK)
  if (dark.length < 20) return Number.POSITIVE_INFINITY
  const across = dark.map(at => (at / info.channels) % info.width)
  const down = dark.map(at => Math.floor(at / info.channels / info.width))
  return Math.max(
    Math.abs(x + Math.min(...across) - box.x),
    Math.abs(x + Math.max(...across) + 1 - box.x - box.width),
    Math.abs(y + Math.min(...down) - box.y),
    Math.abs(y + Math.max(...down) + 1 - box.y - box.height),
  )
}

/** The mark on a page, which is counted from 1. */
const mark = (page: Page, number: number) =>
  page.locator(`[data-sheet="${number - 1}"] button[data-mark]`).first()

/** Opens a page whose heading has been searched for. */
async function openAt(page: Page, number: number, query: string): Promise<void> {
  await page.goto(`${query}&page=${number}`)
  await expect(mark(page, number)).toBeAttached()
  await page.keyboard.press('Escape')
}

for (const [way, linkTo] of WAYS) {
  for (const [layout, more] of [
    ['one page', '&layout=single'],
    ['two pages', '&layout=book'],
    ['scrolling', '&layout=scroll'],
  ] as const)
    test(`a hit lies on its word in the layout of ${layout}, by ${way}`, async ({ page }) => {
      await openAt(page, 7, `${linkTo(BOOK)}${more}&q=contents`)
      await expect.poll(() => strayOf(page, mark(page, 7))).toBeLessThanOrEqual(MOST)
    })

  test(`a hit lies on its word when the page is enlarged and turned, by ${way}`, async ({ page }) => {
    await openAt(page, 7, `${linkTo(BOOK)}&layout=single&q=contents`)
    for (const key of ['r', 'r', 'r', '+']) {
      await page.keyboard.press(key)
      await expect.poll(() => strayOf(page, mark(page, 7))).toBeLessThanOrEqual(MOST)
    }
  })

  test(`a hit from right to left lies on its word, by ${way}`, async ({ page }) => {
    await openAt(page, 4, `${linkTo(HEBREW)}&layout=single&q=${encodeURIComponent('חשוון')}`)
    await expect.poll(() => strayOf(page, mark(page, 4))).toBeLessThanOrEqual(MOST)
  })
}
