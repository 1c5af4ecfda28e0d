import { type ComponentType, useCallback, useRef } from 'react'
import type { FetchedFile } from '../../delivery/read-file'
import type { MediumProps } from '../../media/medium'
import { localizedLine } from '../../model/language-map'
import { useReading } from '../../viewer/files/use-reading'
import { objectOf } from '../../viewer/state/store'
import { useViewer } from '../../viewer/use-viewer'
import { createContext } from './context'
import type { PlugInMedium } from './contract'
import { reportEnd } from './faults'
import { mountPart } from './mount-part'

/** Bytes of a file that a plug-in is given at most. */
const MOST_BYTES = 100_000_000

/** Result of drawing: the way to take it off the screen. */
interface Shown {
  readonly leaving: AbortController
}

const discard = ({ leaving }: Shown) => leaving.abort()

interface ShownByPlugInProps extends MediumProps {
  readonly plugIn: string
  readonly medium: PlugInMedium
  onFail(canvasId: string): void
}

/** A file that a plug-in shows. */
function ShownByPlugIn({ canvas: index, plugIn, medium, onFail }: ShownByPlugInProps) {
  const viewer = useViewer()
  const { store } = viewer
  const host = useRef<HTMLDivElement>(null)
  const read = useCallback(
    async ({ bytes }: FetchedFile, signal: AbortSignal): Promise<Shown> => {
      const leaving = new AbortController()
      signal.addEventListener('abort', () => leaving.abort())
      const object = objectOf(store.getState())
      const canvas = object?.canvases[index]
      if (!host.current || !object || !canvas) return { leaving }
      const context = createContext(viewer, plugIn, object, leaving.signal)
      const file = {
        bytes,
        format: canvas.painting[0]?.media.format ?? '',
        name: localizedLine(canvas.label, viewer.languages),
        position: index + 1,
      }
      const part = { plugIn, name: medium.name, signal: leaving.signal }
      try {
        await mountPart(host.current, part, element => medium.mount(element, context, file))
      } catch (error) {
        reportEnd(plugIn, medium.name, error)
        onFail(canvas.id)
        store.setState(({ plugInChanges = 0 }) => ({ plugInChanges: plugInChanges + 1 }))
      }
      return { leaving }
    },
    [viewer, store, index, plugIn, medium, onFail],
  )
  useReading(index, MOST_BYTES, read, discard)
  return (
    <div
      ref={host}
      style={{
        position: 'absolute',
        inset: 0,
        overflow: 'auto',
        background: 'var(--lectern-surface-raised)',
        color: 'var(--lectern-text)',
      }}
    />
  )
}

/** Makes what shows files by a plug-in; `onFail` has the file offered for download instead. */
export function plugInMedium(
  plugIn: string,
  medium: PlugInMedium,
  onFail: (canvasId: string) => void,
): ComponentType<MediumProps> {
  return ({ canvas }) => <ShownByPlugIn canvas={canvas} plugIn={plugIn} medium={medium} onFail={onFail} />
}
