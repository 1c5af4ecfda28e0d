// Facts of the corpus's index, derived from our reading of a document, and the differences between the two.

import { choicesIn, count, pagingFaults, rangesIn, startOf } from './reading-facts.mjs'

const valuesOf = map => Object.values(map ?? {}).flat()
const bodiesOf = canvas =>
  canvas.painting.flatMap(({ media, choices }) => (choices.length > 0 ? choices : [media]))

const isCollection = model => 'members' in model

/** One line about an opened object or collection. */
export function inOneLine(model) {
  if (!isCollection(model)) return objectInOneLine(model)
  const kind = model.multiPart ? 'multi-part collection' : 'collection'
  return `“${valuesOf(model.label)[0] ?? ''}”, ${kind}, ${model.members.length} members`
}

function objectInOneLine(object) {
  const [first] = object.canvases
  const size = first?.width
    ? `${first.width}×${first.height ?? '?'}`
    : first?.duration
      ? `${first.duration} s`
      : 'no size'
  const ranges = rangesIn(object.structures).total
  return [
    `“${valuesOf(object.label)[0] ?? ''}”`,
    `${object.canvases.length} canvases`,
    size,
    object.viewingDirection,
    object.behaviors.join(' ') || 'no behavior',
    `${ranges} ranges`,
  ].join(', ')
}

/** The words of recordings, by canvas, as they were found before the facts are told. */
export const textsOf = new WeakMap()

const sumOfDurations = canvases =>
  Math.round(canvases.reduce((sum, { duration = 0 }) => sum + duration, 0) * 1000) / 1000
const isCaptionFile = ({ url, format }) => url !== '' && /vtt|subrip|srt/.test(format)

/** Our reading in the words of the index; only what it knows. */
const factsOf = (model, openings) =>
  isCollection(model) ? factsOfCollection(model) : factsOfObject(model, openings)

function factsOfCollection({ members, multiPart, next, ...collection }) {
  const labels = members.flatMap(member => valuesOf(member.label)[0] ?? [])
  return {
    label: valuesOf(collection.label),
    labelValues: valuesOf(collection.label).length,
    summary: valuesOf(collection.summary),
    metadataPairs: collection.metadata.length,
    requiredStatement: valuesOf(collection.requiredStatement?.value),
    rights: collection.rights,
    homepage: collection.homepages.length,
    multiPart,
    comesInParts: next !== undefined,
    itemCount: members.length,
    itemKinds: count(members, member => member.kind),
    itemLabels: labels,
    itemsWithThumbnail: members.filter(member => member.thumbnail).length,
    itemsWithNavDate: members.filter(member => member.navDate).length,
  }
}

function factsOfObject(object, openings) {
  const { canvases } = object
  const bodies = canvases.flatMap(bodiesOf)
  const services = bodies.flatMap(body => body.imageService ?? [])
  return {
    label: valuesOf(object.label),
    labelValues: valuesOf(object.label).length,
    summary: valuesOf(object.summary),
    canvasCount: canvases.length,
    firstCanvasLabel: valuesOf(canvases[0]?.label),
    lastCanvasLabel: valuesOf(canvases.at(-1)?.label),
    firstCanvasSize: [canvases[0]?.width ?? null, canvases[0]?.height ?? null, canvases[0]?.duration ?? null],
    viewingDirection: object.viewingDirection,
    behavior: object.behaviors,
    ...prefixed('ranges', rangesIn(object.structures)),
    rights: object.rights,
    metadataPairs: object.metadata.length,
    requiredStatement: valuesOf(object.requiredStatement?.value),
    provider: object.providers.map(each => valuesOf(each.label)[0]).filter(Boolean),
    rendering: object.renderings.map(each => each.format || null),
    homepage: object.homepages.length,
    seeAlso: object.seeAlso.length,
    navDate: object.navDate,
    start: startOf(object),
    sequences: object.sequences?.length ?? 0,
    ...(openings && { pagingFaults: pagingFaults(object, openings) }),
    totalDuration: sumOfDurations(canvases),
    captions: canvases
      .flatMap(canvas => textsOf.get(canvas) ?? [])
      .filter(text => isCaptionFile(text))
      .map(text => text.language ?? null),
    placeholderCanvas: canvases.filter(canvas => canvas.placeholder).length,
    accompanyingCanvas: [object, ...canvases].filter(each => each.accompanying).length,
    maxPaintingPerCanvas: Math.max(0, ...canvases.map(canvas => canvas.painting.length)),
    emptyCanvases: canvases.filter(canvas => canvas.painting.length === 0).length,
    ...choicesIn(canvases),
    canvasBehaviors: count(canvases.flatMap(canvas => canvas.behaviors)),
    bodiesWithImageService: services.length,
    imageServices: count(services, each => `v${each.version}/level${each.level ?? '?'}`),
  }
}

const prefixed = (name, facts) =>
  Object.fromEntries(Object.entries(facts).map(([key, value]) => [`${name}.${key}`, value]))
const isEmpty = value =>
  value === undefined ||
  value === 0 ||
  (typeof value === 'object' && Object.values(value).every(each => each === null))
