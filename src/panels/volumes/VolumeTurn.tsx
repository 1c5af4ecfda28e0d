import { ChevronLeft, ChevronRight } from 'lucide-react'
import type { MessageKey } from '../../i18n/locales/en'
import type { CollectionMember } from '../../model/collection'
import { localizedLine } from '../../model/language-map'
import { memberLink } from '../../viewer/url/collection-links'
import { useViewer } from '../../viewer/use-viewer'
import { useVolumes, type Volumes } from './use-volumes'
import './volumes.css'

interface StepProps {
  readonly volumes: Volumes
  readonly way: 'previous' | 'next'
  /** Made to be seen: it is what the reader wants now. */
  readonly strong?: boolean
  /** The page to open; where the volume itself wants to be opened when absent. */
  readonly page?: number | 'last'
}

const WORDS: Readonly<Record<'volumes' | 'collection', Readonly<Record<StepProps['way'], MessageKey>>>> = {
  volumes: { previous: 'volumes.previous', next: 'volumes.next' },
  collection: { previous: 'collection.previous', next: 'collection.next' },
}

/** The link to a neighbour. */
export function VolumeStep({ volumes, way, strong = false, page }: StepProps) {
  const { translate: t, languages } = useViewer()
  const { collection, url } = volumes
  const volume: CollectionMember | undefined = volumes[way]
  if (!volume) return null
  const name = localizedLine(volume.label, languages)
  return (
    <a
      className={strong ? 'button button-strong volume-step' : 'button volume-step'}
      href={memberLink(location.href, volume, url, page)}
      rel={way === 'next' ? 'next' : 'prev'}
      title={name}
    >
      {way === 'previous' && <ChevronLeft size={18} aria-hidden />}
      <span>{t(WORDS[collection.multiPart ? 'volumes' : 'collection'][way])}</span>
      {way === 'next' && <ChevronRight size={18} aria-hidden />}
    </a>
  )
}

interface VolumeTurnProps {
  /** True when the first page of the object is in view. */
  readonly atStart: boolean
  /** True when the last page of the object is in view. */
  readonly atEnd: boolean
}

/**
 * At the end of a volume the way to the first page of the next one, at its start the way back to the last
 * page of the one before; nothing anywhere else, nor in collections that are no multi-volume work.
 */
export function VolumeTurn({ atStart, atEnd }: VolumeTurnProps) {
  const volumes = useVolumes()
  if (!volumes?.collection.multiPart) return null
  return (
    <>
      {atStart && <VolumeStep volumes={volumes} way="previous" page="last" />}
      {atEnd && <VolumeStep volumes={volumes} way="next" strong page={1} />}
    </>
  )
}
