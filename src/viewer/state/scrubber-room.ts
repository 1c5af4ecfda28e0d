import type { DigitalObject } from '../../model/digital-object'

/**
 * Tells whether the page bar keeps room for the scrubber, known before the first picture is placed, so that nothing moves
 * later: not for one or two pictures. Of any other file it is not known yet whether it has pages of its own.
 */
export function needsScrubberRoom({ canvases }: Pick<DigitalObject, 'canvases'>): boolean {
  return canvases.length > 2 || canvases.some(canvas => canvas.painting[0]?.media.type !== 'image')
}
