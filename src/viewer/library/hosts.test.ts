import { describe, expect, it } from 'vitest'
import { parseConfiguration } from '../../model/configuration'
import { isAmong, mayBeHeld, mayOpen } from './hosts'

const configured = (block: object) => parseConfiguration(JSON.stringify(block))

describe('isAmong', () => {
  it.each([
    ['lib.example', ['lib.example'], true],
    ['LIB.example', ['lib.EXAMPLE'], true],
    ['a.lib.example', ['lib.example'], false],
    ['a.lib.example', ['*.lib.example'], true],
    ['lib.example', ['*.lib.example'], false],
    ['evillib.example', ['*.lib.example'], false],
    ['lib.example.evil.example', ['*.lib.example'], false],
    ['lib.example:8443', ['lib.example'], false],
    ['anything', [], false],
  ])('%s among %j: %s', (host, patterns, expected) => {
    expect(isAmong(host, patterns)).toBe(expected)
  })
})

describe('mayOpen', () => {
  const page = new URL('https://viewer.example/')

  it('is any host where none is named', () => {
    expect(mayOpen('https://anywhere.example/m', page, configured({}))).toBe(true)
  })

  it('is one that is named, the delivery host or the viewer’s own', () => {
    const configuration = configured({ openHosts: ['*.lib.example'], deliveryHost: 'alma.example' })
    for (const host of ['iiif.lib.example', 'alma.example', 'viewer.example'])
      expect(mayOpen(`https://${host}/m`, page, configuration)).toBe(true)
    expect(mayOpen('https://anywhere.example/iiif.lib.example', page, configuration)).toBe(false)
  })
})

describe('mayBeHeld', () => {
  const own = 'https://viewer.example'
  const configuration = configured({ embedOrigins: ['https://primo.example'] })
  const held = (ancestors: string[] | undefined, referrer = '') =>
    mayBeHeld({ framed: true, ancestors, referrer }, own, configuration)

  it('is by anyone where nobody is named, and always on its own', () => {
    expect(mayBeHeld({ framed: true, referrer: '' }, own, configured({}))).toBe(true)
    expect(mayBeHeld({ framed: false, referrer: '' }, own, configuration)).toBe(true)
  })

  it('is by the pages that are named, all the way up', () => {
    expect(held(['https://primo.example'])).toBe(true)
    expect(held([own, 'https://primo.example'])).toBe(true)
    expect(held(['https://primo.example', 'https://evil.example'])).toBe(false)
  })

  it('goes by the referrer where the browser does not tell, and is not where nothing tells', () => {
    expect(held(undefined, 'https://primo.example/record/1')).toBe(true)
    expect(held(undefined, 'https://primo.example.evil.example/')).toBe(false)
    expect(held(undefined)).toBe(false)
  })
})
