import { beforeEach, describe, expect, it, vi } from 'vitest'
import { drawnPages, holdDrawn, keepDrawn } from './drawn-pages'

const keys = Array.from({ length: 400 }, (_, index) => `page ${index}`)
const drawing = () => ({ close: vi.fn() }) as unknown as ImageBitmap
const keepAll = () => {
  for (const key of keys) keepDrawn(key, drawing(), () => true)
}
const storedKeys = () => [...drawnPages.getState().keys()]

describe('pages that were drawn', () => {
  beforeEach(() => drawnPages.setState(new Map(), true))

  it('are kept up to a number, the latest of them', () => {
    keepAll()
    expect(storedKeys()).toEqual(keys.slice(-storedKeys().length))
    expect(storedKeys().length).toBeLessThan(200)
  })

  it('are all kept while thumbnails show them: none is drawn again and again', () => {
    const leave = keys.map(holdDrawn)
    keepAll()
    expect(storedKeys()).toEqual(keys)
    for (const each of leave) each()
    keepDrawn('late', drawing(), () => true)
    expect(storedKeys().at(-1)).toBe('late')
    expect(storedKeys().length).toBeLessThan(200)
  })

  it('are closed when nobody wants them, or when another was quicker', () => {
    const [one, other] = [drawing(), drawing()]
    keepDrawn('a', one, () => false)
    expect(one.close).toHaveBeenCalledOnce()
    keepDrawn('b', drawing(), () => true)
    keepDrawn('b', other, () => true)
    expect(other.close).toHaveBeenCalledOnce()
    expect(storedKeys()).toEqual(['b'])
  })
})
