import OpenSeadragon from 'openseadragon'
import type { Media } from '../../model/digital-object'
import { findRaster } from '../../stage/raster/opened-rasters'

/** Pixels of a tile. */
const TILE = 512

/** Pixels of the coarsest level: the fitted picture lies under it. */
const COARSEST = 1024

interface ImageJob {
  readonly tile: { readonly level: number; readonly x: number; readonly y: number }
  readonly userData: { leaving?: AbortController }
  finish(data: ImageBitmap, request: null, type: 'imageBitmap'): void
  fail(message: string, request: null): void
}

let sourceCount = 0

/** OpenSeadragon's tile source for a page of a file that a decoder has opened; `undefined` for any other file. */
export function findRasterTiles(media: Media): OpenSeadragon.TileSource | undefined {
  const raster = findRaster(media.url)
  if (!raster) return undefined
  const { source, pages } = raster
  const page = Math.min(media.page ?? 0, pages.length - 1)
  const full = pages[page]
  if (!full) return undefined
  const scale = full.most / full.width
  const width = full.most
  const height = Math.max(1, Math.round(full.height * scale))
  const maxLevel = Math.ceil(Math.log2(Math.max(width, height)))
  const minLevel = Math.min(maxLevel, Math.ceil(Math.log2(COARSEST)))
  sourceCount++
  const name = `raster ${sourceCount}`
  const tiles = new OpenSeadragon.TileSource({
    width,
    height,
    tileSize: TILE,
    tileOverlap: 0,
    minLevel,
    maxLevel,
  } as unknown as OpenSeadragon.TileSourceOptions)
  const draw = async ({ tile, userData, finish, fail }: ImageJob, signal: AbortSignal) => {
    const unit = 2 ** (maxLevel - tile.level)
    const left = tile.x * TILE * unit
    const top = tile.y * TILE * unit
    const right = Math.min(left + TILE * unit, width)
    const bottom = Math.min(top + TILE * unit, height)
    const region = {
      x: left / scale,
      y: top / scale,
      width: (right - left) / scale,
      height: (bottom - top) / scale,
    }
    const demand = { page, region, width: Math.ceil((right - left) / unit), form: 'bitmap' } as const
    const drawn = await source.draw(demand, signal).catch(() => undefined)
    if (drawn instanceof ImageBitmap) finish(drawn, null, 'imageBitmap')
    else fail('no tile', null)
    delete userData.leaving
  }
  return Object.assign(tiles, {
    getTileUrl: (level: number, x: number, y: number) => `${name}/${level}/${x}/${y}`,
    downloadTileStart(job: ImageJob) {
      const leaving = new AbortController()
      job.userData.leaving = leaving
      void draw(
        { ...job, tile: job.tile, finish: job.finish.bind(job), fail: job.fail.bind(job) },
        leaving.signal,
      )
    },
    downloadTileAbort: ({ userData }: ImageJob) => userData.leaving?.abort(),
  })
}
