import { useEffect, useReducer } from 'react'
import type { Media } from '../../model/digital-object'
import { useViewer } from '../../viewer/use-viewer'
import { asDescribed, describeService } from './described-services'

/** A body with what its service says of itself; `isHeard` once the service has answered, or will not. */
export function useDescribed(media: Media | undefined): {
  readonly media: Media | undefined
  readonly isHeard: boolean
} {
  const { delivery } = useViewer()
  const [heard, hear] = useReducer((_: string, id: string) => id, '')
  const service = media?.imageService
  const id = service?.id ?? ''
  useEffect(() => {
    let isWanted = true
    if (service) void describeService(service, delivery).then(() => isWanted && hear(service.id))
    return () => {
      isWanted = false
    }
  }, [service, delivery])
  return { media: media && asDescribed(media), isHeard: id === '' || heard === id }
}
