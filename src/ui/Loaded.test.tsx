// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, expect, it, vi } from 'vitest'
import { ErrorBoundary } from './ErrorBoundary'
import { Loaded } from './Loaded'

afterEach(() => {
  cleanup()
  vi.restoreAllMocks()
})

it('shows a component when it has come, and the next time at once', async () => {
  const load = vi.fn(() => Promise.resolve(() => <p>here</p>))
  render(<Loaded load={load} />)
  expect(screen.queryByText('here')).toBeNull()
  await screen.findByText('here')
  cleanup()
  render(<Loaded load={load} />)
  expect(screen.getByText('here')).toBeTruthy()
  expect(load).toHaveBeenCalledTimes(1)
})

it('leaves it to the boundary around it to say that it did not come', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {})
  const load = () => Promise.reject(new Error('no network'))
  render(
    <ErrorBoundary fallback={() => <p>not here</p>}>
      <Loaded load={load} />
    </ErrorBoundary>,
  )
  await screen.findByText('not here')
})
