import { describe, expect, it } from 'vitest'
import { en } from '../i18n/locales/en'
import { createTranslate } from '../i18n/translate'
import type { Failure, FailureDetail, FailureReason } from '../model/failure'
import { failureWords } from './failure-words'

const t = createTranslate('en', en)
const say = (failure: Failure, scope: 'object' | 'page' = 'object') => {
  const words = failureWords(failure, scope)
  const next = [words.retry && 'retry', words.elsewhere && 'elsewhere', words.untilOnline && 'online'].filter(
    Boolean,
  )
  return { title: t(words.title), body: t(words.body, words.values), next: next.join(' ') }
}

const REASONS: readonly [FailureReason, RegExp, RegExp, string][] = [
  ['login-required', /sign in/, /signed in/, 'retry elsewhere'],
  ['denied', /do not have access/, /does not allow/, 'retry'],
  ['not-found', /Not found/, /nothing at this address/, ''],
  ['unreachable', /No answer/, /could not be reached/, 'retry'],
  ['invalid', /cannot be read/, /not in the expected form/, ''],
  ['unsupported', /Cannot be shown/, /kind of document/, ''],
]

const DETAILS: readonly [FailureReason, FailureDetail, RegExp, RegExp, string][] = [
  ['invalid', 'web-page', /cannot be read/, /web page/, 'retry elsewhere'],
  ['invalid', 'not-json', /cannot be read/, /damaged/, 'retry'],
  ['invalid', 'not-a-manifest', /cannot be read/, /neither/, ''],
  ['invalid', 'too-large', /cannot be read/, /64 MB/, ''],
  ['unreachable', 'timeout', /No answer/, /too long/, 'retry'],
  ['unreachable', 'offline', /offline/, /by itself/, 'retry online'],
  ['unreachable', 'server-error', /No answer/, /status 503/, 'retry'],
  ['unreachable', 'too-many-requests', /No answer/, /too many requests/, 'retry'],
  ['unreachable', 'record-across-origins', /No answer/, /a\.example/, ''],
  ['unreachable', 'across-origins', /No answer/, /a\.example cannot be reached by https/, 'retry elsewhere'],
  ['login-required', 'login-page', /sign in/, /sign-in page/, 'retry elsewhere'],
  ['denied', 'host-not-allowed', /cannot be opened/, /a\.example/, ''],
  ['denied', 'embedding', /inside this page/, /tab of its own/, ''],
  ['denied', 'loan-over', /has ended/, /once more/, 'retry'],
  ['denied', 'given-back', /Returned/, /Thank you/, 'retry'],
  ['invalid', 'unsafe-url', /cannot be opened/, /https:\/\//, ''],
  ['invalid', 'content-state', /link cannot be read/, /names nothing/, ''],
  ['unsupported', 'future-version', /Cannot be shown/, /newer version/, ''],
  ['unsupported', 'unreadable-picture', /Cannot be shown/, /picture/, ''],
]

describe('failureWords', () => {
  it.each(REASONS)('says %s', (reason, title, body, next) => {
    const sentences = say({ failure: reason })
    expect(sentences.title).toMatch(title)
    expect(sentences.body).toMatch(body)
    expect(sentences.next).toBe(next)
  })

  it.each(DETAILS)('says %s, %s', (reason, detail, title, body, next) => {
    const sentences = say({ failure: reason, detail, host: 'a.example', status: 503 })
    expect(sentences.title).toMatch(title)
    expect(sentences.body).toMatch(body)
    expect(sentences.next).toBe(next)
  })

  it.each(['server-error', 'across-origins', 'record-across-origins'] as const)(
    'leaves no gap in the sentence when %s comes without its particulars',
    detail => {
      expect(say({ failure: 'unreachable', detail }).body).toMatch(/could not be reached/)
    },
  )

  it('speaks of one page as a page', () => {
    expect(say({ failure: 'not-found' }, 'page')).toMatchObject({
      title: 'This page cannot be shown',
      body: 'The server has no file for this page.',
    })
    expect(say({ failure: 'unsupported', detail: 'unreadable-picture' }, 'page').title).toMatch(/This page/)
    expect(say({ failure: 'login-required' }, 'page').title).toMatch(/sign in/)
    expect(say({ failure: 'unreachable', detail: 'offline' }, 'page').title).toMatch(/offline/)
  })

  it('offers the file of a page where only this page may not read it', () => {
    const closed: Failure = { failure: 'unreachable', detail: 'across-origins', host: 'a.example' }
    expect(failureWords(closed, 'page')).toMatchObject({ file: true, elsewhere: false, retry: true })
    expect(failureWords(closed, 'object')).toMatchObject({ file: false, elsewhere: true })
    // The delivery let this page read the object: the setting is the storage's.
    expect(say(closed, 'page').body).toMatch(/setting of the storage/)
    expect(say(closed, 'page').body).not.toMatch(/delivery_service_allowed_origins/)
    expect(say(closed).body).toMatch(/delivery_service_allowed_origins/)
  })
})
