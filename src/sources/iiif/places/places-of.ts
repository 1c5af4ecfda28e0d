import { safeUrl } from '../../../delivery/safe-url'
import type { Annotation } from '../../../model/annotations/annotation'
import type { Collection } from '../../../model/collection'
import type { DigitalObject, StructureNode } from '../../../model/digital-object'
import { boxOfShape } from '../../../model/mark'
import type { PlaceOwner, PlaceReference } from '../../../model/places/place'
import { isObject, listOf } from '../../json'
import { documentOf } from '../document-of'
import { rangesIn } from '../range-table'
import { idOf } from '../vocabulary'
import { toGeoFeatures } from './geo-json'

/** Resources of one document whose places are read. */
const MOST_REFERENCES = 5000

/** The places that `navPlace` names; a collection that is only referred to is fetched later. navPlace Extension, section 3. */
function referencesTo(navPlace: unknown, owner: PlaceOwner): readonly PlaceReference[] {
  return listOf(navPlace).flatMap(value => {
    const features = toGeoFeatures(value)
    if (features.length > 0) return [{ owner, features }]
    const isWhole = isObject(value) && (value.features !== undefined || value.geometry !== undefined)
    const url = isWhole ? undefined : safeUrl(idOf(value))
    return url === undefined ? [] : [{ owner, features, url }]
  })
}

const labelled = ({ label }: Pick<PlaceOwner, 'label'>) => (label ? { label } : {})

function firstCanvas({ start, canvases, children }: StructureNode): number | undefined {
  return start?.canvas ?? canvases[0] ?? children.map(firstCanvas).find(each => each !== undefined)
}

function* nodesIn(nodes: readonly StructureNode[]): Generator<StructureNode> {
  for (const node of nodes) {
    yield node
    yield* nodesIn(node.children)
  }
}

/** The places of an object, its ranges and its canvases, in this order. navPlace Extension, section 2. */
export function placesOf(object: DigitalObject): readonly PlaceReference[] {
  const manifest = isObject(object.json) ? object.json : {}
  const references = [...referencesTo(manifest.navPlace, { kind: 'object', ...labelled(object) })]
  const { ranges } = rangesIn(manifest)
  if ([...ranges.values()].some(({ navPlace }) => navPlace !== undefined))
    for (const node of nodesIn(object.structures)) {
      const canvas = firstCanvas(node)
      const owner = { kind: 'range', ...labelled(node), ...(canvas !== undefined && { canvas }) } as const
      references.push(...referencesTo(ranges.get(node.id)?.navPlace, owner))
    }
  for (const [position, canvas] of object.canvases.entries()) {
    if (references.length >= MOST_REFERENCES) break
    const navPlace = documentOf(canvas)?.navPlace
    if (navPlace !== undefined)
      references.push(...referencesTo(navPlace, { kind: 'canvas', canvas: position, ...labelled(canvas) }))
  }
  return references
}

/** The places of a collection and of its members. */
export function placesOfCollection({ members, navPlace, label }: Collection): readonly PlaceReference[] {
  return [
    ...referencesTo(navPlace, { kind: 'collection', ...(label && { label }) }),
    ...members.flatMap(member =>
      referencesTo(member.navPlace, { kind: 'member', url: member.url, ...labelled(member) }),
    ),
  ].slice(0, MOST_REFERENCES)
}

/** The places that an annotation gives to a part of a canvas. */
export function placesOfAnnotation(annotation: Annotation, canvas: number): readonly PlaceReference[] {
  const { geography, targets, label, motivations } = annotation
  if (!geography || motivations.includes('georeferencing')) return []
  const features = toGeoFeatures(geography.body)
  if (features.length === 0) return []
  const [shape] = targets.flatMap(target => target.shapes ?? [])
  const box = shape && boxOfShape(shape)
  const region = box && box.width > 0 && box.height > 0 ? { region: box } : {}
  return [{ owner: { kind: 'annotation', canvas, ...region, ...(label && { label }) }, features }]
}
