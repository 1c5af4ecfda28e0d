import type { DigitalObject, Media } from '../../../model/digital-object'
import { isFailure } from '../../../model/failure'
import { signatureLife } from '../../../preflight/measure/signature-life'
import type { DeliveryFacts } from '../../../preflight/sample'
import { isAmong } from '../../../viewer/library/hosts'
import type { Viewer } from '../../../viewer/use-viewer'

/** Links that are tried at most. */
const MOST_LINKS = 30

/** Milliseconds after which a file is not shown. */
const LONGEST = 20_000

/** Tells whether the browser shows a picture or a recording although the page may not read it. */
function isShown(url: string, type: Media['type']): Promise<boolean> {
  const element =
    type === 'image' ? new Image() : document.createElement(type === 'sound' ? 'audio' : 'video')
  return new Promise<boolean>(resolve => {
    const end = (isReady: boolean) => () => {
      clearTimeout(timer)
      resolve(isReady)
      // A recording is loaded as long as its element has it.
      element.removeAttribute('src')
    }
    const timer = setTimeout(end(false), LONGEST)
    element.addEventListener(type === 'image' ? 'load' : 'loadedmetadata', end(true), { once: true })
    element.addEventListener('error', end(false), { once: true })
    if (element instanceof HTMLMediaElement) element.preload = 'metadata'
    element.src = url
  })
}

/** Finds how the server of a file answers; `undefined` for files of a disk. */
export async function deliveryFacts(
  url: string | undefined,
  media: Media,
  isRead: boolean,
  { delivery }: Viewer,
): Promise<DeliveryFacts | undefined> {
  if (!url || !/^https?:/.test(url)) return undefined
  const signedFor = signatureLife(url, Date.now())
  const isRecording = /^(?:sound|video)$/.test(media.type)
  const canBeShown = isRecording || media.type === 'image'
  const isHidden =
    !isRead && canBeShown && new URL(url).origin !== location.origin && (await isShown(url, media.type))
  const isInParts = isRecording || media.format === 'application/pdf'
  const answer = isRead && isInParts ? await delivery.look(url, 'file') : undefined
  const hasRanges = answer && !isFailure(answer) ? answer.status === 206 : undefined
  return {
    host: new URL(url).host,
    ...(isHidden && { isReadable: false }),
    ...(signedFor !== undefined && { signedFor }),
    ...(hasRanges !== undefined && { hasRanges }),
  }
}

/**
 * Finds links of the description that do not answer. Only servers are asked that the viewer talks to anyway: its own, that of
 * the object, and those that the library names. Pages of others say nothing to a page, and data chooses nobody.
 */
export async function deadLinks(
  { homepages, seeAlso, renderings, providers }: DigitalObject,
  { store, delivery }: Viewer,
): Promise<readonly string[]> {
  const { request, configuration } = store.getState()
  const hosts = [location.host, ...configuration.openHosts, ...(request ? [new URL(request.url).host] : [])]
  const links = [...homepages, ...seeAlso, ...renderings, ...providers.flatMap(each => each.homepages)]
  const urls = new Set(links.map(({ url }) => url).filter(url => /^https?:/.test(url)))
  const within = [...urls].filter(url => isAmong(new URL(url).host, hosts)).slice(0, MOST_LINKS)
  const dead: string[] = []
  for (const url of within) {
    const answer = await delivery.look(url, 'file')
    if (!isFailure(answer) && (answer.status === 404 || answer.status === 410 || answer.status >= 500))
      dead.push(url)
  }
  return dead
}
