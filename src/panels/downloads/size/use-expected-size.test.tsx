// @vitest-environment happy-dom
import { act, cleanup, screen } from '@testing-library/react'
import { afterEach, expect, it, vi } from 'vitest'
import { failure } from '../../../model/failure'
import { blankCanvas, emptyObject, renderInViewer } from '../../../testing/render-in-viewer'
import { useViewerState } from '../../../viewer/use-viewer'
import type { PagePictures } from '../page-pictures'
import { useExpectedSize } from './use-expected-size'

const foretellPictures = vi.hoisted(() => vi.fn())
vi.mock('../make-pictures', () => ({ foretellPictures }))

const pictures: PagePictures = {
  count: 9,
  current: 0,
  picture: () => Promise.resolve(failure('unsupported')),
}
const innerPages = {
  count: 9,
  current: 0,
  labelOf: String,
  goTo: () => undefined,
  turnBy: () => undefined,
  canTurn: () => false,
}

function Size() {
  const canvas = useViewerState(state => state.place.canvas)
  const size = useExpectedSize({ typed: '1-5', pictures, width: 800, hasChosen: true })
  return <p>{`Canvas ${canvas}: ${size ?? ''}`}</p>
}

afterEach(cleanup)

it('is reckoned for each file of an object, for its own pages and for each order', async () => {
  foretellPictures.mockResolvedValueOnce(100).mockResolvedValueOnce(200).mockResolvedValueOnce(300)
  const object = emptyObject({ canvases: [blankCanvas(), blankCanvas({ id: 'd' })] })
  const { store } = renderInViewer(<Size />, object, { innerPages })
  await screen.findByText('Canvas 0: 100')
  act(() => store.setState({ place: { canvas: 1, rotation: 0 } }))
  await screen.findByText('Canvas 1: 200')
  act(() => store.setState({ order: 1 }))
  await screen.findByText('Canvas 1: 300')
  act(() => store.setState({ order: 0 }))
  await screen.findByText('Canvas 1: 200')
  expect(foretellPictures).toHaveBeenCalledTimes(3)
})
