import { expect, it } from 'vitest'
import { parseConfiguration } from '../../../model/configuration'
import { createViewerStore } from '../../../viewer/state/store'
import { clipLink } from './clip-link'

const state = { ...createViewerStore(parseConfiguration('{}')).getState(), order: 2 }

it('links to a clip in the order in which the recordings are', () => {
  const link = clipLink('https://v.example/?manifest=https://a.example/m', state, 1, { start: 30, end: 45 })
  expect(link).toBe('https://v.example/?manifest=https://a.example/m&page=2&order=2#t=30,45')
})

it.each([
  [
    'the address',
    `https://v.example/?manifest=${encodeURIComponent('https://a.example/m?X-Amz-Signature=a')}`,
    '',
  ],
  ['the object', 'https://v.example/', 'https://a.example/m?X-Amz-Signature=a'],
])('makes no link where %s is signed', (_, href, url) => {
  expect(clipLink(href, { ...state, request: { url } }, 0, { start: 30 })).toBeUndefined()
})
