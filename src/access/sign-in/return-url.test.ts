import { describe, expect, it } from 'vitest'
import { returnUrl, withoutLogin } from './return-url'

const ORIGIN = 'https://viewer.example'

const LEAD_AWAY = [
  'https://evil.example/',
  'http://viewer.example/',
  'https://viewer.example:8443/',
  'https://viewer.example.evil.example/',
  'https://viewer.example@evil.example/',
  'https://user@viewer.example/',
  'https://user:pass@viewer.example/',
  'https://evil.example/viewer.example',
  'https://evil.example?https://viewer.example/',
  'https://evil.example#https://viewer.example/',
  '//evil.example',
  '///evil.example',
  '////evil.example/x',
  '/\\evil.example',
  '\\\\evil.example',
  '\\/evil.example',
  '/\t/evil.example',
  '/\n/evil.example',
  '\u0000//evil.example',
  ' //evil.example',
  'https:evil.example',
  'https:/evil.example',
  'https:\\\\evil.example',
  'https://evil%2eexample/',
  'javascript:alert(1)',
  'JavaScript:alert(1)//https://viewer.example/',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:x',
  'blob:https://viewer.example/1',
  'file:///etc/passwd',
  'ftp://viewer.example/',
  'https://viewer.example\u3002evil.example/',
  'https://viewer。example/',
  'https://ⅴiewer.example.evil.example/',
  'https://[::1]/',
  'https://viewer.example\r\nLocation: https://evil.example',
]

describe('returnAddress', () => {
  it.each(LEAD_AWAY)('%j never leads away', value => {
    const url = returnUrl(value, ORIGIN)
    expect(url === undefined || new URL(url).origin === ORIGIN).toBe(true)
    expect(url ?? ORIGIN).toMatch(/^https:\/\/viewer\.example(?:\/|$)/)
  })

  it.each([
    'https://viewer.example/?service=https%3A%2F%2Falma.example%2Fview&page=3&xywh=1,2,3,4',
    'https://viewer.example/view/delivery/INST/1212345678#1312345678',
    'https://viewer.example/?manifest=https://a.example/m#?cv=2',
    'https://viewer.example/#page=4',
  ])('keeps the place: %s', href => {
    expect(returnUrl(href, ORIGIN)).toBe(href)
  })

  it.each([
    'https://viewer.example/?service=https://s3.example/a?X-Amz-Signature=abc',
    'https://viewer.example/?service=https%3A%2F%2Fs3.example%2Fa%3FX-Amz-Signature%3Dabc',
    'https://viewer.example/?manifest=https%253A%252F%252Fs3.example%252Fa%253FSignature%253Dabc',
    undefined,
    7,
    '',
  ])('is none for %j', value => {
    expect(returnUrl(value, ORIGIN)).toBeUndefined()
  })
})

describe('withoutLogin', () => {
  it('takes away what was added and leaves the rest as it is', () => {
    const href = 'https://viewer.example/?service=https://a.example/x?y=1&page=3&loginId=abc&ticket=ST-1#f'
    expect(withoutLogin(href)).toBe('https://viewer.example/?service=https://a.example/x?y=1&page=3#f')
    expect(withoutLogin('https://viewer.example/?a=%2f')).toBe('https://viewer.example/?a=%2f')
  })
})
