// @vitest-environment happy-dom
import { render } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { safeUrl } from '../../delivery/safe-url'
import { RichText } from './RichText'

const checkUrl = (url: string) => safeUrl(url)
const show = (value: string) =>
  render(<RichText value={value} checkUrl={checkUrl} newTab="(opens in a new tab)" />).container

describe('RichText', () => {
  it('opens links in a tab that does not know this one', () => {
    const link = show('<a href="https://a.example/" target="_self" onclick="x()">A</a>').querySelector('a')
    expect(link?.outerHTML).toContain('rel="noopener noreferrer"')
    expect(link?.target).toBe('_blank')
    expect(link?.getAttributeNames().sort()).toEqual(['href', 'rel', 'target'])
    expect(link?.textContent).toContain('(opens in a new tab)')
  })

  it('puts nothing into the page but the permitted elements', () => {
    const page = show(
      '<p>a<script>alert(1)</script><img src="https://s.example/i.png" alt="seal"><b onclick="x">c</b></p>',
    )
    expect([...page.querySelectorAll('*')].map(element => element.localName)).toEqual(['div', 'p', 'b'])
    expect(page.textContent).toBe('asealc')
  })

  it('makes a link of a text that is an address', () => {
    expect(show('https://a.example/x').querySelector('a')?.href).toBe('https://a.example/x')
    expect(show('javascript:alert(1)').querySelector('a')).toBeNull()
  })
})
