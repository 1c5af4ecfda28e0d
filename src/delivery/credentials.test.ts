import { describe, expect, it } from 'vitest'
import { credentialsFor, isSameKeeper } from './credentials'

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

describe('isSameKeeper', () => {
  it.each([
    ['iiif.library.example', 'auth.library.example', true],
    ['library.example', 'auth.library.example', true],
    ['iiif.lib.ac.uk', 'login.lib.ac.uk', true],
    ['iiif.lib.ac.uk', 'evil.ac.uk', false],
    ['library.example', 'evil.example', false],
    ['library.example.evil.org', 'library.example', false],
    ['127.0.0.1', '127.0.0.1', true],
    ['10.0.0.1', '11.0.0.1', false],
    ['[::1]', '[::2]', false],
    ['localhost', 'evil', false],
  ])('%s and %s: %s', (one, other, same) => {
    expect(isSameKeeper(one, other)).toBe(same)
  })
})
