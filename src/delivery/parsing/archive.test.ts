import { describe, expect, it } from 'vitest'
import { zip } from '../../../scripts/samples/formats/zip.mjs'
import { type ArchiveLimits, ArchiveTooLarge, checkArchive, openArchive } from './archive'

const LIMITS: ArchiveLimits = { entries: 10, entryBytes: 100_000, totalBytes: 150_000 }
const pack = (files: Record<string, string>) => new Uint8Array(zip(files))
const opened = async (bytes: Uint8Array<ArrayBuffer>, limits = LIMITS) => {
  const archive = await openArchive(bytes, limits)
  if ('failure' in archive) throw new Error(archive.detail ?? archive.failure)
  return archive
}

describe('an archive', () => {
  it('gives its files by name', async () => {
    const archive = await opened(pack({ mimetype: 'x', 'a/ä.txt': 'words' }))
    expect(archive.names).toEqual(['mimetype', 'a/ä.txt'])
    expect(new TextDecoder().decode(await archive.read('a/ä.txt'))).toBe('words')
    expect(archive.sizeOf('a/ä.txt')).toBe(5)
    expect(await archive.read('nothing')).toBeUndefined()
  })

  it('is refused when it is none', async () => {
    expect(await openArchive(new TextEncoder().encode('<!doctype html>'), LIMITS)).toEqual({
      failure: 'invalid',
    })
    expect(await openArchive(new Uint8Array(0), LIMITS)).toEqual({ failure: 'invalid' })
  })

  it('is stopped where one file unpacks to too much', async () => {
    const bomb = pack({ first: '', bomb: 'x'.repeat(5_000_000) })
    expect(bomb.byteLength).toBeLessThan(10_000)
    await expect((await opened(bomb)).read('bomb')).rejects.toThrow(ArchiveTooLarge)
    expect(await checkArchive(bomb, LIMITS)).toEqual({ failure: 'invalid', detail: 'too-large' })
  })

  it('is stopped where all files together are too much', async () => {
    const many = pack({ first: '', a: 'a'.repeat(80_000), b: 'b'.repeat(80_000) })
    expect(await checkArchive(many, LIMITS)).toMatchObject({ detail: 'too-large' })
  })

  it('does not believe the size that it states', async () => {
    const bomb = pack({ first: '', bomb: 'x'.repeat(5_000_000) })
    // The size in the central directory, made small.
    const view = new DataView(bomb.buffer)
    const at = bomb.findLastIndex(
      (_, index) => index + 28 < bomb.length && view.getUint32(index, true) === 0x02014b50,
    )
    view.setUint32(at + 24, 10, true)
    await expect((await opened(bomb)).read('bomb')).rejects.toThrow()
  })

  it('is refused when it holds too many files', async () => {
    const many = pack(Object.fromEntries(Array.from({ length: 20 }, (_, index) => [`f${index}`, 'x'])))
    expect(await openArchive(many, LIMITS)).toMatchObject({ detail: 'too-large' })
  })

  it('may be handed on when it keeps its limits', async () => {
    expect(await checkArchive(pack({ a: 'a', b: 'b' }), LIMITS)).toBeUndefined()
  })
})
