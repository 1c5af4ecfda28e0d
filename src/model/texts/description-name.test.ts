import { expect, it } from 'vitest'
import { isDescriptionName, withoutDescription } from './description-name'

it.each([
  'talk.en.descriptions',
  'talk.ad',
  'talk_AD.en',
  'Audiodeskription',
  'Audio description',
  'Described',
])('%s is an audio description', name => expect(isDescriptionName(name)).toBe(true))

it.each(['talk.en', 'talk.de.sdh', 'advent', 'roads', 'Reading'])('%s is none', name =>
  expect(isDescriptionName(name)).toBe(false),
)

it('what is left of a name says its language', () => {
  expect(withoutDescription('talk.en.descriptions')).toBe('talk.en')
  expect(withoutDescription('talk.ad.de')).toBe('talk.de')
  expect(withoutDescription('roads.en')).toBe('roads.en')
})
