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

/** Part of a page by which a box may miss its word, where that is more than two CSS pixels. */
const PART = 0.003

interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

interface Truth {
  readonly width: number
  readonly height: number
  readonly boxes: readonly Box[]
}

/** The boxes of all words of a page that have some letters, as the page's ALTO states them, and the size that they are in. */
async function truthOf(page: Page, number: number, letters: string): Promise<Truth> {
  const delivery = await (await page.request.get(`/view/delivery/${BOOK}.json`)).json()
  const alto = await (await page.request.get(delivery.files[number - 1].fulltext.url)).text()
  const valueIn = (tag: string, name: string) => new RegExp(`[ ]${name}="([^"]*)"`).exec(tag)?.[1] ?? ''
  const [size = ''] = /<Page [^>]*>/.exec(alto) ?? []
  const strings = [...alto.matchAll(/<String [^>]*>/g)].map(([tag]) => tag)
  const has = (tag: string) => `${valueIn(tag, 'CONTENT')} ${valueIn(tag, 'SUBS_CONTENT')}`.includes(letters)
  const sides = ['HPOS', 'VPOS', 'WIDTH', 'HEIGHT'] as const
  return {
    width: Number(valueIn(size, 'WIDTH')),
    height: Number(valueIn(size, 'HEIGHT')),
    boxes: strings.filter(has).map(tag => {
      const [x = 0, y = 0, width = 0, height = 0] = sides.map(side => Number(valueIn(tag, side)))
      return { x, y, width, height }
    }),
  }
}

/** A box of a page that is turned clockwise, on the screen; `sheet` is where its picture lies. */
function onScreen({ x, y, width, height }: Box, page: Truth, sheet: Box, turns: number): Box {
  const [left, top] = [x / page.width, y / page.height]
  const [across, down] = [width / page.width, height / page.height]
  const [fromLeft = 0, fromTop = 0, wide = 0, high = 0] =
    [
      [left, top, across, down],
      [1 - top - down, left, down, across],
      [1 - left - across, 1 - top - down, across, down],
      [top, 1 - left - across, down, across],
    ][turns] ?? []
  return {
    x: sheet.x + fromLeft * sheet.width,
    y: sheet.y + fromTop * sheet.height,
    width: wide * sheet.width,
    height: high * sheet.height,
  }
}

const strayBetween = (one: Box, other: Box) =>
  Math.max(
    Math.abs(one.x - other.x),
    Math.abs(one.y - other.y),
    Math.abs(one.x + one.width - other.x - other.width),
    Math.abs(one.y + one.height - other.y - other.height),
  )

/** The marks of a page and the picture that they lie on: the nearest one, of two that face each other. */
const placesNow = (page: Page, canvas: number) =>
  page.evaluate(sheet => {
    const boxOf = (element: Element) => {
      const { x, y, width, height } = element.getBoundingClientRect()
      return { x, y, width, height }
    }
    // The column lies still under a page that is looked at from near.
    const all = (selector: string) =>
      [...document.querySelectorAll(selector)].filter(each => !each.closest('[inert]'))
    const marks = all(`[data-sheet="${sheet}"] button[data-mark]`).map(boxOf)
    const middle = ({ x, y, width, height }: DOMRectReadOnly | ReturnType<typeof boxOf>) =>
      [x + width / 2, y + height / 2] as const
    const [left = 0, top = 0] = marks.map(middle)[0] ?? []
    const within = ({ x, y, width, height }: ReturnType<typeof boxOf>) =>
      left >= x && left <= x + width && top >= y && top <= y + height
    const pictures = all('img.page-picture').filter(each => each.checkVisibility())
    return {
      marks,
      sheet: pictures
        .map(boxOf)
        .filter(({ width }) => width > 0)
        .find(within),
    }
  }, canvas)

/** Distance of any mark from the nearest true box, beyond what is allowed; infinite where marks are missing. */
async function excessOf(page: Page, number: number, truth: Truth, turns: number): Promise<number> {
  const { marks, sheet } = await placesNow(page, number - 1)
  if (!sheet || marks.length < FEWEST) return Number.POSITIVE_INFINITY
  const allowed = Math.max(2, PART * Math.min(sheet.width, sheet.height))
  const expected = truth.boxes.map(box => onScreen(box, truth, sheet, turns))
  const strays = marks.map(each => Math.min(...expected.map(box => strayBetween(each, box))))
  return Math.max(...strays) - allowed
}

/** Words of the page that are looked at. */
const FEWEST = 7

for (const [way, linkTo] of WAYS)
  for (const layout of ['single', 'book', 'scroll'] as const)
    test(`every hit lies on its word, enlarged and turned in any way, from the layout ${layout}, by ${way}`, async ({
      page,
    }) => {
      const truth = await truthOf(page, 12, 'and')
      await page.goto(`${linkTo(BOOK)}&layout=${layout}&q=and`)
      const find = page.getByRole('complementary', { name: 'Find' })
      await find
        .getByRole('listitem')
        .filter({ hasText: /^Page 4: / })
        .first()
        .getByRole('button')
        .click()
      await expect(mark(page, 12)).toBeAttached()
      await page.keyboard.press('Escape')
      const lie = (turns: number) =>
        expect.poll(() => excessOf(page, 12, truth, turns)).toBeLessThanOrEqual(0)
      await lie(0)
      for (const turns of [1, 2, 3, 0]) {
        await page.keyboard.press('r')
        await lie(turns)
        for (const key of ['+', '+', '0']) {
          await page.keyboard.press(key)
          await lie(turns)
        }
      }
    })
