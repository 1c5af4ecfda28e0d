import { expect, type Page, test } from '@playwright/test'
import { Reader } from './support/reader'
import { BASE } from './support/urls'

const CANVAS = `${BASE}painted/canvas`
const PICTURE = {
  id: `${BASE}painted/picture.svg`,
  type: 'Image',
  format: 'image/svg+xml',
  width: 600,
  height: 800,
}
const SVG =
  '<svg xmlns="http://www.w3.org/2000/svg" width="600" height="800"><rect width="600" height="800" fill="#223"/></svg>'
const words = (value: string, more = {}) => ({ type: 'TextualBody', value, format: 'text/plain', ...more })

/** Opens a manifest of one canvas with paintings. */
async function open(page: Page, paintings: readonly object[], more = '', pictured = true) {
  const items = paintings.map((painting, index) => ({
    ...{ id: `${CANVAS}/${index}`, type: 'Annotation', motivation: 'painting', target: CANVAS },
    ...painting,
  }))
  const manifest = {
    ...{ '@context': 'http://iiif.io/api/presentation/3/context.json', id: `${BASE}painted/manifest` },
    ...{ type: 'Manifest', label: { en: ['Painted words'] } },
    items: [
      {
        ...{ id: CANVAS, type: 'Canvas', width: 600, height: 800 },
        items: [{ id: `${CANVAS}/page`, type: 'AnnotationPage', items }],
      },
    ],
  }
  await page.route('**/painted/manifest', route => route.fulfill({ json: manifest }))
  await page.route('**/painted/picture.svg', route =>
    route.fulfill({ contentType: 'image/svg+xml', body: SVG }),
  )
  const reader = new Reader(page)
  const query = `?manifest=${encodeURIComponent(`${BASE}painted/manifest`)}${more}`
  if (pictured) await reader.open(query)
  else await page.goto(query)
  return reader
}

/** The colours of words and of what is behind them. */
const colorsOf = (page: Page, text: string) =>
  page
    .locator('.painted-text', { hasText: text })
    .evaluate(element => [getComputedStyle(element).color, getComputedStyle(element).backgroundColor])

test.describe('a reader of a page on which words are painted', () => {
  const target = `${CANVAS}#xywh=100,200,300,100`

  test('reads them where they are painted, near by too', async ({ page }) => {
    const reader = await open(page, [{ body: PICTURE }, { body: words('The lamp burns low'), target }])
    const text = page.locator('.painted-text')
    const picture = page.locator('img.page-picture')
    await expect(text).toHaveText('The lamp burns low')
    const placed = async () => {
      const [inner, outer] = [await text.boundingBox(), await picture.boundingBox()]
      if (!inner || !outer) return []
      const across = (inner.x - outer.x) / outer.width
      return [across, (inner.y - outer.y) / outer.height].map(each => Math.round(each * 100))
    }
    await expect.poll(placed).toEqual([17, 25])
    const before = (await text.boundingBox())?.width ?? 0
    await reader.button('Zoom in').click()
    await expect.poll(async () => (await text.boundingBox())?.width ?? 0).toBeGreaterThan(before * 1.2)
  })

  test('has them in print', async ({ page }) => {
    await page.addInitScript(() => {
      window.print = () => undefined
    })
    const reader = await open(page, [{ body: PICTURE }, { body: words('The lamp burns low'), target }])
    await expect(page.locator('.painted-text')).toBeVisible()
    await reader.button('Downloads').click()
    await page.getByRole('button', { name: /^Print/ }).click()
    const sheet = page.locator('.print-sheets canvas')
    await sheet.waitFor({ state: 'attached' })
    // Dark letters on a bright ground, of which the dark picture has none.
    const shares = await sheet.evaluate((canvas: HTMLCanvasElement) => {
      const scale = canvas.width / 600
      const box = [100, 200, 300, 100].map(each => each * scale) as [number, number, number, number]
      const data = canvas.getContext('2d')?.getImageData(...box).data ?? new Uint8ClampedArray()
      const pixels = data.filter((_, index) => index % 4 === 0)
      const share = (isSo: (value: number) => boolean) => pixels.filter(isSo).length / pixels.length
      return { bright: share(value => value > 200), dark: share(value => value < 60) }
    })
    expect(shares.bright).toBeGreaterThan(0.4)
    expect(shares.dark).toBeGreaterThan(0.02)
  })

  test('reads them on dark and on bright grounds', async ({ page }) => {
    const dark = `<p style="background-color: rgba(16,16,16,.5)">On a dark ground</p>`
    await open(page, [
      { body: PICTURE },
      { body: words(dark, { format: 'text/html' }), target },
      { body: words('On none'), target: `${CANVAS}#xywh=100,400,300,100` },
    ])
    await expect(page.locator('.painted-text')).toHaveCount(2)
    expect((await colorsOf(page, 'On a dark ground'))[0]).toBe('rgb(255, 255, 255)')
    expect(await colorsOf(page, 'On none')).toEqual(['rgb(17, 17, 17)', 'rgba(255, 255, 255, 0.85)'])
  })

  test('reads them without a picture, and while scrolling', async ({ page }) => {
    const alone = [{ body: words('Only words', { id: `${BASE}painted/body` }) }]
    await open(page, alone, '', false)
    await expect(page.locator('.painted-text')).toBeVisible()
    await expect(page.locator('.painted-text')).toHaveText('Only words')
    await open(page, [{ body: PICTURE }, ...alone], '&layout=scroll', false)
    await expect(page.getByRole('listitem').locator('.painted-text')).toBeVisible()
  })

  test('is told of what is painted and cannot be shown', async ({ page }) => {
    const table = { id: `${BASE}painted/table.csv`, type: 'Dataset', format: 'text/csv' }
    await open(page, [{ body: PICTURE }, { body: table }])
    await expect(page.getByText('Not everything on this page can be shown here.')).toBeVisible()
  })
})
