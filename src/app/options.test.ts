import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parseConfiguration } from '../model/configuration'
import { REFUSALS, settingsOf } from '../viewer/library/library-settings'
import { otherViewersOf } from '../viewer/library/other-viewers'
import { PERMISSIONS } from '../viewer/library/permission-settings'
import { plugInUrls } from './plug-ins/plug-in-urls'
import { THEME_PROPERTIES } from './theme'

interface Schema {
  readonly properties?: Readonly<Record<string, Schema>>
}

const read = (path: string) => readFileSync(path, 'utf8')
const schema = JSON.parse(read('public/configuration.schema.json')) as Schema
const docs = read('docs/configuration.md')
const { asksFirst: _, block: __, ...ofTheEntry } = parseConfiguration('')

/** Custom properties that other style sheets reckon with, and that no library sets. */
const MEASURES = ['bar', 'scrubber', 'space']

/** The keys that the reader asks of a block, and of the object that some key holds. */
function keysRead(key?: string): readonly string[] {
  const names: string[] = []
  const spy: object = new Proxy({}, { get: (_, name) => void names.push(String(name)) })
  const block = (key === undefined ? spy : { [key]: spy }) as Record<string, unknown>
  settingsOf({ block })
  if (key === undefined) {
    plugInUrls(block, 'https://viewer.example/')
    otherViewersOf({ block })
  }
  return [...new Set(names)]
}

const schemaKeys = (key?: string) =>
  Object.keys((key === undefined ? schema : schema.properties?.[key])?.properties ?? {})
    .filter(name => name !== '$schema')
    .toSorted()

describe('the options of a library are the same', () => {
  it('to the reader as in the schema', () => {
    expect([...Object.keys(ofTheEntry), ...keysRead()].toSorted()).toEqual(schemaKeys())
  })

  it.each(['contact', 'loan', 'terms'])('within %s', key => {
    expect([...keysRead(key)].toSorted()).toEqual(schemaKeys(key))
  })

  it('within permissions and messages, which the documentation lists', () => {
    const permissions = PERMISSIONS
    expect([permissions.toSorted(), REFUSALS.toSorted()]).toEqual([
      schemaKeys('permissions'),
      schemaKeys('messages'),
    ])
    for (const [key, names] of [
      ['permissions', permissions],
      ['messages', REFUSALS],
    ] as const) {
      const row = docs.split('\n').find(line => line.startsWith(`| \`${key}\``)) ?? ''
      expect(names.filter(name => !row.includes(`\`${name}\``))).toEqual([])
    }
  })

  it('within theme, as custom properties of the style sheet', () => {
    const properties = [...read('src/app/theme.css').matchAll(/^\s*--lectern-([\w-]+):/gm)].map(row => row[1])
    expect(THEME_PROPERTIES.toSorted()).toEqual(schemaKeys('theme'))
    const options = [...new Set(properties)].filter(name => !MEASURES.includes(name ?? ''))
    expect(options.toSorted()).toEqual(schemaKeys('theme'))
  })
})
