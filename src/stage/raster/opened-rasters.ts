// The files that a decoder has opened. Light enough for readers who never meet one.

import { createStore } from 'zustand/vanilla'
import { isSigned } from '../../delivery/renewal'
import type { Failure } from '../../model/failure'
import type { DrawDemand, Drawn } from './engine'
import type { RasterPage } from './raster-source'

/** A picture without an image service: the sizes of its pages, and its pixels at a scale and in a region. */
export interface RasterSource {
  /** Finds the pages of the file. */
  pages(signal: AbortSignal): Promise<readonly RasterPage[] | Failure>
  /** Draws part of a page. Rejects only when aborted. */
  draw(demand: DrawDemand, signal: AbortSignal): Promise<Drawn | Failure>
}

/** A source whose pages are known. */
export interface OpenedRaster {
  readonly source: RasterSource
  readonly pages: readonly RasterPage[]
  /** True once parts of the file were found missing or damaged. */
  readonly isDamaged?: true
}

/** By the name of the file. */
export type OpenedRasters = ReadonlyMap<string, OpenedRaster>

/** The files that stay open; `rasters.ts` writes them. */
export const openedRasters = createStore<OpenedRasters>(() => new Map())

/** Names a file by its URL; a signature is no part of the name. */
export const rasterName = (url: string): string => (isSigned(url) ? url.split('?', 1)[0] : url) ?? ''

/** Finds the source of a file that has been opened. */
export function findRaster(url: string, all = openedRasters.getState()): OpenedRaster | undefined {
  return all.get(rasterName(url))
}

/** Notes the pages of a file that was opened; forgets the file where there are none. */
export function noteOpened(name: string, opened: OpenedRaster | undefined): void {
  const all = new Map(openedRasters.getState())
  if (opened) all.set(name, opened)
  else all.delete(name)
  openedRasters.setState(all, true)
}

/** Notes that parts of an opened file are missing or damaged. */
export function noteDamage(name: string): void {
  const opened = openedRasters.getState().get(name)
  if (opened && !opened.isDamaged) noteOpened(name, { ...opened, isDamaged: true })
}
