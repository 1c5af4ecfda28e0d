import type { Media } from '../digital-object'

/** Kinds of images that neither a browser nor our decoders (`stage/raster`) draw. */
const UNDRAWABLE = /^image\/(jpm|.*djvu|vnd|x-(po|ad|raw))/

/** Kinds of images that no browser draws and our decoders do; libraries keep their masters in them. */
const DECODED = /^image\/(x-)?(tif|jp(2|h|x|eg2)|j2c)/

/** True for media that is a picture as far as the data tells; unknown types are tried. */
export function isPicture({ type, format, imageService }: Media): boolean {
  if (imageService) return true
  if (UNDRAWABLE.test(format)) return false
  return type === 'image' || format.startsWith('image/') || (type === '' && format === '')
}

/**
 * True for a picture that our decoders draw. This is the order of the ways to a picture: a file that the browser draws,
 * else the image service, else our decoders, else a card that says why.
 */
export const isDecoded = ({ format, imageService }: Pick<Media, 'format' | 'imageService'>): boolean =>
  !imageService && DECODED.test(format)
