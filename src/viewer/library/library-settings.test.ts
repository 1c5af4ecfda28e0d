import { describe, expect, it } from 'vitest'
import { parseConfiguration } from '../../model/configuration'
import { settingsOf } from './library-settings'

const settings = (block: object) => settingsOf(parseConfiguration(JSON.stringify(block)))

describe('settingsOf', () => {
  it('has a default for everything', () => {
    expect(settings({})).toEqual({
      permissions: { download: true, print: true, copy: true, share: true, embed: true },
      signIn: '',
      libraryViewer: '',
      requestAccess: '',
      contact: { address: '', email: '' },
      messages: {},
      noticesUnusable: false,
      contentWarnings: [],
      rules: [],
      layouts: [],
      directions: [],
      features: {},
      resolutions: [],
      loan: { seconds: 0, retry: 60, when: {} },
      offlineDays: 30,
      searchedPages: 2000,
      copySource: false,
      remote: 'open',
      authorizationHosts: [],
      logoHosts: [],
      objects: [],
      theme: {},
      citationLabels: {},
      preflight: { without: [], limits: { size: 0.12, nearness: 8, likeness: 0.72, pdfBytes: 250_000_000 } },
    })
  })

  it('takes the default for what is of a wrong kind', () => {
    const wrong = {
      signIn: 1,
      contact: [],
      messages: 'x',
      layouts: [{ layout: 'fan' }, 'book'],
      directions: [{ direction: 'inwards' }],
      resolutions: [{ dpi: 'fine' }, { dpi: 0 }, 300],
      loan: { minutes: -1, retrySeconds: '5' },
      offlineDays: 0,
      copySource: 'yes',
      remote: 'here',
      theme: { accent: 5 },
    }
    expect(settings(wrong)).toEqual(settings({}))
  })

  it.each([
    [{ terms: 'be careful' }],
    [{ terms: { text: 5 } }],
    [{ terms: { title: 'Terms' } }],
    [{ terms: null }],
    [{ contentWarnings: 'x' }],
    [{ contentWarnings: [{ text: 'Careful.' }, {}] }],
    [{ contentWarnings: [null] }],
  ])('opens nothing where a notice cannot be shown: %j', block => {
    expect(settings(block).noticesUnusable).toBe(true)
  })

  it('takes one warning for a list of one', () => {
    const { contentWarnings, noticesUnusable } = settings({ contentWarnings: { text: 'Careful.' } })
    expect([contentWarnings.length, noticesUnusable]).toEqual([1, false])
  })

  it.each([['x'], [{}], [[{ forbid: 'print' }]], [[{ forbid: ['print', 'fly'] }]], [[5]], [null]])(
    'forbids everything by rules that are %j',
    rules => {
      const [rule] = settings({ rules }).rules
      expect([rule?.when, rule?.forbid.length]).toEqual([{}, 5])
    },
  )

  it.each([['all'], [{ right: 'x' }], [{ rights: 5 }], [{ metadata: 'Note' }], [{ refused: 'yes' }]])(
    'lets a warning be for all objects when its condition is %j',
    when => {
      expect(settings({ contentWarnings: [{ text: 'x', when }] }).contentWarnings[0]?.when).toEqual({})
    },
  )

  it.each([['auth.example'], [5], [[5]], [null]])('lets no host ask for a sign-in by %j', hosts => {
    expect(settings({ authorizationHosts: hosts }).authorizationHosts).toEqual([''])
  })

  it('reads texts for everybody and by language', () => {
    const { messages, terms, contentWarnings } = settings({
      messages: { embargo: { en: 'Wait.', de: 'Warten.', fr: 7 }, denied: 'No.', other: 'x' },
      terms: { text: 'Read this.' },
      contentWarnings: [{ title: { en: 'Careful' }, text: { en: 'Harm.' }, when: { refused: true } }, {}],
    })
    expect(messages).toEqual({ embargo: { en: ['Wait.'], de: ['Warten.'] }, denied: { none: ['No.'] } })
    expect(terms?.text).toEqual({ none: ['Read this.'] })
    expect(contentWarnings).toEqual([
      { title: { en: ['Careful'] }, text: { en: ['Harm.'] }, when: { refused: true } },
    ])
  })

  it('offers objects by links, some in several ways', () => {
    const ways = [{ label: 'Manifest', href: '?manifest=m' }, { label: 'No link' }]
    const objects = [{ label: 'A book', href: '?rep_id=1', ways }, { label: 'No link' }, 3]
    expect(settings({ objects }).objects).toEqual([
      { label: 'A book', href: '?rep_id=1', description: '', language: '', thumbnail: '', ways: [ways[0]] },
    ])
  })

  it('lends for minutes and asks not too often', () => {
    expect(settings({ loan: { minutes: 60, retrySeconds: 1 } }).loan).toMatchObject({
      seconds: 3600,
      retry: 5,
    })
  })
})
