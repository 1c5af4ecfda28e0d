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

/** Opens the downloads; `false` where a sample offers none, or is refused. */
async function opensDownloads(page: Page): Promise<boolean> {
  const button = page.getByRole('button', { name: 'Downloads', exact: true })
  const shell = page.getByRole('banner').getByRole('button')
  await expect(shell.or(page.getByRole('alert')).first()).toBeVisible()
  if (!(await button.isVisible())) return false
  await button.click()
  return true
}

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
  const samples = await samplesOf(page)
  expect(samples.length).toBeGreaterThan(20)
  const refused: string[] = []
  page.on('response', answer => {
    if (answer.status() >= 400 && /\/iiif\/[23]\//.test(answer.url())) refused.push(answer.url())
  })
  const failed: string[] = []
  let printed = 0
  for (const { name, href } of samples) {
    await page.goto(href)
    if (!(await opensDownloads(page))) continue
    const make = page.getByRole('button', { name: 'Make a PDF' })
    if (!(await make.isVisible())) continue
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
    printed++
  }
  expect(failed).toEqual([])
  expect(refused).toEqual([])
  expect(printed).toBeGreaterThan(15)
})
