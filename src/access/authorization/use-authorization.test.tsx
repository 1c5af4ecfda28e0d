// @vitest-environment happy-dom
import { act, cleanup } from '@testing-library/react'
import { afterEach, expect, it, vi } from 'vitest'
import { blankCanvas, emptyObject, renderInViewer } from '../../testing/render-in-viewer'
import { setOrder } from '../../viewer/state/orders'
import { useViewer } from '../../viewer/use-viewer'
import { useAuthorization } from './use-authorization'

afterEach(cleanup)

const probeOf = (name: string) => `https://a.example/probe/${name}`
const guarded = (id: string) =>
  blankCanvas({
    id,
    painting: [
      {
        media: {
          ...{ url: `https://a.example/${id}.jpg`, type: 'image', format: 'image/jpeg' },
          accessServices: [{ id: probeOf(id), type: 'AuthProbeService2', service: [] }],
        },
        choices: [],
      },
    ],
  })

function Guarded({ ask }: { ask: (url: string) => void }) {
  const { delivery } = useViewer()
  delivery.guarded = async url => {
    ask(url)
    return { json: { status: 200 } }
  }
  useAuthorization()
  return null
}

it('asks for the page that another order has at a position', async () => {
  const ask = vi.fn()
  const object = emptyObject({
    canvases: [guarded('a'), guarded('b'), guarded('c')],
    sequences: [{ canvases: [0, 2, 1] }],
  })
  const { store } = renderInViewer(<Guarded ask={ask} />, object)
  await vi.waitFor(() => expect(ask).toHaveBeenLastCalledWith(probeOf('a')))
  act(() => store.setState({ place: { canvas: 1, rotation: 0 } }))
  await vi.waitFor(() => expect(ask).toHaveBeenLastCalledWith(probeOf('b')))
  act(() => store.setState({ place: { canvas: 0, rotation: 0 } }))
  act(() => setOrder(store, 1))
  act(() => store.setState({ place: { canvas: 1, rotation: 0 } }))
  await vi.waitFor(() => expect(ask).toHaveBeenLastCalledWith(probeOf('c')))
})
