import { describe, expect, it } from 'vitest'
import { credentialsFor } from './credentials'

const PAGE = 'https://viewer.lib.example'
const HOSTS = ['lib.alma.example', 'localhost:4000']

describe('credentialsFor', () => {
  it.each([
    [`${PAGE}/view/delivery/1`, 'same-origin'],
    ['/view/delivery/1', 'same-origin'],
    ['https://lib.alma.example/view/delivery/1', 'include'],
    ['http://localhost:4000/view/delivery/1', 'include'],
    ['http://lib.alma.example/view/delivery/1', 'omit'],
    ['https://lib.alma.example.evil.example/', 'omit'],
    ['https://evil.example/lib.alma.example', 'omit'],
    ['https://sub.lib.alma.example/', 'omit'],
    ['https://lib.alma.example:8443/', 'omit'],
  ])('sends to %s: %s', (url, expected) => {
    expect(credentialsFor(url, PAGE, HOSTS)).toBe(expected)
  })
})
