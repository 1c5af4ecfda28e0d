import { type CSSProperties, memo } from 'react'
import type { Size } from '../../model/digital-object'
import { boxOfShape } from '../../model/mark'
import type { PlacedMark } from '../../viewer/state/marks'

const percent = (part: number, whole: number) => `${(100 * part) / whole}%`

/** What the list does with the focus. */
export interface MarkFocus {
  /** Key of the mark at which the Tab key stops. */
  readonly stop: string | undefined
  readonly onFocus: (placed: PlacedMark) => void
  readonly onBlur: () => void
}

interface MarkButtonProps extends Omit<MarkFocus, 'stop'> {
  readonly placed: PlacedMark
  readonly size: Size
  readonly isStop: boolean
}

/** A mark for the keyboard and for screen readers; what is seen of it is drawn elsewhere. */
const MarkButton = memo(function MarkButton({ placed, size, isStop, onFocus, onBlur }: MarkButtonProps) {
  const { mark, key, activate } = placed
  const { x, y, width, height } = boxOfShape(mark.shape)
  const style: CSSProperties = {
    left: percent(x, size.width),
    top: percent(y, size.height),
    width: percent(width, size.width),
    height: percent(height, size.height),
  }
  return (
    <li style={style}>
      <button
        type="button"
        data-mark={key}
        tabIndex={isStop ? 0 : -1}
        aria-label={mark.label}
        aria-current={mark.current ? 'true' : undefined}
        onClick={activate}
        onFocus={() => onFocus(placed)}
        onBlur={onBlur}
      />
    </li>
  )
})

interface MarkButtonsProps extends MarkFocus {
  readonly marks: readonly PlacedMark[]
  readonly size: Size
}

/** The marks of a canvas in reading order, over a box that its picture fills. */
export function MarkButtons({ marks, size, stop, onFocus, onBlur }: MarkButtonsProps) {
  return marks.map(placed => (
    <MarkButton key={placed.key} {...{ placed, size, onFocus, onBlur }} isStop={placed.key === stop} />
  ))
}
