import { describe, expect, it } from 'vitest'
import { parseConfiguration } from './configuration'

const ALL = { download: true, print: true, copy: true, share: true, embed: true }
const NONE = { download: false, print: false, copy: false, share: false, embed: false }
const defaults = {
  deliveryHost: '',
  credentialHosts: [],
  openHosts: [],
  embedOrigins: [],
  permissions: ALL,
  asksFirst: false,
}

describe('parseConfiguration', () => {
  it('takes defaults for whatever is missing or of a wrong kind', () => {
    for (const block of ['', '[]', 'null', '{"deliveryHost":1,"credentialHosts":"x"}']) {
      expect(parseConfiguration(block)).toMatchObject(defaults)
    }
  })

  it('permits nothing and trusts nobody when the block is damaged', () => {
    expect(parseConfiguration('{"credentialHosts":["a.example"]')).toMatchObject({
      ...defaults,
      permissions: NONE,
    })
  })

  it('reads what a library set', () => {
    const block = JSON.stringify({
      deliveryHost: 'lib.alma.example',
      credentialHosts: ['lib.alma.example', 7],
      openHosts: ['*.lib.example'],
      terms: { text: 'Read this.' },
    })
    expect(parseConfiguration(block)).toMatchObject({
      deliveryHost: 'lib.alma.example',
      credentialHosts: ['lib.alma.example'],
      openHosts: ['*.lib.example'],
      asksFirst: true,
    })
  })

  it.each([
    [{}, ALL],
    [{ download: false }, { ...ALL, download: false }],
    [
      { print: 'no', copy: null },
      { ...ALL, print: false },
    ],
    ['nothing', ALL],
  ])('permissions %j', (permissions, expected) => {
    expect(parseConfiguration(JSON.stringify({ permissions })).permissions).toEqual(expected)
  })
})
