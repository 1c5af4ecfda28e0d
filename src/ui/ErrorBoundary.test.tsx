// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, it, vi } from 'vitest'
import { ErrorBoundary } from './ErrorBoundary'

afterEach(() => {
  cleanup()
  vi.restoreAllMocks()
})

function Part({ part }: { part: { readonly broken: boolean } }) {
  if (part.broken) throw new Error('a bug')
  return <p>works</p>
}

it('stands in for what threw, leaves the rest alone, and tries again', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined)
  const part = { broken: true }
  render(
    <>
      <ErrorBoundary
        fallback={reset => (
          <button type="button" onClick={reset}>
            again
          </button>
        )}
      >
        <Part part={part} />
      </ErrorBoundary>
      <p>the rest</p>
    </>,
  )
  expect(screen.getByText('the rest')).toBeDefined()
  part.broken = false
  await userEvent.click(screen.getByRole('button', { name: 'again' }))
  expect(screen.getByText('works')).toBeDefined()
})

it('tries again for another subject', () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined)
  const show = (subject: number) => (
    <ErrorBoundary subject={subject} fallback={() => <p>failed</p>}>
      <Part part={{ broken: subject === 1 }} />
    </ErrorBoundary>
  )
  const { rerender } = render(show(1))
  expect(screen.getByText('failed')).toBeDefined()
  rerender(show(1))
  expect(screen.getByText('failed')).toBeDefined()
  rerender(show(2))
  expect(screen.getByText('works')).toBeDefined()
})
