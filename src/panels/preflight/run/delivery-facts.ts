import type { DigitalObject, Media } from '../../../model/digital-object'
import { isFailure } from '../../../model/failure'
import { signatureLife } from '../../../preflight/measure/signature-life'
import type { DeliveryFacts } from '../../../preflight/sample'
import { isAmong } from '../../../viewer/library/hosts'
import type { Viewer } from '../../../viewer/use-viewer'

/** Links that are tried at most. */
const MOST_LINKS = 30

/** Tells whether a picture is drawn although the page may not read it. */
const isDrawn = (url: string) =>
  new Promise<boolean>(resolve => {
    const picture = new Image()
    picture.onload = () => resolve(true)
    picture.onerror = () => resolve(false)
    picture.src = url
  })

/** Finds how the server of a file answers; `undefined` for files of a disk. */
export async function deliveryFacts(
  url: string | undefined,
  media: Media,
  isRead: boolean,
  { delivery }: Viewer,
): Promise<DeliveryFacts | undefined> {
  if (!url || !/^https?:/.test(url)) return undefined
  const signedFor = signatureLife(url, Date.now())
  const isHidden =
    !isRead && media.type === 'image' && new URL(url).origin !== location.origin && (await isDrawn(url))
  const isInParts = /^(?:sound|video)$/.test(media.type) || media.format === 'application/pdf'
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
