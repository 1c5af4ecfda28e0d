import { type ComponentType, useEffect, useState } from 'react'

type Load = () => Promise<ComponentType>

const components = new Map<Load, ComponentType>()

/**
 * A component that comes in when it is first shown; nothing stands in its place meanwhile. React's Suspense would hold
 * back for 300 ms what came in ten. A failure goes to the error boundary around it; shown again, it is asked for again.
 */
export function Loaded({ load }: { load: Load }) {
  const [arrived, setArrived] = useState<{ readonly failure?: unknown }>()
  useEffect(() => {
    if (components.has(load)) return
    let isMounted = true
    load().then(
      Component => {
        components.set(load, Component)
        if (isMounted) setArrived({})
      },
      failure => isMounted && setArrived({ failure }),
    )
    return () => {
      isMounted = false
    }
  }, [load])
  if (arrived && 'failure' in arrived) throw arrived.failure
  const Component = components.get(load)
  return Component ? <Component /> : null
}
