import { expect, it } from 'vitest'
import { isDrawable } from './drawable'
import { isDecoded, isPicture } from './pictures'

const pictureOf = (format: string) => ({ url: 'https://a.example/picture', type: 'image', format })

it.each(['tiff', 'x-tiff', 'jp2', 'jph', 'jpx', 'jpeg2000', 'x-jp2', 'j2c'])(
  'has image/%s drawn by a decoder',
  name => {
    expect(isDecoded(pictureOf(`image/${name}`))).toBe(true)
    expect(isDrawable(`image/${name}`)).toBe(true)
  },
)

it.each(['jpeg', 'pjpeg', 'png', 'apng', 'gif', 'webp', 'avif', 'bmp', 'svg+xml'])(
  'has image/%s drawn by the browser',
  name => {
    expect(isDecoded(pictureOf(`image/${name}`))).toBe(false)
    expect(isDrawable(`image/${name}`)).toBe(true)
  },
)

it.each(['heic', 'jxl', 'jxr', 'jls'])('tries image/%s, which few browsers draw', name => {
  expect(isPicture(pictureOf(`image/${name}`))).toBe(true)
  expect(isDrawable(`image/${name}`)).toBe(false)
})

it.each(['jpm', 'vnd.djvu', 'x-djvu', 'vnd.adobe.photoshop', 'x-adobe-dng'])(
  'does not try image/%s',
  name => {
    expect(isPicture(pictureOf(`image/${name}`))).toBe(false)
    expect(isDrawable(`image/${name}`)).toBe(false)
  },
)
