import type { Chance } from './random'

const BOM = [0xef, 0xbb, 0xbf]

function utf16(bytes: Uint8Array): Uint8Array {
  const text = new TextDecoder().decode(bytes)
  const units = [0xff, 0xfe]
  for (let n = 0; n < text.length; n++) units.push(text.charCodeAt(n) & 0xff, text.charCodeAt(n) >> 8)
  return Uint8Array.from(units)
}

function flipped(bytes: Uint8Array, chance: Chance): Uint8Array {
  const copy = Uint8Array.from(bytes)
  for (let times = 1 + chance.below(4); times > 0; times--)
    copy[chance.below(copy.length || 1)] = chance.below(256)
  return copy
}

/** The bytes of a document with something wrong in them, or as they are. */
export function mutateBytes(bytes: Uint8Array, chance: Chance): Uint8Array {
  switch (chance.below(12)) {
    case 0:
      return bytes.slice(0, chance.below(bytes.length + 1))
    case 1:
      return flipped(bytes, chance)
    case 2:
      return Uint8Array.from([...BOM, ...bytes])
    case 3:
      return bytes.length < 100_000 ? utf16(bytes) : bytes
    default:
      return bytes
  }
}