const shortened = text => (text ?? '').replace(/\s+/g, ' ').trim().slice(0, 120)
const sameText = (stated, ours) => shortened(ours) === shortened(stated)
const oneOf = (stated = '', ours) =>
  ours.some(each => sameText(stated, each)) || sameText(stated, ours.join(', '))
const sorted = list =>
  JSON.stringify(list.map(each => (typeof each === 'string' ? shortened(each) : each)).sort())
const sameList = (stated = [], ours) => sorted(stated.filter(Boolean)) === sorted(ours)
/** Sizes written as strings count as numbers; 0 and words as none. */
const measured = sizes => (sizes ?? [null, null, null]).map(size => (Number(size) > 0 ? Number(size) : null))

/** `sc:Manifest` → `manifest`, in one order. */
const bareKinds = kinds =>
  Object.entries(kinds)
    .map(([kind, times]) => [kind.replace(/^.*:/, '').toLowerCase(), times])
    .sort()

const sameCounts = (stated = {}, ours) =>
  JSON.stringify(Object.entries(stated).sort()) === JSON.stringify(Object.entries(ours).sort())

/** Comparisons of facts for which equality is not the rule; `facts` is the whole entry of the index. */
const rules = {
  label: oneOf,
  summary: oneOf,
  requiredStatement: oneOf,
  firstCanvasLabel: oneOf,
  lastCanvasLabel: oneOf,
  firstCanvasSize: (stated, ours) => JSON.stringify(measured(stated)) === JSON.stringify(ours),
  viewingDirection: (stated = 'left-to-right', ours) => stated.toLowerCase() === ours,
  rights: sameList,
  behavior: sameList,
  provider: sameList,
  start: (stated, ours) =>
    stated?.position === ours?.position && stated?.t === ours?.t && (!ours || stated?.canvas === ours.canvas),
  // The index does not look whether an order differs from the one in which the pages are delivered.
  sequences: (_, ours, facts) =>
    ours <= (facts.ranges?.behaviors?.sequence ?? 0) + (facts.sequenceCount ?? 0),
  canvasBehaviors: sameCounts,
  // The index leaves out what a sequence offers.
  captions: (stated = [], ours) => stated.every(({ language = null }) => ours.includes(language)),
  // The index counts fragments of space too; we keep those of time.
  'ranges.fragmentRefs': (stated, ours) => stated !== undefined && ours <= stated,
  totalDuration: (stated = 0, ours) => Math.abs(stated - ours) < 0.01,
  rendering: (stated = [], ours) => stated.every(format => ours.includes(format)),
  // The index does not look into `content` and `sequences` of early drafts of version 3, and counts painted text.
  maxPaintingPerCanvas: (stated, ours, facts) =>
    stated === ours || stated === undefined || Boolean(facts.mediaTypes?.TextualBody),
  emptyCanvases: (stated = 0, ours) => ours <= stated,
  // The index writes the kinds as the document does, and names the first five members.
  itemKinds: (stated = {}, ours) => JSON.stringify(bareKinds(stated)) === JSON.stringify(bareKinds(ours)),
  itemLabels: (stated = [], ours) => stated.every((label, n) => sameText(label, ours[n] ?? '')),
  // The index knows of `first`, and nothing of `next`.
  comesInParts: (stated, ours) => ours || !stated,
  // The index names the first six.
  'ranges.topLabels': (stated = [], ours) => stated.every((label, n) => label === ours[n]),
  'ranges.firstLabels': (stated = [], ours) =>
    stated.every(label => ours.some(each => sameText(label, each))),
  'ranges.behaviors': sameCounts,
  // A choice with one option is no choice to a reader.
  choiceBodies: (stated, ours, facts) =>
    stated === ours || stated === undefined || facts.maxChoiceOptions === 1,
  maxChoiceOptions: (stated, ours) => stated === ours || stated === undefined || stated === 1,
  // The index names the first six.
  choiceLabels: (stated = [], ours) => stated.every((label, n) => sameText(label, ours[n])),
  // Of several services for one picture we keep one, and the index counts them all.
  imageServices: (stated = {}, ours) =>
    Object.entries(ours).every(([service, times]) => times <= (stated[service] ?? 0)),
}

/**
 * The facts on which the index and our reading differ: `[{ fact, said, ours }]`; `openings` are the object's
 * `pairs`, and how to `place` one.
 */
export function differences(facts, model, openings) {
  const multiPart = (facts.behavior ?? []).includes('multi-part')
  const comesInParts = facts.paged !== undefined
  const index = { ...facts, multiPart, comesInParts, ...prefixed('ranges', facts.ranges ?? {}) }
  return Object.entries(factsOf(model, openings)).flatMap(([fact, ours]) => {
    const stated = index[fact]
    const rule = rules[fact] ?? ((one, other) => JSON.stringify(one) === JSON.stringify(other))
    return (isEmpty(stated) && isEmpty(ours)) || rule(stated, ours, facts) ? [] : [{ fact, stated, ours }]
  })
}

/** Number of facts compared for a document. */
export const comparedFacts = (model, openings) => Object.keys(factsOf(model, openings)).length
