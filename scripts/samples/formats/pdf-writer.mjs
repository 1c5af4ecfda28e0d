// Writes PDF 1.7 (ISO 32000-1): objects by number, streams, and the table of where they lie.
import { deflateSync } from 'node:zlib'

/** A text as PDF writes it: WinAnsi where that suffices, else UTF-16. */
export function pdfText(text) {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: what Latin-1 holds
  if (/^[\u0000-\u00ff]*$/.test(text)) return `(${text.replaceAll(/[()\\]/g, match => `\\${match}`)})`
  const utf16 = Buffer.from(`\ufeff${text}`, 'utf16le').swap16()
  return `<${utf16.toString('hex')}>`
}

/** The objects of a file; numbers are given out before what they name is known. */
export class PdfWriter {
  #objects = []

  /** Gives out a number; `put` fills it. */
  reserve() {
    this.#objects.push(undefined)
    return this.#objects.length
  }

  put(number, body) {
    this.#objects[number - 1] = Buffer.isBuffer(body) ? body : Buffer.from(body, 'latin1')
    return number
  }

  add(body) {
    return this.put(this.reserve(), body)
  }

  /** A stream with what its dictionary says beside the length. */
  stream(dictionary, bytes) {
    const head = Buffer.from(`<< ${dictionary} /Length ${bytes.length} >>\nstream\n`, 'latin1')
    return this.add(Buffer.concat([head, bytes, Buffer.from('\nendstream')]))
  }

  /** A stream of drawing operators, packed. */
  content(operators) {
    return this.stream('/Filter /FlateDecode', deflateSync(Buffer.from(operators, 'latin1'), { level: 9 }))
  }

  /** The file: `catalog` and `info` are object numbers. */
  finish(catalog, info) {
    const parts = [Buffer.from('%PDF-1.7\n%âãÏÓ\n', 'latin1')]
    const offsets = []
    let length = parts[0].length
    for (const [index, body] of this.#objects.entries()) {
      const object = Buffer.concat([Buffer.from(`${index + 1} 0 obj\n`), body, Buffer.from('\nendobj\n')])
      offsets.push(length)
      parts.push(object)
      length += object.length
    }
    const size = this.#objects.length + 1
    const table = offsets.map(offset => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
    const trailer = `<< /Size ${size} /Root ${catalog} 0 R /Info ${info} 0 R >>`
    parts.push(
      Buffer.from(
        `xref\n0 ${size}\n0000000000 65535 f \n${table}trailer\n${trailer}\nstartxref\n${length}\n%%EOF\n`,
      ),
    )
    return Buffer.concat(parts)
  }
}
