// Which words say a failure, and what the reader can do next: pure, so that every case is seen in a test.

import type { MessageKey } from '../i18n/locales/en'
import type { MessageValues } from '../i18n/translate'
import type { Failure, FailureDetail, FailureReason } from '../model/failure'

/** True when the whole object or one page of it cannot be shown. */
export type FailureScope = 'object' | 'page'

/** Words and next steps. */
export interface FailureWords {
  readonly title: MessageKey
  readonly body: MessageKey
  /** For the places in the body. */
  readonly values: MessageValues
  /** True when trying again may help. */
  readonly retry: boolean
  /** True when the address itself, opened in the browser, may show more (a sign-in page). */
  readonly elsewhere: boolean
  /** True when the viewer's own URL, opened in a tab of its own, shows what it may not show here. */
  readonly here: boolean
  /** True when the file itself may be of use, although it cannot be shown. */
  readonly file: boolean
  /** True when it tries again by itself when the network is back. */
  readonly untilOnline: boolean
}

type Words = Pick<FailureWords, 'title' | 'body'> &
  Partial<Pick<FailureWords, 'retry' | 'elsewhere' | 'here' | 'file' | 'untilOnline'>>

const REASONS: Readonly<Record<FailureReason, Words>> = {
  'login-required': {
    title: 'failure.loginRequired.title',
    body: 'failure.loginRequired.body',
    retry: true,
    elsewhere: true,
  },
  denied: { title: 'failure.denied.title', body: 'failure.denied.body', retry: true },
  'not-found': { title: 'failure.notFound.title', body: 'failure.notFound.body' },
  unreachable: { title: 'failure.unreachable.title', body: 'failure.unreachable.body', retry: true },
  invalid: { title: 'failure.invalid.title', body: 'failure.invalid.body' },
  unsupported: { title: 'failure.unsupported.title', body: 'failure.unsupported.body' },
}

const DETAILS: Readonly<Record<FailureDetail, Partial<Words>>> = {
  'web-page': { body: 'failure.webPage.body', elsewhere: true, retry: true },
  'not-json': { body: 'failure.notJson.body', retry: true },
  'not-a-manifest': { body: 'failure.notAManifest.body' },
  'too-large': { body: 'failure.tooLarge.body' },
  timeout: { body: 'failure.timeout.body' },
  offline: { title: 'failure.offline.title', body: 'failure.offline.body', untilOnline: true },
  'server-error': { body: 'failure.serverError.body' },
  'too-many-requests': { body: 'failure.tooManyRequests.body' },
  'record-across-origins': { body: 'failure.recordAcrossOrigins.body', retry: false },
  'across-origins': { body: 'failure.acrossOrigins.body', elsewhere: true },
  'unsafe-url': { title: 'failure.unsafeUrl.title', body: 'failure.unsafeUrl.body' },
  'unreadable-link': { title: 'failure.unreadableLink.title', body: 'failure.unreadableLink.body' },
  'content-state': { title: 'failure.unreadableLink.title', body: 'failure.contentState.body' },
  beside: { title: 'failure.unreadableLink.title', body: 'failure.unreadableLink.body' },
  misconfigured: { title: 'access.misconfigured.title', body: 'access.misconfigured.body' },
  'future-version': { body: 'failure.futureVersion.body' },
  'unreadable-picture': { body: 'failure.unreadablePicture.body' },
  'unreadable-file': { body: 'failure.unreadableFile.body' },
  'unshown-kind': { body: 'file.notShown' },
  'empty-file': { body: 'failure.emptyFile.body', file: true },
  'damaged-file': { body: 'failure.damagedFile.body', retry: true, file: true },
  'protected-file': { body: 'failure.protectedFile.body', file: true },
  'file-web-page': { body: 'failure.webPage.body', retry: true, file: true },
  'not-a-pdf': { body: 'failure.notAPdf.body', retry: true, file: true },
  'changed-file': { title: 'failure.changedFile.title', body: 'failure.changedFile.body' },
  'part-missing': { body: 'failure.partMissing.body', retry: true },
  'login-page': { body: 'access.loginPage.body' },
  'host-not-allowed': {
    title: 'failure.unsafeUrl.title',
    body: 'access.hostNotAllowed.body',
    retry: false,
  },
  'loan-over': { title: 'access.loan.over.title', body: 'access.loan.over.body', retry: true },
  'given-back': { title: 'access.loan.given.title', body: 'access.loan.given.body', retry: true },
  embedding: { title: 'access.embedding.title', body: 'access.embedding.body', retry: false, here: true },
}

/** Details whose sentence has a place for something that the failure may not carry. */
function canBeSaid({ detail, host, status }: Failure): boolean {
  if (detail === 'server-error') return status !== undefined
  return !/across-origins|host-not-allowed/.test(detail ?? '') || Boolean(host)
}

/** Sentences of which a page has one of its own: its object was delivered, so its file's server is to blame. */
const PAGE_BODIES: Partial<Record<MessageKey, MessageKey>> = {
  'failure.notFound.body': 'failure.notFound.pageBody',
  'failure.acrossOrigins.body': 'failure.acrossOrigins.pageBody',
}

/** One page is spoken of as a page, where the reason's own title would speak of the whole object. */
function forPage(words: FailureWords, { failure, detail }: Failure): FailureWords {
  const ofItsOwn = failure === 'login-required' || failure === 'denied' || words.untilOnline
  return {
    ...words,
    // A tab of its own may read what this page may not.
    ...(detail === 'across-origins' && { elsewhere: false, file: true }),
    title: ofItsOwn ? words.title : 'failure.page.title',
    body: PAGE_BODIES[words.body] ?? words.body,
  }
}

/** The words for a failure and the next steps that make sense. */
export function failureWords(failure: Failure, scope: FailureScope): FailureWords {
  const detail = failure.detail && canBeSaid(failure) ? DETAILS[failure.detail] : {}
  const words = {
    retry: false,
    elsewhere: false,
    here: false,
    file: false,
    untilOnline: false,
    ...REASONS[failure.failure],
    ...detail,
    values: { host: failure.host ?? '', status: failure.status ?? 0, scheme: 'https' },
  }
  return scope === 'page' ? forPage(words, failure) : words
}
