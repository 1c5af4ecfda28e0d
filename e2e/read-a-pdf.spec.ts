import { readFileSync } from 'node:fs'
import { PDFDocument } from '@cantoo/pdf-lib'
import { expect, type Page, test } from '@playwright/test'
import { expectNoAxeViolations } from './support/axe'
import { ELSEWHERE } from './support/urls'

declare global {
  /** Of the page that draws with pdf.js alone (support/pdf-reference.html). */
  function compare(file: string, number: number, picture: string): Promise<{ other: number; dark: number }>
}

const HANDBOOK = '?rep_id=1210001300000412&inst=99SKERROW_INST'

test.describe.configure({ timeout: 60_000 })
test.use({ contextOptions: { reducedMotion: 'reduce' } })

const sheet = (page: Page, name: string | RegExp) => page.getByRole('region', { name })
const field = (page: Page) => page.getByRole('textbox', { name: /^Go to page/ })
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })

/** The page is on the stage, and its printed label in the bar. */
async function reads(page: Page, number: number, label: string): Promise<void> {
  // pdf.js is large; what a busy machine takes to start it says nothing of the story.
  await expect(sheet(page, `Page ${number} of 300`)).toBeVisible({ timeout: 20_000 })
  await expect(field(page)).toHaveValue(String(number))
  await expect(page.locator('.page-label')).toHaveText(label)
}

/** Number of dark dots of a page, once it is drawn. */
async function darkDots(page: Page, number: number): Promise<number> {
  return sheet(page, `Page ${number} of 300`)
    .locator('canvas')
    .first()
    .evaluate((canvas: HTMLCanvasElement) => {
      const pixels = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data ?? []
      let dark = 0
      for (let at = 0; at < pixels.length; at += 4) if ((pixels[at] ?? 255) < 100) dark++
      return dark
    })
}

