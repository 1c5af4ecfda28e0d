import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { parseConfiguration } from '../model/configuration'
import type { DigitalObject, ViewingDirection } from '../model/digital-object'
import { followKeyboard, turnOfArrow } from './keyboard'
import { createViewerStore, type ViewerStore } from './state/store'

const canvas = (id: string) => ({ id, behaviors: [], painting: [], metadata: [], rights: [], renderings: [] })

function objectOf(viewingDirection: ViewingDirection): DigitalObject {
  return {
    id: 'https://x.example/m',
    metadata: [],
    rights: [],
    providers: [],
    homepages: [],
    renderings: [],
    seeAlso: [],
    viewingDirection,
    behaviors: [],
    canvases: ['a', 'b', 'c', 'd'].map(canvas),
    structures: [],
  }
}

const shell = {
  focusPageField: vi.fn(),
  toggleFullScreen: vi.fn(),
  togglePanelByKey: vi.fn(() => false),
  closeInnermost: vi.fn(() => true),
  isComing: vi.fn((_: string) => false),
}
const controls = { zoomBy: vi.fn(), panBy: vi.fn(), wholePage: vi.fn() }
let store: ViewerStore
let stop = () => {}

beforeEach(() => {
  vi.clearAllMocks()
  store = createViewerStore(parseConfiguration(''))
  store.setState({
    loading: { status: 'ready', object: objectOf('left-to-right') },
    controls,
    place: { canvas: 1, rotation: 0 },
  })
  stop = followKeyboard(store, shell)
})

afterEach(() => {
  stop()
  document.body.replaceChildren()
})

function press(key: string, options: KeyboardEventInit = {}, target: EventTarget = document.body): boolean {
  return !target.dispatchEvent(
    new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...options }),
  )
}

const page = () => store.getState().place.canvas

it('leaves letters, digits and signs alone where the reader has switched single keys off', () => {
  const press = (key: string) => {
    const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true })
    document.body.dispatchEvent(event)
    return event.defaultPrevented
  }
  const singles = ['e', 'Q', '+', '-', '0', 'b', 'o', 'r', 'x', 'f', '?', '1', '.']
  store.setState({ settings: { ...store.getState().settings, singleKeys: false } })
  expect(singles.filter(press)).toEqual([])
  expect(shell.togglePanelByKey).not.toHaveBeenCalled()
  expect(press('PageDown')).toBe(true)
  expect(store.getState().place.canvas).toBe(2)
  expect(press('Escape')).toBe(true)
})

describe('turnOfArrow', () => {
  it.each([
    ['ArrowRight', 'left-to-right', 1],
    ['ArrowLeft', 'left-to-right', -1],
    ['ArrowDown', 'left-to-right', 0],
    ['ArrowLeft', 'right-to-left', 1],
    ['ArrowRight', 'right-to-left', -1],
    ['ArrowDown', 'top-to-bottom', 1],
    ['ArrowUp', 'top-to-bottom', -1],
    ['ArrowRight', 'top-to-bottom', 0],
    ['ArrowUp', 'bottom-to-top', 1],
  ] as const)('%s in %s turns by %d', (key, direction, pages) => {
    expect(turnOfArrow(key, direction)).toBe(pages)
  })
})

