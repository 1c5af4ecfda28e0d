import type { Media } from './digital-object'

/** Kinds of images that no browser draws by itself; libraries keep their masters in them. */
const UNDRAWABLE = /^image\/(?:tiff|jp[2xmh]|j2c|x-portable|vnd\.|x-adobe|x-raw)/

/** True for media that is a picture as far as the data tells; unknown types are tried. */
export function isPicture({ type, format, imageService }: Media): boolean {
  if (imageService) return true
  if (UNDRAWABLE.test(format)) return false
  return type === 'image' || format.startsWith('image/') || (type === '' && format === '')
}
