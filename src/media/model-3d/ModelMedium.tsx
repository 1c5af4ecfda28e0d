import { Box, Download } from 'lucide-react'
import { useEffect, useMemo, useRef, useState } from 'react'
import { isFailure } from '../../model/failure'
import { localizedLine } from '../../model/language-map'
import { FileLink } from '../../ui/FileLink'
import { useFile } from '../../viewer/files/use-file'
import { useFileUrl } from '../../viewer/files/use-file-url'
import { usePageFailure } from '../../viewer/state/use-page-failure'
import { useObject, useTranslate, useViewer } from '../../viewer/use-viewer'
import type { MediumProps } from '../medium'
import { loadEngine } from './engine'
import { prepareModel, type ReadyModel } from './prepare-model'
import './model.css'

/** Bytes of a model that are fetched: larger ones stop phones. */
const MOST = 200 * 1024 * 1024
const megabytes = (bytes: number) =>
  (bytes / 1024 / 1024).toLocaleString(document.documentElement.lang || 'en', {
    style: 'unit',
    unit: 'megabyte',
  })

type Refusal = 'damaged' | 'excessive' | 'compressed' | 'large' | 'noGraphics'

/** Why a model is not shown, and the way to its file. */
function ModelNotice({ refusal, method = '', index }: { refusal: Refusal; method?: string; index: number }) {
  const t = useTranslate()
  const file = useFileUrl(index)
  return (
    <section className="model-notice" role="alert" data-failure="unsupported">
      <Box size={32} aria-hidden />
      <h2>{t('model3d.failed.title')}</h2>
      <p>{t(`model3d.failed.${refusal}`, { method, size: megabytes(MOST) })}</p>
      {file && (
        <FileLink {...file}>
          <Download size={18} aria-hidden />
          {t('file.download')}
        </FileLink>
      )}
    </section>
  )
}

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

/** The engine's element with a model in it. */
function ModelView({ model, index }: { model: ReadyModel; index: number }) {
  const t = useTranslate()
  const { languages } = useViewer()
  const host = useRef<HTMLDivElement>(null)
  const [state, setState] = useState<'loading' | 'shown' | 'damaged' | 'noGraphics'>('loading')
  const name = localizedLine(useObject()?.canvases[index]?.label, languages)
  const label = t('model3d.label', { name })
  useEffect(() => {
    const source = URL.createObjectURL(new Blob([model.bytes], { type: model.format }))
    let element: HTMLElement | undefined
    let gone = false
    const show = () => {
      if (gone || !host.current) return
      element = modelElement(source, label)
      element.addEventListener('load', () => setState('shown'))
      element.addEventListener('error', event => {
        const lost = event instanceof CustomEvent && event.detail?.type === 'webglcontextlost'
        setState(lost ? 'noGraphics' : 'damaged')
      })
      host.current.replaceChildren(element)
    }
    loadEngine().then(show, () => setState('noGraphics'))
    return () => {
      gone = true
      element?.remove()
      URL.revokeObjectURL(source)
    }
  }, [model, label])
  return (
    <>
      <div ref={host} className="model-host" data-state={state} data-uses-arrows />
      {state === 'loading' && <p className="model-waiting">{t('model3d.loading')}</p>}
      {(state === 'damaged' || state === 'noGraphics') && <ModelNotice refusal={state} index={index} />}
    </>
  )
}

function hasGraphics(): boolean {
  return document.createElement('canvas').getContext('webgl2') !== null
}

function Model({ index }: { index: number }) {
  const t = useTranslate()
  const canvas = useObject()?.canvases[index]
  const file = useFile(index, MOST)
  const url = canvas?.painting[0]?.media.url ?? ''
  const bytes = file.status === 'ready' ? file.file.bytes : undefined
  const cut = file.status === 'ready' && file.file.cut
  const [base] = useState(url)
  const model = useMemo(() => bytes && prepareModel(bytes, base), [bytes, base])
  const [graphics] = useState(hasGraphics)
  const failure = file.status === 'failed' && isFailure(file.failure) ? file.failure : undefined
  const retry = file.status === 'failed' ? file.retry : undefined
  usePageFailure(index, failure, () => retry?.())
  if (!graphics) return <ModelNotice refusal="noGraphics" index={index} />
  if (cut) return <ModelNotice refusal="large" index={index} />
  if (!model) return file.status === 'waiting' && <p className="model-waiting">{t('model3d.loading')}</p>
  if ('refused' in model) {
    const { refused } = model
    return (
      <ModelNotice refusal={refused} index={index} {...('method' in model && { method: model.method })} />
    )
  }
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
