import { describe, expect, it } from 'vitest'
import { parseConfiguration } from '../../model/configuration'
import { settingsOf } from './library-settings'

const settings = (block: object) => settingsOf(parseConfiguration(JSON.stringify(block)))

describe('settingsOf', () => {
  it('has a default for everything', () => {
    expect(settings({})).toEqual({
      signIn: '',
      libraryViewer: '',
      requestAccess: '',
      contact: { address: '', email: '' },
      messages: {},
      contentWarnings: [],
      rules: [],
      layouts: [],
      directions: [],
      loan: { seconds: 0, retry: 60, when: {} },
      searchedPages: 2000,
      remote: 'open',
      authorizationHosts: [],
      objects: [],
      theme: {},
    })
  })

  it('takes the default for what is of a wrong kind', () => {
    const wrong = {
      signIn: 1,
      contact: [],
      messages: 'x',
      terms: { text: 5 },
      contentWarnings: { text: 'x' },
      rules: 'x',
      layouts: [{ layout: 'fan' }, 'book'],
      directions: [{ direction: 'inwards' }],
      loan: { minutes: -1, retrySeconds: '5' },
      remote: 'here',
      theme: { accent: 5 },
    }
    expect(settings(wrong)).toEqual(settings({}))
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
      { label: 'A book', href: '?rep_id=1', description: '', thumbnail: '', ways: [ways[0]] },
    ])
  })

  it('lends for minutes and asks not too often', () => {
    expect(settings({ loan: { minutes: 60, retrySeconds: 1 } }).loan).toMatchObject({
      seconds: 3600,
      retry: 5,
    })
  })
})
