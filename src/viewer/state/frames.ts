import type { Media, StructureNode } from '../../model/digital-object'
import type { LanguageMap } from '../../model/language-map'

/** A picture of a recording at a time. */
export interface Frame {
  readonly label?: LanguageMap
  readonly picture?: Media
  /** Seconds of the canvas. */
  readonly start: number
  readonly end?: number
}

const MOST_FRAMES = 1000

/** True for an object whose recordings have pictures along their time. Presentation 3, behavior `thumbnail-nav`. */
export const hasFrames = (structures: readonly StructureNode[]): boolean =>
  structures.some(({ behaviors, children }) => behaviors.includes('thumbnail-nav') || hasFrames(children))

/** The pictures along the time of a canvas, in the order of their times. */
export function framesOf(structures: readonly StructureNode[], canvas: number): readonly Frame[] {
  const frames: Frame[] = []
  const walk = (nodes: readonly StructureNode[], isWithin: boolean) => {
    for (const { behaviors, canvases, times, label, thumbnail, children } of nodes) {
      if (behaviors.includes('no-nav') || frames.length >= MOST_FRAMES) continue
      const isFrame = isWithin || behaviors.includes('thumbnail-nav')
      for (const [index, position] of canvases.entries()) {
        const time = times?.[index]
        if (isFrame && position === canvas && time)
          frames.push({ ...time, ...(label && { label }), ...(thumbnail && { picture: thumbnail }) })
      }
      walk(children, isFrame)
    }
  }
  walk(structures, false)
  return frames.sort((one, other) => one.start - other.start)
}
