// ZIP archives that come out the same every time: EPUB, DOCX and XLSX are such archives.
import { crc32, deflateRawSync } from 'node:zlib'

/** 1 January 1980, the first day that ZIP knows. */
const DATE = 0x0021
const UTF8 = 0x0800

function header(signature, fields) {
  const bytes = Buffer.alloc(4 + fields.reduce((sum, [size]) => sum + size, 0))
  bytes.writeUInt32LE(signature)
  let at = 4
  for (const [size, value] of fields) {
    bytes.writeUIntLE(value, at, size)
    at += size
  }
  return bytes
}

/** An archive of files by name, in their order; the first is stored as it is, as EPUB asks of its `mimetype`. */
export function zip(files) {
  const parts = []
  const central = []
  let offset = 0
  for (const [index, [name, content]] of Object.entries(files).entries()) {
    const bytes = Buffer.from(content)
    const packed = index === 0 ? bytes : deflateRawSync(bytes, { level: 9 })
    const method = index === 0 ? 0 : 8
    const path = Buffer.from(name)
    const common = [
      [2, UTF8],
      [2, method],
      [2, 0],
      [2, DATE],
      [4, crc32(bytes)],
      [4, packed.length],
      [4, bytes.length],
      [2, path.length],
      [2, 0],
    ]
    const local = header(0x04034b50, [[2, 20], ...common])
    const outside = [
      [2, 0],
      [2, 0],
      [2, 0],
      [4, 0],
      [4, offset],
    ]
    central.push(header(0x02014b50, [[2, 20], [2, 20], ...common, ...outside]), path)
    parts.push(local, path, packed)
    offset += local.length + path.length + packed.length
  }
  const directory = Buffer.concat(central)
  const count = Object.keys(files).length
  const end = header(0x06054b50, [
    [2, 0],
    [2, 0],
    [2, count],
    [2, count],
    [4, directory.length],
    [4, offset],
    [2, 0],
  ])
  return Buffer.concat([...parts, directory, end])
}
