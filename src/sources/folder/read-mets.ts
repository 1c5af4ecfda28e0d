import { decodeEntities } from '../../ui/rich-text/entities'
import { localName } from '../../ui/rich-text/local-name'
import { tokensOf } from '../../ui/rich-text/tokens'
import type { FileOrder, OrderEntry } from './file-order'

interface Division {
  readonly order: number
  readonly label: string | undefined
  readonly files: string[]
}

/** Collects what a METS says of its files, token by token. */
class MetsReader {
  private readonly hrefs = new Map<string, string>()
  private readonly divisions: Division[] = []
  private readonly open: Division[] = []
  private fileId: string | undefined
  private isPhysical = false
  private titleText: string | undefined

  read(xml: string): void {
    let inTitle = false
    for (const token of tokensOf(xml)) {
      if (token.kind === 'text') {
        if (inTitle && this.titleText === undefined) this.titleText = decodeEntities(token.text).trim()
        continue
      }
      const name = localName(token.name)
      if (name === 'title') inTitle = token.kind === 'open'
      else if (token.kind === 'close') this.close(name)
      else this.take(name, token.attributes, token.source.endsWith('/>'))
    }
  }

  private take(name: string, attributes: ReadonlyMap<string, string>, isWhole: boolean): void {
    const value = (key: string) => decodeEntities(attributes.get(key) ?? '')
    if (name === 'file') this.fileId = value('id')
    if (name === 'flocat' && this.fileId) this.hrefs.set(this.fileId, value('xlink:href') || value('href'))
    // Digitization software calls it PHYSICAL; where it has no type there is one only.
    if (name === 'structmap') this.isPhysical = /^(?:physical|)$/i.test(value('type'))
    if (!this.isPhysical) return
    if (name === 'div') {
      const label = value('orderlabel') || (value('type') === 'page' ? value('label') : '')
      const division = { order: Number(value('order')), label: label || undefined, files: [] }
      this.divisions.push(division)
      if (!isWhole) this.open.push(division)
    }
    if (name === 'fptr' || name === 'area') this.open.at(-1)?.files.push(value('fileid'))
  }

  private close(name: string): void {
    if (name === 'file') this.fileId = undefined
    if (name === 'structmap') this.isPhysical = false
    if (name === 'div') this.open.pop()
  }

  /** Every division that has files of its own is a page, each of its files an entry. */
  order(): FileOrder {
    const pages = this.divisions.filter(({ files }) => files.length > 0)
    const isNumbered = pages.every(({ order }) => order > 0)
    const ordered = isNumbered ? [...pages].sort((a, b) => a.order - b.order) : pages
    const entries = ordered.flatMap(({ label, files }) =>
      files.flatMap((id): readonly OrderEntry[] => {
        const name = this.hrefs.get(id)
        return name ? [{ name, ...(label && { label }) }] : []
      }),
    )
    return { ...(this.titleText && { title: this.titleText }), entries }
  }
}

/** Reads the order and labels of pages from a METS document; `undefined` when it is none. */
export function readMets(xml: string): FileOrder | undefined {
  if (!/<(?:\w+:)?mets[\s>]/i.test(xml.slice(0, 4000))) return undefined
  const reader = new MetsReader()
  reader.read(xml)
  return reader.order()
}
