import { expect, it } from 'vitest'
import { hasHugeImage } from './huge-images'

const says = (text: string) => hasHugeImage(new TextEncoder().encode(text), 2 ** 27)
const image = (more: string) =>
  `7 0 obj << /Type /XObject /Subtype /Image ${more} /BitsPerComponent 1 >> stream …`

it('an image beyond the limit is noticed whatever the order of its entries', () => {
  expect(says(image('/Width 24688 /Height 14400'))).toBe(true)
  expect(
    says(image('/Height 14400 /Filter /CCITTFaxDecode /DecodeParms << /K -1 /Columns 24688 >> /Width 24688')),
  ).toBe(true)
})

it('other images and other things are not', () => {
  expect(says(image('/Width 9000 /Height 9000'))).toBe(false)
  expect(says('7 0 obj << /Subtype /Form /Width 24688 /Height 14400 >> stream')).toBe(false)
  const small = image('/Width 24688 /Height 2')
  expect(says(`${small} endstream endobj 8 0 obj << /Height 14400 >>`)).toBe(false)
})
