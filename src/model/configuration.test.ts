import { describe, expect, it } from 'vitest'
import { parseConfiguration } from './configuration'

const defaults = {
  deliveryHost: '',
  credentialHosts: [],
  openHosts: [],
  embedOrigins: [],
  asksFirst: false,
}

describe('parseConfiguration', () => {
  it('takes defaults for whatever is missing or of a wrong kind', () => {
    for (const block of ['', ' ', '{}', '{"deliveryHost":1}'])
      expect(parseConfiguration(block)).toMatchObject(defaults)
  })

  it.each(['{"credentialHosts":["a.example"]', '[]', 'null', '5', '{"terms": {"text": "Read'])(
    'trusts nobody and opens nothing when the block is damaged: %s',
    block => {
      expect(parseConfiguration(block)).toMatchObject({
        ...defaults,
        openHosts: [''],
        embedOrigins: [''],
        asksFirst: true,
      })
    },
  )

  it.each([['x'], [5], [null], [{ 0: 'a.example' }], [true]])('closes lists of hosts that are %j', value => {
    const read = parseConfiguration(JSON.stringify({ openHosts: value, embedOrigins: [value] }))
    expect([read.openHosts.length, read.embedOrigins.length]).toEqual([1, 1])
    expect(['', 'x']).toContain(read.openHosts[0] || read.embedOrigins[0])
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
      credentialHosts: ['lib.alma.example', ''],
      openHosts: ['*.lib.example'],
      asksFirst: true,
    })
  })
})
