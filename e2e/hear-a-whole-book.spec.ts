import { expect, type Page, type Request, test } from '@playwright/test'
import { WAYS } from './support/kept-file'
import { giveVoices, isSpeaking, sayAll, spoken } from './support/speech/voices'
import { serveAltoBook } from './support/words/alto-book'

const PAGES = 20
const SIZE = { width: 1200, height: 1600 }
const SYLLABLES = ['ba', 'ce', 'di', 'fo', 'gu', 'ha', 'le', 'mi', 'no', 'ru']

/** A word that stands once in the book. */
const wordOf = (page: number, index: number) =>
  [...String(1000 + page * 40 + index)].map(digit => SYLLABLES[Number(digit)]).join('')

const string = (text: string, x: number, y: number) =>
  `<String CONTENT="${text}" HPOS="${x}" VPOS="${y}" WIDTH="${text.length * 14}" HEIGHT="30"/>`
const lineOf = (words: readonly string[], y: number) =>
  `<TextLine>${words.map((word, column) => string(word, 60 + column * 180, y)).join('<SP/>')}</TextLine>`

/** The words of a page, lines of five: sentences of several lengths, with commas, figures and quotation marks between. */
const linesOf = (page: number) =>
  Array.from({ length: 4 }, (_, line) =>
    Array.from({ length: 5 }, (_, column) => {
      const index = line * 5 + column
      const word = wordOf(page, index)
      if (index === 19 || index % 7 === 6) return `${word}.`
      return index % 4 === 1 ? `${word},` : word
    }),
  )

/** A page with a running head, its number and two paragraphs. */
function altoOf(page: number): string {
  const [one = [], two = [], three = [], four = []] = linesOf(page)
  const head = lineOf(['The', 'Long', 'Book', String(page + 1)], 60)
  const block = (...lines: readonly string[]) => `<TextBlock LANG="en">${lines.join('')}</TextBlock>`
  const body = block(lineOf(one, 200), lineOf(two, 260)) + block(lineOf(three, 400), lineOf(four, 460))
  const foot = block(lineOf([`${page + 1}`], 1500))
  return `<alto><Layout><Page WIDTH="${SIZE.width}" HEIGHT="${SIZE.height}"><PrintSpace>${block(head)}${body}${foot}</PrintSpace></Page></Layout></alto>`
}

/** Every word with the place at which it is printed, in the order of reading. */
const PRINTED = Array.from({ length: PAGES }, (_, page) =>
  linesOf(page).flatMap((words, line) =>
    words.map((word, column) => ({ word, x: 60 + column * 180, y: [200, 260, 400, 460][line] ?? 0 })),
  ),
).flat()

async function openBook(page: Page, baseURL: string | undefined, way: (typeof WAYS)[number]): Promise<void> {
  const pages = Array.from({ length: PAGES }, (_, index) => altoOf(index))
  const queryOf = await serveAltoBook(page, baseURL, { title: 'The Long Book', size: SIZE, pages })
  await page.goto(`${queryOf(way)}&layout=single`)
}

/** The letters of a word, without the punctuation that is no part of its mark. */
const letters = (word: string) => word.replace(/\W/g, '')

/** Method, address and body of a request: all that it tells. */
const toldBy = (request: Request) => `${request.method()} ${request.url()} ${request.postData() ?? ''}`

for (const way of WAYS)
  test(`twenty pages are read with every word marked where it is printed, and none is sent anywhere, by ${way}`, async ({
    page,
    baseURL,
  }) => {
    test.setTimeout(240_000)
    await giveVoices(page)
    await openBook(page, baseURL, way)
    await page.getByRole('button', { name: 'Text', exact: true }).click()
    const requests: string[] = []
    page.on('request', request => requests.push(toldBy(request)))
    await page.getByRole('button', { name: 'Read aloud' }).click()
    await expect.poll(() => isSpeaking(page)).toBe(true)
    const words = await sayAll(page)

    expect(words.map(({ word }) => word)).toEqual(PRINTED.map(({ word }) => word))
    expect(words.map(({ marked }) => letters(marked))).toEqual(PRINTED.map(({ word }) => letters(word)))
    const outlines = PRINTED.map(({ word, x, y }) => `M${x} ${y}h${word.length * 14}v30`)
    expect(words.map(({ outline }) => /^M[\d.]+ [\d.]+h[\d.]+v[\d.]+/.exec(outline)?.[0])).toEqual(outlines)
    expect((await spoken(page)).join(' ')).not.toContain('Long')

    // Pages and their texts come; nothing goes but their addresses.
    const printed = PRINTED.map(({ word }) => letters(word))
    expect(requests.filter(each => !each.startsWith('GET '))).toEqual([])
    expect(requests.filter(each => printed.some(word => each.includes(word)))).toEqual([])
    const { origin } = new URL(baseURL ?? '')
    expect(
      requests.filter(each => !/^(?:blob:|data:)/.test(each.slice(4)) && !each.startsWith(`GET ${origin}/`)),
    ).toEqual([])
  })
