import { readFileSync } from 'node:fs'
import Ajv from 'ajv'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkConfiguration, findFaults, type Schema } from './check-configuration'

const schema = JSON.parse(readFileSync('public/configuration.schema.json', 'utf8')) as Schema
const isValid = new Ajv({ allowUnionTypes: true }).compile(schema)

const WHOLE = {
  deliveryHost: 'lib.alma.example',
  credentialHosts: ['lib.alma.example', 'localhost:4000'],
  openHosts: ['*.lib.example'],
  embedOrigins: ['https://primo.example'],
  authorizationHosts: ['auth.example'],
  signIn: 'https://primo.example/primaws/suprimaExtLogin?institution={inst}&target-url={target}',
  libraryViewer: 'https://primo.example/discovery/delivery/V/{rep}',
  requestAccess: '/ask?rep={rep}',
  contact: { address: 'https://lib.example/', email: 'desk@lib.example' },
  messages: { embargo: 'Wait.', group: { en: 'Members.', de: 'Mitglieder.' } },
  terms: { title: 'Terms', text: { en: 'Read.' } },
  contentWarnings: [
    { text: 'Careful.', when: { metadata: { label: 'Note', contains: 'x' }, refused: true } },
  ],
  permissions: { download: false, print: true },
  rules: [{ when: { rights: 'https://rightsstatements.org/' }, forbid: ['download'] }],
  loan: { minutes: 60, retrySeconds: 30 },
  remote: 'frame',
  theme: { accent: 'light-dark(#7a1f3d, #f0a6bd)' },
  objects: [{ label: 'A book', href: '?manifest=m', description: '', thumbnail: '' }],
}

const sentences = (block: object) =>
  checkConfiguration(JSON.stringify(block), schema).map(({ kind, place }) => `${kind} ${place}`)

describe('checkConfiguration', () => {
  it('finds nothing wrong with an empty and with a whole configuration', () => {
    expect(checkConfiguration('', schema)).toEqual([])
    expect([isValid(WHOLE), sentences(WHOLE)]).toEqual([true, []])
  })

  it.each([
    [{ credentialhosts: [] }, 'unknown credentialhosts'],
    [{ credentialHosts: 'lib.example' }, 'type credentialHosts'],
    [{ credentialHosts: ['https://lib.example/'] }, 'host credentialHosts[0]'],
    [{ permissions: { print: 'no' } }, 'type permissions.print'],
    [{ rules: [{ forbid: ['fly'] }] }, 'value rules[0].forbid[0]'],
    [{ terms: { title: 'x' } }, 'missing terms.text'],
    [{ signIn: 'javascript:alert(1)' }, 'form signIn'],
    [{ loan: { minutes: 0 } }, 'range loan.minutes'],
    [{ messages: { embargo: { en: 5 } } }, 'type messages.embargo.en'],
    [{ theme: { accent: 'red;background:url(x)' } }, 'form theme.accent'],
  ])('%j: %s', (block, fault) => {
    expect(sentences(block)).toEqual([fault])
    expect(isValid(block)).toBe(false)
  })

  it('says of a damaged block that it is no JSON', () => {
    expect(checkConfiguration('{"a":', schema)[0]).toMatchObject({
      kind: 'json',
      closes: 'block',
      values: { line: 1, cause: 'end' },
    })
  })

  it('judges as a whole validator does, whatever becomes of a sound configuration', () => {
    const names = Object.keys(WHOLE) as (keyof typeof WHOLE)[]
    const damage = fc.record({
      name: fc.constantFrom(...names),
      inner: fc.option(
        fc.constantFrom('text', 'when', 'email', 'download', 'minutes', 'accent', '0', 'en', '__proto__'),
      ),
      value: fc.oneof(
        fc.jsonValue(),
        fc.constantFrom(WHOLE.terms, WHOLE.rules, true, [], 'https://a.example/', 7),
      ),
    })
    fc.assert(
      fc.property(damage, ({ name, inner, value }) => {
        const copy = JSON.parse(JSON.stringify(WHOLE)) as Record<string, unknown>
        const part = copy[name]
        if (inner !== null && typeof part === 'object' && part !== null)
          Object.assign(part, { [inner]: value })
        else copy[name] = value
        const json = JSON.parse(JSON.stringify(copy)) as object
        expect(findFaults(json, schema).length === 0).toBe(isValid(json))
      }),
      { numRuns: 300 },
    )
  })
})
