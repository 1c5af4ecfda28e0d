import { describe, expect, it } from 'vitest'
import { panels } from '../panels'
import { emptyObject } from '../testing/render-in-viewer'
import { keyLabel, RECORDING_KEYS, VIEWER_KEYS } from '../viewer/keys'

const commandKeys: readonly string[] = [...VIEWER_KEYS, ...RECORDING_KEYS].flatMap(row => [
  ...row.keys,
  ...('unlisted' in row ? row.unlisted : []),
])

/** Panels of which an object has one at most, and which therefore share a key. */
const EXCLUSIVE = ['volumes', 'collection']

describe('no two things that can be had together share a key', () => {
  it('commands of the viewer and of the player', () => {
    expect(new Set(commandKeys).size).toBe(commandKeys.length)
  })

  it.each(panels.map(({ name, key }) => [name, key]))('the panel %s, by %s', (name, key) => {
    expect(commandKeys).not.toContain(key)
    const others = panels.filter(each => each.key === key && each.name !== name).map(each => each.name)
    expect(others).toEqual(EXCLUSIVE.includes(name) ? EXCLUSIVE.filter(each => each !== name) : [])
  })

  it.each([true, false])('volumes and collection are never there together (multi-part: %s)', multiPart => {
    const members = [{ url: 'https://a.example/1', kind: 'manifest', label: {} }] as const
    const collection = { id: 'https://a.example/c', label: {}, multiPart, members }
    const there = panels.filter(
      panel => EXCLUSIVE.includes(panel.name) && panel.available(emptyObject(), { collection } as never),
    )
    expect(there.map(({ name }) => name)).toEqual([multiPart ? 'volumes' : 'collection'])
  })
})

it.each([
  ['ArrowLeft', '←'],
  [' ', 'Space'],
  ['q', 'Q'],
  ['Home', 'Home'],
  ['/', '/'],
  ['Shift+b', 'Shift+B'],
])('the key %j is listed as %s', (key, label) => expect(keyLabel(key)).toBe(label))