test.describe('a reader opens a PDF of 300 pages', () => {
  test('and turns its pages, by key, by number and by printed label', async ({ page }) => {
    await page.goto(HANDBOOK)
    await reads(page, 1, 'i')
    await page.keyboard.press('PageDown')
    await reads(page, 2, 'ii')
    await field(page).fill('47')
    await field(page).press('Enter')
    await reads(page, 59, '47')
    await button(page, 'Last page').click()
    await reads(page, 300, 'A-12')
    await expect(page).toHaveURL(/#page=300$/)
    await page.reload()
    await reads(page, 300, 'A-12')
  })

  test('at a place that a link names', async ({ page }) => {
    await page.goto(`${HANDBOOK}#nameddest=chapter-3`)
    await reads(page, 59, '47')
  })

  test('and sees its scanned pages, in JPEG 2000 and JBIG2', async ({ page }) => {
    await page.goto(`${HANDBOOK}#page=6`)
    await reads(page, 6, 'vi')
    await expect.poll(() => darkDots(page, 6)).toBeGreaterThan(5000)
    await page.keyboard.press('PageDown')
    await reads(page, 7, 'vii')
    await expect.poll(() => darkDots(page, 7)).toBeGreaterThan(5000)
  })

  test('and every kind of page looks as pdf.js draws it', async ({ page, context }) => {
    let file = ''
    page.on('request', request => {
      if (/\/storage\/.*\.pdf/.test(request.url())) file = request.url()
    })
    const reference = await context.newPage()
    await reference.goto(`${ELSEWHERE}/pdf-reference/`)
    await page.goto(HANDBOOK)
    await reads(page, 1, 'i')
    for (const [number, label] of [
      [1, 'i'],
      [6, 'vi'],
      [7, 'vii'],
      [59, '47'],
    ] as const) {
      await field(page).fill(label)
      await field(page).press('Enter')
      await reads(page, number, label)
      await expect.poll(() => darkDots(page, number)).toBeGreaterThan(500)
      const picture = await sheet(page, `Page ${number} of 300`)
        .locator('canvas')
        .first()
        .evaluate((canvas: HTMLCanvasElement) => canvas.toDataURL())
      const { other, dark } = await reference.evaluate(
        ([url, position, drawn]) => globalThis.compare(url, position, drawn),
        [file, number, picture] as const,
      )
      expect(dark, `page ${number} has something on it`).toBeGreaterThan(0.001)
      // Fine strokes fall on other dots where the two round a page's width differently; a part that lacks is more.
      expect(other, `dots of page ${number} that differ`).toBeLessThan(dark / 3)
    }
  })

  test('after kilobytes of it, from where workers are forbidden too', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(globalThis, 'Worker', {
        value: class {
          constructor() {
            throw new DOMException('forbidden', 'SecurityError')
          }
        },
      })
    })
    const ranges: string[] = []
    page.on('request', request => {
      if (/\/storage\//.test(request.url())) ranges.push(request.headers().range ?? 'all of it')
    })
    await page.goto(HANDBOOK)
    await reads(page, 1, 'i')
    expect(ranges[0]).toBe('bytes=0-65535')
    expect(ranges).not.toContain('all of it')
  })

  test('as a book, by scrolling, and turned', async ({ page }) => {
    await page.goto(`${HANDBOOK}&layout=book#page=14`)
    await expect(sheet(page, 'Page 14 of 300')).toBeVisible()
    await expect(sheet(page, 'Page 15 of 300')).toBeVisible()
    await expect(page.locator('.page-label')).toHaveText('2–3')
    await page.keyboard.press('PageDown')
    await expect(page.locator('.page-label')).toHaveText('4–5')
    await page.keyboard.press('b')
    await reads(page, 16, '4')
    await page.keyboard.press('r')
    await expect(page).toHaveURL(/rotation=90/)
    await page.goto(`${HANDBOOK}&layout=scroll#page=14`)
    await expect(sheet(page, 'Page 14 of 300')).toBeVisible()
    await page.mouse.move(600, 400)
    await page.mouse.wheel(0, 1500)
    await expect(field(page)).toHaveValue('15')
  })

  test('finds every place where words stand, and goes to one', async ({ page }) => {
    await page.goto(`${HANDBOOK}#page=4`)
    await reads(page, 4, 'iv')
    await page.keyboard.press('/')
    await page.getByRole('searchbox', { name: 'Words to find' }).fill('loss of the brig Constance')
    await expect(page.getByRole('status').filter({ hasText: /^\d+ results/ })).toBeVisible()
    const hit = page.getByRole('listitem').filter({ hasText: 'Page 3' }).first()
    await expect(hit.locator('mark')).toHaveText('loss of the brig Constance')
    await hit.getByRole('button').click()
    await reads(page, 15, '3')
    await expect(page.locator('.textLayer .highlight.selected').first()).toBeVisible()
  })

  test('goes to a chapter from the contents, and follows the links on its pages', async ({ page }) => {
    await page.goto(HANDBOOK)
    await reads(page, 1, 'i')
    await page.keyboard.press('1')
    const chapter = page.getByRole('treeitem').filter({ hasText: 'The Long Winter' })
    await expect(chapter.first()).toContainText('254')
    await chapter.first().click()
    await reads(page, 266, '254')
    await field(page).fill('iii')
    await field(page).press('Enter')
    await reads(page, 3, 'iii')
    await sheet(page, 'Page 3 of 300').locator('.linkAnnotation a').nth(1).click()
    await reads(page, 36, '24')
    await field(page).fill('iv')
    await field(page).press('Enter')
    const outward = sheet(page, 'Page 4 of 300').locator('a[href^="https://example.org"]').first()
    await expect(outward).toHaveAttribute('target', '_blank')
    await expect(outward).toHaveAttribute('rel', /noopener/)
  })

  test('and reads on when the signed address has ended', async ({ page }) => {
    let deliveries = 0
    let ended = false
    page.on('request', request => {
      if (/\/view\/delivery\/.*\.json/.test(request.url())) deliveries++
    })
    await page.route(/\/storage\//, route => {
      // The file is small: read ahead, the page wanted later would be here already.
      const ahead = !ended && route.request().headers().range?.startsWith('bytes=65536-')
      const refused = ahead || (ended && deliveries < 2)
      return refused ? route.fulfill({ status: 403, body: '<Error/>' }) : route.continue()
    })
    await page.goto(HANDBOOK)
    await reads(page, 1, 'i')
    ended = true
    await field(page).fill('139')
    await field(page).press('Enter')
    await reads(page, 151, '139')
    await expect.poll(() => darkDots(page, 151)).toBeGreaterThan(500)
    expect(deliveries).toBe(2)
    await expect(page.getByRole('alert')).toHaveCount(0)
  })

  test('takes two of its pages away as a PDF of their own', async ({ page }) => {
    await page.goto(HANDBOOK)
    await reads(page, 1, 'i')
    await page.keyboard.press('5')
    await page.getByRole('textbox', { name: 'Pages, such as 1-5, 9' }).fill('3, 300')
    const arriving = page.waitForEvent('download')
    await button(page, 'Make a PDF').click()
    const download = await arriving
    const pdf = await PDFDocument.load(readFileSync(await download.path()))
    expect(pdf.getPageCount()).toBe(2)
    await expect(page.getByText('The PDF is ready')).toBeVisible()
  })

  test('prints the pages that were chosen', async ({ page }) => {
    await page.addInitScript(() => {
      window.print = () => {
        document.title = `printing ${document.querySelectorAll('.print-sheets canvas').length}`
        window.dispatchEvent(new Event('afterprint'))
      }
    })
    await page.goto(HANDBOOK)
    await reads(page, 1, 'i')
    await page.keyboard.press('5')
    await page.getByRole('textbox', { name: 'Pages, such as 1-5, 9' }).fill('1-3')
    await button(page, 'Print').click()
    await expect(page).toHaveTitle('printing 3')
    await expect(page.locator('.print-sheets')).toHaveCount(0)
  })

  for (const panel of ['Contents', 'Thumbnails', 'Find', 'Downloads']) {
    test(`with ${panel.toLowerCase()} beside it, axe finds nothing`, async ({ page }) => {
      await page.goto(HANDBOOK)
      await reads(page, 1, 'i')
      await button(page, panel).click()
      await expect(page.getByRole('complementary', { name: panel })).toBeVisible()
      await expectNoAxeViolations(page)
    })
  }
})

