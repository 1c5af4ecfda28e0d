import { expect, it } from 'vitest'
import { formatName } from './format-name'

it.each([
  ['application/pdf', 'PDF'],
  ['application/epub+zip', 'EPUB'],
  ['application/ld+json;profile="http://iiif.io/api/presentation/3/context.json"', 'JSON-LD'],
  ['text/plain', 'TXT'],
  ['application/marcxml+xml', 'MARCXML'],
  ['image/jp2', 'JP2'],
  ['APPLICATION/PDF', 'PDF'],
])('calls %s %s', (format, name) => {
  expect(formatName(format)).toBe(name)
})

it.each([
  '',
  'pdf',
  'text/html',
  'application/octet-stream',
  'application/a-type-that-nobody-calls-by-name',
  '__proto__',
])('has no name for “%s”', format => {
  expect(formatName(format)).toBe('')
})
