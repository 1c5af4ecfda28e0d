import { cleanup, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, it } from 'vitest'
import { blankCanvas, emptyObject, renderInViewer } from '../../testing/render-in-viewer'
import type { Place } from '../../viewer/url/place'
import { ComingBack } from './ComingBack'

const object = emptyObject({
  canvases: Array.from({ length: 20 }, (_, page) =>
    blankCanvas({ id: `${page}`, label: { none: [`p. ${page}`] } }),
  ),
})
const show = (place: Partial<Place>) => {
  const lastPlace = { canvas: 0, rotation: 0, ...place }
  return renderInViewer(<ComingBack object={object} lastPlace={lastPlace} />, object, { lastPlace })
}

afterEach(cleanup)

describe('coming back', () => {
  it('says where the reader was and goes there', async () => {
    const { store, viewer } = show({ canvas: 11 })
    expect(screen.getByText('You were on page 12 (p. 11).')).toBeDefined()
    expect(viewer.announce).toHaveBeenCalledWith(expect.stringContaining('You were on page 12'), 'view')
    await userEvent.click(screen.getByRole('button', { name: 'Go to page 12' }))
    expect(store.getState()).toMatchObject({ place: { canvas: 11 }, lastPlace: undefined })
  })

  it('goes to a page inside a file', async () => {
    const { store } = show({ fragment: 'page=7' })
    expect(screen.getByText('You were on page 7.')).toBeDefined()
    await userEvent.click(screen.getByRole('button', { name: 'Go to page 7' }))
    expect(store.getState().place.fragment).toBe('page=7')
  })

  it('goes further into what has no pages', () => {
    show({ fragment: 't=30' })
    expect(screen.getByRole('button', { name: 'Go there' })).toBeDefined()
  })

  it('can be dismissed, and the page stays', async () => {
    const { store } = show({ canvas: 11 })
    await userEvent.click(screen.getByRole('button', { name: 'Dismiss' }))
    expect(store.getState()).toMatchObject({ place: { canvas: 0 }, lastPlace: undefined })
  })
})
