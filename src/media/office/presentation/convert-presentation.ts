import { type Archive, OFFICE_LIMITS, openArchive } from '../../../delivery/parsing/archive'
import { type Failure, failure, isFailure } from '../../../model/failure'
import { findElement, findElements, parseXmlTree, type XmlElement } from '../../../ui/rich-text/xml-tree'
import type { Converted } from '../converted'
import { type Relation, readPart, relationId, relationsOf } from '../open-xml-package'
import { Pictures } from '../pictures'
import { writeDiagram } from './diagram'
import { writeParagraphs } from './paragraphs'
import { SlideWriter } from './slide'

const MOST_SLIDES = 2000

const endsWith = (relations: ReadonlyMap<string, Relation>, type: string) =>
  [...relations.values()].find(relation => relation.type.endsWith(`/${type}`))

/** The speaker's notes of a slide as HTML; empty when there are none. */
async function notesOf(archive: Archive, relations: ReadonlyMap<string, Relation>): Promise<string> {
  const target = endsWith(relations, 'notesSlide')?.target
  const xml = target === undefined ? undefined : await readPart(archive, target)
  if (xml === undefined) return ''
  const bodies = findElements(parseXmlTree(xml), 'sp').filter(
    shape => findElement(shape, 'ph')?.attributes.get('type') === 'body',
  )
  const words = bodies.map(shape => writeParagraphs(findElement(shape, 'txbody'))).join('')
  return words && `<blockquote>${words}</blockquote>`
}

/** The words of the diagrams of a slide as HTML, by the paths of their data. */
async function diagramsOf(archive: Archive, relations: ReadonlyMap<string, Relation>) {
  const diagrams = new Map<string, string>()
  for (const { type, target } of relations.values()) {
    const xml = type.endsWith('/diagramData') ? await readPart(archive, target) : undefined
    if (xml !== undefined) diagrams.set(target, writeDiagram(parseXmlTree(xml)))
  }
  return diagrams
}

async function slidesIn(archive: Archive): Promise<readonly string[] | undefined> {
  const path = endsWith(await relationsOf(archive, ''), 'officeDocument')?.target ?? 'ppt/presentation.xml'
  const xml = await readPart(archive, path)
  if (xml === undefined) return undefined
  const relations = await relationsOf(archive, path)
  const listed = findElement(parseXmlTree(xml), 'sldidlst')?.children ?? []
  return listed.flatMap(({ attributes }) => relations.get(relationId(attributes, 'id'))?.target ?? [])
}

/** Converts a presentation: its slides in order, each with its words, tables, pictures and the speaker's notes. */
export async function convertPresentation(bytes: Uint8Array<ArrayBuffer>): Promise<Converted | Failure> {
  const archive = await openArchive(bytes, OFFICE_LIMITS)
  if (isFailure(archive)) return archive
  const paths = await slidesIn(archive)
  if (!paths) return failure('unsupported', { detail: 'unreadable-file' })
  const pictures = new Pictures(archive)
  const slides: string[] = []
  let partial = paths.length > MOST_SLIDES
  for (const [index, path] of paths.slice(0, MOST_SLIDES).entries()) {
    const slide: XmlElement = parseXmlTree((await readPart(archive, path)) ?? '')
    const relations = await relationsOf(archive, path)
    for (const { type, target, external } of relations.values())
      if (type.endsWith('/image') && !external) await pictures.load(target)
    const diagrams = await diagramsOf(archive, relations)
    const writer = new SlideWriter(relations, { sourceOf: target => pictures.sourceOf(target), diagrams })
    slides.push(writer.write(slide, index + 1) + (await notesOf(archive, relations)))
    partial ||= writer.partial
  }
  return { html: slides.join('<hr>'), pictures: pictures.list, partial, changed: false }
}
