import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hostOf, LONGEST_URL, safeUrl } from './safe-url'

const BASE = 'https://viewer.example/read/'

const KEPT = [
  'https://images.example/iiif/2/abc%3D%3D/full/100,/0/default.jpg',
  'http://images.example/a%2Fb%252Fc',
  'https://images.example//double//slash',
  'HTTPS://IMAGES.EXAMPLE/Upper',
  'https://images.example:8443/x?y=%7B%22a%22%3A1%7D#xywh=1,2,3,4',
  'https://[2001:db8::1]/x',
  'https://bücher.example/ä?ö=ü',
  `https://images.example/iiif/2/${'QUJD'.repeat(120)}%3D%3D`,
]

/** Schemes that browsers, phones or desktops know, none of which leads to a document. */
const OTHER_SCHEMES = [
  'javascript',
  'JAVASCRIPT',
  'jAvAsCrIpT',
  'vbscript',
  'livescript',
  'mocha',
  'data',
  'file',
  'ftp',
  'ftps',
  'sftp',
  'ws',
  'wss',
  'blob',
  'filesystem',
  'about',
  'chrome',
  'chrome-extension',
  'moz-extension',
  'resource',
  'jar',
  'view-source',
  'mailto',
  'tel',
  'sms',
  'facetime',
  'skype',
  'intent',
  'market',
  'android-app',
  'ms-word',
  'ms-excel',
  'ms-msdt',
  'search-ms',
  'ldap',
  'gopher',
  'news',
  'nntp',
  'irc',
  'git',
  'ssh',
  'telnet',
  'magnet',
  'steam',
  'slack',
  'zoommtg',
  'webcal',
  'feed',
  'cid',
  'mid',
  'urn',
  'doi',
  'info',
  'tag',
  'dav',
  'res',
  'shell',
  'vnd.example',
  'x-apple-reminder',
  'httpx',
  'httpss',
  'hxxp',
].flatMap(scheme => [`${scheme}:alert(1)`, `${scheme}://images.example/x`])

/** A character that does not belong, in each place where one can stand. */
const MISPLACED = ['\u0000', '\u0007', '\t', '\n', '\r', '\u001b', '\u007f'].flatMap(character => [
  `https://images${character}.example/`,
  `https://images.example/a${character}b`,
  `ht${character}tps://images.example/`,
])

const REFUSED = [
  ...OTHER_SCHEMES,
  ...MISPLACED,
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  ' javascript:alert(1)',
  'java\nscript:alert(1)',
  'java\tscript:alert(1)',
  '\u0001javascript:alert(1)',
  'javascript&colon;alert(1)//\u0000',
  'vbscript:msgbox(1)',
  'data:text/html,<script>alert(1)</script>',
  'data:image/svg+xml,<svg onload=alert(1)>',
  'file:///etc/passwd',
  'blob:https://viewer.example/123',
  'filesystem:https://viewer.example/x',
  'ftp://files.example/x',
  'ws://files.example/x',
  'about:blank',
  'view-source:https://x.example/',
  'mailto:a@b.example',
  'intent://x#Intent;end',
  'chrome://settings',
  'https://user@images.example/',
  'https://user:secret@images.example/',
  'https://:secret@images.example/',
  'https://images.example@evil.example/',
  'https://',
  'http:// /',
  'https://exa mple/',
  'https://images.example/\u0000',
  'https://images.example/\r\nSet-Cookie: a=b',
  'https://images.example:99999/',
  'https://[::1',
  '',
  '   ',
  `https://images.example/${'a'.repeat(LONGEST_URL)}`,
]

describe('safeAddress', () => {
  it.each(KEPT)('keeps %s character for character', url => {
    expect(safeUrl(url)).toBe(url)
  })

  it.each(REFUSED)('refuses %j', url => {
    expect(safeUrl(url)).toBeUndefined()
  })

  it.each([undefined, null, 1, {}, [], ['https://x.example'], true])(
    'refuses %j, which is no text',
    value => {
      expect(safeUrl(value, BASE)).toBeUndefined()
    },
  )

  it('is tried with at least 150 strings', () => {
    expect(new Set([...KEPT, ...REFUSED]).size).toBeGreaterThanOrEqual(150)
  })

  it('trims blanks, which real manifests have behind their ids', () => {
    expect(safeUrl(' https://x.example/manifest.json ')).toBe('https://x.example/manifest.json')
  })

  it.each([
    ['/view/delivery/1', 'https://viewer.example/view/delivery/1'],
    ['manifest.json', 'https://viewer.example/read/manifest.json'],
    ['//other.example/m', 'https://other.example/m'],
    ['https:\\\\evil.example', 'https://evil.example/'],
  ])('resolves %s', (relative, resolved) => {
    expect(safeUrl(relative, BASE)).toBe(resolved)
  })

  it('refuses a relative address where there is nothing to resolve it against', () => {
    expect(safeUrl('/x')).toBeUndefined()
  })

  it('lets through nothing but http and https, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.webUrl(),
          fc.string().map(text => `${text}:${text}`),
        ),
        text => {
          const checked = safeUrl(text, BASE)
          if (checked === undefined) return true
          const { protocol, username, password } = new URL(checked)
          return /^https?:$/.test(protocol) && username === '' && password === ''
        },
      ),
    )
  }, 60_000)
})

describe('hostOf', () => {
  it('names the host with its port', () => {
    expect(hostOf('https://images.example:8443/a?b')).toBe('images.example:8443')
    expect(hostOf('nonsense')).toBe('')
  })
})
