// @vitest-environment happy-dom
import { expect, it } from 'vitest'
import { keyMeaning } from './key-name'

const named = (key: string, code: string, shiftKey = false, own?: Readonly<Record<string, string>>) =>
  keyMeaning(new KeyboardEvent('keydown', { key, code, shiftKey }), own)

it.each([
  ['Hebrew', 'ק', 'KeyE', 'e'],
  ['Hebrew', 'ץ', 'Period', '.'],
  ['Russian', 'у', 'KeyE', 'e'],
  ['Greek', 'ε', 'KeyE', 'e'],
  ['Arabic', 'ث', 'KeyE', 'e'],
  ['Persian', '۱', 'Digit1', '1'],
  ['Hindi', 'म', 'KeyC', 'c'],
])('a %s keyboard: %s at %s is %s', (_, key, code, name) => expect(named(key, code)).toBe(name))

it('names signs with Shift on a keyboard of another script', () => {
  expect(named('Б', 'Comma', true)).toBe('<')
  expect(named('У', 'KeyE', true)).toBe('Shift+e')
})

it('leaves Latin letters where their keyboard has them, and keys that have names', () => {
  expect(named('a', 'KeyQ')).toBe('a')
  expect(named('Q', 'KeyA', true)).toBe('Shift+q')
  expect(named('é', 'Digit2')).toBe('é')
  expect(named('?', 'Minus', true)).toBe('?')
  expect(named('PageDown', 'PageDown')).toBe('PageDown')
})

it('gives the meaning of a standard key to the key that the reader wants for it', () => {
  const own = { e: 'n', 'Shift+e': 'Shift+n', b: '' }
  expect(named('n', 'KeyN', false, own)).toBe('e')
  expect(named('N', 'KeyN', true, own)).toBe('Shift+e')
  expect(named('נ', 'KeyN', false, own)).toBe('e')
  for (const key of ['e', 'b']) expect(named(key, `Key${key.toUpperCase()}`, false, own)).toBe('')
  expect(named('q', 'KeyQ', false, own)).toBe('q')
})

it('exchanges two keys', () => {
  const own = { e: 'q', q: 'e' }
  expect(named('q', 'KeyQ', false, own)).toBe('e')
  expect(named('e', 'KeyE', false, own)).toBe('q')
})
