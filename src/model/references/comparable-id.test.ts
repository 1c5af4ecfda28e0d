import { describe, expect, it } from 'vitest'
import { idFinder } from './comparable-id'

const findIn = (...ids: readonly string[]) => idFinder(ids.map(id => ({ id })))

describe('an item', () => {
  it.each([
    ['its id', 'https://a.example/2', 1],
    ['another scheme', 'http://a.example/2', 1],
    ['a last slash', 'https://a.example/2/', 1],
    ['a slash before a fragment', 'https://a.example/2/#xywh=1,2,3,4', 1],
    ['a media fragment', 'https://a.example/2#xywh=1,2,3,4', 1],
    ['any other fragment', 'https://a.example/2#note', 1],
    ['a blank that is encoded', 'https://a.example/f.%203', 2],
  ])('is found by %s', (_, id, position) => {
    expect(findIn('https://a.example/1', 'https://a.example/2', 'https://a.example/f. 3')(id)).toBe(position)
  })

  it('is found by a fragment that belongs to its id, and by no other', () => {
    const find = findIn('https://a.example/manifest.json#c1', 'https://a.example/manifest.json#c2')
    expect(find('https://a.example/manifest.json#c2')).toBe(1)
    expect(find('http://a.example/manifest.json#c2')).toBe(1)
    expect(find('https://a.example/manifest.json#c9')).toBeUndefined()
    expect(find('https://a.example/manifest.json')).toBeUndefined()
  })

  it('is found by its exact id before another that is alike', () => {
    const find = findIn('a/', 'a', 'a')
    expect(['a', 'a/', 'b'].map(find)).toEqual([1, 0, undefined])
  })

  it('may have several ids', () => {
    const find = idFinder([{ id: 'file' }, { id: 'other' }], ({ id }) => [id, `https://a.example/${id}`])
    expect(find('http://a.example/other')).toBe(1)
  })
})
