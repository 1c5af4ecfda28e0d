import { describe, expect, it } from 'vitest'
import { en } from '../i18n/locales/en'
import { createTranslate } from '../i18n/translate'
import type { Failure } from '../model/failure'
import { dateLanguage, refusalWords } from './refusal-words'

const t = createTranslate('en', en)
const say = (failure: Failure, loop = false) => {
  const context = { loop, language: 'en', now: new Date('2026-11-22'), here: 'viewer.example' }
  const { name, title, body, values } = refusalWords({ host: 'alma.example', ...failure }, context)
  return { name, title: t(title), body: t(body, values) }
}

it('writes dates in the reader’s kind of the language that the viewer speaks', () => {
  expect(dateLanguage(['pt-BR', 'en-GB', 'en-US'], 'en')).toBe('en-GB')
  expect(dateLanguage(['pt-BR'], 'en')).toBe('en')
})

describe('refusalWords', () => {
  it('asks to sign in', () => {
    const sentences = say({ failure: 'login-required' })
    expect(sentences.name).toBe('sign-in')
    expect(sentences.title).toMatch(/sign in/)
  })

  it('names a login loop and its cause', () => {
    const { title, body } = say({ failure: 'login-required' }, true)
    expect(title).toMatch(/still/)
    expect(body).toMatch(/cookies/)
    expect(body).toContain('alma.example')
  })

  it('blames no cookies of another site where there is none', () => {
    expect(say({ failure: 'login-required', host: 'viewer.example' }, true).body).toMatch(
      /right to this document/,
    )
  })

  it.each([
    ['Embargoed until 1 January 2031.', 'embargo', /January 1, 2031/],
    ['Embargoed until 1 January 2020.', 'embargo', /for a time/],
    ['Under embargo.', 'embargo', /for a time/],
    ['Only in the reading room.', 'place', /reading room/],
    ['Members only.', 'group', /certain readers/],
    ['All copies are in use.', 'copies', /by itself/],
    ['Ask the library.', 'denied', /signing in would not/],
    [undefined, 'denied', /signing in would not/],
  ])('%s is %s', (message, name, body) => {
    const sentences = say({ failure: 'denied', ...(message && { message }) })
    expect(sentences.name).toBe(name)
    expect(sentences.body).toMatch(body)
  })

  it('says of a sign-in page that came in place of the document what it is', () => {
    expect(say({ failure: 'login-required', detail: 'login-page' }).body).toMatch(/sign-in page/)
  })
})
