// The sharp pictures of an opening on OpenSeadragon's canvas, one over the other as the fitted ones lie.

import type OpenSeadragon from 'openseadragon'
import type { Painting } from '../../model/digital-object'
import type { Opening } from '../../model/openings'
import { imageWidth, type PlacedPainting, placedPaintings } from '../../stage/pictures/current-canvas'
import type { ViewerStore } from '../../viewer/state/store'

/** Finds the tiles of a painting, from its image service or its file; `undefined` when it has none. */
export type FindTileSource = (painting: Painting) => Promise<OpenSeadragon.TileSource | undefined>

/** Pixels that a picture without tiles is asked for at most. */
const WIDEST = 2000

/** The tiles of the pictures that are seen. */
export class TileLayers {
  private readonly viewer: OpenSeadragon.Viewer
  private readonly store: ViewerStore
  private readonly findTiles: FindTileSource
  private readonly images = new Map<string, OpenSeadragon.TiledImage>()
  /** The keys of what is shown or on its way, in order. */
  private keys = ''
  /** Counts what was asked for, so that what comes late for something earlier is dropped. */
  private requestId = 0

  constructor(viewer: OpenSeadragon.Viewer, store: ViewerStore, findTiles: FindTileSource) {
    this.viewer = viewer
    this.store = store
    this.findTiles = findTiles
  }

  /** Forgets everything: OpenSeadragon has been told of another opening. */
  clear(): void {
    this.requestId++
    this.keys = ''
    this.images.clear()
  }

  /** Shows the pictures of an opening; called again when the reader has changed what is seen of it. */
  async show(opening: Opening): Promise<void> {
    const placed = placedPaintings(this.store, opening)
    const keys = placed
      .map(({ key, painting: { media } }) => key + (media.imageService?.id ?? media.page ?? ''))
      .join(' ')
    if (keys === this.keys) {
      for (const { key, painting } of placed) this.images.get(key)?.setOpacity(painting.opacity)
      return
    }
    this.keys = keys
    this.requestId++
    const { requestId } = this
    const sources = await Promise.all(placed.map(async ({ painting }) => this.findTiles(painting)))
    if (this.requestId !== requestId) return
    for (const image of this.images.values()) this.viewer.world.removeItem(image)
    this.images.clear()
    if (!sources.some(Boolean)) return
    const width = Math.min(imageWidth(this.store, opening), WIDEST)
    // A picture without tiles is drawn as one picture; the tiles of those under it would cover it.
    const several = placed.length > sources.filter(Boolean).length
    const { placeTiles } = await import('./place-tiles')
    const { singlePicture } = await import('./single-picture')
    for (const [index, each] of placed.entries()) {
      const tiles = sources[index]
      const single =
        tiles || !several
          ? undefined
          : await singlePicture(each.painting, Math.ceil(width * each.bounds.width))
      const source = tiles ?? single?.source
      if (this.requestId !== requestId) return
      if (source) this.add(each, source, placeTiles(each, source, single?.picture), requestId)
    }
  }

  private add(
    { key, painting }: PlacedPainting,
    tileSource: OpenSeadragon.TileSource,
    place: Record<string, unknown>,
    requestId: number,
  ): void {
    this.viewer.addTiledImage({
      tileSource,
      ...place,
      opacity: painting.opacity,
      success: ({ item }: { readonly item: OpenSeadragon.TiledImage }) => {
        if (this.requestId === requestId) this.images.set(key, item)
        else this.viewer.world.removeItem(item)
      },
    } as unknown as Parameters<OpenSeadragon.Viewer['addTiledImage']>[0])
  }
}
