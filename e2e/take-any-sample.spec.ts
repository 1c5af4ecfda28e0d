import { expect, type Page, test } from '@playwright/test'
import { BASE } from './support/urls'

interface Sample {
  readonly name: string
  readonly href: string
}

/** The samples of the start page, each in the ways to it that the page leads to. */
async function samplesOf(page: Page): Promise<readonly Sample[]> {
  await page.goto(BASE)
  const links = page.getByRole('main').getByRole('link')
  await expect(links.first()).toBeVisible()
  const samples = await links.evaluateAll(all =>
    all
      .map(link => ({ name: link.closest('li')?.textContent ?? '', href: (link as HTMLAnchorElement).href }))
      .filter(({ href }) => /[?&](?:rep_id|manifest|service)=/.test(href)),
  )
  return [...new Map(samples.map(sample => [sample.href, sample])).values()]
}

/** Samples whose first file has no pages to be printed, and those that are refused or kept elsewhere. */
const WITHOUT_PAGES = [
  'Journal of the Perpetua light',
  'Minute-book of the Skerrow lifeboat',
  'On the movement of sand',
  'A new chart of the Skerrow Isles (copy',
  'The lights of Skerrow: an evening talk',
  'Annis Pellow remembers',
  'The crossing to Skerrow',
  'The bell on the Anvil',
  'From the reading room',
]

/** Colours of the only sheet that is printed: a page that was drawn has several. */
async function coloursOnSheet(page: Page): Promise<number> {
  return page.evaluate(() => {
    const sheet = document.querySelector<HTMLCanvasElement>('.print-sheets canvas')
    const copy = document.createElement('canvas')
    copy.width = 64
    copy.height = 64
    const context = copy.getContext('2d')
    if (!sheet || !context) return 0
    context.drawImage(sheet, 0, 0, 64, 64)
    const { data } = context.getImageData(0, 0, 64, 64)
    const colours = new Set<number>()
    for (let at = 0; at < data.length; at += 4)
      colours.add(((data[at] ?? 0) >> 4) * 16 + ((data[at + 1] ?? 0) >> 4))
    return colours.size
  })
}

test('every sample of the start page is printed and made into a PDF, in each of the ways to it', async ({
  page,
}) => {
  test.setTimeout(600_000)
  await page.addInitScript(() => {
    window.print = () => undefined
  })
  const all = await samplesOf(page)
  const samples = all.filter(({ name }) => !WITHOUT_PAGES.some(each => name.startsWith(each)))
  expect(all.length - samples.length).toBe(2 * WITHOUT_PAGES.length)
  expect(samples.length).toBeGreaterThan(15)
  const refused: string[] = []
  page.on('response', answer => {
    if (answer.status() >= 400 && /\/iiif\/[23]\//.test(answer.url())) refused.push(answer.url())
  })
  const failed: string[] = []
  for (const { name, href } of samples) {
    await page.goto(href)
    await page.getByRole('button', { name: 'Downloads', exact: true }).click()
    const make = page.getByRole('button', { name: 'Make a PDF' })
    const saved = page.waitForEvent('download', { timeout: 30_000 }).catch(() => undefined)
    await make.click()
    if (!(await saved)) failed.push(`PDF of ${name} (${href})`)
    await page.getByRole('button', { name: 'Print', exact: true }).click()
    const sheet = page.locator('.print-sheets canvas')
    const isThere = await sheet.waitFor({ state: 'attached', timeout: 30_000 }).then(
      () => true,
      () => false,
    )
    if (!isThere || (await coloursOnSheet(page)) < 3) failed.push(`print of ${name} (${href})`)
  }
  expect(failed).toEqual([])
  expect(refused).toEqual([])
})
