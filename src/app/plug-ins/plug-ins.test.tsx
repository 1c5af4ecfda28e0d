// @vitest-environment happy-dom
// Plug-ins that work, and such as throw, hang, lie or want too much: a sentence for staff, and the rest works.

import { act, cleanup, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { addMedia, mediumFor } from '../../media'
import { parseConfiguration } from '../../model/configuration'
import { addPanels } from '../../panels'
import { blankCanvas, emptyObject, renderInViewer } from '../../testing/render-in-viewer'
import { TopBar } from '../bars/TopBar'
import { MediumHost } from '../MediumHost'
import { PanelColumn } from '../panel-column/PanelColumn'
import type { Context, PlugIn, PlugInMedium, PlugInPanel } from './contract'
import { plugInFaults, SECONDS } from './faults'
import { type LoadModule, loadPlugIns } from './index'

const object = emptyObject({
  label: { en: ['A book'], de: ['Ein Buch'] },
  metadata: [{ label: { en: ['Author'] }, value: { en: ['Ada'] } }],
  canvases: ['c1', 'c2', 'c3'].map(id => blankCanvas({ id })),
})

function render(plugins: unknown, shown = object) {
  const configuration = parseConfiguration(JSON.stringify({ plugins }))
  return renderInViewer(
    <>
      <TopBar />
      <PanelColumn side="end" />
    </>,
    shown,
    { configuration },
  )
}

const faults = () => plugInFaults.getState().map(({ kind, detail }) => `${kind} ${detail}`.trim())
const only =
  (plugIn: unknown): LoadModule =>
  async () => ({ default: plugIn })
const panel = (more: Partial<PlugInPanel> = {}): PlugIn => ({
  contract: 1,
  name: 'test',
  panels: [
    {
      name: 'facts',
      title: { en: 'Facts', de: 'Angaben' },
      mount: (element, { object: { title } }) => element.append(title),
      ...more,
    },
  ],
})

/** Loads a plug-in and opens its panel. */
async function openPanel(plugIn: PlugIn) {
  const rendered = render(['a.js'])
  await act(() => loadPlugIns(rendered.viewer, only(plugIn)))
  await userEvent.click(screen.getByRole('button', { name: 'Facts' }))
  return rendered
}

beforeEach(() => {
  vi.stubGlobal('reportError', vi.fn())
  HTMLElement.prototype.hidePopover = () => {}
  plugInFaults.setState([], true)
})
afterEach(() => {
  cleanup()
  addPanels([])
  addMedia([])
  vi.unstubAllGlobals()
  vi.useRealTimers()
})

it('shows the panel of a plug-in, and takes it off again', async () => {
  const unmount = vi.fn()
  let context: Context | undefined
  const { store } = await openPanel(
    panel({
      mount(element, given) {
        context = given
        element.append(`${given.object.title} by ${given.object.metadata[0]?.values[0]}`)
        return unmount
      },
    }),
  )
  await screen.findByText('A book by Ada')
  expect(context?.place).toMatchObject({ page: 1, pages: 3 })
  expect(context?.permits('print')).toBe(true)
  const heard = vi.fn()
  context?.onChange(heard)
  expect(await context?.goTo(3)).toEqual({ reached: true })
  expect(store.getState().place.canvas).toBe(2)
  expect(heard).toHaveBeenCalledOnce()
  expect(await context?.goTo(99)).toEqual({ reached: false, reason: 'no-page' })
  await userEvent.click(screen.getByRole('button', { name: /Close/ }))
  await waitFor(() => expect(unmount).toHaveBeenCalledOnce())
  expect(context?.signal.aborted).toBe(true)
  expect(faults()).toEqual([])
})

it.each([
  ['https://other.example/a.js', 1, []],
  ['plug-ins/a.js', 1, []],
  ['http://other.example/a.js', 0, ['origin']],
  ['data:text/javascript,export default 1', 0, ['origin']],
  ['javascript:alert(1)', 0, ['origin']],
  ['https://user:secret@other.example/a.js', 0, ['origin']],
  [5, 0, ['origin']],
])('loads from its own host or by https: %s', async (url, times, expected) => {
  const loadFrom = vi.fn(only(panel()))
  await loadPlugIns(render([url]).viewer, loadFrom)
  expect(loadFrom).toHaveBeenCalledTimes(times)
  expect(faults()).toEqual(expected)
})

it('loads nothing for a key of a wrong kind', async () => {
  const loadFrom = vi.fn(only(panel()))
  await loadPlugIns(render('a.js').viewer, loadFrom)
  expect(loadFrom).not.toHaveBeenCalled()
})

it.each([
  [undefined, 'form contract, name'],
  [() => 1, 'form contract, name'],
  [{ contract: 2, name: 'a' }, 'form contract'],
  [{ contract: 1, name: 'A b' }, 'form name'],
  [{ contract: 1, name: 'a', panels: 5 }, 'form panels'],
  [{ contract: 1, name: 'a', panels: [{ name: 'b', title: '' }] }, 'form panels[0].title, panels[0].mount'],
  [
    { contract: 1, name: 'a', panels: [{ name: 'b', title: 'B', icon: '"><script>', mount() {} }] },
    'form panels[0].icon',
  ],
  [{ contract: 1, name: 'a', media: [{ name: 'b', formats: ['*'], mount() {} }] }, 'form media[0].formats'],
])('refuses what is no plug-in: %j', async (value, expected) => {
  await loadPlugIns(render(['a.js']).viewer, only(value))
  expect(faults()).toEqual([expected])
})

it('says that a plug-in throws while it loads, and loads the others', async () => {
  const { viewer } = render(['a.js', 'b.js'])
  const loadFrom: LoadModule = async url => {
    if (url.endsWith('a.js')) throw new TypeError('broken')
    return { default: panel() }
  }
  await act(() => loadPlugIns(viewer, loadFrom))
  expect(faults()).toEqual(['missing TypeError: broken'])
  expect(screen.getByRole('button', { name: 'Facts' })).toBeDefined()
})

it('waits for no plug-in that hangs while it loads', async () => {
  vi.useFakeTimers()
  const { viewer } = render(['a.js', 'b.js'])
  const loadFrom: LoadModule = url =>
    url.endsWith('a.js') ? new Promise(() => {}) : Promise.resolve({ default: panel() })
  const all = loadPlugIns(viewer, loadFrom)
  await act(() => vi.advanceTimersByTimeAsync(10))
  expect(screen.getByRole('button', { name: 'Facts' })).toBeDefined()
  await act(() => vi.advanceTimersByTimeAsync(SECONDS * 1000))
  await all
  expect(faults()).toEqual(['late'])
})

it('says that a panel throws while it is drawn, and tries again', async () => {
  let attempts = 0
  await openPanel(
    panel({
      mount(element) {
        attempts++
        if (attempts === 1) throw new Error('no ink')
        element.append('drawn')
      },
    }),
  )
  await screen.findByRole('alert')
  expect(faults()).toEqual(['threw facts: Error: no ink'])
  await userEvent.click(screen.getByRole('button', { name: 'Reload this part' }))
  await screen.findByText('drawn')
})

it('gives a panel no more than its contract, and says what it wanted', async () => {
  let wants: unknown[] = [1]
  await openPanel(
    panel({
      mount(element, context) {
        const beyond = context as unknown as Record<string, unknown>
        wants = [beyond.store, beyond.delivery, beyond.cookies]
        expect(() => Object.assign(context, { language: 'de' })).toThrow()
        element.append('drawn')
      },
    }),
  )
  await screen.findByText('drawn')
  expect(wants).toEqual([undefined, undefined, undefined])
  expect(faults()).toEqual(['beyond store', 'beyond delivery', 'beyond cookies'])
})

it('keeps a key for whoever had it first', async () => {
  await loadPlugIns(render(['a.js']).viewer, only(panel({ key: 'r' })))
  expect(faults()).toEqual(['taken r'])
})

it('loads no second plug-in of the same name', async () => {
  await act(() => loadPlugIns(render(['a.js', 'b.js']).viewer, only(panel())))
  expect(faults()).toEqual(['taken test'])
  expect(screen.getAllByRole('button', { name: 'Facts' })).toHaveLength(1)
})

it('has no button where the library forbids what it serves, nor for a folder of the reader', async () => {
  const { store, viewer } = render(['a.js'])
  await act(() => loadPlugIns(viewer, only(panel({ serves: ['download'] }))))
  expect(screen.getByRole('button', { name: 'Facts' })).toBeDefined()
  act(() => store.setState({ loading: { status: 'ready', object: { ...object, id: 'folder:1' } } }))
  expect(screen.queryByRole('button', { name: 'Facts' })).toBeNull()
  const configuration = parseConfiguration('{"permissions":{"download":false}}')
  act(() => store.setState({ loading: { status: 'ready', object }, configuration }))
  expect(screen.queryByRole('button', { name: 'Facts' })).toBeNull()
})

it('asks once whether it has anything for an object, and takes an error for no', async () => {
  const isFor = vi.fn(() => {
    throw new Error('lost')
  })
  const { store, viewer } = render(['a.js'])
  await act(() => loadPlugIns(viewer, only(panel({ isFor }))))
  act(() => store.setState({ place: { canvas: 1, rotation: 0 } }))
  expect(screen.queryByRole('button', { name: 'Facts' })).toBeNull()
  expect(isFor).toHaveBeenCalledOnce()
  expect(faults()).toEqual(['threw facts: Error: lost'])
})

it('runs an action, and says in a column that it failed', async () => {
  const run = vi.fn().mockRejectedValueOnce(new Error('offline')).mockResolvedValueOnce(undefined)
  const { store, viewer } = render(['a.js'])
  const plugIn = { contract: 1, name: 'test', actions: [{ name: 'go', title: 'Go', run }] }
  await act(() => loadPlugIns(viewer, only(plugIn)))
  await userEvent.click(screen.getByRole('button', { name: 'Go' }))
  await screen.findByRole('alert')
  expect(faults()).toEqual(['threw go: Error: offline'])
  await userEvent.click(screen.getByRole('button', { name: 'Reload this part' }))
  await waitFor(() => expect(store.getState().panel).toBeUndefined())
  expect(run).toHaveBeenCalledTimes(2)
})

const file = (format: string, url = 'https://files.example/a') =>
  blankCanvas({ id: url, painting: [{ media: { url, type: 'dataset', format }, choices: [] }] })

async function withMedium(medium: Partial<PlugInMedium>, canvas = file('chemical/x-pdb')) {
  vi.stubGlobal('fetch', () => Promise.resolve(new Response('ATOM')))
  const configuration = parseConfiguration('{"plugins":["a.js"]}')
  const shown = emptyObject({ canvases: [canvas] })
  const rendered = renderInViewer(null, shown, { configuration })
  const whole = { name: 'molecule', formats: ['chemical/x-pdb', 'image/jpeg'], mount() {}, ...medium }
  await loadPlugIns(rendered.viewer, only({ contract: 1, name: 'test', media: [whole] }))
  return { ...rendered, canvas }
}

it.each([
  [file('chemical/x-pdb'), 'test-molecule'],
  [file('image/jpeg'), 'image'],
  [file('', 'https://files.example/a.PDB?signature=1'), 'test-molecule'],
  [file('application/octet-stream', 'https://files.example/a.pdb'), 'test-molecule'],
  [file('application/zip', 'https://files.example/a.pdb'), 'download'],
])('shows only files that the viewer does not show itself: %j', async (canvas, name) => {
  await withMedium({ extensions: ['pdb'] }, canvas)
  expect(mediumFor(canvas).name).toBe(name)
})

it('gives a medium the bytes of its file, and offers the file when the medium fails', async () => {
  const mount = vi.fn(() => {
    throw new Error('no atoms')
  })
  const { store, viewer, canvas, rerender } = await withMedium({ mount })
  const medium = mediumFor(canvas)
  const { ViewerProvider } = await import('../../viewer/use-viewer')
  rerender(
    <ViewerProvider viewer={viewer}>
      <MediumHost medium={medium} canvas={0} />
    </ViewerProvider>,
  )
  await waitFor(() => expect(faults()).toEqual(['threw molecule: Error: no atoms']))
  const [[, , given] = []] = mount.mock.calls as unknown as [[unknown, unknown, { bytes: Uint8Array }]]
  expect(new TextDecoder().decode(given?.bytes)).toBe('ATOM')
  expect(mediumFor(canvas).name).toBe('download')
  expect(store.getState().pageFailures.size).toBe(0)
})
