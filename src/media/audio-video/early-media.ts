// A recording may be fetched before the shell and this medium are there; the medium takes over the element. Kept tiny,
// because the entry carries it.

import { handover } from '../../delivery/handover'
import type { Canvas } from '../../model/digital-object'
import type { EarlyContext } from '../medium'

const early = handover<HTMLMediaElement>()

/** An element for a recording, with nothing in it yet. */
export function mediaElement(type: string): HTMLMediaElement {
  const element = document.createElement(type === 'sound' ? 'audio' : 'video')
  element.preload = type === 'sound' ? 'auto' : 'metadata'
  element.className = 'recording'
  return element
}

/**
 * Fetches the recording of a canvas when it is a plain file: nothing that needs an engine or a choice. It is seen on
 * the stage until the medium takes it. Settles when it can play or has failed.
 */
export function beginRecording(canvas: Canvas, { consentPending, stage }: EarlyContext) {
  const { media, choices = [] } = canvas.painting[0] ?? {}
  if (!media || choices.length > 0 || !/^(?:audio\/mpeg|video\/mp4)$/.test(media.format)) return undefined
  if (consentPending) return Promise.resolve()
  const element = mediaElement(media.type)
  element.src = media.url
  const ready = new Promise<void>(resolve => {
    element.oncanplay = element.onerror = () => resolve()
  })
  stage?.append(element)
  early.give(media.url, element)
  return ready
}

/** Hands over the element that was begun early, once, to the player of this URL. */
export function takeEarly(url: string): HTMLMediaElement | undefined {
  // The right one stays where it is seen until it stands in the medium: nothing flashes between.
  const element = early.take(url)
  early.takeAny()?.remove()
  return element
}
