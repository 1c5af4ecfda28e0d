import { expect, type FrameLocator, type Page, test } from '@playwright/test'
import { type Box, findPatch, PATCH } from './support/patch'
import { Reader } from './support/reader'
import { viewing } from './support/urls'

/** The same book, by its delivery JSON, which gives no sizes, and by its manifest. */
const DELIVERY = '/view/delivery/99SKERROW_INST/1210000100000412'
const MANIFEST = '/view/iiif/presentation/99SKERROW_INST/1210000100000412/manifest?iiifVersion=3'
const SOURCES = [
  { source: 'delivery JSON', query: `?service=${encodeURIComponent(DELIVERY)}` },
  { source: 'manifest', query: `?manifest=${encodeURIComponent(MANIFEST)}` },
]
const REGION: Box = { x: 400, y: 900, width: 500, height: 300 }
const OTHER: Box = { x: 700, y: 300, width: 400, height: 400 }

type Viewer = Page | FrameLocator

/** Place of a region of an unturned page on the screen, measured by the picture, whose own width is `width` canvas units. */
async function regionOnScreen(viewer: Viewer, region: Box, width: number, picture: number) {
  const box = await viewer.locator('.stage-pictures img.page-picture').nth(picture).boundingBox()
  const stage = await viewer.locator('.stage-pictures').boundingBox()
  if (!box || !stage) return undefined
  const unit = box.width / width
  const largest = Math.min(stage.width / region.width, stage.height / region.height)
  return {
    across: Math.round(box.x + (region.x + region.width / 2) * unit - stage.x - stage.width / 2),
    down: Math.round(box.y + (region.y + region.height / 2) * unit - stage.y - stage.height / 2),
    // Below 1 where the picture itself is not fine enough to come nearer.
    scale: Math.round((100 * unit) / largest),
  }
}

/** The region lies in the middle of the stage and fills it. */
async function seesRegion(viewer: Viewer, region: Box, { width = 1900, picture = 0 } = {}): Promise<void> {
  await expect
    .poll(async () => {
      const {
        across = 99,
        down = 99,
        scale = 0,
      } = (await regionOnScreen(viewer, region, width, picture)) ?? {}
      return Math.abs(across) <= 2 && Math.abs(down) <= 2 && scale > 95 && scale < 105
        ? 'seen'
        : [across, down, scale]
    })
    .toBe('seen')
}

const xywh = ({ x, y, width, height }: Box) => [x, y, width, height] as const

test.describe('the page round the viewer', () => {
  for (const { source, query } of SOURCES) {
    for (const layout of ['single', 'book', 'scroll']) {
      test(`goes to a region by script and by message: ${source}, ${layout}`, async ({ page }) => {
        await page.goto('demo/plain.html')
        await page.waitForFunction(() => 'Lectern' in window)
        const url = new URL(`../${query}&layout=${layout}`, page.url()).href
        await page.evaluate(href => window.Lectern?.open(href), url)
        const viewer = page.frameLocator('dialog iframe')
        await expect(viewer.locator('img.page-picture').first()).toBeVisible()
        await expect(viewer.getByRole('button', { name: 'Zoom in', exact: true })).toBeEnabled()
        const width = await widthOf(page, 5)
        const picture = layout === 'book' ? 1 : 0
        await page.evaluate(region => window.Lectern?.goTo(5, region), xywh(REGION))
        await seesRegion(viewer, REGION, { width, picture })
        await page.locator('dialog iframe').evaluate((frame, region) => {
          const message = { type: 'lectern:go-to', version: 1, page: 5, region }
          ;(frame as HTMLIFrameElement).contentWindow?.postMessage(message, location.origin)
        }, xywh(OTHER))
        await seesRegion(viewer, OTHER, { width, picture })
      })
    }
  }
})

/** Pixels that a page of the book is wide, as its image service says. */
async function widthOf(page: Page, number: number): Promise<number> {
  const manifest = await (await page.request.get(MANIFEST)).json()
  return manifest.items[number - 1].width
}

