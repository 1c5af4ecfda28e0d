import { describe, expect, it } from 'vitest'
import { contactUrl, urlOutside } from './ways-out'

describe('addressOutside', () => {
  const outside = (url: string) => urlOutside(url, 'https://v.example')

  it('is the document as it is, or Alma’s page for people', () => {
    expect(outside('https://a.example/manifest.json')).toBe('https://a.example/manifest.json')
    expect(outside('https://alma.example/view/delivery/INST/12345678.json')).toBe(
      'https://alma.example/view/delivery/INST/12345678',
    )
    expect(outside('https://v.example/view/delivery/INST/12345678.json')).toMatch(/\.json$/)
  })

  it.each(['https://s3.example/m?X-Amz-Signature=abc', 'javascript:alert(1)', ''])(
    'is nowhere for “%s”',
    url => {
      expect(outside(url)).toBeUndefined()
    },
  )
})

describe('contactAddress', () => {
  it.each([
    ['https://library.example/ask', 'desk@library.example', 'https://library.example/ask'],
    ['', 'desk@library.example', 'mailto:desk@library.example'],
    ['javascript:alert(1)', '', undefined],
    ['', 'desk@library.example?bcc=evil@evil.example', undefined],
    ['', 'desk', undefined],
    ['', '', undefined],
  ])('of “%s” and “%s” is %s', (address, email, expected) => {
    expect(contactUrl({ address, email })).toBe(expected)
  })
})
