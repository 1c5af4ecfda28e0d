import { describe, expect, it } from 'vitest'
import { safeUrl } from '../../delivery/safe-url'
import { MOST_ELEMENTS } from './document-builder'
import type { DocumentPart } from './document-elements'
import { documentWords } from './document-words'
import { LONGEST_DOCUMENT, parseDocument } from './parse-document'

const checks = { checkUrl: (url: string) => safeUrl(url) }
/** The blocks in a short notation: `p(text b(bold))`. */
const write = (parts: readonly DocumentPart[]): string =>
  parts
    .map(part => {
      if (typeof part === 'string') return part
      const { name, href, src, fragment, colSpan, start } = part
      const more = [href, src, fragment && `#${fragment}`, colSpan, start]
        .filter(Boolean)
        .map(each => `:${each}`)
      return `${name}${more.join('')}(${write(part.parts)})`
    })
    .join('')
const read = (html: string) => write(parseDocument(html, checks).blocks)

describe('a document', () => {
  it.each([
    ['<h1>T</h1><p>a <b>b</b><p>c', 'h1(T)p(a b(b))p(c)'],
    ['<body><div>a<div>b</div>c</div></body>', 'p(a)p(b)p(c)'],
    ['loose <i>words</i>', 'p(loose i(words))'],
    ['<ul><li>a<li>b<ul><li>c</ul></ul>', 'ul(li(a)li(bul(li(c))))'],
    ['<li>alone', 'ul(li(alone))'],
    ['<table><tr><td>a<td colspan=2>b<tr><th>c</table>after', 'table(tr(td(a)td:2(b))tr(th(c)))p(after)'],
    ['<td>no table</td>', 'p(no table)'],
    ['<table><tr><td></b></p>x</td></tr></table>', 'table(tr(td(x)))'],
    ['<dl><dt>a<dd>b<dt>c</dl>', 'dl(dt(a)dd(b)dt(c))'],
    ['<ol start="4"><li>x</ol>', 'ol:4(li(x))'],
    ['<pre>  a\n  b</pre>', 'pre(  a\n  b)'],
    ['<blockquote>q<p>r</blockquote>', 'blockquote(p(q)p(r))'],
    ['<a href="#n1">1</a><p id="n1">note', 'p(a:#n1(1))p(note)'],
    [
      '<a href="https://a.example/">x<a href="https://b.example/">y</a>',
      'p(a:https://a.example/(x)a:https://b.example/(y))',
    ],
    ['x &amp; y &#65;', 'p(x & y A)'],
  ])('%s', (html, blocks) => {
    expect(read(html)).toBe(blocks)
  })

  it.each([
    ['<script>alert(1)</script>a', 'p(a)'],
    ['<style>p{}</style>a<svg><p>x</p></svg>', 'p(a)'],
    ['<iframe src="https://x.example/"><p>x</iframe>b', 'p(b)'],
    ['<p onclick="x()" style="color:red">a</p>', 'p(a)'],
    ['<a href="javascript:alert(1)">a</a>', 'p(a(a))'],
    ['<a href=" data:text/html,x">a</a>', 'p(a(a))'],
    ['<img src=x onerror=alert(1) alt="words">', 'p(words)'],
    ['<form action="https://x.example/"><input value=v><button>b</button></form>', 'p(b)'],
    ['<math onclick=x><mi href="javascript:x">x</mi><annotation>y</annotation></math>a', 'p(math(mi(x))a)'],
    ['<p>unfinished <b', 'p(unfinished <b)'],
  ])('holds nothing that acts: %s', (html, blocks) => {
    expect(read(html)).toBe(blocks)
  })

  it('links to pictures on the web instead of fetching them', () => {
    expect(read('<img src="https://spy.example/1.png" alt="a map">')).toBe(
      'p(a:https://spy.example/1.png(a map))',
    )
  })

  it('shows pictures that came with it', () => {
    const own = {
      ...checks,
      checkPicture: (url: string) => (url === 'picture:0' ? 'blob:1' : undefined),
    }
    expect(
      write(parseDocument('<img src="picture:0" alt="a"><img src="picture:9" alt="b">', own).blocks),
    ).toBe('p(img:blob:1()b)')
  })

  it('knows where the ends of its own links are', () => {
    const { blockOfId } = parseDocument('<p>a<p>b<ol><li id="note">c</ol>', checks)
    expect(blockOfId.get('note')).toBe(2)
  })

  it('is bounded in length, number and depth', () => {
    const long = parseDocument('<p>word '.repeat(LONGEST_DOCUMENT / 4), checks)
    expect(long.cut).toBe(true)
    expect(long.blocks.length).toBeLessThanOrEqual(MOST_ELEMENTS)
    const deep = write(parseDocument('<blockquote>'.repeat(5000), checks).blocks)
    expect(deep.split('(').length).toBeLessThan(60)
  })

  it('is said in words, a line for each block', () => {
    const document = parseDocument(
      '<h1>T</h1><p>a<br>b</p><table><tr><td>1</td><td>2</td></tr></table>',
      checks,
    )
    expect(documentWords(document)).toBe('T\na\nb\n1\t2')
  })
})
