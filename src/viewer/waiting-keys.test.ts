// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { parseConfiguration } from '../model/configuration'
import { RECORDING_KEYS } from './keys'
import { createViewerStore, type ViewerStore } from './state/store'
import { keepWaitingKeys, type MediumPiece, type WaitingKeys } from './waiting-keys'

const controls = { zoomBy: vi.fn(), panBy: vi.fn(), wholePage: vi.fn() }
const keyDown = (key: string, options: KeyboardEventInit = {}) =>
  new KeyboardEvent('keydown', { key, bubbles: true, ...options })

let pressed: string[]
let store: ViewerStore
let waiting: WaitingKeys
let coming: readonly MediumPiece[]
const note = ({ key }: KeyboardEvent) => pressed.push(key)

beforeEach(() => {
  pressed = []
  coming = ['controls']
  store = createViewerStore(parseConfiguration(''))
  waiting = keepWaitingKeys(store, piece => coming.includes(piece))
  document.addEventListener('keydown', note)
})

afterEach(() => {
  waiting.stop()
  document.removeEventListener('keydown', note)
  vi.restoreAllMocks()
})

it('presses a key that zooms when the picture can be zoomed, in the order of the reader', async () => {
  expect(waiting.take(keyDown('+'))).toBe(true)
  expect(waiting.take(keyDown('0'))).toBe(true)
  expect(pressed).toEqual([])
  store.setState({ controls })
  await Promise.resolve()
  expect(pressed).toEqual(['+', '0'])
  store.setState({ controls })
  await Promise.resolve()
  expect(pressed).toEqual(['+', '0'])
})

it('leaves keys alone that can act, and those whose part will never come', () => {
  expect(waiting.take(keyDown('PageDown'))).toBe(false)
  expect(waiting.take(keyDown('k'))).toBe(false)
  store.setState({ controls })
  expect(waiting.take(keyDown('+'))).toBe(false)
})

it('keeps page keys for a file with pages, and player keys for a recording', () => {
  coming = ['innerPages', 'playback']
  expect(waiting.take(keyDown('PageDown'))).toBe(true)
  expect(waiting.take(keyDown(' '))).toBe(true)
  expect(waiting.take(keyDown('+'))).toBe(false)
})

it('forgets a key that waited too long', async () => {
  waiting.take(keyDown('+'))
  vi.spyOn(performance, 'now').mockReturnValue(performance.now() + 60_000)
  store.setState({ controls })
  await Promise.resolve()
  expect(pressed).toEqual([])
})

it('presses the keys that were pressed before the shell, but for those of the browser, once', async () => {
  const early = [keyDown('PageDown'), keyDown('r', { ctrlKey: true }), keyDown('3')]
  for (const event of early) document.body.dispatchEvent(event)
  pressed = []
  globalThis.lecternEarlyKeys = early
  await Promise.all([waiting.pressEarlyKeys(), waiting.pressEarlyKeys()])
  expect(pressed).toEqual(['PageDown', '3'])
})

it('types what was pressed after the key that leads to a field', async () => {
  const typeText = vi.fn()
  Object.assign(document, { execCommand: typeText })
  const field = document.body.appendChild(document.createElement('input'))
  globalThis.lecternEarlyKeys = [keyDown('x'), keyDown('1'), keyDown('2')]
  for (const event of globalThis.lecternEarlyKeys) document.body.dispatchEvent(event)
  const lead = ({ key }: KeyboardEvent) => key === 'x' && field.focus()
  document.addEventListener('keydown', lead)
  await waiting.pressEarlyKeys()
  document.removeEventListener('keydown', lead)
  expect(typeText.mock.calls).toEqual([
    ['insertText', false, '1'],
    ['insertText', false, '2'],
  ])
  field.remove()
})

it('leaves a field by Escape, and types nothing after it', async () => {
  const typeText = vi.fn()
  Object.assign(document, { execCommand: typeText })
  const field = document.body.appendChild(document.createElement('input'))
  field.addEventListener('keydown', event => {
    if (event.key !== 'Escape') return
    event.preventDefault()
    field.blur()
  })
  globalThis.lecternEarlyKeys = ['x', '9', 'Escape', 'b'].map(key => keyDown(key))
  for (const event of globalThis.lecternEarlyKeys) document.body.dispatchEvent(event)
  const acts: string[] = []
  const act = ({ key, target }: KeyboardEvent) => {
    if (key === 'x') field.focus()
    if (target === document.body) acts.push(key)
  }
  document.addEventListener('keydown', act)
  await waiting.pressEarlyKeys()
  document.removeEventListener('keydown', act)
  expect(typeText.mock.calls).toEqual([['insertText', false, '9']])
  expect(acts).toEqual(['x', 'b'])
  field.remove()
})

it.each(RECORDING_KEYS.flatMap(({ keys }) => keys))("keeps the player's key %j for a recording", name => {
  coming = ['playback']
  const key = name.replace('Shift+', '')
  expect(waiting.take(keyDown(key, { shiftKey: key !== name }))).toBe(true)
})
