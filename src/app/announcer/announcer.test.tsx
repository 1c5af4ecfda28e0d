import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createAnnouncer } from './announcer'

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

describe('the announcer', () => {
  it('says only the last of a quick series', () => {
    const { element, announce } = createAnnouncer()
    for (const page of [1, 2, 3]) announce(`Page ${page}`, 'page')
    expect(element.textContent).toBe('')
    vi.runAllTimers()
    expect(element.textContent).toBe('Page 3')
  })

  it('says the page that was turned to while zoomed in, not that the view is whole again', () => {
    const { element, announce } = createAnnouncer()
    announce('Page 2', 'page')
    announce('Whole page', 'view')
    vi.runAllTimers()
    expect(element.textContent).toBe('Page 2')
    announce('Zoom 200 %', 'view')
    vi.runAllTimers()
    expect(element.textContent).toBe('Zoom 200 %')
  })
})
