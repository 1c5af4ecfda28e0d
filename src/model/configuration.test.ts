import { describe, expect, it } from 'vitest'
import { parseConfiguration } from './configuration'

const everything = { download: true, print: true, copy: true, share: true, embed: true }

describe('parseConfiguration', () => {
  it('takes defaults for whatever is missing, damaged or of a wrong kind', () => {
    const defaults = {
      deliveryHost: '',
      credentialHosts: [],
      permissions: everything,
      embeddingOrigins: [],
      objects: [],
    }
    for (const block of ['', '{', '[]', 'null', '{"deliveryHost":1,"credentialHosts":"x","objects":{}}']) {
      expect(parseConfiguration(block)).toEqual(defaults)
    }
  })

  it('reads what a library set', () => {
    const block = JSON.stringify({
      embeddingOrigins: ['https://page.example', 7],
      deliveryHost: 'lib.alma.example',
      credentialHosts: ['lib.alma.example', 7],
      permissions: { download: false, print: 'no' },
      objects: [{ label: 'A book', href: '?manifest=m' }, { label: 'No link' }, 3],
    })
    expect(parseConfiguration(block)).toEqual({
      deliveryHost: 'lib.alma.example',
      credentialHosts: ['lib.alma.example'],
      permissions: { ...everything, download: false },
      embeddingOrigins: ['https://page.example'],
      objects: [{ label: 'A book', description: '', href: '?manifest=m', thumbnail: '' }],
    })
  })
})
