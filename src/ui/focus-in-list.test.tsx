import { useRef, useState } from 'react'
import { createRoot } from 'react-dom/client'
import { describe, expect, it, vi } from 'vitest'
import { moveInList, useFocusInList } from './focus-in-list'

function TwoButtons() {
  const list = useRef<HTMLDivElement>(null)
  const focusAfterwards = useFocusInList(list)
  const [stop, setStop] = useState(0)
  const move = () => {
    focusAfterwards()
    setStop(1)
  }
  return (
    <div ref={list}>
      <button type="button" tabIndex={stop === 0 ? 0 : -1} onClick={move}>
        one
      </button>
      <button type="button" tabIndex={stop === 1 ? 0 : -1}>
        two
      </button>
    </div>
  )
}

describe('useFocusInList', () => {
  it('moves the focus also for a key that comes right after the list was drawn', async () => {
    // Without `act`, which would end everything that a rendering leaves for later.
    vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', false)
    const host = document.body.appendChild(document.createElement('div'))
    const root = createRoot(host)
    const drawn = new Promise<void>(resolve => {
      new MutationObserver(() => resolve()).observe(host, { childList: true, subtree: true })
    })
    root.render(<TwoButtons />)
    await drawn
    const [one, two] = host.querySelectorAll('button')
    one?.focus()
    one?.click()
    await expect.poll(() => two?.tabIndex).toBe(0)
    expect(document.activeElement).toBe(two)
    root.unmount()
    vi.unstubAllGlobals()
  })
})

describe('moveInList', () => {
  it('moves by one in a list and stops at its ends', () => {
    expect(moveInList('ArrowDown', 0, { count: 3 })).toBe(1)
    expect(moveInList('ArrowDown', 2, { count: 3 })).toBe(2)
    expect(moveInList('ArrowUp', 0, { count: 3 })).toBe(0)
    expect(moveInList('Home', 2, { count: 3 })).toBe(0)
    expect(moveInList('End', 0, { count: 3 })).toBe(2)
  })

  it('moves by rows in a grid, and across in the reading direction', () => {
    expect(moveInList('ArrowDown', 1, { count: 9, columns: 3, rightward: 1 })).toBe(4)
    expect(moveInList('ArrowDown', 5, { count: 7, columns: 3, rightward: 1 })).toBe(6)
    expect(moveInList('ArrowUp', 2, { count: 9, columns: 3, rightward: 1 })).toBe(2)
    expect(moveInList('ArrowRight', 4, { count: 9, columns: 3, rightward: 1 })).toBe(5)
    expect(moveInList('ArrowRight', 4, { count: 9, columns: 3, rightward: -1 })).toBe(3)
  })

  it('leaves other keys alone, and arrows across in a plain list', () => {
    expect(moveInList('a', 1, { count: 3 })).toBeUndefined()
    expect(moveInList('ArrowRight', 1, { count: 3 })).toBeUndefined()
    expect(moveInList('constructor', 1, { count: 3 })).toBeUndefined()
  })
})
