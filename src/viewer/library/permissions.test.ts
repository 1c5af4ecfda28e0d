import { describe, expect, it } from 'vitest'
import { parseConfiguration } from '../../model/configuration'
import type { DigitalObject } from '../../model/digital-object'
import { failure } from '../../model/failure'
import { emptyObject } from '../../testing/render-in-viewer'
import { createViewerStore } from '../state/store'
import { applies, isPermitted, permissionsOf } from './permissions'

const inCopyright = emptyObject({
  rights: ['https://rightsstatements.org/vocab/InC/1.0/'],
  metadata: [
    { label: { en: ['Access'], de: ['Zugang'] }, value: { none: ['Reading room only'] } },
    { label: { en: ['Note'] }, value: { none: ['<a href="https://rights.example/closed">closed</a>'] } },
  ],
})

function opened(block: object, object: DigitalObject = inCopyright) {
  const store = createViewerStore(parseConfiguration(JSON.stringify(block)))
  store.setState({ loading: { status: 'ready', object } })
  return store
}

describe('applies', () => {
  it.each([
    [{}, true],
    [{ rights: 'http://rightsstatements.org/vocab/InC/' }, true],
    [{ rights: 'http://creativecommons.org/' }, false],
    [{ rights: 'http://rights.example/closed' }, true],
    [{ metadata: { label: 'zugang', contains: 'READING' } }, true],
    [{ metadata: { contains: 'reading' } }, true],
    [{ metadata: { label: 'Access' } }, true],
    [{ metadata: { label: 'Access', contains: 'open' } }, false],
    [{ metadata: { label: 'Title' } }, false],
    [{ rights: 'http://rightsstatements.org/', metadata: { label: 'Title' } }, false],
    [{ refused: true as const }, false],
  ])('%j: %s', (condition, expected) => {
    expect(applies(condition, inCopyright)).toBe(expected)
  })
})

describe('permissions', () => {
  it('are all there where nothing forbids', () => {
    expect(Object.values(permissionsOf(opened({}).getState()))).toEqual(Array(5).fill(true))
  })

  it('go by configuration, before there is an object too', () => {
    const store = createViewerStore(parseConfiguration('{"permissions":{"share":false}}'))
    expect(isPermitted(store.getState(), 'share')).toBe(false)
    expect(isPermitted(store.getState(), 'print')).toBe(true)
  })

  it('go by rules for the object', () => {
    const rules = [
      { when: { rights: 'http://rightsstatements.org/vocab/InC/' }, forbid: ['download', 'print'] },
      { when: { rights: 'http://creativecommons.org/' }, forbid: ['share'] },
    ]
    expect(permissionsOf(opened({ rules }).getState())).toEqual({
      download: false,
      print: false,
      copy: true,
      share: true,
      embed: true,
    })
    expect(isPermitted(opened({ rules }, emptyObject()).getState(), 'download')).toBe(true)
  })

  it('go by a refusal, as soon as there is one', () => {
    const store = opened({ rules: [{ when: { refused: true }, forbid: ['download'] }] })
    expect(isPermitted(store.getState(), 'download')).toBe(true)
    store.setState({ pageFailures: new Map([[0, failure('denied')]]) })
    expect(isPermitted(store.getState(), 'download')).toBe(false)
  })

  it('do not come back because a rule says otherwise', () => {
    const store = opened({ permissions: { print: false }, rules: [{ forbid: [] }] })
    expect(isPermitted(store.getState(), 'print')).toBe(false)
  })
})
