import { readFileSync } from 'node:fs'
import { expect, test } from '@playwright/test'
import JSZip from 'jszip'
import sharp from 'sharp'
import { expectNoAxeViolations } from './support/axe'
import { configure } from './support/configured'
import { drop } from './support/drop'
import { Reader } from './support/reader'
import { BASE, ELSEWHERE, viewing } from './support/urls'

const BOOK = viewing('/book/12/manifest.json')

test('a reader builds the HTML for another page, and sees how it will look', async ({ page }) => {
  await new Reader(page).open(`${BOOK}&page=3`)
  await page.getByRole('button', { name: 'Share', exact: true }).click()
  await page.getByText('Embed').click()
  const html = page.getByRole('textbox', { name: 'HTML to copy' })
  await expect(html).toHaveValue(/^<iframe src="http.*&amp;page=1" title=.* width="100%" height="600"/)
  await page.getByRole('checkbox', { name: 'Begin at page 3' }).check()
  await page.getByRole('checkbox', { name: 'Allow full screen' }).uncheck()
  await page.getByRole('combobox', { name: 'Size' }).selectOption({ label: '480 × 420' })
  await expect(html).toHaveValue(
    /&amp;page=3&amp;page-id=[\w-]+" .*width="480" height="420".*allow="clipboard-write;/,
  )
  await page.getByRole('checkbox', { name: 'Show a preview' }).check()
  const preview = page.frameLocator('iframe')
  await expect(preview.locator('.stage-pictures')).toHaveAttribute('aria-label', /^Page 3 of 12/)
  await page.getByRole('checkbox', { name: 'Show a preview' }).uncheck()
  await expectNoAxeViolations(page)
  await page
    .getByRole('combobox', { name: 'Type' })
    .selectOption({ label: 'A link that opens over the page' })
  await expect(html).toHaveValue(/lightbox\.js" defer/)
})

const LIGHTS = '99SKERROW_INST/1210000100000412'
const MANIFEST_OF_LIGHTS = `/view/iiif/presentation/${LIGHTS}/manifest`

for (const [way, query] of [
  ['delivery JSON', `?service=/view/delivery/${LIGHTS}`],
  ['a manifest', `?manifest=${MANIFEST_OF_LIGHTS}`],
] as const)
  test(`a reader opens an object that came by ${way} in another viewer of the library’s choice`, async ({
    page,
  }) => {
    const other = 'https://other-viewer.example/'
    await page.context().route(`${other}**`, route => route.fulfill({ body: 'The other viewer' }))
    await configure(page, {
      otherViewers: [
        { label: 'Mirador', href: `${other}?manifest={manifest}` },
        { label: 'Map workshop', href: other, when: { metadata: { label: 'Type', contains: 'map' } } },
        { label: 'By http', href: 'http://other-viewer.example/' },
      ],
    })
    await new Reader(page).open(query)
    await page.getByRole('button', { name: 'Share', exact: true }).click()
    const list = page.getByRole('region', { name: 'Open in another viewer' })
    await expect(list.getByRole('link')).toHaveText([/^Mirador/])
    await expectNoAxeViolations(page)
    const opened = page.context().waitForEvent('page')
    await list.getByRole('link').click()
    const tab = await opened
    await expect(tab.getByText('The other viewer')).toBeVisible()
    expect(new URL(tab.url()).searchParams.get('manifest')).toMatch(
      new RegExp(`^http.*${MANIFEST_OF_LIGHTS}$`),
    )
  })

test('a IIIF link that is dropped on the viewer opens', async ({ page }) => {
  await page.goto(BASE)
  await expect(page.getByRole('main')).toBeVisible()
  const link = `https://other.example/?manifest=${ELSEWHERE}/book/5/manifest.json&canvas=x`
  await drop(page, { 'text/uri-list': link })
  await new Reader(page).isOn(/^Page 1 of 5/)
})

test('the page of an object says where to ask how to embed it', async ({ request }) => {
  const html = await (await request.get('?rep_id=1210000100000412&inst=99SKERROW_INST')).text()
  const [, href = ''] = /application\/json\+oembed" href="([^"]+)"/.exec(html) ?? []
  const { type, title } = await (await request.get(href)).json()
  expect({ type, title }).toEqual({ type: 'rich', title: expect.stringContaining('Lights') })
})

for (const [way, query] of [
  ['delivery JSON', `?service=/view/delivery/${LIGHTS}`],
  ['a manifest', `?manifest=${MANIFEST_OF_LIGHTS}`],
] as const)
  test(`a reader saves the pictures of both pages of an opening that came by ${way}`, async ({ page }) => {
    await new Reader(page).open(`${query}&page=5&layout=book`)
    await page.getByRole('button', { name: 'Downloads', exact: true }).click()
    await expect(page.getByRole('textbox', { name: 'Pages, such as 1-5, 9' })).toHaveValue('4-5')
    await page
      .getByRole('combobox', { name: 'Size of the pictures' })
      .selectOption({ label: '800 pixels wide' })
    const size = page.getByRole('status').filter({ hasText: /^Pictures: about \d/ })
    const foretold = Number.parseFloat((await size.textContent())?.replace('Pictures: about ', '') ?? '')
    const download = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Save the pictures' }).click()
    const file = await download
    expect(file.suggestedFilename()).toMatch(/^The-Lights-of-Skerrow.*\.zip$/)
    const bytes = readFileSync(await file.path())
    expect(Math.abs((foretold * 1000) / bytes.length - 1)).toBeLessThan(0.1)
    const zip = await JSZip.loadAsync(bytes, { checkCRC32: true })
    expect(Object.keys(zip.files)).toEqual(['04-ii.jpg', '05-iii.jpg'])
    const { width, format } = await sharp(await zip.file('05-iii.jpg')?.async('nodebuffer')).metadata()
    expect({ width, format }).toEqual({ width: 800, format: 'jpeg' })
    await expect(page.getByText('The pictures are ready')).toBeVisible()
    await page.getByRole('textbox', { name: 'Pages, such as 1-5, 9' }).fill('7')
    const single = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Save the pictures' }).click()
    expect((await single).suggestedFilename()).toMatch(/^07.*\.jpg$/)
    await expectNoAxeViolations(page)
  })

test('a reader takes the picture of a page along at a size of the image service', async ({ page }) => {
  await new Reader(page).open(`?manifest=${MANIFEST_OF_LIGHTS}&page=5`)
  await page.getByRole('button', { name: 'Downloads', exact: true }).click()
  const link = page.getByRole('link', { name: '800 pixels wide' })
  const picture = await page.request.get((await link.getAttribute('href')) ?? '')
  const { width, format } = await sharp(await picture.body()).metadata()
  expect({ width, format }).toEqual({ width: 800, format: 'jpeg' })
})

for (const [way, query] of [
  ['delivery JSON', `?service=/view/delivery/${LIGHTS}`],
  ['a manifest', `?manifest=${MANIFEST_OF_LIGHTS}`],
] as const)
  test(`a reader prints chosen pages of a scanned book that came by ${way}`, async ({ page }) => {
    await page.addInitScript(() => {
      window.print = () => {
        document.title = `printing ${document.querySelectorAll('.print-sheets canvas').length}`
        window.dispatchEvent(new Event('afterprint'))
      }
    })
    await new Reader(page).open(`${query}&page=5`)
    await page.getByRole('button', { name: 'Downloads', exact: true }).click()
    await page.getByRole('textbox', { name: 'Pages, such as 1-5, 9' }).fill('4-6')
    await page.getByRole('button', { name: 'Print', exact: true }).click()
    await expect(page).toHaveTitle('printing 3')
    await expect(page.locator('.print-sheets')).toHaveCount(0)
  })
