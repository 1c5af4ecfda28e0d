import { useQuery } from '@tanstack/react-query'
import { useCallback, useEffect, useMemo, useState } from 'react'
import type { TimedText } from '../../../model/digital-object'
import { findDescribedSounds } from '../../../viewer/files/find-timed-texts'
import { useTexts } from '../../../viewer/files/use-words'
import { useObject, useViewer, useViewerState } from '../../../viewer/use-viewer'
import { usePlayerState } from '../use-player'
import { currentOption, type DescriptionOption, descriptionOptions } from './description-options'

/** Audio descriptions of a recording, and the one that the reader uses. */
export interface Descriptions {
  readonly canvas: number
  readonly options: readonly DescriptionOption[]
  readonly chosen: DescriptionOption | undefined
  choose(option: DescriptionOption | undefined): void
}

const NONE: readonly TimedText[] = []

function useDescribedSounds(canvas: number): readonly TimedText[] {
  const viewer = useViewer()
  const object = useObject()
  const query = useQuery(
    {
      queryKey: ['described-sounds', object?.id, object?.canvases[canvas]?.id, canvas],
      queryFn: () => findDescribedSounds(object?.canvases[canvas], viewer),
      staleTime: Number.POSITIVE_INFINITY,
      refetchOnWindowFocus: false,
      structuralSharing: false,
    },
    viewer.queryClient,
  )
  return query.data ?? NONE
}

/** Keeps which audio description is used: none at first; then as the reader last wished. */
export function useDescriptions(canvas: number): Descriptions {
  const { store } = useViewer()
  const { tracks } = usePlayerState()
  const texts = useTexts(canvas)
  const sounds = useDescribedSounds(canvas)
  const wish = useViewerState(state => state.descriptionKind) ?? ''
  const [picked, setPicked] = useState<string>()
  const options = useMemo(() => descriptionOptions(texts, sounds, tracks), [texts, sounds, tracks])
  const chosen = currentOption(options, { tracks, picked, wish })
  const playTrack = useCallback(
    (isDescribed: boolean) => {
      const sound = tracks?.sounds.find(each => Boolean(each.isDescription) === isDescribed)
      if (tracks && sound) tracks.choose('sound', sound.id)
    },
    [tracks],
  )
  const isTrackWished = wish === 'track' && picked === undefined && chosen?.kind !== 'track'
  useEffect(() => {
    if (!isTrackWished || !tracks?.sounds.some(({ isDescription }) => isDescription)) return
    setPicked('')
    playTrack(true)
  }, [isTrackWished, tracks, playTrack])
  const choose = useCallback(
    (option: DescriptionOption | undefined) => {
      store.setState({ descriptionKind: option?.kind ?? '' })
      setPicked(option?.value ?? '')
      if (option?.kind === 'track') tracks?.choose('sound', option.track.id)
      else if (chosen?.kind === 'track') playTrack(false)
    },
    [store, tracks, chosen, playTrack],
  )
  return { canvas, options, chosen, choose }
}
