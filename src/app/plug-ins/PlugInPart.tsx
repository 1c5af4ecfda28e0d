import { type ComponentType, useEffect, useRef, useState } from 'react'
import { objectOf } from '../../viewer/state/store'
import { useTranslate, useViewer } from '../../viewer/use-viewer'
import { PartFailed } from '../screens/PartFailed'
import { createContext } from './context'
import type { Context, Mounted } from './contract'
import { reportEnd } from './faults'
import { mountPart } from './mount-part'

interface PlugInPartProps {
  readonly plugIn: string
  readonly name: string
  mount(element: HTMLElement, context: Context): Mounted
}

/** The content of a plug-in's panel: its element, or the sentence that it does not work. */
function PlugInPart({ plugIn, name, mount }: PlugInPartProps) {
  const t = useTranslate()
  const viewer = useViewer()
  const host = useRef<HTMLDivElement>(null)
  const [attempt, setAttempt] = useState(0)
  const [phase, setPhase] = useState<'waiting' | 'there' | 'failed'>('waiting')
  // biome-ignore lint/correctness/useExhaustiveDependencies: mounted again for each attempt
  useEffect(() => {
    const object = objectOf(viewer.store.getState())
    if (!object || !host.current) return
    const leaving = new AbortController()
    const { signal } = leaving
    const context = createContext(viewer, plugIn, object, signal)
    const part = { plugIn, name, signal }
    mountPart(host.current, part, element => mount(element, context)).then(
      () => signal.aborted || setPhase('there'),
      error => {
        reportEnd(plugIn, name, error)
        if (!signal.aborted) setPhase('failed')
      },
    )
    return () => leaving.abort()
  }, [viewer.store, attempt])
  const tryAgain = () => {
    setPhase('waiting')
    setAttempt(attempt + 1)
  }
  return (
    <>
      {phase === 'waiting' && <p role="status">{t('viewer.loading')}</p>}
      {phase === 'failed' && <PartFailed reset={tryAgain} />}
      <div
        ref={host}
        hidden={phase === 'failed'}
        style={{ paddingInline: 'calc(2 * var(--lectern-space))' }}
      />
    </>
  )
}

/** Makes the content of a plug-in's panel. */
export function partOf(plugIn: string, name: string, mount: PlugInPartProps['mount']): ComponentType {
  return () => <PlugInPart plugIn={plugIn} name={name} mount={mount} />
}

/** Makes the content of the panel of an action that failed. */
export function failedAction(tryAgain: () => void): ComponentType {
  return () => <PartFailed reset={tryAgain} />
}
