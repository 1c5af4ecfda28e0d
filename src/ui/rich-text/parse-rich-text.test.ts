import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DEEPEST, LONGEST_TEXT, PERMITTED, parseRichText, type RichPart } from './parse-rich-text'

const checkUrl = (url: string) => (/^https?:\/\//.test(url) ? url : undefined)
const parse = (value: string) => parseRichText(value, checkUrl)
const plain = (parts: readonly RichPart[]): string =>
  parts.map(part => (typeof part === 'string' ? part : plain(part.parts))).join('')
const depth = (parts: readonly RichPart[]): number =>
  Math.max(0, ...parts.map(part => (typeof part === 'string' ? 0 : 1 + depth(part.parts))))

/** Everything in the tree is a permitted element with nothing but a checked address on it. */
function expectPermitted(parts: readonly RichPart[]) {
  for (const part of parts) {
    if (typeof part === 'string') continue
    expect(PERMITTED).toContain(part.name)
    expect(Object.keys(part).filter(key => !['name', 'href', 'parts'].includes(key))).toEqual([])
    if (part.href !== undefined) expect(part.href).toMatch(/^https?:\/\//)
    if (part.href !== undefined) expect(part.name).toBe('a')
    expectPermitted(part.parts)
  }
}

describe('what IIIF permits', () => {
  it('makes the permitted elements', () => {
    expect(parse('<p>A <b>b</b><br/><a href="https://a.example/?x=1&amp;y=2">c</a></p>')).toEqual([
      {
        name: 'p',
        parts: [
          'A ',
          { name: 'b', parts: ['b'] },
          { name: 'br', parts: [] },
          { name: 'a', href: 'https://a.example/?x=1&y=2', parts: ['c'] },
        ],
      },
    ])
  })

  it('reads HTML that cataloguers put into a plain text', () => {
    const [before, link] = parse('See <A HREF=https://a.example/r target="_blank">the terms</A>')
    expect(before).toBe('See ')
    expect(link).toEqual({ name: 'a', href: 'https://a.example/r', parts: ['the terms'] })
  })

  it('decodes character references once', () => {
    expect(parse('M&uuml;ller &amp;amp; S&#246;hne &#x2014; &unknown; &copy')).toEqual([
      'Müller &amp; Söhne — &unknown; &copy',
    ])
    expect(parse('a&nbsp;b')).toEqual(['a\u00a0b'])
    expect(parse('&#0;&#xD800;&#99999999;&#x202E;')).toEqual(['\ufffd\ufffd\ufffd\u202e'])
  })

  it('says what a picture shows instead of fetching it', () => {
    expect(parse('<p><img src="https://stranger.example/p.gif" alt="A seal"></p>')).toEqual([
      { name: 'p', parts: ['A seal'] },
    ])
    expect(parse('<img src="https://stranger.example/p.gif">')).toEqual([])
  })

  it('keeps blocks and cells of other elements apart', () => {
    expect(
      parse('<ul><li>one</li><li>two</li></ul>').map(part => typeof part !== 'string' && plain(part.parts)),
    ).toEqual(['', 'one', 'two'])
    expect(plain(parse('<tr><td>Author</td><td>Goethe</td></tr>')).trim()).toMatch(/^Author\s+Goethe$/)
  })

  it('keeps what only looks like a tag', () => {
    expect(parse('Johannes <Evangelist>, 3 < 4 <1749-1832> a<b')).toEqual([
      'Johannes <Evangelist>, 3 < 4 <1749-1832> a<b',
    ])
    expect(parse('<p>Johannes <evangelist>x</evangelist></p>')).toEqual([
      { name: 'p', parts: ['Johannes x'] },
    ])
  })
})

const HOSTILE = [
  '<script>alert(1)</script>',
  '<SCRIPT SRC=//evil.example/x.js></SCRIPT>',
  '<script>alert(1)',
  '<scr<script>ipt>alert(1)</script>',
  '<style>*{background:url(//evil.example)}</style>',
  '<img src=x onerror=alert(1)>',
  '<img src="javascript:alert(1)">',
  '<svg onload=alert(1)>',
  '<svg><script>alert(1)</script></svg>',
  '<svg/onload=alert(1)//',
  '<math><mi//xlink:href="data:x,<script>alert(1)</script>">',
  '<iframe src="javascript:alert(1)"></iframe>',
  '<iframe srcdoc="<script>alert(1)</script>"></iframe>',
  '<object data="data:text/html,<script>alert(1)</script>"></object>',
  '<embed src="//evil.example/x.swf">',
  '<base href="https://evil.example/">',
  '<meta http-equiv="refresh" content="0;url=https://evil.example">',
  '<link rel=stylesheet href=//evil.example/x.css>',
  '<form action=https://evil.example><button>go</button></form>',
  '<a href="javascript:alert(1)">x</a>',
  '<a href="JaVaScRiPt:alert(1)">x</a>',
  '<a href="java&#115;cript:alert(1)">x</a>',
  '<a href="&#106&#97&#118&#97script:alert(1)">x</a>',
  '<a href=" \u0001javascript:alert(1)">x</a>',
  '<a href="java\tscript:alert(1)">x</a>',
  '<a href="vbscript:msgbox(1)">x</a>',
  '<a href="data:text/html,<script>alert(1)</script>">x</a>',
  '<a href="//evil.example">x</a>',
  '<a href="https://a.example" onclick="alert(1)" style="position:fixed">x</a>',
  '<a href="https://a.example" href="javascript:alert(1)">x</a>',
  '<b onmouseover=alert(1)>x</b>',
  '<p style="position:fixed;inset:0">x</p>',
  '<span class="x" id="lectern">x</span>',
  '<!--<img src="--><img src=x onerror=alert(1)//">',
  '<!-- --!><script>alert(1)</script>',
  '<![CDATA[<script>alert(1)</script>]]>',
  '<?php echo 1 ?><!DOCTYPE html><!ENTITY x "y">',
  '<template><script>alert(1)</script></template>',
  '<noscript><p title="</noscript><img src=x onerror=alert(1)>">',
  '<textarea></textarea><script>alert(1)</script>',
  '<a title="</a><script>alert(1)</script>" href="https://a.example">x</a>',
  '<x:script xmlns:x="http://www.w3.org/1999/xhtml">x</x:script>',
  '<p><p><p></b></i></p></p></p>',
  '</p></a></script>',
  '<constructor><__proto__><toString>',
  '\u0000<b\u0000>x</b>\ud800',
]

describe('what nobody permits', () => {
  it.each(HOSTILE)('is inert: %s', html => {
    const parts = parse(html)
    expectPermitted(parts)
    expectPermitted(parse(`Title ${html} end`))
  })

  it.each(['<script>alert(1)</script>', '<style>p{}</style>', '<!-- secret -->', '<![CDATA[secret]]>'])(
    'leaves nothing of %s',
    html => {
      expect(parse(`<p>a${html}b</p>`)).toEqual([{ name: 'p', parts: ['ab'] }])
    },
  )

  it('takes the link from an address that is refused and keeps its words', () => {
    expect(parse('<a href="javascript:alert(1)">words</a>')).toEqual([{ name: 'a', parts: ['words'] }])
  })

  it('gives https to a link without a scheme', () => {
    expect(parse('<a href="//a.example/x">A</a>')).toEqual([
      { name: 'a', href: 'https://a.example/x', parts: ['A'] },
    ])
  })

  it('bounds length and depth', () => {
    expect(plain(parse('x'.repeat(LONGEST_TEXT + 10)))).toHaveLength(LONGEST_TEXT)
    const deep = parse(`${'<b>'.repeat(5000)}x`)
    expect(depth(deep)).toBe(DEEPEST)
    expect(plain(deep)).toBe('x')
  })

  it.each(['<', '<a ', '<a x="', `<a x='"`, '</', '<!--', '<a b=c d="e" '])('reads 64 kB of %s', piece => {
    expectPermitted(parse(piece.repeat(LONGEST_TEXT / piece.length)))
  })

  it('never throws and never lets anything else through', () => {
    const pieces = fc.constantFrom(
      ...HOSTILE,
      '<a href=',
      '"',
      "'",
      '>',
      '<',
      '/',
      '&#',
      ';',
      ' ',
      '<p',
      '</p>',
      'x',
    )
    const soup = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(pieces, { maxLength: 30 }).map(all => all.join('')),
    )
    fc.assert(
      fc.property(soup, html => expectPermitted(parse(html))),
      { numRuns: 500 },
    )
  })
})
