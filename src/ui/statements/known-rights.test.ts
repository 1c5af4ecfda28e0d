import { expect, it } from 'vitest'
import { findKnownRights } from './known-rights'

it.each([
  ['http://creativecommons.org/licenses/by-nc-sa/4.0/', 'CC BY-NC-SA 4.0'],
  ['https://creativecommons.org/licenses/by/3.0/de/deed.de', 'CC BY 3.0 DE'],
  ['https://creativecommons.org/licenses/by/4.0/deed.fr', 'CC BY 4.0'],
  ['https://creativecommons.org/publicdomain/zero/1.0/', 'CC0 1.0'],
  ['https://creativecommons.org/publicdomain/mark/1.0', 'Public Domain Mark 1.0'],
  ['http://rightsstatements.org/vocab/InC/1.0/', 'In Copyright'],
  [
    'https://rightsstatements.org/page/NoC-OKLR/1.0/?language=de',
    'No Copyright – Other Known Legal Restrictions',
  ],
])('calls %s %s', (url, name) => {
  expect(findKnownRights(url)).toEqual({ name, url })
})

it.each([
  'https://creativecommons.org.evil.example/licenses/by/4.0/',
  'javascript:alert(1)//creativecommons.org/licenses/by/4.0/',
  'https://rightsstatements.org/vocab/constructor/1.0/',
  'All rights reserved; see https://creativecommons.org/licenses/by/4.0/',
])('does not know %s', value => {
  expect(findKnownRights(value)).toBeUndefined()
})
