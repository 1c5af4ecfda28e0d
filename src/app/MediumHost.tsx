import { type ComponentType, useEffect, useState } from 'react'
import type { Medium, MediumProps } from '../media/medium'
import { ErrorBoundary } from '../ui/ErrorBoundary'
import { clearMounted } from '../viewer/state/mounted-medium'
import { useObject, useViewer, useViewerState } from '../viewer/use-viewer'
import { PartFailed } from './screens/PartFailed'

type MediumComponent = ComponentType<MediumProps>

/** Loads the component of a medium when it is first needed; a failure goes to the error boundary around it. */
function useComponent(medium: Medium): MediumComponent | undefined {
  const [loaded, setLoaded] = useState<{ medium: Medium; Component?: MediumComponent; failure?: unknown }>()
  useEffect(() => {
    let wanted = true
    medium.load().then(
      Component => wanted && setLoaded({ medium, Component }),
      failure => wanted && setLoaded({ medium, failure }),
    )
    return () => {
      wanted = false
    }
  }, [medium])
  const arrived = loaded?.medium === medium ? loaded : undefined
  if (arrived && 'failure' in arrived) throw arrived.failure
  return arrived?.Component
}

interface MediumHostProps extends MediumProps {
  readonly medium: Medium
}

function Mounted({ medium, canvas }: MediumHostProps) {
  const { store } = useViewer()
  const Component = useComponent(medium)
  useEffect(() => () => clearMounted(store, medium.spansCanvases ? 'of-stage' : 'of-medium'), [store, medium])
  return Component ? <Component canvas={canvas} /> : null
}

/** Mounts a medium for a canvas as its contract says (`media/medium.ts`), and clears what it has set. */
export function MediumHost({ medium, canvas }: MediumHostProps) {
  const object = useObject()
  const accessGeneration = useViewerState(state => state.accessGeneration)
  const consentPending = useViewerState(state => state.consentPending)
  if (consentPending) return null
  const shown = medium.spansCanvases ? '' : `${canvas} ${object?.id}`
  return (
    <ErrorBoundary
      key={`${medium.name} ${accessGeneration} ${shown}`}
      fallback={reset => <PartFailed reset={reset} />}
    >
      <Mounted medium={medium} canvas={canvas} />
    </ErrorBoundary>
  )
}
