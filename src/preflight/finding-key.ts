import type { Finding } from './finding'
import type { FileSample } from './sample'

/** A short name for a text, from which the text cannot be read (cyrb53, public domain). */
export function shortName(text: string): string {
  let [high, low] = [0xdeadbeef, 0x41c6ce57]
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    high = Math.imul(high ^ code, 2654435761)
    low = Math.imul(low ^ code, 1597334677)
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909)
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909)
  return (4294967296 * (2097151 & low) + (high >>> 0)).toString(36)
}

/** Name of a finding by its kind and the content of its files, whatever they are called and wherever they lie. */
export function findingKey(
  { kind, files, values }: Finding,
  samples: readonly (FileSample | undefined)[],
): string {
  const contents = files.map(position => samples[position]?.hash ?? samples[position]?.name ?? '').sort()
  return shortName(JSON.stringify(contents.length > 0 ? [kind, contents] : [kind, values]))
}
