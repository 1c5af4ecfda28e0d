import { isDecoded } from './pictures'

/** Formats of images that every supported browser draws. */
const BY_BROWSER = /^image\/(a?png|p?jpe?g$|gif|webp|avif|bmp|svg)/

/** True for an image format that every supported browser, or one of our decoders, draws. Others are merely tried. */
export const isDrawable = (format: string): boolean => BY_BROWSER.test(format) || isDecoded({ format })
