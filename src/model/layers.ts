// Which of the pictures of a page are seen: the bodies of a Choice (natural light, X-ray), and the parts that a
// page is put together from. Presentation 3, section 5.6 (Choice).

import type { Media, Painting } from './digital-object'
import { isPicture } from './pictures/pictures'

/** The reader's choice; it stays from page to page. */
export interface Layers {
  /** The body that is shown, by its name, for the first, second… painting of a page; the first body where there is none. */
  readonly chosen: ReadonlyMap<number, string>
  /** Opacity (0 to 1) of other bodies over it, by `overKey`. */
  readonly over: ReadonlyMap<string, number>
  /** The paintings that are left out, by `paintingKey`: they belong to one page. */
  readonly hidden: ReadonlySet<string>
  /** Counts how often the reader had pictures that failed tried again. */
  readonly attempt: number
}

/** Everything as the object has it. */
export const AS_DELIVERED: Layers = { chosen: new Map(), over: new Map(), hidden: new Set(), attempt: 0 }

/** One of the bodies of a painting. */
export interface PaintingBody {
  readonly media: Media
  /** Its label, or its number where it has none: the same on every page that has the same choice. */
  readonly name: string
}

/** A painting as it is seen: one body of it. */
export interface ShownPainting extends Painting {
  /** 0 to 1. */
  readonly opacity: number
  /** True when it lies over the chosen body. */
  readonly over: boolean
  /** The painting and the body, told apart on one canvas. */
  readonly key: string
}

/** Names a body that lies over the chosen one of a painting (its position on the canvas). */
export const overKey = (painting: number, name: string) => `${painting} ${name}`

/** Names a painting by the positions of its canvas and its own. */
export const paintingKey = (canvas: number, painting: number) => `${canvas}/${painting}`

/** The bodies of a painting that are pictures, the default first; none when its default is none. */
export function bodiesOf({ media, choices }: Painting): readonly PaintingBody[] {
  if (!isPicture(media)) return []
  const names = new Set<string>()
  return (choices.length > 0 ? choices : [media]).filter(isPicture).map((body, index) => {
    const label = Object.values(body.label ?? {}).flat()[0] ?? ''
    const name = label === '' || names.has(label) ? `#${index + 1}` : label
    names.add(name)
    return { media: body, name }
  })
}

/** The position of the body that is shown of a painting. */
export function chosenBody(layers: Layers, painting: number, bodies: readonly PaintingBody[]): number {
  const name = layers.chosen.get(painting)
  return Math.max(name === undefined ? 0 : bodies.findIndex(body => body.name === name), 0)
}

/** The chosen body of a painting and, over it, those that the reader has laid there. */
function bodiesShown(layers: Layers, painting: Painting, position: number): readonly ShownPainting[] {
  const bodies = bodiesOf(painting)
  const chosen = chosenBody(layers, position, bodies)
  const shown = bodies.flatMap(({ media, name }, body): ShownPainting[] => {
    const opacity = body === chosen ? 1 : layers.over.get(overKey(position, name))
    return opacity === undefined
      ? []
      : [{ ...painting, media, opacity, over: body !== chosen, key: `${position}.${body}` }]
  })
  return shown.sort((one, other) => Number(one.over) - Number(other.over))
}

/** The pictures of a canvas (its position in the object) that are seen, from the lowest to the uppermost. */
export function paintingsShown(
  layers: Layers,
  canvas: number,
  paintings: readonly Painting[],
): readonly ShownPainting[] {
  return paintings.flatMap((painting, position) =>
    layers.hidden.has(paintingKey(canvas, position)) ? [] : bodiesShown(layers, painting, position),
  )
}

/** Names a picture of the object: the canvas, the painting and the body by their positions. */
export const layerKey = (canvas: number, key: string) => `${canvas}/${key}`
