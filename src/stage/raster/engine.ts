// The engine that decodes, in a worker or in the page: opened files by number, one demand after the other.

import { type Failure, failure, isFailure } from '../../model/failure'
import { setWasmReader } from './codecs'
import { openRaster } from './decoders'
import {
  type PartDemand,
  type Pixels,
  type Raster,
  type RasterDemand,
  type RasterPage,
  Unreadable,
} from './raster-source'

/** Form of an answer: an encoded picture for an element, or pixels for a canvas. */
export type RasterForm = 'picture' | 'bitmap'

/** Requests of an engine to the page: bytes of a file, and decoders by their names. */
export interface EngineHost {
  read(file: number, offset: number, length: number): Promise<Uint8Array | Blob | Failure>
  wasm(name: string): Promise<Uint8Array | Failure>
  /** Has the other engine draw part of a page; absent where there is but one. */
  drawElsewhere?(file: number, demand: PartDemand, signal: AbortSignal): Promise<Pixels | Failure>
  /** Told that parts of a file are missing or damaged. */
  noteDamage(file: number): void
}

/** Demand of a picture of one of the files. */
export interface DrawDemand extends RasterDemand {
  readonly form: RasterForm
}

/** Answer to a demand, in the form it names. */
export type Drawn = EncodedPicture | ImageBitmap

/** An encoded picture for an element. */
export interface EncodedPicture {
  readonly blob: Blob
  /** Pixels. */
  readonly width: number
}

/** An engine. What cannot be had comes back as a failure; only an abortion rejects. */
export interface RasterEngine {
  open(file: number, signal: AbortSignal): Promise<readonly RasterPage[] | Failure>
  draw(file: number, demand: DrawDemand, signal: AbortSignal): Promise<Drawn | Failure>
  drawPart(file: number, demand: PartDemand, signal: AbortSignal): Promise<Pixels | Failure>
  close(file: number): void
}

const QUALITY = 0.94

async function toPicture({ data, width, height }: Pixels): Promise<EncodedPicture> {
  const canvas = new OffscreenCanvas(width, height)
  canvas.getContext('2d')?.putImageData(new ImageData(data, width, height), 0, 0)
  return { blob: await canvas.convertToBlob({ type: 'image/jpeg', quality: QUALITY }), width }
}

async function ofHost(answer: Uint8Array | Blob | Failure): Promise<Uint8Array> {
  if (answer instanceof Uint8Array) return answer
  if (answer instanceof Blob) return new Uint8Array(await answer.arrayBuffer())
  throw new Unreadable(answer)
}

/** Runs a step; what it throws becomes a failure. */
async function attempt<T extends object>(step: () => Promise<T>, signal: AbortSignal): Promise<T | Failure> {
  try {
    return await step()
  } catch (error) {
    signal.throwIfAborted()
    return error instanceof Unreadable ? error.failure : failure('unsupported', { detail: 'unreadable-file' })
  }
}

/** Makes an engine. */
export function createEngine(host: EngineHost): RasterEngine {
  const rasters = new Map<number, Promise<Raster>>()
  setWasmReader(async name => ofHost(await host.wasm(name)))
  const rasterOf = (file: number): Promise<Raster> => {
    const cached = rasters.get(file)
    if (cached) return cached
    const read = async (offset: number, length: number, signal?: AbortSignal) => {
      signal?.throwIfAborted()
      const bytes = await ofHost(await host.read(file, offset, length))
      signal?.throwIfAborted()
      return bytes
    }
    const { drawElsewhere } = host
    const elsewhere =
      drawElsewhere &&
      (async (demand: PartDemand, signal: AbortSignal) => {
        const pixels = await drawElsewhere(file, demand, signal)
        return isFailure(pixels) ? undefined : pixels
      })
    const opening = openRaster({ read }, elsewhere)
    rasters.set(file, opening)
    opening.catch(() => rasters.delete(file))
    return opening
  }
  /** Has a file draw, and tells when parts of it were not there. */
  const drawOf = async <T>(file: number, drawing: (raster: Raster) => Promise<T>): Promise<T> => {
    const raster = await rasterOf(file)
    const drawn = await drawing(raster)
    if (raster.isDamaged?.()) host.noteDamage(file)
    return drawn
  }
  return {
    open: (file, signal) => attempt(async () => (await rasterOf(file)).pages, signal),
    draw: (file, { form, ...demand }, signal) =>
      attempt<Drawn>(async () => {
        const pixels = await drawOf(file, raster => raster.draw(demand, signal))
        signal.throwIfAborted()
        if (form === 'picture') return toPicture(pixels)
        return createImageBitmap(new ImageData(pixels.data, pixels.width, pixels.height))
      }, signal),
    drawPart: (file, demand, signal) =>
      attempt(async () => {
        const pixels = await drawOf(file, async raster => raster.drawPart?.(demand, signal))
        if (!pixels) throw new Unreadable('unreadable-file')
        return pixels
      }, signal),
    close(file) {
      const raster = rasters.get(file)
      rasters.delete(file)
      raster?.then(
        each => each.forget(),
        () => undefined,
      )
    },
  }
}
