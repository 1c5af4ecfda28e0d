// @vitest-environment happy-dom
import { expect, it } from 'vitest'
import { keyName } from './key-name'

const named = (key: string, code: string, shiftKey = false) =>
  keyName(new KeyboardEvent('keydown', { key, code, shiftKey }))

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
  expect(named('У', 'KeyE', true)).toBe('e')
})

it('leaves Latin letters where their keyboard has them, and keys that have names', () => {
  expect(named('a', 'KeyQ')).toBe('a')
  expect(named('Q', 'KeyA', true)).toBe('q')
  expect(named('é', 'Digit2')).toBe('é')
  expect(named('?', 'Minus', true)).toBe('?')
  expect(named('PageDown', 'PageDown')).toBe('PageDown')
})
