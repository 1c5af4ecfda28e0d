import { expect, it } from 'vitest'
import { readDroppedLink } from './dropped-link'

const dropped = (data: Readonly<Record<string, string>>) =>
  readDroppedLink({ getData: type => data[type] ?? '' })
const manifest = 'https://a.example/m.json'
const asManifest = `?manifest=${encodeURIComponent(manifest)}`

it.each([
  [{ 'text/uri-list': `# a comment\r\n${manifest}\r\nhttps://b.example/` }, asManifest],
  [{ 'text/plain': ` ${manifest}\n` }, asManifest],
  [
    { 'text/uri-list': `https://other.example/viewer?manifest=${manifest}&canvas=https://a.example/c1` },
    `${asManifest}&canvas=${encodeURIComponent('https://a.example/c1')}`,
  ],
  [{ 'text/uri-list': 'https://v.example/?iiif-content=eyJpZCI6' }, '?iiif-content=eyJpZCI6'],
  [
    { 'text/plain': 'https://a.example/view/delivery/I/1212345678901234' },
    `?service=${encodeURIComponent('https://a.example/view/delivery/I/1212345678901234')}`,
  ],
  [{ 'text/plain': '{"id":"x"}' }, `?iiif-content=${encodeURIComponent('{"id":"x"}')}`],
])('opens %j', (data, query) => {
  expect(dropped(data)).toBe(query)
})

const others: readonly Readonly<Record<string, string>>[] = [
  {},
  { 'text/plain': 'some words' },
  { 'text/uri-list': 'javascript:alert(1)' },
  { 'text/uri-list': 'file:///etc/passwd' },
  { 'text/plain': 'https://user:word@a.example/m' },
]

it.each(others)('leaves %j', data => {
  expect(dropped(data)).toBeUndefined()
})
