// @vitest-environment happy-dom
import { act, cleanup, fireEvent, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, it } from 'vitest'
import { AS_DELIVERED } from '../../model/layers'
import { blankCanvas, emptyObject, renderInViewer } from '../../testing/render-in-viewer'
import { goToCanvas } from '../../viewer/state/navigation'
import { shownPaintings } from '../../viewer/state/picture-layers'
import { LayersContent } from './LayersContent'

const media = (name: string, label?: string) => ({
  url: `https://x.example/${name}.jpg`,
  type: 'image',
  format: 'image/jpeg',
  ...(label !== undefined && { label: { en: [label] } }),
})
const choice = (...choices: ReturnType<typeof media>[]) => ({ media: choices[0] ?? media('none'), choices })
const object = emptyObject({
  canvases: [
    blankCanvas({ painting: [choice(media('day', 'Daylight'), media('xray', 'X-ray'), media('third'))] }),
    blankCanvas({ painting: [{ media: media('plain'), choices: [] }] }),
  ],
})
const radio = (name: string) => screen.getByRole<HTMLInputElement>('radio', { name })

/** Shows the panel, whose words come by themselves. */
async function show(...more: [Parameters<typeof renderInViewer>[2]?]) {
  const viewer = renderInViewer(<LayersContent />, object, ...more)
  await screen.findByRole('button', { name: 'Reset' })
  return viewer
}

afterEach(cleanup)

describe('the layers panel', () => {
  it('names every picture, shows another, and lays one over it', async () => {
    const { store } = await show()
    expect(radio('Daylight').checked).toBe(true)
    await userEvent.click(radio('Picture 3'))
    await userEvent.click(screen.getByRole('checkbox', { name: 'Overlay: X-ray' }))
    fireEvent.change(screen.getByRole('slider', { name: 'Opacity of X-ray' }), { target: { value: '20' } })
    const seen = shownPaintings(store.getState(), 0)
    expect(seen.map(each => [each.media.url.slice(18), each.opacity])).toEqual([
      ['third.jpg', 1],
      ['xray.jpg', 0.2],
    ])
    await userEvent.click(screen.getByRole('button', { name: 'Reset' }))
    expect(store.getState().layers).toBe(AS_DELIVERED)
  })

  it('says why a picture did not come, and tries it again', async () => {
    const { store } = await show({
      layers: { ...AS_DELIVERED, chosen: new Map([[0, 'X-ray']]) },
      layerFailures: new Map([['0/0.1', { failure: 'unreachable' }]]),
    })
    expect(screen.getByRole('alert').textContent).toContain('could not be loaded')
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }))
    expect(screen.queryByRole('alert')).toBeNull()
    expect(store.getState().layers.attempt).toBe(1)
  })

  it('says so on a page with one picture', async () => {
    const { store } = await show()
    act(() => goToCanvas(store, 1))
    expect(screen.queryByRole('radio')).toBeNull()
    expect(screen.getByText('There is only one picture of this page.')).toBeDefined()
  })
})
