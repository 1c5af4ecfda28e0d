import { describe, expect, it } from 'vitest'
import { formatOfFile } from './file-format'

const SIGNED = 'https://store.example/a/b?X-Amz-Expires=119'

describe('the format of a file', () => {
  it('is asked of the statement, the signed address, the path and the label, in this order', () => {
    const all = { mimeType: 'Image/PNG', path: 'c.gif', label: 'd.pdf' }
    expect(formatOfFile(all, 'https://store.example/a.jpg?response-content-type=video%2Fmp4')).toBe(
      'image/png',
    )
    const unstated = { path: 'c.gif', label: 'd.pdf' }
    expect(formatOfFile(unstated, 'https://store.example/a.jpg?response-content-type=video%2Fmp4')).toBe(
      'video/mp4',
    )
    expect(formatOfFile(unstated, 'https://store.example/a.jpg')).toBe('image/jpeg')
    expect(formatOfFile(unstated, SIGNED)).toBe('image/gif')
    expect(formatOfFile({ label: 'd.PDF' }, SIGNED)).toBe('application/pdf')
  })

  it('does not believe storage that says it does not know', () => {
    expect(formatOfFile({}, 'https://store.example/a.mp3?response-content-type=binary/octet-stream')).toBe(
      'audio/mpeg',
    )
  })

  it('takes the type without its parameters', () => {
    expect(formatOfFile({ type: 'text/plain; charset=utf-8' }, SIGNED)).toBe('text/plain')
  })

  it.each([{}, { type: 'Representation' }, { label: 'a.constructor' }, { label: 'x.abcde' }])(
    'is unknown for %j',
    file => {
      expect(formatOfFile(file, SIGNED)).toBe('')
    },
  )
})
