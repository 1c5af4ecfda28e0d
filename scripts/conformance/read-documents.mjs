// Part one: every document through the reading path, one line each, differences below it, totals per folder.
import { comparedFacts, differences, inOneLine, textsOf } from './facts.mjs'
import { reasonFor } from './known-differences.mjs'
import { openReadingPath } from './reading-path.mjs'

// Pages of annotations that lie elsewhere are not in the corpus.
const notAtHand = async () => undefined

const shown = value => JSON.stringify(value)?.slice(0, 160) ?? 'nothing'
const inWords = ({ failure, detail }) => `Failure: ${failure}${detail ? ` (${detail})` : ''}`
const canBeOpened = ({ facts }) => /(?:Manifest|(?:^|:)Collection)$/.test(facts.docType ?? '')
const hasPicture = ({ canvases = [] }) =>
  canvases.some(canvas => canvas.painting.some(({ media }) => media.type === 'image'))

/** Reads all documents and prints; returns counts and the documents that hold pictures. */
export async function readDocuments(folders) {
  const path = await openReadingPath()
  const all = { crashes: 0, unexplained: 0, imageDocuments: [] }
  const totals = []
  for (const { name, documents } of folders) {
    const total = newTotal()
    for (const document of documents) await readOne(path, document, total, all)
    totals.push([name, total])
  }
  await path.close()
  console.log('')
  for (const [name, total] of totals) console.log(totalLine(name, total))
  console.log(`\n${all.crashes} crashes, ${all.unexplained} unexplained differences`)
  return all
}

const newTotal = () => ({
  unexplained: 0,
  documents: 0,
  opened: 0,
  refused: 0,
  facts: 0,
  agreeing: 0,
  explained: 0,
  differing: new Set(),
})

async function readOne(path, document, total, all) {
  total.documents++
  try {
    const object = await path.read(document.bytes, `https://corpus.example/${document.path}`)
    if (path.isFailure(object)) {
      total.refused++
      console.log(`${document.path}: ${inWords(object)}`)
      report(
        document.path,
        canBeOpened(document) ? [{ fact: 'opens', stated: true, ours: false }] : [],
        total,
        all,
      )
      return
    }
    total.opened++
    console.log(`${document.path}: ${inOneLine(object)}`)
    if (hasPicture(object)) all.imageDocuments.push(document.path)
    for (const canvas of object.canvases ?? [])
      textsOf.set(canvas, (await canvas.loadTimedTexts?.(notAtHand)) ?? [])
    const openings = 'canvases' in object ? path.openings(object) : undefined
    const faults = canBeOpened(document)
      ? differences(document.facts, object, openings)
      : [{ fact: 'opens', stated: false, ours: true }]
    report(document.path, faults, total, all)
    total.facts += comparedFacts(object, openings)
    total.agreeing += comparedFacts(object, openings) - faults.length
  } catch (error) {
    all.crashes++
    console.log(`${document.path}: CRASH ${error.stack}`)
  }
}

function report(path, faults, total, all) {
  for (const { fact, stated, ours } of faults) {
    const reason = reasonFor(path, fact)
    if (reason) total.explained++
    else {
      total.unexplained++
      all.unexplained++
    }
    total.differing.add(path)
    console.log(
      `    ${fact}: index ${shown(stated)}, ours ${shown(ours)}${reason ? `; meant: ${reason}` : ' UNEXPLAINED'}`,
    )
  }
}

function totalLine(name, { documents, opened, refused, facts, agreeing, explained, unexplained, differing }) {
  const share = facts > 0 ? ((100 * agreeing) / facts).toFixed(2) : '100.00'
  const alike = documents > 0 ? ((100 * (documents - differing.size)) / documents).toFixed(1) : '100.0'
  return (
    `${name}: ${documents} documents, ${opened} opened, ${refused} refused; ${agreeing} of ${facts} facts agree (${share} %), ` +
    `${explained} differ on purpose, ${unexplained} unexplained; ` +
    `${documents - differing.size} of ${documents} documents agree in every fact (${alike} %)`
  )
}
