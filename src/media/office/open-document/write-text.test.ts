import { describe, expect, it, vi } from 'vitest'
import { loadFormulas } from './formulas'
import { readListStyles } from './list-levels'
import { writeText } from './write-text'

const write = (body: string, formulas: ReadonlyMap<string, string> = new Map(), styles = '') =>
  writeText(`<office:body><office:text>${body}</office:text></office:body>`, {
    sourceOf: () => undefined,
    formulas,
    lists: readListStyles(styles),
  })

describe('an OpenDocument text that would become longer than any book', () => {
  it('is cut where thousands of rows stand for hundreds each', () => {
    const row = `<table:table-row table:number-rows-repeated="200"><table:table-cell><text:p>${'x'.repeat(1000)}</text:p></table:table-cell></table:table-row>`
    const { html, partial } = write(`<table:table>${row.repeat(1000)}</table:table>`)
    expect(html.length).toBeGreaterThan(10_000_000)
    expect(html.length).toBeLessThan(20_000_000)
    expect(partial).toBe(true)
  })

  it('is cut where it names one long formula again and again', () => {
    const formulas = new Map([['Object 1', `<math>${'<mi>x</mi>'.repeat(9000)}</math>`]])
    const frame = '<draw:frame><draw:object xlink:href="./Object 1"/></draw:frame>'
    const { html, partial } = write(`<text:p>${frame.repeat(1000)}</text:p>`, formulas)
    expect(html.length).toBeLessThan(20_000_000)
    expect(partial).toBe(true)
  })

  it('reads each object once, also where it is a chart, and no more than two thousand', async () => {
    const objects = Array.from({ length: 2500 }, (_, at) => `Object ${at}`)
    const read = vi.fn(async () => new TextEncoder().encode('<office:chart/>'))
    const archive = { names: objects.map(name => `${name}/content.xml`), read, sizeOf: () => 0 }
    const named = objects.map(name => `<draw:object xlink:href="./${name}"/>`)
    await loadFormulas(archive, named.slice(0, 1).join('').repeat(3))
    expect(read).toHaveBeenCalledTimes(1)
    await loadFormulas(archive, named.join(''))
    expect(read).toHaveBeenCalledTimes(2001)
  })
})

it.each([
  ['1.5', '<h1>1 Tides</h1>'],
  ['-3', '<h1>1 Tides</h1>'],
  ['999999', '<h6>10 Tides</h6>'],
  ['1e9', '<h1>1 Tides</h1>'],
])('a heading of the level %s has a level that there is', (level, heading) => {
  const levels = [1, 10].map(
    each =>
      `<text:outline-level-style text:level="${each}" style:num-format="1" text:start-value="${each}"/>`,
  )
  const styles = `<text:outline-style>${levels.join('')}</text:outline-style>`
  const body = `<text:h text:outline-level="${level}">Tides</text:h>`
  expect(write(body, new Map(), styles).html).toBe(heading)
})
