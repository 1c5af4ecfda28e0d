// Which words say a refusal: pure, so that every case is seen in a test.

import type { MessageKey } from '../i18n/locales/en'
import type { MessageValues } from '../i18n/translate'
import type { Failure } from '../model/failure'
import type { RefusalName } from '../viewer/library/library-settings'
import { type Denial, dateIn, denialOf } from './denial'

/** Words of a refusal. */
export interface RefusalWords {
  /** By which the library may have words of its own. */
  readonly name: RefusalName
  readonly title: MessageKey
  readonly body: MessageKey
  readonly values: MessageValues
}

const DENIALS: Readonly<Record<Denial, Pick<RefusalWords, 'title' | 'body'>>> = {
  embargo: { title: 'access.embargo.title', body: 'access.embargo.body' },
  place: { title: 'access.place.title', body: 'access.place.body' },
  group: { title: 'access.group.title', body: 'access.group.body' },
  copies: { title: 'access.copies.title', body: 'access.copies.body' },
  denied: { title: 'failure.denied.title', body: 'failure.denied.body' },
}

/** In which of the reader's languages dates are written (`en-GB`), so that it is the one the viewer speaks (`en`). */
export function dateLanguage(languages: readonly string[], locale: string): string {
  return languages.find(each => each === locale || each.startsWith(`${locale}-`)) ?? locale
}

/** Circumstances that decide about the words of a refusal. */
export interface RefusalContext {
  /** It came right after signing in. */
  readonly loop: boolean
  /** BCP 47 tag in which dates are written. */
  readonly language: string
  readonly now: Date
  /** The viewer's own host. */
  readonly here: string
}

function deniedWords({ message }: Failure, { language, now }: RefusalContext): RefusalWords {
  const name = denialOf(message)
  const until = name === 'embargo' ? dateIn(message ?? '') : undefined
  if (!until || until <= now) return { name, ...DENIALS[name], values: {} }
  const format = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' })
  const values = { date: format.format(until) }
  return { name, title: 'access.embargo.title', body: 'access.embargo.until', values }
}

/** The words for a refusal; a login loop is told from a first 401, and the kinds of 403 from each other. */
export function refusalWords(failure: Failure, context: RefusalContext): RefusalWords {
  if (failure.failure === 'denied') return deniedWords(failure, context)
  const name = 'sign-in' as const
  const values = { host: failure.host ?? '', here: context.here }
  if (context.loop) {
    const body = values.host === values.here ? 'access.loop.sameHost' : 'access.loop.body'
    return { name, title: 'access.loop.title', body, values }
  }
  const title = 'failure.loginRequired.title' as const
  if (failure.detail === 'login-page') return { name, title, body: 'access.loginPage.body', values }
  return { name, title, body: 'access.signIn.body', values }
}
