import { expect, type Page, test } from '@playwright/test'

// Two columns of print: what is copied must read as the page does, not across it.

const SAMPLES = [
  ['two columns in hOCR', '99SKERROW_INST/1210002100000412', 1],
  ['the columns of a newspaper in ALTO', '99SKERROW_INST/1210000600000412', 1],
] as const
const WAYS = [
  ['delivery JSON', (id: string) => `?service=/view/delivery/${id}`],
  ['manifest', (id: string) => `?manifest=/view/iiif/presentation/${id}/manifest?iiifVersion=3`],
] as const

interface Delivery {
  readonly files: readonly { readonly fulltext?: { readonly url: string } | null }[]
}

/** The letters of a page in its reading order, as its text has them: each word once, a divided one whole in ALTO. */
async function lettersOf(page: Page, id: string, number: number): Promise<string> {
  const delivery: Delivery = await (await page.request.get(`/view/delivery/${id}.json`)).json()
  const text = await (await page.request.get(delivery.files[number - 1]?.fulltext?.url ?? '')).text()
  const decoded = (words: string) =>
    words.replaceAll('&lt;', '<').replaceAll('&quot;', '"').replaceAll('&amp;', '&')
  const strings = [...text.matchAll(/<String [^>]*>/g)].map(([tag]) => tag)
  const wordOf = (tag: string) => {
    if (tag.includes('HypPart2')) return ''
    return /SUBS_CONTENT="([^"]*)"/.exec(tag)?.[1] ?? / CONTENT="([^"]*)"/.exec(tag)?.[1] ?? ''
  }
  if (strings.length > 0) return decoded(strings.map(wordOf).join(''))
  return decoded([...text.matchAll(/"ocrx_word"[^>]*>([^<]*)</g)].map(([, word]) => word).join(''))
}

/** Length of the longest row of characters that both have in the same order. */
function commonLength(one: string, other: string): number {
  let row = new Uint16Array(other.length + 1)
  for (const letter of one) {
    const next = new Uint16Array(other.length + 1)
    for (let at = 0; at < other.length; at++)
      next[at + 1] = other[at] === letter ? (row[at] ?? 0) + 1 : Math.max(row[at + 1] ?? 0, next[at] ?? 0)
    row = next
  }
  return row[other.length] ?? 0
}

/** Selects all that is on the page from its first word to its last, and copies it. */
async function copyPage(page: Page, canvas: number): Promise<string> {
  return page.evaluate(sheet => {
    const words = document.querySelectorAll(`.words-sheet[data-sheet="${sheet}"] .words-line > span`)
    const [first, last] = [words[0]?.firstChild, words[words.length - 1]?.firstChild]
    if (!first || !last) throw new Error('no words')
    getSelection()?.setBaseAndExtent(first, 0, last, last.textContent?.trimEnd().length ?? 0)
    return new Promise<string>(resolve => {
      document.addEventListener('copy', event => resolve(event.clipboardData?.getData('text/plain') ?? ''), {
        once: true,
      })
      document.execCommand('copy')
    })
  }, canvas)
}

for (const [name, id, number] of SAMPLES)
  for (const [way, linkTo] of WAYS)
    test(`${name} are copied in reading order with all their letters, by ${way}`, async ({ page }) => {
      await page.goto(`${linkTo(id)}&page=${number}&layout=single`)
      const sheet = page.locator(`.words-sheet[data-sheet="${number - 1}"]`)
      const letters = await lettersOf(page, id, number)
      expect(letters.length).toBeGreaterThan(2000)
      // All words have come when the last one has.
      await expect(sheet).toContainText(/\S/)
      await expect
        .poll(async () => (await sheet.evaluate(each => each.textContent ?? '')).replaceAll(/\s/g, '').length)
        .toBeGreaterThanOrEqual(letters.length)
      const copied = (await copyPage(page, number - 1)).replaceAll(/\s/g, '')
      expect(commonLength(copied, letters) / letters.length).toBeGreaterThanOrEqual(0.98)
      expect(copied.length / letters.length).toBeLessThanOrEqual(1.02)
    })
