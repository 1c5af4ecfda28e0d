import { readFileSync } from 'node:fs'
import { afterEach, expect, it, vi } from 'vitest'
import { parseConfiguration } from '../../model/configuration'
import { panels } from '../../panels'
import { CONTROLS, isKeyOffered, isOffered, PANEL_FEATURES } from './features'

const state = (features: object) => ({ configuration: parseConfiguration(JSON.stringify({ features })) })
const visit = (search: string) => vi.stubGlobal('location', { href: `https://viewer.example/${search}` })

afterEach(() => vi.unstubAllGlobals())

it('has a name for every panel but the settings, which stay', () => {
  const names = panels.map(({ name }) => name).filter(name => name !== 'settings')
  expect([...PANEL_FEATURES].sort()).toEqual(names.sort())
})

it('is the same table in the schema and in the documents', () => {
  const names = [...PANEL_FEATURES, ...CONTROLS]
  const schema = JSON.parse(readFileSync('public/configuration.schema.json', 'utf8'))
  expect(Object.keys(schema.properties.features.properties).sort()).toEqual([...names].sort())
  const documents = readFileSync('docs/configuration.md', 'utf8')
  expect(names.filter(name => !documents.includes(`\`${name}\``))).toEqual([])
})

it('leaves out what the configuration or the link says, with its keys', () => {
  visit('?manifest=x&without=rotate,%20share')
  expect(isOffered(state({}), 'rotate')).toBe(false)
  expect(isOffered(state({}), 'share')).toBe(false)
  expect(isKeyOffered(state({}), 'r')).toBe(false)
  expect(isKeyOffered(state({}), 'e')).toBe(true)
  visit('?manifest=x')
  expect(isOffered(state({}), 'rotate')).toBe(true)
  expect(isOffered(state({ rotate: false }), 'rotate')).toBe(false)
})

it('gives nothing back by a link', () => {
  visit('?manifest=x&without=&features=rotate')
  expect(isOffered(state({ rotate: false }), 'rotate')).toBe(false)
})
