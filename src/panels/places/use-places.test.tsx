// @vitest-environment happy-dom
import { act, cleanup, waitFor } from '@testing-library/react'
import { afterEach, expect, it } from 'vitest'
import { isCollection } from '../../model/collection'
import { isFailure } from '../../model/failure'
import { withParts } from '../../model/with-parts'
import { toObject } from '../../sources'
import { renderInViewer } from '../../testing/render-in-viewer'
import { setOrder } from '../../viewer/state/orders'
import { useObject } from '../../viewer/use-viewer'
import { usePlaces } from './use-places'

afterEach(cleanup)

const place = { type: 'Feature', geometry: { type: 'Point', coordinates: [16, 48] } }
const manifest = {
  '@context': 'http://iiif.io/api/presentation/3/context.json',
  ...{ id: 'https://a.example/m', type: 'Manifest', label: { en: ['Sheets'] } },
  items: ['a', 'b'].map(id => ({
    ...{ id: `https://a.example/${id}`, type: 'Canvas', width: 10, height: 10, items: [] },
    ...(id === 'b' && { navPlace: { type: 'FeatureCollection', features: [place] } }),
  })),
}

function Pages() {
  const { data } = usePlaces(useObject(), [0])
  return <p>{data?.references.map(({ owner }) => `page ${owner.canvas}`).join()}</p>
}

it('leads to the page that has the place in another order, too', async () => {
  const read = await toObject({ json: manifest, url: manifest.id })
  if (isFailure(read) || isCollection(read)) throw new Error('no manifest')
  const object = withParts(read, { sequences: [{ canvases: [1, 0] }] })
  const { store, container } = renderInViewer(<Pages />, object)
  await waitFor(() => expect(container.textContent).toBe('page 1'))
  act(() => setOrder(store, 1))
  await waitFor(() => expect(container.textContent).toBe('page 0'))
})
