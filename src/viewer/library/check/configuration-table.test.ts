import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { PROTECTING_KEYS } from '../../../model/configuration'
import type { Schema } from './check-configuration'

// docs/configuration.md has a row for every key, with its kind and with what happens when it is wrong.

const { properties = {} } = JSON.parse(readFileSync('public/configuration.schema.json', 'utf8')) as Schema
const rows = readFileSync('docs/configuration.md', 'utf8')
  .split('\n')
  .flatMap(line => {
    const [, key, kind = '', , , wrong = ''] = line.split(/(?<!\\)\|/).map(cell => cell.trim())
    return key?.startsWith('`') && key.endsWith('`') && line.split('|').length >= 7
      ? [{ key: key.slice(1, -1), kind, wrong }]
      : []
  })

const KINDS: Readonly<Record<string, RegExp>> = {
  string: /^text|^`open` or/,
  array: /^list/,
  object: /^group/,
  integer: /^whole number/,
  boolean: /^`true` or `false`/,
}

const keys = Object.keys(properties).filter(key => key !== '$schema')

test('the table of the configuration has each key once, and no other', () => {
  expect(rows.map(({ key }) => key).sort()).toEqual(keys.sort())
})

test.each(keys)('the table says of what kind %s is, and what happens when it is wrong', key => {
  const { kind, wrong } = rows.find(row => row.key === key) ?? { kind: '', wrong: '' }
  expect(kind).toMatch(KINDS[String(properties[key]?.type)] ?? /never/)
  expect(wrong).not.toBe('')
  expect(wrong.startsWith('**closed**')).toBe(PROTECTING_KEYS.some(each => each === key))
})
