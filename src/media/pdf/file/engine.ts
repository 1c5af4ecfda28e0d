import { loadPart } from '../../../ui/load-part'
import { startWorker, takeWorker } from './worker'

/** pdf.js (`pdfjs`), its viewer components, and where the files that it fetches while it works lie. */
export type Engine = Pick<typeof import('./pdfjs'), 'pdfjs' | 'components'> & {
  /** With a slash at the end. */
  readonly assets: string
  /** A worker of one's own for one document; parses in the page itself where workers are forbidden. */
  makeWorker(): Promise<InstanceType<typeof import('pdfjs-dist').PDFWorker>>
}

/** The version in the folder's name; package.json pins it, and the build fails to show PDFs without it. */
const VERSION = '6.5.438'

/** Features that the modern build of pdf.js uses and the oldest supported browsers lack. */
const isModern = () =>
  'getOrInsertComputed' in Map.prototype && 'sumPrecise' in Math && 'escape' in RegExp && 'try' in Promise

const assetsFolder = () => new URL(`assets/pdfjs-${VERSION}/`, document.baseURI).href
const workerUrl = () => `${assetsFolder()}${isModern() ? 'worker.js' : 'legacy-worker.js'}`

let loading: Promise<Engine> | undefined

async function load(): Promise<Engine> {
  const { pdfjs, components } = await loadPart(() =>
    isModern() ? import('./pdfjs') : (import('./pdfjs-legacy') as Promise<typeof import('./pdfjs')>),
  )
  pdfjs.GlobalWorkerOptions.workerSrc = workerUrl()
  const makeWorker = async () => {
    const port = await takeWorker(workerUrl())
    // Without a port it tries once more itself, then works in the page.
    return pdfjs.PDFWorker.create(port ? { port } : {})
  }
  return { pdfjs, components, assets: assetsFolder(), makeWorker }
}

/** Loads pdf.js once; its worker begins to load at the same time. Rejects when part of it cannot be loaded. */
export function loadEngine(): Promise<Engine> {
  startWorker(workerUrl())
  loading ??= load().catch(error => {
    loading = undefined
    throw error
  })
  return loading
}
