import { type ComponentType, type ReactNode, useEffect, useState } from 'react'
import { loadPart } from './load-part'

/** Results of each `load`, so that the part is there at once the next time. */
const parts = new WeakMap<object, unknown>()

interface LoadedProps<Props extends object> {
  /** The same function from render to render. */
  readonly load: () => Promise<ComponentType<Props>>
  readonly props?: Props
  /** Stands in the place of the part until the part is there. */
  readonly meanwhile?: ReactNode
}

/**
 * A component that comes in when it is first shown. React's `lazy` holds back for 300 ms what came in ten, and never
 * asks again for what did not come. A failure goes to the error boundary around it; shown again, it is asked for again.
 */
export function Loaded<Props extends object>({ load, props, meanwhile }: LoadedProps<Props>) {
  const [arrival, setArrival] = useState<{ readonly of: object; readonly failure?: unknown }>()
  useEffect(() => {
    // It may have come since this was drawn, for another place.
    if (parts.has(load)) return setArrival(before => (before?.of === load ? before : { of: load }))
    let isMounted = true
    loadPart(load).then(
      Component => {
        parts.set(load, Component)
        if (isMounted) setArrival({ of: load })
      },
      failure => isMounted && setArrival({ of: load, failure }),
    )
    return () => {
      isMounted = false
    }
  }, [load])
  if (arrival?.of === load && 'failure' in arrival) throw arrival.failure
  const Component = parts.get(load) as ComponentType<object> | undefined
  return Component ? <Component {...props} /> : meanwhile
}
