import { memo } from 'react'
import type { Size } from '../../model/digital-object'
import type { PlacedMark } from '../../viewer/state/marks'
import { pathOf } from './projection'

/** All marks of one look in one path: thousands of marks are a handful of elements. */
const lookOf = ({ mark: { kind, current, shape } }: PlacedMark) =>
  `mark mark-${kind}${current ? ' mark-current' : ''}${'point' in shape ? ' mark-point' : ''}`

/** The shapes of marks, in canvas units. */
export const MarkPaths = memo(function MarkPaths({ marks }: { marks: readonly PlacedMark[] }) {
  const paths = new Map<string, string[]>()
  for (const placed of marks) {
    const look = lookOf(placed)
    const path = pathOf(placed.mark.shape)
    const there = paths.get(look)
    if (there) there.push(path)
    else paths.set(look, [path])
  }
  return [...paths].map(([look, path]) => <path key={look} className={look} d={path.join('')} />)
})

interface MarkDrawingProps {
  readonly marks: readonly PlacedMark[]
  /** Size of the canvas, in canvas units. */
  readonly size: Size
  /** The picture keeps its shape in the box instead of filling it. */
  readonly contained?: boolean
  /** Key of the mark that has the focus. */
  readonly focused?: string | undefined
}

/** The marks of a canvas, drawn over a box that its picture fills; nobody can reach them there. */
export function MarkDrawing({ marks, size, focused, contained = false }: MarkDrawingProps) {
  return (
    <svg
      className="overlay-drawing"
      viewBox={`0 0 ${size.width} ${size.height}`}
      preserveAspectRatio={contained ? 'xMidYMid meet' : 'none'}
      aria-hidden="true"
    >
      <MarkPaths marks={marks} />
      <FocusedMark marks={marks} focused={focused} />
    </svg>
  )
}

/** The outline of the mark that has the focus. */
export function FocusedMark({ marks, focused }: Pick<MarkDrawingProps, 'marks' | 'focused'>) {
  const placed = focused === undefined ? undefined : marks.find(({ key }) => key === focused)
  return placed ? <path className="mark-focused" d={pathOf(placed.mark.shape)} /> : null
}
