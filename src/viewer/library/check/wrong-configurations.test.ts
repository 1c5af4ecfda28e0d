// Wrong configurations: each is said in plain words, and none of them loses a protection.
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { englishForStaff } from '../../../i18n/english-for-staff'
import { PROTECTING_KEYS, parseConfiguration } from '../../../model/configuration'
import { emptyObject } from '../../../testing/render-in-viewer'
import { createViewerStore } from '../../state/store'
import { mayBeHeld, mayOpen } from '../hosts'
import { settingsOf } from '../library-settings'
import { isPermitted } from '../permissions'
import { checkConfiguration, type Schema } from './check-configuration'
import { faultWords } from './fault-words'

const schema = JSON.parse(readFileSync('public/configuration.schema.json', 'utf8')) as Schema
const sentencesFor = (text: string) =>
  checkConfiguration(text, schema).map(fault => faultWords(englishForStaff, fault))

/** For each key three wrong values, with a word that its sentence must have. */
const WRONG: Readonly<Record<string, readonly (readonly [value: unknown, word: RegExp])[]>> = {
  deliveryHost: [
    ['https://lib.alma.example', /only the host: lib\.alma\.example/],
    [['a.example'], /text in quotation marks/],
    ['lib alma', /form like lib\.alma/],
  ],
  credentialHosts: [
    ['lib.example', /list in square brackets/],
    [['https://lib.example/'], /only the host: lib\.example/],
    [[5], /text in quotation marks/],
  ],
  openHosts: [
    [['http://lib.example'], /only the host: lib\.example/],
    ['*.lib.example', /list in square brackets/],
    [{ host: 'lib.example' }, /list in square brackets/],
  ],
  embedOrigins: [
    [['https://lib.example/page'], /without a path: https:\/\/lib\.example/],
    ['*', /list in square brackets/],
    [['lib.example'], /form like https:/],
  ],
  authorizationHosts: [
    ['auth.example', /list in square brackets/],
    [['https://auth.example'], /only the host: auth\.example/],
    [[true], /text in quotation marks/],
  ],
  signIn: [
    ['javascript:alert(1)', /form like https:/],
    [{ url: 'https://a.example' }, /text in quotation marks/],
    ['lib.example/login', /form like https:/],
  ],
  libraryViewer: [
    ['lib.example/viewer', /form like https:/],
    [['https://lib.example/{rep}'], /text in quotation marks/],
    ['javascript:alert(1)', /form like https:/],
  ],
  requestAccess: [
    ['desk@lib.example', /form like https:/],
    [{ url: '/ask' }, /text in quotation marks/],
    [true, /text in quotation marks/],
  ],
  logoHosts: [
    ['logos.lib.example', /list in square brackets/],
    [['https://logos.lib.example'], /only the host: logos\.lib\.example/],
    [[5], /text in quotation marks/],
  ],
  offlineDays: [
    ['30', /whole number/],
    [0, /at least 1 and at most 3,?650/],
    [4000, /at least 1 and at most 3,?650/],
  ],
  contact: [
    ['desk@lib.example', /group in curly braces/],
    [{ email: 'desk at lib.example' }, /form like desk@/],
    [{ mail: 'desk@lib.example' }, /Did you mean email\?/],
  ],
  messages: [
    ['Wait.', /group in curly braces/],
    [{ embargo: 5 }, /text, or texts by language/],
    [{ embagro: 'Wait.' }, /Did you mean embargo\?/],
  ],
  terms: [
    ['be careful', /group in curly braces.*No object opens/],
    [{ title: 'Terms' }, /terms\.text is missing.*No object opens/],
    [{ text: ['Read this.'] }, /text, or texts by language.*No object opens/],
  ],
  contentWarnings: [
    [{ note: 'x' }, /list in square brackets.*No object opens/],
    [[{ text: 'x', when: 'Note' }], /group in curly braces/],
    [['Careful.'], /group in curly braces.*No object opens/],
  ],
  permissions: [
    ['nothing', /group in curly braces.*forbidden/],
    [{ print: 'no' }, /true or false.*forbidden/],
    [{ prnt: false }, /Did you mean print\?.*forbidden/],
  ],
  rules: [
    ['no printing', /list in square brackets.*nothing but read/],
    [[{ when: {} }], /rules\[0\]\.forbid is missing.*nothing but read/],
    [[{ forbid: ['prnt'] }], /should be one of these: download, print/],
  ],
  layouts: [
    ['book', /list in square brackets/],
    [[{ layout: 'fan' }], /should be one of these: single, book/],
    [[{}], /layout is missing/],
  ],
  directions: [
    [{}, /list in square brackets/],
    [[{ direction: 'rtl' }], /left-to-right, right-to-left/],
    [[{}], /direction is missing/],
  ],
  copySource: [
    ['yes', /true or false/],
    [1, /true or false/],
    [[true], /true or false/],
  ],
  otherViewers: [
    [{ label: 'A', href: 'https://a.example/' }, /list in square brackets/],
    [[{ label: 'A', href: 'http://a.example/?manifest={manifest}' }], /form like https:/],
    [[{ href: 'https://a.example/?manifest={manifest}' }], /otherViewers\[0\]\.label is missing/],
  ],
  features: [
    [['share'], /group in curly braces/],
    [{ shere: false }, /Did you mean share\?/],
    [{ share: 'no' }, /true or false/],
  ],
  resolutions: [
    [300, /list in square brackets/],
    [[{ dpi: 0 }], /at least 1/],
    [[{}], /dpi is missing/],
  ],
  loan: [
    [60, /group in curly braces/],
    [{ minutes: 0 }, /at least 1 and at most 1440/],
    [{ minute: 5 }, /Did you mean minutes\?/],
  ],
  remote: [
    ['frames', /one of these: open, frame/],
    [true, /text in quotation marks/],
    [['open'], /text in quotation marks/],
  ],
  searchedPages: [
    ['all', /whole number/],
    [1.5, /whole number/],
    [-1, /at least 0/],
  ],
  citationLabels: [
    ['author', /group in curly braces/],
    [{ Maker: 'autor' }, /one of these: title, author/],
    [{ Maker: true }, /text in quotation marks/],
  ],
  preflight: [
    ['all', /group in curly braces/],
    [{ withot: [] }, /Did you mean without\?/],
    [{ limits: { size: 'large' } }, /should be a number/],
  ],
  plugins: [
    ['plug-ins/a.js', /list in square brackets/],
    [['http://lib.example/a.js'], /form like https:/],
    [['data:text/javascript,1'], /form like https:/],
  ],
  theme: [
    ['red', /group in curly braces/],
    [{ accent: 'red;}' }, /form like light-dark/],
    [{ acent: 'red' }, /Did you mean accent\?/],
  ],
  objects: [
    [{}, /list in square brackets/],
    [[{ label: 'A book' }], /objects\[0\]\.href is missing/],
    [[{ label: 'A book', href: 5 }], /text in quotation marks/],
  ],
}

