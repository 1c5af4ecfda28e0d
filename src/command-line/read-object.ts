import type { Canvas, DigitalObject } from '../model/digital-object'
import { localizedLine } from '../model/language-map'
import { languagesIn } from '../model/script-direction'
import { isTruncated } from '../preflight/measure/file-facts'
import { type FileSample, MARKS, type ObjectFacts } from '../preflight/sample'
import { toObject } from '../sources'
import type { Decoder } from './picture-facts'
import { factsOf, fewAtOnce, type Progress } from './read-folder'

/** Milliseconds after which a server is not waited for. */
const PATIENCE = 60_000

/** Samples of an object, and its own facts. */
export interface ObjectRead {
  readonly samples: readonly FileSample[]
  readonly object: ObjectFacts
}

const get = (url: string) => fetch(url, { signal: AbortSignal.timeout(PATIENCE) })

/** First file that is painted on a canvas. */
const fileOf = ({ painting }: Canvas) => painting[0]?.media

const nameOf = (url: string): string => {
  const path = URL.canParse(url) ? new URL(url).pathname : url
  const isService = /\/full\/[^/]+\/[^/]+\/default\.\w+$/.test(path)
  const part = isService ? path.split('/').at(-5) : path.split('/').at(-1)
  return decodeURIComponent(part ?? '') || url
}

async function readCanvas(canvas: Canvas, decoder: Decoder | undefined): Promise<FileSample> {
  const label = localizedLine(canvas.label, ['en'])
  const file = fileOf(canvas)
  const isMarked = canvas.behaviors.some(each => MARKS.includes(each))
  const named = {
    name: file ? nameOf(file.url) : label,
    ...(label !== '' && { label }),
    ...(isMarked && { isMarked }),
  }
  if (!file) return { ...named, fault: 'unreadable' }
  try {
    const answer = await get(file.url)
    if (!answer.ok) return { ...named, fault: 'unreadable' }
    const bytes = new Uint8Array(await answer.arrayBuffer())
    const facts = await factsOf(named.name, bytes, decoder)
    const isCut = isTruncated(bytes, facts.format)
    return {
      ...facts,
      ...named,
      ...(file.format && { statedFormat: file.format }),
      ...(isCut && { fault: 'truncated' }),
    }
  } catch {
    return { ...named, fault: 'unreadable' }
  }
}

/** Says what is wrong with an address; thrown by `readObject`. */
export class NoObject extends Error {}

async function openObject(url: string): Promise<DigitalObject> {
  const answer = await get(url).catch(() => undefined)
  if (!answer)
    throw new NoObject('The server does not answer. Check the address, and whether you are online.')
  if (!answer.ok)
    throw new NoObject(`The server answers ${answer.status}. Open the address in a browser to see why.`)
  const json: unknown = await answer.json().catch(() => undefined)
  const object = await toObject({ json, url: answer.url })
  if ('failure' in object || !('canvases' in object))
    throw new NoObject('That is neither a IIIF manifest nor the delivery JSON of an Alma representation.')
  return object
}

/** Reads an object by its manifest or delivery JSON, and all its files; throws `NoObject` when there is none. */
export async function readObject(
  url: string,
  decoder: Decoder | undefined,
  onProgress: Progress,
): Promise<ObjectRead> {
  const opened = await openObject(url)
  const { label, rights, canvases, lookUnstated } = opened
  const samples = await fewAtOnce(canvases, canvas => readCanvas(canvas, decoder), onProgress)
  const object = { title: localizedLine(label, ['en']), languages: languagesIn(opened) }
  return { samples, object: { ...object, ...(!lookUnstated && { rights }) } }
}
