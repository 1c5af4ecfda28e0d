import { type Archive, OFFICE_LIMITS, openArchive } from '../../../delivery/parsing/archive'
import { type Failure, failure, isFailure } from '../../../model/failure'
import { childOf, findElement, parseXmlTree, type XmlElement } from '../../../ui/rich-text/xml-tree'
import type { Converted, ConvertedSheet } from '../converted'
import { readPart, relationId, relationsOf } from '../open-xml-package'
import { sheetOf } from '../visible-cells'
import { numberFormats } from './number-formats'
import { type CellContext, readSheet, unescapeString } from './read-sheet'

/** Parts of a workbook that are seen in Excel and not here. */
const UNSHOWN = /^xl\/(?:charts|chartsheets|drawings|media|comments|threadedcomments|embeddings|pivottables)/i

/** The text of a shared string: all of its runs, without the reading aids of Japanese. */
function stringOf(item: XmlElement): string {
  const texts = item.children.map(child => {
    if (child.name === 't') return child.text
    return child.name === 'r' ? (childOf(child, 't')?.text ?? '') : ''
  })
  return unescapeString(texts.join(''))
}

/** A sheet as the workbook lists it. */
interface SheetEntry {
  readonly name: string
  readonly hidden: boolean
  readonly path: string
}

async function sheetsIn(
  archive: Archive,
  workbook: XmlElement,
  path: string,
): Promise<readonly SheetEntry[]> {
  const relations = await relationsOf(archive, path)
  const listed = findElement(workbook, 'sheets')?.children ?? []
  return listed.flatMap(({ attributes }) => {
    const relation = relations.get(relationId(attributes, 'id'))
    const hidden = /hidden/i.test(attributes.get('state') ?? '')
    // Chart sheets and macro sheets have no cells.
    if (!relation || /chartsheet|dialogsheet|macrosheet/i.test(relation.type)) return []
    return [{ name: attributes.get('name') ?? '', hidden, path: relation.target }]
  })
}

/** The sheet that Excel opens with, by its position among all sheets. */
function activeSheet(workbook: XmlElement): number {
  return Number(findElement(workbook, 'workbookview')?.attributes.get('activetab') ?? 0) || 0
}

async function convertSheets(
  archive: Archive,
  entries: readonly SheetEntry[],
  active: SheetEntry | undefined,
  context: CellContext,
): Promise<readonly ConvertedSheet[] | undefined> {
  const sheets: ConvertedSheet[] = []
  // As Excel shows them: the hidden ones come last.
  for (const entry of [...entries.filter(each => !each.hidden), ...entries.filter(each => each.hidden)]) {
    const xml = (await readPart(archive, entry.path)) ?? ''
    const cells = readSheet(xml, context)
    if (!cells) return undefined
    const { name, hidden } = entry
    sheets.push({
      ...sheetOf(name, cells),
      ...(hidden && { hidden }),
      ...(entry === active && { active: true }),
    })
  }
  return sheets
}

/** Converts a workbook: its sheets with every cell in words, as Excel shows it to readers of a language. */
export async function convertWorkbook(
  bytes: Uint8Array<ArrayBuffer>,
  language: string,
): Promise<Converted | Failure> {
  const archive = await openArchive(bytes, OFFICE_LIMITS)
  if (isFailure(archive)) return archive
  const start = [...(await relationsOf(archive, '')).values()].find(({ type }) =>
    type.endsWith('/officeDocument'),
  )
  const path = start?.target ?? 'xl/workbook.xml'
  const xml = await readPart(archive, path)
  if (xml === undefined) return failure('unsupported', { detail: 'unreadable-file' })
  const workbook = parseXmlTree(xml)
  // Binary workbooks (`.xlsb`) have the same parts in a form of their own.
  if (!findElement(workbook, 'workbook')) return failure('unsupported', { detail: 'unreadable-file' })
  const parts = await relationsOf(archive, path)
  const partOf = async (type: string) => {
    const target = [...parts.values()].find(each => each.type.endsWith(`/${type}`))?.target
    const part = target === undefined ? undefined : await readPart(archive, target)
    return part === undefined ? undefined : parseXmlTree(part)
  }
  const [styles, strings] = [await partOf('styles'), await partOf('sharedStrings')]
  const from1904 = /^(?:1|true)$/.test(findElement(workbook, 'workbookpr')?.attributes.get('date1904') ?? '')
  const stylesheet = styles && findElement(styles, 'stylesheet')
  const context: CellContext = {
    strings: (strings ? (findElement(strings, 'sst')?.children ?? []) : []).map(stringOf),
    formats: numberFormats(stylesheet, from1904, language),
  }
  const entries = await sheetsIn(archive, workbook, path)
  const listed = findElement(workbook, 'sheets')?.children ?? []
  const activeName = listed[activeSheet(workbook)]?.attributes.get('name')
  const active = entries.find(({ name, hidden }) => name === activeName && !hidden)
  const sheets = await convertSheets(archive, entries, active, context)
  if (!sheets) return failure('invalid', { detail: 'too-large' })
  return { sheets, partial: archive.names.some(name => UNSHOWN.test(name)) }
}
