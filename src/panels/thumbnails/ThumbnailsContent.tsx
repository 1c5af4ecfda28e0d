import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react'
import type { DigitalObject } from '../../model/digital-object'
import { Thumbnail } from '../../stage/thumbnail/Thumbnail'
import { moveInList, useFocusInList } from '../../ui/focus-in-list'
import type { InnerPages } from '../../viewer/files/inner-pages'
import { framesOf } from '../../viewer/state/frames'
import { goToCanvas } from '../../viewer/state/navigation'
import { useObject, useTranslate, useViewer, useViewerState } from '../../viewer/use-viewer'
import { Frames } from './Frames'
import { InnerThumbnail } from './InnerThumbnail'
import { useThumbnailGrid } from './use-thumbnail-grid'
import './thumbnails.css'

/** The thumbnails, their one stop of the Tab key, and the current page followed. */
function useThumbnails(object: DigitalObject, innerPages: InnerPages | undefined) {
  const current = useViewerState(state => state.innerPages?.current ?? state.place.canvas)
  const count = innerPages?.count ?? object.canvases.length
  const [active, setActive] = useState(current)
  const list = useRef<HTMLUListElement>(null)
  const focusAfterwards = useFocusInList(list)
  const stop = Math.min(active, count - 1)
  const grid = useThumbnailGrid(count, stop)
  const { virtualizer, columns } = grid
  const followed = useRef<number>(undefined)
  // biome-ignore lint/correctness/useExhaustiveDependencies: only another page, or another width, moves the strip
  useEffect(() => {
    setActive(current)
    // In the middle when the strip appears or is laid out anew; then only as far as is needed.
    virtualizer.scrollToIndex(current, { align: followed.current === columns ? 'auto' : 'center' })
    followed.current = columns
  }, [current, columns])
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const rightward = object.viewingDirection === 'right-to-left' ? -1 : 1
    const to = moveInList(event.key, stop, { count, columns, rightward })
    if (to === undefined) return
    event.preventDefault()
    setActive(to)
    virtualizer.scrollToIndex(to, { align: 'auto' })
    focusAfterwards()
  }
  return { ...grid, list, stop, setActive, onKeyDown }
}

function ThumbnailGrid({ object, innerPages }: { object: DigitalObject; innerPages?: InnerPages }) {
  const t = useTranslate()
  const { store } = useViewer()
  const { scroller, virtualizer, columns, list, stop, setActive, onKeyDown } = useThumbnails(
    object,
    innerPages,
  )
  return (
    <div ref={scroller} className="thumbnails" data-uses-arrows>
      <ul
        ref={list}
        className="thumbnail-grid"
        aria-label={t('panel.thumbnails')}
        dir={object.viewingDirection === 'right-to-left' ? 'rtl' : 'ltr'}
        style={{ blockSize: virtualizer.getTotalSize() }}
        onKeyDown={onKeyDown}
      >
        {virtualizer.getVirtualItems().map(({ index, start, lane }) => {
          const place = {
            stop: index === stop,
            offset: start,
            start: (100 * lane) / columns,
            inlineSize: 100 / columns,
            onFocus: () => setActive(index),
          }
          return innerPages ? (
            <InnerThumbnail
              key={index}
              innerPages={innerPages}
              page={index}
              {...place}
              onChoose={() => innerPages.goTo(index)}
            />
          ) : (
            <Thumbnail
              key={index}
              object={object}
              canvas={index}
              {...place}
              onChoose={() => goToCanvas(store, index)}
            />
          )
        })}
      </ul>
    </div>
  )
}

/** The pages in small; of thousands only those in view are in the page. */
export function ThumbnailsContent() {
  const object = useObject()
  const canvas = useViewerState(state => state.place.canvas)
  const innerPages = useViewerState(state => state.innerPages)
  const frames = useMemo(() => framesOf(object?.structures ?? [], canvas), [object, canvas])
  if (!object) return null
  if (frames.length > 0)
    return (
      <div className="thumbnails">
        <Frames canvas={canvas} frames={frames} />
        {object.canvases.length > 1 && <ThumbnailGrid key={object.id} object={object} />}
      </div>
    )
  if (!innerPages?.thumbnail) return <ThumbnailGrid key={object.id} object={object} />
  return <ThumbnailGrid key={`${object.id} ${canvas}`} object={object} innerPages={innerPages} />
}
