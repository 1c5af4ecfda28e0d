// @vitest-environment happy-dom
import { act, cleanup, screen } from '@testing-library/react'
import { useState } from 'react'
import { afterEach, it } from 'vitest'
import type { Medium } from '../media/medium'
import { blankCanvas, emptyObject, renderInViewer } from '../testing/render-in-viewer'
import { setOrder } from '../viewer/state/orders'
import { useObject } from '../viewer/use-viewer'
import { MediumHost } from './MediumHost'

afterEach(cleanup)

/** A medium that keeps the canvas with which it was mounted, as a player does. */
function Kept({ canvas }: { canvas: number }) {
  const id = useObject()?.canvases[canvas]?.id
  const [first] = useState(id)
  return <p>{`shows ${first}`}</p>
}
const medium: Medium = { name: 'kept', accepts: () => true, load: async () => Kept }

it('mounts anew for the canvas that another order has at the position', async () => {
  const canvases = ['a', 'b'].map(id => blankCanvas({ id }))
  const object = emptyObject({ canvases, sequences: [{ canvases: [1] }] })
  const { store } = renderInViewer(<MediumHost medium={medium} canvas={0} />, object)
  await screen.findByText('shows a')
  act(() => setOrder(store, 1))
  await screen.findByText('shows b')
})
