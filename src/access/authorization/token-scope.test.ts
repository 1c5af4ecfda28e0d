import { describe, expect, it } from 'vitest'
import { mayReceiveToken } from './token-scope'

const goes = (to: string, from: string, hosts: readonly string[] = []) =>
  mayReceiveToken(`${to}/image/info.json`, `${from}/token`, hosts)

describe('a token goes without configuration', () => {
  it.each([
    ['its own host', 'https://auth.bl.uk', 'https://auth.bl.uk'],
    ['a sub-domain of it', 'https://iiif.library.example', 'https://library.example'],
    ['another host of its registrable domain', 'https://iiif.bl.uk', 'https://auth.bl.uk'],
    ['a domain under two labels of a country', 'https://iiif.lib.ac.uk', 'https://login.lib.ac.uk'],
    ['a domain under a private suffix', 'https://images.lib.github.io', 'https://auth.lib.github.io'],
    ['a name in capitals', 'https://IIIF.BL.UK', 'https://auth.bl.uk'],
    ['a name with a trailing dot', 'https://iiif.bl.uk.', 'https://auth.bl.uk'],
    ['its own name with a trailing dot', 'https://auth.bl.uk.', 'https://auth.bl.uk'],
    ['a name in another script', 'https://iiif.bücher.de', 'https://auth.xn--bcher-kva.de'],
    ['its own IP address', 'https://10.0.0.1', 'https://10.0.0.1'],
    ['its own port of this machine', 'http://localhost:4000', 'http://localhost:4000'],
    ['its own host at Ex Libris', 'https://a.alma.exlibrisgroup.com', 'https://a.alma.exlibrisgroup.com'],
  ])('to %s', async (_, to, from) => {
    expect(await goes(to, from)).toBe(true)
  })
})

describe('a token does not go', () => {
  it.each([
    ['to another site of GitHub Pages', 'https://a.github.io', 'https://b.github.io'],
    ['to another distribution of CloudFront', 'https://d1.cloudfront.net', 'https://d2.cloudfront.net'],
    ['to another site of Azure', 'https://a.azurewebsites.net', 'https://b.azurewebsites.net'],
    ['to another library of Alma', 'https://a.alma.exlibrisgroup.com', 'https://b.alma.exlibrisgroup.com'],
    [
      'to another library of Alma in China',
      'https://a.exlibrisgroup.com.cn',
      'https://b.exlibrisgroup.com.cn',
    ],
    ['to a library from the vendor', 'https://a.alma.exlibrisgroup.com', 'https://alma.exlibrisgroup.com'],
    ['to another CONTENTdm', 'https://cdm1.contentdm.oclc.org', 'https://cdm2.contentdm.oclc.org'],
    ['below a public suffix', 'https://a.github.io', 'https://github.io'],
    ['below a country', 'https://lib.co.uk', 'https://co.uk'],
    ['to another university', 'https://evil.ac.uk', 'https://lib.ac.uk'],
    ['to a city of Japan from another', 'https://a.tokyo.jp', 'https://b.tokyo.jp'],
    ['under a suffix that is on no list', 'https://iiif.library.example', 'https://auth.library.example'],
    ['to another name of an intranet', 'https://images', 'https://auth'],
    ['from a sub-domain up', 'https://library.example', 'https://auth.library.example'],
    ['to a name that only ends alike', 'https://evilbl.uk', 'https://bl.uk'],
    ['to a name that begins alike', 'https://bl.uk.evil.org', 'https://bl.uk'],
    ['to another IP address', 'https://10.0.0.2', 'https://10.0.0.1'],
    ['to another IPv6 address', 'https://[::2]', 'https://[::1]'],
    ['to another port of this machine', 'http://localhost:4001', 'http://localhost:4000'],
    ['to another port of its host', 'https://auth.bl.uk:8443', 'https://auth.bl.uk'],
    ['in the clear', 'http://auth.bl.uk', 'https://auth.bl.uk'],
    ['to a name in another script that looks alike', 'https://iiif.bІ.uk', 'https://auth.bl.uk'],
  ])('%s', async (_, to, from) => {
    expect(await goes(to, from)).toBe(false)
  })

  it('to a stranger unless the library lists it', async () => {
    expect(await goes('https://a.github.io', 'https://b.github.io', ['a.github.io'])).toBe(true)
    expect(await goes('https://a.github.io', 'https://b.github.io', ['*.bl.uk'])).toBe(false)
    expect(await goes('http://a.github.io', 'https://b.github.io', ['a.github.io'])).toBe(false)
  })
})
