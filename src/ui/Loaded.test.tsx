// @vitest-environment happy-dom
import { cleanup, render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { type ComponentType, type ReactNode, useLayoutEffect } from 'react'
import { createRoot } from 'react-dom/client'
import { afterEach, expect, it, vi } from 'vitest'
import { ErrorBoundary } from './ErrorBoundary'
import { Loaded } from './Loaded'

afterEach(() => {
  cleanup()
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})

it('shows a component when it has come, and the next time at once', async () => {
  const load = vi.fn(() => Promise.resolve(() => <p>here</p>))
  render(<Loaded load={load} meanwhile={<p>soon</p>} />)
  expect(screen.queryByText('here')).toBeNull()
  expect(screen.getByText('soon')).toBeDefined()
  await screen.findByText('here')
  expect(screen.queryByText('soon')).toBeNull()
  cleanup()
  render(<Loaded load={load} />)
  expect(screen.getByText('here')).toBeTruthy()
  expect(load).toHaveBeenCalledTimes(1)
})

it('gives the component its props, and shows another one in its place', async () => {
  const loadNumber = () => Promise.resolve(({ page }: { page: number }) => <p>page {page}</p>)
  const loadWord = () => Promise.resolve(() => <p>word</p>)
  const { rerender } = render(<Loaded load={loadNumber} props={{ page: 3 }} />)
  await screen.findByText('page 3')
  rerender(<Loaded load={loadWord} />)
  await screen.findByText('word')
})

it('leaves it to the boundary around it to say that a part did not come, and loads it again when asked', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {})
  const load = vi.fn<() => Promise<ComponentType>>(() => Promise.reject(new Error('no network')))
  const again = (reset: () => void) => (
    <button type="button" onClick={reset}>
      not here
    </button>
  )
  render(
    <ErrorBoundary fallback={again}>
      <Loaded load={load} />
    </ErrorBoundary>,
  )
  const button = await screen.findByText('not here')
  load.mockResolvedValue(() => <p>here</p>)
  await userEvent.click(button)
  await screen.findByText('here')
})

/** Runs something when its parts are drawn, and before their effects. */
function AfterLayout({ run, children }: { run: () => void; children: ReactNode }) {
  useLayoutEffect(run, [run])
  return children
}

it('is there when it came between the drawing of its place and the effect that would load it', async () => {
  let arrive: (() => void) | undefined
  const load = () =>
    new Promise<() => string>(resolve => {
      arrive = () => resolve(() => 'here')
    })
  render(<Loaded load={load} />)
  await waitFor(() => expect(arrive).toBeDefined())
  const host = document.createElement('div')
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', false)
  const root = createRoot(host)
  root.render(
    <AfterLayout run={() => arrive?.()}>
      <Loaded load={load} />
    </AfterLayout>,
  )
  await vi.waitFor(() => expect(host.textContent).toBe('here'))
  root.unmount()
})
