import { expect, it } from 'vitest'
import { idOf } from './vocabulary'

it.each([
  ['https://iiif.example/1', 'https://iiif.example/1'],
  [{ id: '//iiif.example/1' }, 'https://iiif.example/1'],
  [{ '@id': '//iiif.example/1' }, 'https://iiif.example/1'],
  [{ id: 7, '@id': 'urn:x' }, 'urn:x'],
  ['//', 'https://'],
  [[], undefined],
])('the id of %j', (resource, id) => expect(idOf(resource)).toBe(id))
