// @vitest-environment happy-dom
import { cleanup, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, it, vi } from 'vitest'
import { renderInViewer } from '../../testing/render-in-viewer'
import { PartFailed } from './PartFailed'

afterEach(cleanup)

it('tries the part again when the reader asks, and when the network is back', async () => {
  const reset = vi.fn()
  renderInViewer(<PartFailed reset={reset} />)
  await userEvent.click(screen.getByRole('button', { name: 'Reload this part' }))
  expect(reset).toHaveBeenCalledOnce()
  dispatchEvent(new Event('online'))
  expect(reset).toHaveBeenCalledTimes(2)
})
