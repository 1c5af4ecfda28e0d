import { type RefObject, useEffect, useState } from 'react'
import type { Canvas } from '../../model/digital-object'
import { trueSize } from '../../model/pictures/shape'
import { failPage } from '../../viewer/state/page-failures'
import { followCleared } from '../../viewer/state/retry-page'
import { objectOf } from '../../viewer/state/store'
import { useViewer } from '../../viewer/use-viewer'
import { preparePage } from '../pictures/page'
import { picturesOf } from '../pictures/pictures-of'
import type { Reading } from './column'
import { ScrollPictures } from './scroll-pictures'
import { createSizeBatch } from './size-batch'
import { knownSize } from './use-column'

const BLANK: Canvas = { id: '', behaviors: [], painting: [], metadata: [], rights: [], renderings: [] }

/** The pictures of the column, and the sizes they teach; what goes wrong with them goes to the store. */
export function useScrollPictures(reading: RefObject<Reading>) {
  const { store, delivery } = useViewer()
  const [parts] = useState(() => {
    const sizes = createSizeBatch(store)
    const pictures = new ScrollPictures({
      reading: () => reading.current.canvas,
      make: (canvas, width, before) =>
        preparePage({
          canvas: () => objectOf(store.getState())?.canvases[canvas] ?? BLANK,
          width,
          before,
          ...picturesOf(store, canvas),
          delivery,
          priority: canvas === reading.current.canvas ? 'high' : 'low',
        }),
      onSettled(canvas, page, failed) {
        const state = store.getState()
        const object = objectOf(state)
        if (failed) failPage(store, canvas, failed)
        const size = page.size()
        const before = object && knownSize(state, object, canvas)
        if (size && object && (!before || trueSize(before, size) === size)) sizes.add(canvas, size)
      },
    })
    return { pictures, sizes }
  })
  useEffect(
    () => store.subscribe(({ layers }, before) => layers !== before.layers && parts.pictures.keepUp()),
    [store, parts],
  )
  useEffect(
    () =>
      store.subscribe(({ retries, place }, before) => {
        if (retries !== before.retries) parts.pictures.retry(place.canvas)
      }),
    [store, parts],
  )
  useEffect(() => followCleared(store, canvas => parts.pictures.retry(canvas)), [store, parts])
  useEffect(
    () => () => {
      parts.pictures.destroy()
      parts.sizes.flush()
    },
    [parts],
  )
  return parts
}
