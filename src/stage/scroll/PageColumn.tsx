import { useTranslate } from '../../viewer/use-viewer'
import { rowIn } from './column'
import { ScrollPage } from './ScrollPage'
import { type ColumnProps, useColumn } from './use-column'

/** The pages at one size of the stage; of thousands only those in reach are in the document. */
export function PageColumn(props: ColumnProps) {
  const t = useTranslate()
  const { object, shape, stage, pictures } = props
  const virtualizer = useColumn(props)
  const length = virtualizer.getTotalSize()
  const rows = virtualizer.getVirtualItems()
  // In the document the pages stand in the order in which they are read.
  const inOrder = shape.upward ? [...rows].reverse() : rows
  return (
    <ol
      className="scroll-column"
      aria-label={t('toolbar.pages')}
      style={shape.horizontal ? { inlineSize: length, blockSize: '100%' } : { blockSize: length }}
    >
      {inOrder.map(({ index, start }) => (
        <ScrollPage
          key={index}
          object={object}
          canvas={rowIn(shape, object.canvases.length, index)}
          shape={shape}
          stage={stage}
          offset={start}
          pictures={pictures}
        />
      ))}
    </ol>
  )
}
