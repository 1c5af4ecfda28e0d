import { describe, expect, it } from 'vitest'
import { wordsOfLink } from './words-of-link'

const VIEWER = 'https://viewer.example/'
const MANIFEST = 'https://library.example/manifest.json'

describe('the words that a link asks for', () => {
  it.each([
    ['q', `?manifest=${MANIFEST}&q=lamp%20room`, 'lamp room'],
    ['query', `?manifest=${MANIFEST}&query=lamp+room`, 'lamp room'],
    ['search', `?manifest=${MANIFEST}&search=lamp`, 'lamp'],
    ['Universal Viewer', `#?manifest=${MANIFEST}&h=lamp`, 'lamp'],
    ['Primo VE', `?service=${MANIFEST}&q=any,contains,lamp%20room`, 'lamp room'],
    ['Primo, advanced', `?service=${MANIFEST}&q=title,exact,lamp,%20oil,AND`, 'lamp, oil'],
    ['a sentence with commas', `?service=${MANIFEST}&q=lamps,%20oil,%20and%20wicks`, 'lamps, oil, and wicks'],
  ])('%s', (_, query, words) => {
    expect(wordsOfLink(VIEWER + query)).toBe(words)
  })

  it.each([
    ['no words', `?manifest=${MANIFEST}`],
    ['a placeholder that was not filled', `?manifest=${MANIFEST}&q={query}`],
  ])('none: %s', (_, query) => {
    expect(wordsOfLink(VIEWER + query)).toBeUndefined()
  })
})
