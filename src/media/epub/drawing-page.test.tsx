import { describe, expect, it } from 'vitest'
import { drawingPage, onlyDrawing, toXlinkHref } from './drawing-page'

const svg = (inside: string, before = '') =>
  `${before}<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 600 800">${inside}</svg>`

describe('a picture in a drawing', () => {
  it.each([
    ['<image href="a.jpg"/>', '<image xmlns:xlink="http://www.w3.org/1999/xlink" xlink:href="a.jpg"/>'],
    [
      "<svg:image width='1' href = 'a.jpg' />",
      "<svg:image xmlns:xlink=\"http://www.w3.org/1999/xlink\" width='1' xlink:href = 'a.jpg' />",
    ],
    ['<image xlink:href="a.jpg"/>', '<image xlink:href="a.jpg"/>'],
    ['<image xlink:href="a.jpg" href="b.jpg"/>', '<image xlink:href="a.jpg" href="b.jpg"/>'],
    ['<a href="b.xhtml">image href="a"</a>', '<a href="b.xhtml">image href="a"</a>'],
  ])('is named in the older way: %s', (markup, named) => {
    expect(toXlinkHref(markup)).toBe(named)
  })
})

describe('a section that is a drawing', () => {
  it('is the only thing on its page, with its words and its style sheets', () => {
    const sheet = '<?xml-stylesheet type="text/css" href="data:text/css,text{}"?>'
    const page = drawingPage(svg('<text>Low water</text>', sheet))
    expect(page?.body.textContent).toBe('Low water')
    expect(page?.head.querySelector('link')?.getAttribute('href')).toBe('data:text/css,text{}')
    expect(page && onlyDrawing(page)?.getAttribute('viewBox')).toBe('0 0 600 800')
  })

  it('is none where it is damaged', () => {
    expect(drawingPage(svg('<text>'))).toBeUndefined()
    expect(drawingPage('<html xmlns="http://www.w3.org/1999/xhtml"/>')).toBeUndefined()
  })

  it('is told from a page with other words', () => {
    const page = new DOMParser().parseFromString(`${svg('')}<p>words</p>`, 'text/html')
    expect(onlyDrawing(page)).toBeUndefined()
  })
})
