// What an object says by itself, and what its searches need.

import type { Canvas, DigitalObject } from '../../model/digital-object'
import type { Viewer } from '../use-viewer'

/** Services that the searches use. */
export type SearchMeans = Pick<Viewer, 'store' | 'delivery' | 'queryClient' | 'languages'>

/** True for the canvas of a sound or a film. */
export const isRecording = ({ painting }: Canvas) => /^(?:sound|video)$/.test(painting[0]?.media.type ?? '')

/** True where pages have texts of their own. */
export const hasTexts = ({ canvases }: DigitalObject) =>
  canvases.some(
    canvas =>
      (canvas.fullText ?? canvas.loadTexts) !== undefined && !(canvas.loadTimedTexts && isRecording(canvas)),
  )
