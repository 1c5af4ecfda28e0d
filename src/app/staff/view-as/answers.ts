import { withoutSignature } from '../../../delivery/carries-signature'
import type { Answered } from '../../../delivery/delivery'
import { type Failure, isFailure } from '../../../model/failure'
import type { Reason } from './reasons'

/** Headers that say why an answer is as it is. */
const HEADERS = [
  'content-type',
  'content-length',
  'cache-control',
  'accept-ranges',
  'content-range',
  'access-control-allow-origin',
  'access-control-allow-credentials',
  'www-authenticate',
  'x-denied-message',
  'retry-after',
]
const LONGEST_VALUE = 200

/** A value in which no URL has a query: that may be a signature or a token. */
const withoutQueries = (value: string) =>
  value
    .replace(/https?:\/\/[^\s"'<>,;]+/gi, url => withoutSignature(url).split(/[?#]/, 1)[0] ?? '')
    .replace(/\b(token|ticket|key|sig(?:nature)?|session)=("[^"]*"|[^\s,;]+)/gi, '$1=…')
    .slice(0, LONGEST_VALUE)

/** Headers of an answer, as far as the browser tells them, and which of them it does not tell. */
export function answerReasons(
  name: string,
  url: string,
  answer: Answered | Failure,
  pageOrigin: string,
): readonly Reason[] {
  if (isFailure(answer)) {
    const { failure, detail } = answer
    return [[name, `no answer that may be read: ${[failure, detail].filter(Boolean).join(', ')}`]]
  }
  const { headers, status } = answer
  const values = HEADERS.flatMap(header => {
    const value = headers.get(header)
    return value === null ? [] : [`${header}: ${withoutQueries(value)}`]
  })
  const isElsewhere = new URL(url).origin !== pageOrigin
  // The origin is allowed, or the answer could not be read; the header itself is told of few servers.
  const allowed = isElsewhere && !headers.has('access-control-allow-origin') ? ['allowed by CORS'] : []
  const remark = isElsewhere ? ['other headers are told only where the server exposes them'] : []
  return [[name, [`status ${status}`, ...values, ...allowed, ...remark].join('; ')]]
}
