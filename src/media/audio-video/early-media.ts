// A recording may be asked for before the frame and this medium are there: the door does, and the medium
// takes over the element. Kept tiny, because the door carries it.

import { handover } from '../../delivery/handover'
import type { Canvas } from '../../model/digital-object'

const early = handover<HTMLMediaElement>()

/** Settles when what was asked for early is seen or heard, or has failed; at once where nothing was. */
export let earlyReady: Promise<void> = Promise.resolve()

/** An element for a recording, with nothing in it yet. */
export function mediaElement(type: string): HTMLMediaElement {
  const element = document.createElement(type === 'sound' ? 'audio' : 'video')
  element.preload = type === 'sound' ? 'auto' : 'metadata'
  element.className = 'recording'
  return element
}

/**
 * Asks for the recording of a canvas when it is a plain file: nothing that needs an engine or a choice. It is seen on
 * `stage`, which moves over into the frame with all that is on it, until the medium takes it.
 */
export function beginRecording(canvas: Canvas | undefined, stage: Element | null): void {
  const { media, choices = [] } = canvas?.painting[0] ?? {}
  if (!media || choices.length > 0 || !/^(?:audio\/mpeg|video\/mp4)$/.test(media.format)) return
  const element = mediaElement(media.type)
  element.src = media.url
  earlyReady = new Promise(resolve => {
    element.oncanplay = element.onerror = () => resolve()
  })
  stage?.append(element)
  early.give(media.url, element)
}

/** The element that was asked for early, for the one who plays this address; it is handed over once. */
export function takeEarly(url: string): HTMLMediaElement | undefined {
  // The right one stays where it is seen until it stands in the medium: nothing flashes between.
  const element = early.take(url)
  early.takeAny()?.remove()
  return element
}