describe('the keys', () => {
  it.each([
    ['PageDown', 2],
    ['PageUp', 0],
    ['Home', 0],
    ['End', 3],
    ['.', 2],
    [',', 0],
    ['e', 2],
    ['q', 0],
    ['ArrowRight', 2],
  ])('%s goes to canvas %d', (key, index) => {
    expect(press(key)).toBe(true)
    expect(page()).toBe(index)
  })

  it('stop at the covers', () => {
    for (let turn = 0; turn < 9; turn++) press('PageDown')
    expect(page()).toBe(3)
  })

  it('move the view instead of turning while zoomed in', () => {
    store.setState({ view: { zoom: 2, canZoomIn: true, canZoomOut: true } })
    press('ArrowRight')
    expect(page()).toBe(1)
    expect(controls.panBy).toHaveBeenCalledWith(expect.closeTo(0.15), 0)
  })

  it('zoom and rotate', () => {
    press('+')
    press('-')
    press('0')
    expect(controls.zoomBy.mock.calls.map(([factor]) => factor > 1)).toEqual([true, false])
    expect(controls.wholePage).toHaveBeenCalledOnce()
    press('r')
    press('r')
    press('R', { shiftKey: true })
    expect(store.getState().place.rotation).toBe(90)
  })

  it('leave a reader alone who is typing, or using a control that needs them', () => {
    for (const [tag, type, key] of [
      ['input', 'text', 'e'],
      ['textarea', '', 'PageDown'],
      ['input', 'range', 'ArrowRight'],
    ] as const) {
      const field = document.createElement(tag)
      if (type) field.setAttribute('type', type)
      document.body.append(field)
      expect(press(key, {}, field)).toBe(false)
    }
    expect(page()).toBe(1)
  })

  it('do not wait for what has just been closed, and has the focus until the next frame', () => {
    const dialog = document.createElement('dialog')
    const heading = document.createElement('h2')
    dialog.append(heading)
    document.body.append(dialog)
    dialog.style.display = 'none'
    expect(press('PageDown', {}, heading)).toBe(true)
    expect(page()).toBe(2)
  })

  it('turn pages from a field of one line, which has no use for them', () => {
    const field = document.createElement('input')
    document.body.append(field)
    expect(press('PageDown', {}, field)).toBe(true)
    expect(page()).toBe(2)
  })

  it('leave the browser its own', () => {
    expect(press('r', { ctrlKey: true })).toBe(false)
    expect(press('ArrowLeft', { altKey: true })).toBe(false)
    expect(press('+', { metaKey: true })).toBe(false)
    expect(page()).toBe(1)
  })

  it('do nothing while there is no object', () => {
    store.setState({ loading: { status: 'loading', bytes: 0 } })
    expect(press('PageDown')).toBe(false)
  })

  it('leave Escape to what lies on top', () => {
    const dialog = document.createElement('dialog')
    dialog.setAttribute('open', '')
    document.body.append(dialog)
    expect(press('Escape')).toBe(false)
    expect(shell.closeInnermost).not.toHaveBeenCalled()
  })

  it('open panels by the keys that the panels name', () => {
    shell.togglePanelByKey.mockReturnValueOnce(true)
    expect(press('1')).toBe(true)
    expect(shell.togglePanelByKey).toHaveBeenCalledWith('1')
    expect(press('9')).toBe(false)
  })

  it('turn pages where nothing can be moved, whatever the view was before', () => {
    store.setState({ controls: undefined, view: { zoom: 3, canZoomIn: false, canZoomOut: true } })
    press('ArrowRight')
    expect(page()).toBe(2)
  })

  it('close the innermost thing by Escape', () => {
    expect(press('Escape')).toBe(true)
    expect(shell.closeInnermost).toHaveBeenCalledOnce()
  })
})

describe('a keyboard of another script', () => {
  it('turns and opens by the places of the keys', () => {
    expect(press('ק', { code: 'KeyE' })).toBe(true)
    expect(page()).toBe(2)
    press('Й', { code: 'KeyQ', shiftKey: true })
    expect(page()).toBe(0)
    press('۳', { code: 'Digit3' })
    expect(shell.togglePanelByKey).toHaveBeenCalledWith('3')
  })
})

it('keeps a key for what is on its way', async () => {
  store.setState({ controls: undefined })
  shell.isComing.mockImplementation(piece => piece === 'controls')
  expect(press('+')).toBe(true)
  store.setState({ controls })
  await Promise.resolve()
  expect(controls.zoomBy).toHaveBeenCalledOnce()
  shell.isComing.mockReset()
})
