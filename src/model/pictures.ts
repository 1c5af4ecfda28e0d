import type { Media } from './digital-object'

/** Kinds of images that no browser draws by itself; libraries keep their masters in them. */
const UNDRAWABLE =
  /^image\/(?:tiff?|x-tiff|jp[2xmh]|jpeg2000|j2c|x-j2c|x?[.-]?djvu|x-portable|vnd\.|x-adobe|x-raw)/

/** True for media that is a picture as far as the data tells; unknown types are tried. */
export function isPicture({ type, format, imageService }: Media): boolean {
  if (imageService) return true
  if (UNDRAWABLE.test(format)) return false
  return type === 'image' || format.startsWith('image/') || (type === '' && format === '')
}
