import { type CSSProperties, memo } from 'react'
import type { Size } from '../../model/digital-object'
import type { PlacedMark } from '../../viewer/state/marks'
import { pathOf } from './projection'

/** All marks of one look in one path: thousands of marks are a handful of elements. */
const lookOf = ({ mark: { kind, current, shape } }: PlacedMark) =>
  `mark mark-${kind}${current ? ' mark-current' : ''}${'point' in shape ? ' mark-point' : ''}`

/** A property of its own, which the style sheet of the overlay uses. */
const colored = (color: string) => ({ '--mark-annotation': color }) as CSSProperties

/** The shapes of marks, in canvas units. */
export const MarkPaths = memo(function MarkPaths({ marks }: { marks: readonly PlacedMark[] }) {
  const paths = new Map<string, { readonly look: string; readonly color?: string; readonly path: string[] }>()
  for (const placed of marks) {
    const { color, shape } = placed.mark
    const look = lookOf(placed)
    const key = `${look} ${color ?? ''}`
    const there = paths.get(key) ?? { look, path: [], ...(color && { color }) }
    there.path.push(pathOf(shape))
    paths.set(key, there)
  }
  return [...paths].map(([key, { look, color, path }]) => (
    <path key={key} className={look} d={path.join('')} style={color ? colored(color) : undefined} />
  ))
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
