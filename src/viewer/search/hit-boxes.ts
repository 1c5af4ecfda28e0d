import type { Rect, Size } from '../../model/digital-object'
import type { SearchHit } from '../../search/search-provider'

/**
 * The boxes of a hit, or of other words of a text, in canvas units. A text that states the size of its page is scaled to the canvas; none while the size
 * of the canvas is not known and the text has units of its own.
 */
export function hitBoxes(
  { boxes = [], boxesIn }: Pick<SearchHit, 'boxes' | 'boxesIn'>,
  canvas: Size | undefined,
): readonly Rect[] {
  if (!boxesIn) return boxes
  if (!canvas) return []
  const [across, down] = [canvas.width / boxesIn.width, canvas.height / boxesIn.height]
  if (across === 1 && down === 1) return boxes
  return boxes.map(({ x, y, width, height }) => ({
    x: x * across,
    y: y * down,
    width: width * across,
    height: height * down,
  }))
}
