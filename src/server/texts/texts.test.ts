import { describe, expect, it } from 'vitest'
import { boxesOf } from '../../model/annotations/annotation'
import { paragraphsOf } from '../../model/texts/page-text'
import type { DeliveryJson } from '../../sources/alma/delivery-json'
import { toSearchAnswer } from '../../sources/iiif/annotations/search-answer'
import { searchServicesOf, toSearchTerms } from '../../sources/iiif/search-services'
import { readPageText } from '../../sources/page-text/read-page-text'
import { ask, askJson, pathFor, sampleIn } from '../test-requests'
import { type PrintedWord, printedWords } from './printed-words'

async function readPage(folder: string, page: number) {
  const sample = sampleIn(folder)
  const file = sample.files[page - 1]
  const { files = [] } = await askJson<DeliveryJson>(`${pathFor(folder)}.json`)
  const answer = await ask(files[page - 1]?.fulltext?.url ?? '')
  const text = readPageText(
    { text: await answer.text(), format: answer.headers.get('content-type') ?? '' },
    { width: file?.width ?? 0, height: file?.height ?? 0 },
  )
  if (!file) throw new Error('no such page')
  return { text, printed: printedWords(sample, file).flat(2) }
}

describe('the text of a page', () => {
  it.each([
    ['newspaper', 2, 'alto'],
    ['book', 9, 'alto'],
    ['hebrew-book', 4, 'page-xml'],
    ['people-edition', 1, 'hocr'],
  ])('of %s has its printed words at their places', async (folder, page, source) => {
    const { text, printed } = await readPage(folder, page)
    expect(text).toMatchObject({ source, granularity: 'word' })
    const words = text.blocks.flatMap(({ lines }) => lines.flatMap(line => line.words))
    const isWhole = source === 'alto'
    const expected = printed.filter(({ part }) => !isWhole || part !== 2)
    const written = ({ text: own, whole }: PrintedWord) => (isWhole ? (whole ?? own) : own)
    expect(words.map(each => each.text)).toEqual(expected.map(written))
    for (const [index, { box }] of words.entries()) {
      const [x = 0, y = 0] = expected[index]?.box ?? []
      expect(Math.abs((box?.x ?? 0) - x)).toBeLessThan(1)
      expect(Math.abs((box?.y ?? 0) - y)).toBeLessThan(1)
    }
  })

  it('in two columns is in reading order', async () => {
    const paragraphs = paragraphsOf((await readPage('people-edition', 1)).text)
    const first = paragraphs.findIndex(each => each.startsWith('There are a hundred'))
    expect(paragraphs[first + 1]).toMatch(/^Chapter II/)
  })

  it('from right to left says so', async () => {
    expect((await readPage('hebrew-book', 4)).text).toMatchObject({ language: 'he', direction: 'rtl' })
  })
})

describe('Content Search', () => {
  const services = async (folder: string, version: 2 | 3) => {
    const path = `${pathFor(folder, '/view/iiif/presentation')}/manifest?iiifVersion=${version}`
    return searchServicesOf((await askJson<{ service?: unknown }>(path)).service)
  }
  const answerTo = async (url: string) => toSearchAnswer(await askJson(url))

  it('stands in manifests, version 2 before version 1, with completion', async () => {
    const [second, first] = await services('book', 3)
    expect(second?.url).toContain('/search/2/')
    expect(first?.url).toContain('/search/1/')
    expect((await services('book', 2)).map(({ url }) => url)).toEqual([first?.url])
    for (const service of [first, second])
      expect(toSearchTerms(await askJson(`${service?.autocomplete}?q=disappoin`))).toEqual(['disappointment'])
    expect(await services('photographs', 3)).toEqual([])
  })

  it.each([1, 2])('of version %i finds words where they are printed, with their context', async version => {
    const url = `${pathFor('book', `/view/iiif/search/${version}`)}?q=${encodeURIComponent('"josias penhale"')}`
    const { hits } = await answerTo(url)
    expect(hits).toMatchObject([{ match: 'Josias Penhale,', after: expect.stringMatching(/^ ?then twenty/) }])
    expect(hits[0]?.targets.flatMap(boxesOf)).toHaveLength(2)
  })

  it.each([1, 2])(
    'of version %i finds a divided word, and a phrase over the end of a page',
    async version => {
      const path = pathFor('book', `/view/iiif/search/${version}`)
      const [divided] = (await answerTo(`${path}?q=disappointment`)).hits
      expect(divided?.targets.flatMap(boxesOf)).toHaveLength(2)
      const words = sampleIn('book').files.flatMap(file => {
        const printed = printedWords(sampleIn('book'), file).flat(2)
        return [printed.at(0)?.text, printed.at(-1)?.text]
      })
      const at = words.findIndex((word, index) => index % 2 === 1 && word && words[index + 1])
      const phrase = encodeURIComponent(`"${words[at]} ${words[at + 1]}"`)
      const over = (await answerTo(`${path}?q=${phrase}`)).hits
      expect(over.some(({ targets }) => new Set(targets.map(each => each.canvas)).size === 2)).toBe(true)
    },
  )

  it.each([1, 2])('of version %i answers in pages that lead to the last', async version => {
    let next: string | undefined = `${pathFor('book', `/view/iiif/search/${version}`)}?q=the`
    let count = 0
    let total: number | undefined
    while (next) {
      const answer = await answerTo(next)
      count += answer.hits.length
      ;({ next, total } = { total, ...answer, next: answer.next })
    }
    expect(count).toBeGreaterThan(40)
    expect(count).toBe(total)
  })

  it('is not there for what has no words, is refused, or in another version', async () => {
    expect((await ask(`${pathFor('photographs', '/view/iiif/search/1')}?q=a`)).status).toBe(404)
    expect((await ask(`${pathFor('book', '/view/iiif/search/3')}?q=a`)).status).toBe(404)
    expect((await ask(`${pathFor('journal', '/view/iiif/search/1')}?q=a`)).status).toBe(401)
    expect((await answerTo(`${pathFor('book', '/view/iiif/search/1')}?q=`)).hits).toEqual([])
  })
})
