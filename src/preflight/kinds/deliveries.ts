import type { Check } from '../finding'
import type { DeliveryFacts, FileSample } from '../sample'

/** Seconds below which a signed URL ends while its page is still read. */
const SHORTEST = 60

/** A check of servers: one finding for all files of a host. */
const byHost = (
  kind: string,
  isFaulty: (delivery: DeliveryFacts) => boolean,
  valuesOf: (delivery: DeliveryFacts) => Readonly<Record<string, string | number>>,
): Check => ({
  kind,
  *find(samples: readonly FileSample[]) {
    const hosts = new Map<string, { files: number[]; delivery: DeliveryFacts }>()
    for (const [position, { delivery }] of samples.entries()) {
      if (!delivery || !isFaulty(delivery)) continue
      const host = hosts.get(delivery.host) ?? { files: [], delivery }
      host.files.push(position)
      hosts.set(delivery.host, host)
    }
    for (const { files, delivery } of hosts.values())
      yield { files, certainty: 'certain', values: valuesOf(delivery) }
  },
})

const hostOf = ({ host }: DeliveryFacts) => ({ host })

/** Servers that do not let the viewer read their files. */
export const corsMissing = byHost('cors-missing', ({ isReadable }) => isReadable === false, hostOf)
/** Servers that send no parts of files that are read in parts. */
export const rangesMissing = byHost('ranges-missing', ({ hasRanges }) => hasRanges === false, hostOf)
/** Signed URLs that end too soon. */
export const signatureShort = byHost(
  'signature-short',
  ({ signedFor }) => signedFor !== undefined && signedFor < SHORTEST,
  ({ signedFor = 0 }) => ({ seconds: signedFor }),
)

/** Links of the description that do not answer. */
export const linkDead: Check = {
  kind: 'link-dead',
  *find(_, { object }) {
    for (const url of object?.deadLinks ?? []) yield { files: [], certainty: 'certain', values: { url } }
  },
}

/** An object without a thumbnail for lists and search results. */
export const thumbnailMissing: Check = {
  kind: 'thumbnail-missing',
  *find(_, { object }) {
    if (object?.hasThumbnail === false) yield { files: [], certainty: 'certain', values: {} }
  },
}
