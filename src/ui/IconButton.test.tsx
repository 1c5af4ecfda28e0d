// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { IconButton } from './IconButton'

afterEach(cleanup)
const icon = () => <svg />

describe('IconButton', () => {
  it('has its label as its name, shown or not', () => {
    render(<IconButton icon={icon} label="Zoom in" />)
    expect(screen.getByRole('button', { name: 'Zoom in' })).toBeDefined()
  })

  it('says whether it is on', () => {
    render(<IconButton icon={icon} label="Map" pressed={false} />)
    expect(screen.getByRole('button', { pressed: false })).toBeDefined()
  })

  it('can be reached but not used while it is out of use', async () => {
    const onClick = vi.fn()
    render(<IconButton icon={icon} label="Next" disabled onClick={onClick} />)
    await userEvent.tab()
    expect(document.activeElement).toBe(screen.getByRole('button'))
    await userEvent.click(screen.getByRole('button'))
    expect(onClick).not.toHaveBeenCalled()
  })
})