test('a PDF is zoomed with the wheel, to its width, and back to the whole page', async ({ page }) => {
  await page.goto(HANDBOOK)
  await reads(page, 1, 'i')
  const width = async () => (await sheet(page, 'Page 1 of 300').boundingBox())?.width ?? 0
  const whole = await width()
  await page.mouse.move(640, 400)
  await page.keyboard.down('Control')
  await page.mouse.wheel(0, -300)
  await page.keyboard.up('Control')
  await expect.poll(width).toBeGreaterThan(whole * 1.1)
  await expect(page).toHaveURL(/#page=1&zoom=/)
  await button(page, 'Page width').click()
  await expect.poll(width).toBeGreaterThan(1200)
  await button(page, 'Whole page').click()
  await expect.poll(width).toBeCloseTo(whole, 0)
})

test('turning back into a PDF leads to its last page', async ({ page }) => {
  await page.goto('?rep_id=1210000700000412&inst=99SKERROW_INST&page=2')
  await button(page, 'Previous page').click()
  await expect(sheet(page, 'Page 3 of 3')).toBeVisible({ timeout: 20_000 })
  await expect(page).toHaveURL(/#page=3$/)
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })

  test('never more than five pages of a PDF are kept drawn', async ({ page }) => {
    await page.goto(`${HANDBOOK}&layout=scroll`)
    let most = 0
    for (const number of [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]) {
      if (number > 1) await button(page, 'Next page').click()
      const drawn = sheet(page, `Page ${number} of 300`).locator('canvas')
      await expect(drawn.first()).toBeVisible({ timeout: 20_000 })
      most = Math.max(most, await page.locator('.pdfViewer canvas').count())
    }
    expect(most).toBeGreaterThan(1)
    expect(most).toBeLessThanOrEqual(5)
  })
})

test('nobody who looks at pictures fetches anything of this', async ({ page }) => {
  const requests: string[] = []
  page.on('request', request => requests.push(request.url()))
  await page.goto('?rep_id=1210000500000412&inst=99SKERROW_INST')
  await expect(button(page, 'Zoom in')).not.toHaveAttribute('aria-disabled')
  expect(requests.filter(each => /pdf/i.test(each))).toEqual([])
})