for (const { source, query } of SOURCES) {
  test(`a link leads to a region of the first page, and of another: ${source}`, async ({ page }) => {
    const reader = new Reader(page)
    await page.goto(`${query}&page=1&xywh=${xywh(REGION)}`)
    await reader.seesPicture()
    await seesRegion(page, REGION, { width: await widthOf(page, 1) })
    await page.goto(`${query}&page=5&layout=single&rotation=0&xywh=${xywh(OTHER)}`)
    await reader.isOn(/^Page 5 /)
    await seesRegion(page, OTHER, { width: await widthOf(page, 5) })
    await reader.linkRests()
    await expect(page).toHaveURL(/xywh=/)
    await seesRegion(page, OTHER, { width: await widthOf(page, 5) })
  })

  for (const layout of ['single', 'scroll']) {
    test(`Back leads to the region of the same page and of another: ${source}, ${layout}`, async ({
      page,
    }) => {
      const reader = new Reader(page)
      const width = await widthOf(page, 3)
      await reader.open(`${query}&page=3&layout=${layout}`)
      // The first view writes the link once more.
      await reader.linkRests()
      // Steps of the browser's history as other links within the page make them.
      for (const [number, region] of [
        [3, REGION],
        [3, OTHER],
        [4, REGION],
      ] as const) {
        await page.evaluate(
          ([to, part]) => {
            const url = new URL(location.href)
            url.searchParams.set('page', `${to}`)
            url.searchParams.set('xywh', part.join(','))
            history.pushState(null, '', url.href)
          },
          [number, xywh(region)] as const,
        )
      }
      await page.goBack()
      await seesRegion(page, OTHER, { width })
      await page.goBack()
      await seesRegion(page, REGION, { width })
      await page.goBack()
      await expect(page).not.toHaveURL(/xywh/)
      if (layout === 'scroll') await expect(page.locator('.zoom-layer')).toHaveCount(0)
      else await expect(page.locator('.zoom-percent')).toHaveText('100%')
    })
  }
}

for (const rotation of [0, 90, 180, 270]) {
  test(`a region is in the middle, in pixels, turned by ${rotation} degrees`, async ({ page }) => {
    const region = `${PATCH.x - 40},${PATCH.y - 20},${PATCH.width + 80},${PATCH.height + 40}`
    await page.goto(viewing('/book/12/manifest.json', `&page=3&rotation=${rotation}&xywh=${region}`))
    await expect(page.locator('.deep-zoom[data-tiled]')).toHaveCount(1)
    const stage = await page.locator('.stage-pictures').boundingBox()
    await expect
      .poll(async () => {
        const patch = stage && (await findPatch(page, stage))
        return patch && Math.abs(patch.x + patch.width / 2 - stage.x - stage.width / 2) < 3
      })
      .toBe(true)
  })
}

test('a region is followed while the picture is still on its way', async ({ page }) => {
  let release = () => {}
  const released = new Promise<void>(resolve => {
    release = resolve
  })
  await page.route(/\/(?:iiif|static)\/.*jpg/, async route => {
    await released
    await route.continue()
  })
  const region = `${PATCH.x - 40},${PATCH.y - 20},${PATCH.width + 80},${PATCH.height + 40}`
  await page.goto(viewing('/book/12/manifest.json', '&page=3'), { waitUntil: 'commit' })
  await expect(page.getByRole('button', { name: 'Zoom in', exact: true })).toBeVisible()
  await page.evaluate(part => {
    const url = new URL(location.href)
    url.searchParams.set('xywh', part)
    history.pushState(null, '', url.href)
    history.pushState(null, '', location.href)
    history.back()
  }, region)
  await expect(page.locator('.zoom-percent')).not.toHaveText('100%')
  await expect(page).toHaveURL(/xywh=/)
  release()
  const stage = await page.locator('.stage-pictures').boundingBox()
  await expect
    .poll(async () => {
      const patch = stage && (await findPatch(page, stage))
      return patch && Math.abs(patch.x + patch.width / 2 - stage.x - stage.width / 2) < 3
    })
    .toBe(true)
})