const WHOLE = [
  '{"terms": {"text": "Read this."}, "openHosts": ["a.exa',
  '{"deliveryHost": "a.example" "openHosts": []}',
  '["openHosts"]',
]

describe('a wrong configuration', () => {
  const all = Object.entries(WRONG).flatMap(([key, rows]) =>
    rows.map(([value, word]) => [key, JSON.stringify({ [key]: value }), word] as const),
  )

  it(`is one of ${all.length + WHOLE.length}, three for each key`, () => {
    const keys = Object.keys(schema.properties ?? {}).filter(key => key !== '$schema')
    expect(Object.keys(WRONG).sort()).toEqual(keys.sort())
    expect(Object.values(WRONG).filter(rows => rows.length !== 3)).toEqual([])
  })

  it.each(all)('%s: %s', (_, text, word) => {
    const sentences = sentencesFor(text)
    expect(sentences.join(' ')).toMatch(word)
    // No regular expression, and nothing that only a programmer says.
    expect(sentences.join(' ')).not.toMatch(/\(\?|\[\^|\\|\{1,|undefined|Infinity|NaN/)
  })

  it.each(WHOLE)('as a whole: %s', text => {
    expect(sentencesFor(text)).toHaveLength(1)
    expect(sentencesFor(text)[0]).toMatch(/(?:line 1|curly braces).*Nothing opens/)
  })
})

const page = new URL('https://viewer.example/')
const elsewhere = { framed: true, ancestors: ['https://elsewhere.example'], referrer: '' }

/** Tells whether what a key protects is closed. */
const IS_CLOSED: Readonly<Record<string, (text: string) => boolean>> = {
  terms: text => settingsOf(parseConfiguration(text)).noticesUnusable && parseConfiguration(text).asksFirst,
  contentWarnings(text) {
    const { noticesUnusable, contentWarnings } = settingsOf(parseConfiguration(text))
    const isForAll = contentWarnings.some(({ when }) => Object.keys(when).length === 0)
    return (noticesUnusable || isForAll) && parseConfiguration(text).asksFirst
  },
  openHosts: text => !mayOpen('https://elsewhere.example/m', page, parseConfiguration(text)),
  embedOrigins: text => !mayBeHeld(elsewhere, page.origin, parseConfiguration(text)),
  authorizationHosts: text => settingsOf(parseConfiguration(text)).authorizationHosts.length > 0,
  permissions: text => !settingsOf(parseConfiguration(text)).permissions.print,
  rules(text) {
    const store = createViewerStore(parseConfiguration(text))
    store.setState({ loading: { status: 'ready', object: emptyObject() } })
    return !isPermitted(store.getState(), 'print')
  },
}

describe('no protection is lost', () => {
  const rows = PROTECTING_KEYS.flatMap(key =>
    (WRONG[key] ?? []).map(([value]) => [key, JSON.stringify({ [key]: value })] as const),
  )

  it.each(rows)('%s: %s', (key, text) => {
    expect(IS_CLOSED[key]?.(text)).toBe(true)
  })

  it.each(PROTECTING_KEYS.flatMap(key => WHOLE.map(text => [key, text] as const)))(
    '%s in %s',
    (key, text) => {
      expect(key === 'contentWarnings' ? IS_CLOSED.terms?.(text) : IS_CLOSED[key]?.(text)).toBe(true)
    },
  )

  const MISSPELT: readonly (readonly [written: string, meant: string])[] = [
    ['term', 'terms'],
    ['Terms', 'terms'],
    ['contentWarning', 'contentWarnings'],
    ['content-warnings', 'contentWarnings'],
    ['openHost', 'openHosts'],
    ['openhosts', 'openHosts'],
    ['opneHosts', 'openHosts'],
    ['permission', 'permissions'],
    ['permisions', 'permissions'],
    ['rule', 'rules'],
    ['authorisationHosts', 'authorizationHosts'],
    ['embedOrigin', 'embedOrigins'],
    ['EMBED_ORIGINS', 'embedOrigins'],
  ]
  it.each(MISSPELT)('%s for %s', (written, meant) => {
    const sound: Readonly<Record<string, unknown>> = {
      terms: { text: 'Read.', when: { rights: 'https://r.example/' } },
      contentWarnings: [{ text: 'Careful.', when: { rights: 'https://r.example/' } }],
      permissions: { download: false },
      rules: [{ when: { rights: 'https://r.example/' }, forbid: ['print'] }],
    }
    const text = JSON.stringify({ [written]: sound[meant] ?? ['https://a.example'] })
    expect(IS_CLOSED[meant]?.(text)).toBe(true)
    expect(sentencesFor(text)).toEqual([
      expect.stringMatching(
        new RegExp(`${written} is not a known setting\\. Did you mean ${meant}\\? .*until`),
      ),
    ])
    // Beside the right one too, since one of them holds what the other does not.
    expect(IS_CLOSED[meant]?.(JSON.stringify({ [meant]: sound[meant] ?? [], [written]: 1 }))).toBe(true)
  })

  it('and none is closed by another key', () => {
    const others = [
      ...Object.keys(schema.properties ?? {}),
      '$comment',
      'name',
      'title',
      'version',
      'comments',
    ]
    for (const key of others.filter(each => !PROTECTING_KEYS.some(one => one === each)))
      expect(parseConfiguration(JSON.stringify({ [key]: 0 })).block).toEqual({ [key]: 0 })
  })

  it.each(PROTECTING_KEYS)('%s: null', key => {
    expect(IS_CLOSED[key]?.(JSON.stringify({ [key]: null }))).toBe(true)
  })
})
