import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { closeEmptyElements, tidyCharacters, tidyXml } from './tidy-xml'

const parse = (text: string) => new DOMParser().parseFromString(text, 'application/xml')

describe('references in a package', () => {
  it.each([
    ['Fish & Chips', 'Fish &amp; Chips'],
    ['Fish &amp; Chips', 'Fish &amp; Chips'],
    ['caf&eacute;&nbsp;&mdash;', 'caf\u00e9\u00a0\u2014'],
    ['&#233;&#xe9;', '\u00e9\u00e9'],
    ['AT&T; &unknown;', 'AT&amp;T; &amp;unknown;'],
    ['a\u0001b', 'ab'],
    ['<!-- a & b --><p>a & b</p>', '<!-- a & b --><p>a &amp; b</p>'],
    ['<![CDATA[a & b]]>', '<![CDATA[a & b]]>'],
    ['<!DOCTYPE p [<!ENTITY own "x">]><p>&own;</p>', '<!DOCTYPE p [<!ENTITY own "x">]><p>&own;</p>'],
  ])('%s', (text, tidy) => {
    expect(tidyCharacters(text)).toBe(tidy)
  })
})

describe('a package that is not XML', () => {
  it('is written anew: prefixes declared, elements closed, attributes quoted and named once', () => {
    const package_ =
      '<package version=2.0 version="3.0"><metadata><dc:title>A</metadata><manifest><item id="a" href="a.xhtml"></manifest>'
    const parsed = parse(tidyXml(package_))
    expect(parsed.querySelector('parsererror')).toBeNull()
    expect(parsed.querySelector('item')?.getAttribute('href')).toBe('a.xhtml')
    expect(parsed.querySelector('package')?.getAttribute('version')).toBe('2.0')
  })

  it('is XML whatever it was', () => {
    const part = fc.constantFrom(
      '<a>',
      '</a>',
      '<b:c d="1">',
      '<',
      '>',
      '&',
      '&nbsp;',
      '"',
      "'",
      'x',
      '<e/>',
      '<!--',
      '-->',
      ' = ',
    )
    fc.assert(
      fc.property(fc.array(part, { maxLength: 30 }), parts => {
        const tidy = tidyXml(parts.join(''))
        if (tidy !== '') expect(parse(tidy).querySelector('parsererror')).toBeNull()
      }),
    )
  })
})

it('a title that XML leaves empty does not swallow a page of HTML', () => {
  expect(closeEmptyElements('<title/><p>a<a id="x"/>b<br/></p>')).toBe(
    '<title></title><p>a<a id="x"></a>b<br/></p>',
  )
})
