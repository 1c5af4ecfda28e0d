/** Statements of a PDF about itself that readers with a screen reader depend on. */
export interface PdfFacts {
  /** True where it has a structure tree. ISO 32000-2, 14.7. */
  readonly isTagged: boolean
  /** True where it has fonts; without any it is pictures only. */
  readonly hasFonts: boolean
  /** True where it labels its pages. ISO 32000-2, 12.4.2. */
  readonly hasLabels: boolean
  readonly pages: number
}

/** Bytes above which a PDF is not looked through. */
const LARGEST = 64 * 2 ** 20

const latin = (bytes: Uint8Array) => new TextDecoder('latin1').decode(bytes)

async function inflate(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate'))
  return latin(new Uint8Array(await new Response(stream).arrayBuffer()))
}

/** Texts of the object streams, in which PDF 1.5 and later keep what is no stream itself. ISO 32000-2, 7.5.7. */
async function objectStreams(bytes: Uint8Array<ArrayBuffer>, text: string): Promise<readonly string[]> {
  const texts: string[] = []
  for (const { index, 0: head } of text.matchAll(/\/Type\s*\/ObjStm[\s\S]{0,300}?stream\r?\n/g)) {
    const begin = index + head.length
    const end = text.indexOf('endstream', begin)
    if (end < 0) break
    texts.push(await inflate(bytes.subarray(begin, end)).catch(() => ''))
  }
  return texts
}

/** Finds what a whole PDF says of itself; `undefined` for other formats, encrypted files and very large ones. */
export async function pdfFacts(
  bytes: Uint8Array<ArrayBuffer>,
  format: string | undefined,
): Promise<PdfFacts | undefined> {
  if (format !== 'application/pdf' || bytes.length > LARGEST) return undefined
  const text = latin(bytes)
  if (text.includes('/Encrypt')) return undefined
  const all = [text, ...(await objectStreams(bytes, text))]
  return {
    isTagged: all.some(each => each.includes('/StructTreeRoot')),
    hasFonts: all.some(each => /\/Font\b/.test(each)),
    hasLabels: all.some(each => each.includes('/PageLabels')),
    pages: all.reduce((sum, each) => sum + (each.match(/\/Type\s*\/Page\b/g)?.length ?? 0), 0),
  }
}
