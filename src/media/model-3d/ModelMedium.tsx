import { useEffect, useMemo, useRef, useState } from 'react'
import { model3dMessages } from '../../i18n/model-3d'
import { isFailure } from '../../model/failure'
import { localizedLine } from '../../model/language-map'
import { fileOfCanvas } from '../../viewer/files/canvas-url'
import { useFile } from '../../viewer/files/use-file'
import { usePageFailure } from '../../viewer/state/use-page-failure'
import { useLaterTranslate } from '../../viewer/use-later-translate'
import { useObject, useTranslate, useViewer } from '../../viewer/use-viewer'
import type { MediumProps } from '../medium'
import { loadEngine } from './engine'
import { findGraphics } from './graphics'
import { MOST, ModelNotice, RetryButton, SlowNotice } from './ModelNotices'
import { prepareModel, type ReadyModel } from './prepare-model'
import './model.css'

function modelElement(source: string, label: string): HTMLElement {
  const element = document.createElement('model-viewer')
  const attributes = {
    src: source,
    alt: label,
    'camera-controls': '',
    'touch-action': 'none',
    'interaction-prompt': 'none',
    'environment-image': 'neutral',
    loading: 'eager',
  }
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value)
  // Waiting is said in words: instead of the engine's own bar there is nothing.
  const bar = document.createElement('span')
  bar.slot = 'progress-bar'
  element.append(bar)
  return element
}

function ModelWaiting() {
  const words = useLaterTranslate(model3dMessages) ?? model3dMessages.english
  return <p className="model-waiting">{words('model3d.loading')}</p>
}

/** The engine's element with a model in it. */
function ModelView({ model, index }: { model: ReadyModel; index: number }) {
  const t = useTranslate()
  const { languages } = useViewer()
  const host = useRef<HTMLDivElement>(null)
  const [state, setState] = useState<'loading' | 'shown' | 'damaged' | 'noGraphics'>('loading')
  const [attempt, setAttempt] = useState(0)
  const [broken, setBroken] = useState<unknown>()
  const name = localizedLine(useObject()?.canvases[index]?.label, languages)
  const label = t('model3d.label', { name })
  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt begins anew
  useEffect(() => {
    const source = URL.createObjectURL(new Blob([model.bytes], { type: model.format }))
    let element: HTMLElement | undefined
    const closing = new AbortController()
    const { signal } = closing
    const show = () => {
      if (signal.aborted || !host.current) return
      element = modelElement(source, label)
      element.addEventListener('load', () => setState('shown'), { signal })
      const onError = (event: Event) => {
        const lost = event instanceof CustomEvent && event.detail?.type === 'webglcontextlost'
        setState(lost ? 'noGraphics' : 'damaged')
      }
      element.addEventListener('error', onError, { signal })
      host.current.replaceChildren(element)
    }
    setState('loading')
    loadEngine().then(show, error => signal.aborted || setBroken(error))
    return () => {
      closing.abort()
      element?.remove()
      URL.revokeObjectURL(source)
    }
  }, [model, label, attempt])
  // The error boundary around the medium says that a part of the viewer is missing.
  if (broken) throw broken
  return (
    <>
      <div ref={host} className="model-host" data-state={state} data-uses-arrows />
      {state === 'loading' && <ModelWaiting />}
      {state === 'damaged' && <ModelNotice refusal="damaged" index={index} />}
      {state === 'noGraphics' && (
        <ModelNotice refusal="noGraphics" index={index}>
          <RetryButton retry={() => setAttempt(attempt + 1)} />
        </ModelNotice>
      )}
    </>
  )
}

function Model({ index }: { index: number }) {
  const canvas = useObject()?.canvases[index]
  const file = useFile(index, MOST)
  const url = (canvas && fileOfCanvas(canvas)?.url) ?? ''
  const bytes = file.status === 'ready' ? file.file.bytes : undefined
  const cut = file.status === 'ready' && file.file.cut
  const [base] = useState(url)
  const model = useMemo(() => bytes && prepareModel(bytes, base), [bytes, base])
  const [graphics, setGraphics] = useState(findGraphics)
  const [patient, setPatient] = useState(false)
  const failure = file.status === 'failed' && isFailure(file.failure) ? file.failure : undefined
  const retry = file.status === 'failed' ? file.retry : undefined
  usePageFailure(index, failure, () => retry?.())
  if (graphics === 'none')
    return (
      <ModelNotice refusal="noGraphics" index={index}>
        <RetryButton retry={() => setGraphics(findGraphics())} />
      </ModelNotice>
    )
  if (cut) return <ModelNotice refusal="large" index={index} />
  if (!model) return file.status === 'waiting' && <ModelWaiting />
  if ('refused' in model) {
    const { refused } = model
    return (
      <ModelNotice refusal={refused} index={index} {...('method' in model && { method: model.method })} />
    )
  }
  if (graphics === 'software' && !patient) return <SlowNotice index={index} show={() => setPatient(true)} />
  return <ModelView model={model} index={index} />
}

/** An object in three dimensions, to be turned about. */
export function ModelMedium({ canvas }: MediumProps) {
  return (
    <div className="model-medium">
      <Model index={canvas} />
    </div>
  )
}
