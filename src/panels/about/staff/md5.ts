// MD5 (RFC 1321), as the library's storage names its folders. Not a safe hash, and not used as one; the browser has none.

const SHIFTS = [7, 12, 17, 22, 5, 9, 14, 20, 4, 11, 16, 23, 6, 10, 15, 21]
const SINES = Array.from({ length: 64 }, (_, index) => Math.floor(Math.abs(Math.sin(index + 1)) * 2 ** 32))

const rotated = (value: number, by: number) => (value << by) | (value >>> (32 - by))

/** The round function of a step and the word it takes. RFC 1321, section 3.4. */
function step(index: number, b: number, c: number, d: number): readonly [mixed: number, word: number] {
  if (index < 16) return [(b & c) | (~b & d), index]
  if (index < 32) return [(d & b) | (~d & c), (5 * index + 1) % 16]
  if (index < 48) return [b ^ c ^ d, (3 * index + 5) % 16]
  return [c ^ (b | ~d), (7 * index) % 16]
}

/** The text's bytes, filled up to whole blocks of 64. RFC 1321, sections 3.1 and 3.2. */
function filled(text: string): DataView {
  const bytes = new TextEncoder().encode(text)
  const length = Math.ceil((bytes.length + 9) / 64) * 64
  const view = new DataView(new ArrayBuffer(length))
  new Uint8Array(view.buffer).set(bytes)
  view.setUint8(bytes.length, 0x80)
  view.setUint32(length - 8, bytes.length * 8, true)
  return view
}

/** The MD5 of a text in UTF-8, as 32 upper-case hexadecimal digits. */
export function md5(text: string): string {
  const view = filled(text)
  let state: readonly [number, number, number, number] = [0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476]
  for (let block = 0; block < view.byteLength; block += 64) {
    let [a, b, c, d] = state
    for (let index = 0; index < 64; index++) {
      const [mixed, word] = step(index, b, c, d)
      const sum = a + mixed + (SINES[index] ?? 0) + view.getUint32(block + word * 4, true)
      const shift = SHIFTS[(index >> 4) * 4 + (index % 4)] ?? 0
      ;[a, d, c, b] = [d, c, b, (b + rotated(sum | 0, shift)) | 0]
    }
    state = [(state[0] + a) | 0, (state[1] + b) | 0, (state[2] + c) | 0, (state[3] + d) | 0]
  }
  const digest = new DataView(new ArrayBuffer(16))
  for (const [index, word] of state.entries()) digest.setUint32(index * 4, word, true)
  return Array.from({ length: 16 }, (_, index) => digest.getUint8(index).toString(16).padStart(2, '0'))
    .join('')
    .toUpperCase()
}

/** Storage path of a representation's files: the upper-case MD5 of its ID in pairs, as the library's export jobs write it. */
export function storagePath(institution: string, representation: string): string {
  return `${institution}/storage/alma/${md5(representation).match(/../g)?.join('/') ?? ''}`
}
