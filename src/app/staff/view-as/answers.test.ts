import { expect, it } from 'vitest'
import { failure } from '../../../model/failure'
import { answerReasons } from './answers'

const HERE = 'https://view.example'
const text = (url: string, headers: Record<string, string>, status = 200) =>
  answerReasons('file', url, { status, headers: new Headers(headers) }, HERE)
    .map(([name, value]) => `${name}: ${value}`)
    .join('\n')

it('an answer says the headers that matter, and no cookie', () => {
  const message = text(`${HERE}/f.jpg`, {
    'content-type': 'image/jpeg',
    'cache-control': 'no-store',
    'accept-ranges': 'bytes',
    'x-session-cookie': 'secret',
  })
  expect(message).toBe(
    'file: status 200; content-type: image/jpeg; cache-control: no-store; accept-ranges: bytes',
  )
})

it('an answer of another origin says that not all headers are told', () => {
  const message = text('https://s3.example/f.jpg?X-Amz-Signature=abc', { 'content-type': 'image/jpeg' }, 206)
  expect(message).toContain('status 206; content-type: image/jpeg; allowed by CORS; other headers')
  expect(message).not.toContain('abc')
})

it('no value carries a signed URL or a token', () => {
  const message = text(
    `${HERE}/f.jpg`,
    {
      'www-authenticate':
        'Bearer realm="r", authorization_uri="https://a.example/login?ticket=tick", token=tok1',
      'x-denied-message': 'See https://s3.example/f.jpg?X-Amz-Signature=abc&X-Amz-Expires=9',
    },
    401,
  )
  expect(message).toContain(
    'status 401; www-authenticate: Bearer realm="r", authorization_uri="https://a.example/login"',
  )
  expect(message).not.toMatch(/abc|tick\b|tok1|Signature/)
})

it('a refusal by CORS says that there is no answer to read', () => {
  const [[, value] = []] = answerReasons('file', 'https://s3.example/f', failure('unreachable'), HERE)
  expect(value).toBe('no answer that may be read: unreachable')
})
