import { readFileSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { PACKS, packCache, VIEWER } from '../../model/offline/pack'
import { forget, KEPT, keep, readKept, readKeptJson } from './kept'

beforeEach(() => {
  localStorage.clear()
  sessionStorage.clear()
})
afterEach(() => vi.restoreAllMocks())

describe('the entries on the device', () => {
  it.each(['local', 'session'] as const)('in %s storage are those that the page for readers names', lasts => {
    const page = readFileSync('docs/kept-on-the-device.md', 'utf8')
    const [local = '', session = ''] = page.split(/## (?:For the session only|Copies of objects)/)
    const names = [...(lasts === 'local' ? local : session).matchAll(/^\| `([\w.-]+)` \|/gm)].map(
      row => row[1],
    )
    const entries = Object.values(KEPT).filter(entry => entry.lasts === lasts)
    expect(names.toSorted()).toEqual(entries.map(({ key }) => key).toSorted())
  })

  it('in caches are those that the page for readers names', () => {
    const [, copies = ''] = readFileSync('docs/kept-on-the-device.md', 'utf8').split('## Copies of objects')
    const names = [...copies.matchAll(/^\| `([\w.…-]+)` \|/gm)].map(row => row[1])
    expect(names.toSorted()).toEqual([PACKS, packCache('…'), VIEWER].toSorted())
  })

  it('are named alike, each key once', () => {
    const keys = Object.values(KEPT).map(({ key }) => key)
    expect(keys.filter(key => !/^lectern\.[a-zA-Z]+$/.test(key))).toEqual([])
    expect(new Set(keys).size).toBe(keys.length)
  })
})

describe('an entry', () => {
  it('is read as it was written, until it is forgotten', () => {
    keep('settings', '{"a":1}')
    expect([readKept('settings'), readKeptJson('settings')]).toEqual(['{"a":1}', { a: 1 }])
    forget('settings')
    expect([readKept('settings'), localStorage.length]).toEqual([undefined, 0])
  })

  it('is still read by the key of an earlier version, which the next writing replaces', () => {
    sessionStorage.setItem('lectern-loan', '{"x":1}')
    expect(readKeptJson('loan')).toEqual({ x: 1 })
    keep('loan', '{}')
    expect({ ...sessionStorage }).toEqual({ 'lectern.loan': '{}' })
    sessionStorage.setItem('lectern-loan', '{"x":1}')
    forget('loan')
    expect(sessionStorage.length).toBe(0)
  })

  it('that is damaged is none', () => {
    localStorage.setItem('lectern.places', '[1,')
    expect(readKeptJson('places')).toBeUndefined()
  })

  it('is nothing where storage is forbidden', () => {
    vi.spyOn(globalThis, 'localStorage', 'get').mockImplementation(() => {
      throw new DOMException('forbidden', 'SecurityError')
    })
    keep('settings', '{}')
    forget('settings')
    expect(readKept('settings')).toBeUndefined()
  })
})
