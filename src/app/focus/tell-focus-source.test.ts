// @vitest-environment happy-dom
import { expect, it } from 'vitest'
import { tellFocusSource } from './tell-focus-source'

const focus = (button: HTMLElement) => {
  button.blur()
  button.focus()
  return document.documentElement.dataset.focusBy
}

const press = (key: string, type = 'keydown') =>
  document.dispatchEvent(new KeyboardEvent(type, { key, bubbles: true }))

it('tells a focus that a key moves from one that is placed', () => {
  const button = document.createElement('button')
  document.body.append(button)
  tellFocusSource()
  expect(focus(button)).toBeUndefined()
  press('Tab')
  expect(focus(button)).toBe('keys')
  press('Tab', 'keyup')
  expect(focus(button)).toBeUndefined()
  press('Enter')
  expect(focus(button)).toBeUndefined()
  press('ArrowRight')
  button.dispatchEvent(new Event('pointerdown', { bubbles: true }))
  expect(focus(button)).toBeUndefined()
})
