import type { Archive } from '../../delivery/parsing/archive'
import { isReasonablePicture } from '../../model/pictures/picture-size'
import type { ConvertedPicture } from './converted'
import { findName } from './open-xml-package'

/** Pictures that browsers draw, by the extension of their part. */
const PICTURES: Readonly<Record<string, string>> = {
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  gif: 'image/gif',
  webp: 'image/webp',
  bmp: 'image/bmp',
}

/** Pictures of a document, each once however often it is in it. */
export class Pictures {
  readonly list: ConvertedPicture[] = []
  private readonly sources = new Map<string, string | undefined>()
  private readonly archive: Archive

  constructor(archive: Archive) {
    this.archive = archive
  }

  /** Loads a picture, so that `sourceOf` knows it. */
  async load(target: string): Promise<void> {
    if (this.sources.has(target)) return
    const bytes = await this.archive.read(findName(this.archive, target) ?? '')
    const extension = /\.(\w+)$/.exec(target.toLowerCase())?.[1] ?? ''
    const format = Object.hasOwn(PICTURES, extension) ? PICTURES[extension] : undefined
    const usable = bytes && format && isReasonablePicture(bytes)
    this.sources.set(target, usable ? `picture:${this.list.push({ bytes, format }) - 1}` : undefined)
  }

  /** Source of a picture in converted HTML; `undefined` for one that cannot be shown. */
  sourceOf(target: string): string | undefined {
    return this.sources.get(target)
  }
}
