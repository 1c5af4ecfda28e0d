import { describe, expect, it } from 'vitest'
import { parseConfiguration } from '../../model/configuration'
import { collectionLink, memberLink, readCollectionUrl } from './collection-links'
import { readRequest } from './request'

const VIEWER = 'https://v.example/'
const MEMBER = { url: 'https://a.example/1?x=1&y=2' }
const COLLECTION = 'https://a.example/c?of=maps&z=ä'
const configuration = parseConfiguration('')
const opened = (href: string) => ({
  request: readRequest(href, configuration),
  collection: readCollectionUrl(href),
})

describe('a link to a member', () => {
  it('opens the member and brings the collection along', () => {
    const href = new URL(memberLink(VIEWER, MEMBER, COLLECTION), VIEWER).href
    expect(opened(href)).toEqual({ request: { url: MEMBER.url }, collection: COLLECTION })
  })

  it('may name a page, and keeps the language', () => {
    const href = memberLink(`${VIEWER}?manifest=x&lang=he&page=7`, MEMBER, undefined, 1)
    expect(href).toBe(`?manifest=${encodeURIComponent(MEMBER.url)}&page=1&lang=he`)
  })

  it('passes no signature on', () => {
    expect(memberLink(VIEWER, MEMBER, 'https://s3.example/c?X-Amz-Signature=abc')).not.toContain('collection')
  })
})

it('a link to a collection opens it as any document', () => {
  expect(collectionLink(`${VIEWER}?page=3`, COLLECTION)).toBe(`?manifest=${encodeURIComponent(COLLECTION)}`)
})

describe('the collection in a page’s address', () => {
  it.each([
    [
      'https://v.example/?manifest=https://a.example/m?x=1&y=2&collection=https://a.example/c',
      'https://a.example/c',
    ],
    ['https://v.example/#?manifest=m&collection=https%3A%2F%2Fa.example%2Fc', 'https://a.example/c'],
    ['https://v.example/?manifest=m&collection=/c.json', 'https://v.example/c.json'],
    ['https://v.example/?manifest=m&collection=javascript:alert(1)', undefined],
    ['https://v.example/?manifest=m&collection={collection}', undefined],
    ['https://v.example/?manifest=m', undefined],
  ])('of %s is %s', (href, url) => {
    expect(readCollectionUrl(href)).toBe(url)
  })

  it('ends a manifest’s address that was left unencoded, but not one with such a parameter of its own', () => {
    const requestOf = (rest: string) => opened(`${VIEWER}?manifest=https://a.example/m?x=1${rest}`).request
    expect(requestOf('&collection=https://a.example/c')).toEqual({ url: 'https://a.example/m?x=1' })
    expect(requestOf('&collection=maps')).toEqual({ url: 'https://a.example/m?x=1&collection=maps' })
  })
})
