import { expect, it } from 'vitest'
import { readBackUrl, withoutBack } from './back-link'

const at = (back: string) =>
  `https://v.example/?manifest=https%3A%2F%2Fm.example%2F1&back=${encodeURIComponent(back)}`

it('reads a way back by http and https, and no other', () => {
  expect(readBackUrl(at('https://c.example/search?q=a&page=2'))).toBe('https://c.example/search?q=a&page=2')
  expect(readBackUrl(at('/search'))).toBe('https://v.example/search')
  for (const wrong of [
    'javascript:alert(1)',
    'data:text/html,x',
    'https://a:b@c.example/',
    'blob:https://c.example/1',
    '',
  ])
    expect(readBackUrl(at(wrong))).toBeUndefined()
  expect(readBackUrl('https://v.example/?manifest=x')).toBeUndefined()
})

it('leaves the way back out of links that are passed on', () => {
  expect(withoutBack('https://v.example/?manifest=a?b&back=https%3A%2F%2Fc&page=2#t=1')).toBe(
    'https://v.example/?manifest=a?b&page=2#t=1',
  )
  expect(withoutBack('https://v.example/?back=x')).toBe('https://v.example/')
  expect(withoutBack('https://v.example/#?manifest=a')).toBe('https://v.example/#?manifest=a')
})
