import { type ComponentType, useEffect, useState } from 'react'

type Load = () => Promise<ComponentType>

const known = new Map<Load, ComponentType>()

/**
 * A component that comes in when it is first shown; nothing stands in its place meanwhile. React's Suspense would hold
 * back for 300 ms what came in ten. A failure goes to the error boundary around it; shown again, it is asked for again.
 */
export function Loaded({ load }: { load: Load }) {
  const [arrived, setArrived] = useState<{ readonly failure?: unknown }>()
  useEffect(() => {
    if (known.has(load)) return
    let wanted = true
    load().then(
      Component => {
        known.set(load, Component)
        if (wanted) setArrived({})
      },
      failure => wanted && setArrived({ failure }),
    )
    return () => {
      wanted = false
    }
  }, [load])
  if (arrived && 'failure' in arrived) throw arrived.failure
  const Component = known.get(load)
  return Component ? <Component /> : null
}
