// Whatever one fault makes of a sound configuration: what the library has protected stays protected.
import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { type ProtectingKey, parseConfiguration } from '../../../model/configuration'
import { emptyObject } from '../../../testing/render-in-viewer'
import { createViewerStore } from '../../state/store'
import { mayBeHeld, mayOpen } from '../hosts'
import { settingsOf } from '../library-settings'
import { applies, isPermitted } from '../permissions'
import { checkConfiguration, type Schema } from './check-configuration'

const schema = JSON.parse(readFileSync('public/configuration.schema.json', 'utf8')) as Schema

const SOUND: Readonly<Record<ProtectingKey, unknown>> = {
  terms: { title: 'Terms', text: { en: 'Read.' }, when: { rights: 'https://r.example/' } },
  contentWarnings: [{ text: 'Careful.', when: { metadata: { label: 'Access', contains: 'closed' } } }],
  openHosts: ['a.example', '*.b.example'],
  permissions: { download: true, print: false },
  rules: [{ when: { metadata: { label: 'Access', contains: 'closed' } }, forbid: ['download', 'print'] }],
  authorizationHosts: ['auth.example'],
  embedOrigins: ['https://a.example'],
}

const object = emptyObject({
  rights: ['https://r.example/1'],
  metadata: [{ label: { none: ['Access'] }, value: { none: ['closed'] } }],
})
const page = new URL('https://viewer.example/')

/** Tells whether the object, another host, or another page is kept out as the sound configuration keeps it out. */
const IS_KEPT: Readonly<Record<ProtectingKey, (text: string) => boolean>> = {
  terms(text) {
    const { noticesUnusable, terms } = settingsOf(parseConfiguration(text))
    return noticesUnusable || (terms !== undefined && applies(terms.when, object))
  },
  contentWarnings(text) {
    const { noticesUnusable, contentWarnings } = settingsOf(parseConfiguration(text))
    return noticesUnusable || contentWarnings.some(({ when }) => applies(when, object))
  },
  openHosts: text => !mayOpen('https://elsewhere.example/m', page, parseConfiguration(text)),
  permissions: text => !settingsOf(parseConfiguration(text)).permissions.print,
  rules(text) {
    const store = createViewerStore(parseConfiguration(text))
    store.setState({ loading: { status: 'ready', object } })
    return !isPermitted(store.getState(), 'print')
  },
  authorizationHosts: text => settingsOf(parseConfiguration(text)).authorizationHosts.length > 0,
  embedOrigins(text) {
    const holder = { framed: true, ancestors: ['https://elsewhere.example'], referrer: '' }
    return !mayBeHeld(holder, page.origin, parseConfiguration(text))
  },
}

type Fields = Record<string, unknown>

/** Ways to every part of a value, from the outermost. */
function waysInto(value: unknown): readonly (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [[]]
  return [[], ...Object.entries(value).flatMap(([name, part]) => waysInto(part).map(way => [name, ...way]))]
}

/** The configuration with another value, or another name, at one place. */
function damaged(key: ProtectingKey, way: readonly string[], value: unknown, name?: string): object {
  const whole = JSON.parse(JSON.stringify({ [key]: SOUND[key] })) as Fields
  const path = [key, ...way]
  const last = path.pop() ?? ''
  const owner = path.reduce<Fields>((each, step) => each[step] as Fields, whole)
  if (name !== undefined && way.length > 0 && !Array.isArray(owner)) {
    owner[name] = owner[last]
    delete owner[last]
  } else owner[last] = value
  return whole
}

const keys = Object.keys(SOUND) as ProtectingKey[]
const damage = fc.constantFrom(...keys).chain(key =>
  fc.record({
    key: fc.constant(key),
    way: fc.constantFrom(...waysInto(SOUND[key])),
    value: fc.oneof(fc.jsonValue(), fc.constantFrom(null, '', 0, true, [], {}, [null], 'false')),
    name: fc.option(fc.constantFrom('prnt', 'wen', 'forbids', 'txt', 'lable'), { nil: undefined }),
  }),
)

it('is not lost by one fault', () => {
  fc.assert(
    fc.property(damage, ({ key, way, value, name }) => {
      const text = JSON.stringify(damaged(key, way, value, name))
      fc.pre(checkConfiguration(text, schema).length > 0)
      expect(IS_KEPT[key](text), text).toBe(true)
    }),
    { numRuns: 1500 },
  )
})

it('is not lost by a misspelt key', () => {
  const misspelling = fc
    .constantFrom(...keys)
    .chain(key =>
      fc.tuple(fc.constant(key), fc.nat(key.length - 1), fc.constantFrom('', 'x', '_'), fc.boolean()),
    )
  fc.assert(
    fc.property(misspelling, ([key, at, letter, isLower]) => {
      const written = `${key.slice(0, at)}${letter}${key.slice(at + 1)}`
      const text = JSON.stringify({ [isLower ? written.toLowerCase() : written]: SOUND[key] })
      expect(IS_KEPT[key](text), text).toBe(true)
    }),
  )
})

it.each(keys)('is kept by the sound one: %s', key => {
  expect(IS_KEPT[key](JSON.stringify({ [key]: SOUND[key] }))).toBe(true)
  expect(IS_KEPT[key]('{}')).toBe(false)
})
