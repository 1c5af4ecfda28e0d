import { useEffect } from 'react'
import type { Medium, MediumProps } from '../media/medium'
import { ErrorBoundary } from '../ui/ErrorBoundary'
import { Loaded } from '../ui/Loaded'
import { clearMounted } from '../viewer/state/mounted-medium'
import { useObject, useViewer, useViewerState } from '../viewer/use-viewer'
import { PartFailed } from './screens/PartFailed'

interface MediumHostProps extends MediumProps {
  readonly medium: Medium
}

function Mounted({ medium, canvas }: MediumHostProps) {
  const { store } = useViewer()
  useEffect(() => () => clearMounted(store, medium.spansCanvases ? 'of-stage' : 'of-medium'), [store, medium])
  return <Loaded load={medium.load} props={{ canvas }} />
}

/** Mounts a medium for a canvas as its contract says (`media/medium.ts`), and clears what it has set. */
export function MediumHost({ medium, canvas }: MediumHostProps) {
  const object = useObject()
  const accessGeneration = useViewerState(state => state.accessGeneration)
  const consentPending = useViewerState(state => state.consentPending)
  if (consentPending) return null
  // Another order may have another canvas at the same position.
  const shown = medium.spansCanvases ? '' : `${canvas} ${object?.canvases[canvas]?.id} ${object?.id}`
  return (
    <ErrorBoundary
      key={`${medium.name} ${accessGeneration} ${shown}`}
      subject={canvas}
      fallback={reset => <PartFailed reset={reset} />}
    >
      <Mounted medium={medium} canvas={canvas} />
    </ErrorBoundary>
  )
}
