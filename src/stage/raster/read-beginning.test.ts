import { expect, it } from 'vitest'
import { deliveredFile } from './delivered-file'
import { readBeginning } from './read-beginning'

const BLOCK = 2 ** 13

/** A TIFF whose directories, each of one width, are a block apart from the next. */
function chained(count: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(BLOCK * (count + 1))
  const view = new DataView(bytes.buffer)
  bytes.set([0x49, 0x49, 42, 0])
  view.setUint32(4, BLOCK, true)
  for (let index = 0; index < count; index++) {
    const at = BLOCK * (index + 1)
    view.setUint16(at, 1, true)
    view.setUint16(at + 2, 256, true)
    view.setUint16(at + 4, 3, true)
    view.setUint32(at + 6, 1, true)
    view.setUint16(at + 10, 100, true)
    view.setUint32(at + 14, index + 1 < count ? at + BLOCK : 0, true)
  }
  return bytes
}

/** Reads the beginning of a file; resolves to the blocks that were asked for by then, and to those of a second reading. */
async function blocksOf(bytes: Uint8Array<ArrayBuffer>) {
  const blocks: number[] = []
  const range = async (_: unknown, header: string) => {
    const [, first = 0, last = 0] = (/(\d+)-(\d+)/.exec(header) ?? []).map(Number)
    blocks.push(first / BLOCK)
    const headers = { 'Content-Range': `bytes ${first}-${last}/${bytes.length}` }
    return new Response(bytes.slice(first, last + 1), { status: 206, headers })
  }
  const file = deliveredFile({ range }, () => 'https://x.example/a.tif')
  await readBeginning(file)
  const before = [...blocks]
  await readBeginning(file)
  return { before, again: blocks.slice(before.length) }
}

it('reads the directories of a TIFF one after the other, and keeps them', async () => {
  expect(await blocksOf(chained(3))).toEqual({ before: [0, 1, 2, 3], again: [] })
})

it('leaves the later ones of very many', async () => {
  expect((await blocksOf(chained(50))).before).toHaveLength(33)
})

it('reads the beginning alone of what is no TIFF, or of one that leads nowhere', async () => {
  expect((await blocksOf(new Uint8Array(BLOCK * 3))).before).toEqual([0])
  const lost = chained(3)
  lost.fill(0, BLOCK + 14, BLOCK + 18)
  expect((await blocksOf(lost)).before).toEqual([0, 1])
})
