import type { Mounted, Unmount } from './contract'
import { perform, reportEnd } from './faults'

/** A part on the screen: its plug-in, its name, and when it is taken off. */
export interface MountedPart {
  readonly plugIn: string
  readonly name: string
  readonly signal: AbortSignal
}

/**
 * Has a part drawn into an element of its own inside `host`, until the signal ends it. Rejects when the part throws or takes
 * too long; its element is gone then, so that what it draws later is nowhere.
 */
export async function mountPart(
  host: HTMLElement,
  { plugIn, name, signal }: MountedPart,
  mount: (element: HTMLElement) => Mounted,
): Promise<void> {
  const element = document.createElement('div')
  element.style.blockSize = '100%'
  host.replaceChildren(element)
  let isOver = false
  const end = (unmount: Unmount | undefined) => {
    element.remove()
    try {
      unmount?.()
    } catch (error) {
      reportEnd(plugIn, name, error)
    }
  }
  const drawn = async () => {
    const result: unknown = await mount(element)
    const unmount = typeof result === 'function' ? (result as Unmount) : undefined
    if (isOver || signal.aborted) end(unmount)
    else signal.addEventListener('abort', () => end(unmount))
  }
  try {
    await perform(drawn)
  } catch (error) {
    isOver = true
    element.remove()
    throw error
  }
}
