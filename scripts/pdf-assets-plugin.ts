import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'
import { pageStyle } from './pdf-style.ts'

const library = dirname(fileURLToPath(import.meta.resolve('pdfjs-dist/package.json')))
const { version } = JSON.parse(readFileSync(join(library, 'package.json'), 'utf8')) as { version: string }

/** Folder where the viewer looks for them (`src/media/pdf/file/engine.ts`); the version in the name allows caching for ever. */
const FOLDER = `assets/pdfjs-${version}/`

/** The file that stands for pdf.js's style of pages. */
const STYLE = '/src/media/pdf/pages.css'

/** The sandbox for scripts in PDFs, which never run here. */
const UNWANTED = /^quickjs|^LICENSE_(?:PDFJS_)?QUICKJS/

/**
 * The workers are served as `.js`: many web servers do not know `.mjs`, and a browser runs no module of an
 * unknown type.
 */
const WORKERS: Readonly<Record<string, string>> = {
  'worker.js': 'build/pdf.worker.min.mjs',
  'legacy-worker.js': 'legacy/build/pdf.worker.min.mjs',
}

/** Pictures of notes and of files that are pinned to a page without a picture of their own. */
const PINS = /^annotation-[a-z]+\.svg$/

/** Every file that pdf.js fetches while it works, by its name below the folder. */
function files(): ReadonlyMap<string, string> {
  const folders = ['wasm', 'cmaps', 'standard_fonts', 'iccs'].flatMap(folder =>
    readdirSync(join(library, folder))
      .filter(name => !UNWANTED.test(name))
      .map(name => [`${folder}/${name}`, join(library, folder, name)] as const),
  )
  const pins = readdirSync(join(library, 'web/images'))
    .filter(name => PINS.test(name))
    .map(name => [`images/${name}`, join(library, 'web/images', name)] as const)
  const workers = Object.entries(WORKERS).map(([name, path]) => [name, join(library, path)] as const)
  return new Map([...workers, ...folders, ...pins])
}

const typeOf = (name: string) =>
  name.endsWith('.js')
    ? 'text/javascript'
    : name.endsWith('.wasm')
      ? 'application/wasm'
      : name.endsWith('.svg')
        ? 'image/svg+xml'
        : 'application/octet-stream'

/**
 * Puts what pdf.js fetches while it works (its worker, decoders, character maps, fonts, colour profiles, pins)
 * beside the viewer: copied into the build, served in development.
 */
export function pdfAssets(): Plugin {
  return {
    name: 'lectern-pdf-assets',
    enforce: 'pre',
    load: id =>
      id.split('?', 1)[0]?.endsWith(STYLE)
        ? pageStyle(readFileSync(join(library, 'web/pdf_viewer.css'), 'utf8'))
        : undefined,
    configureServer(server) {
      const assets = files()
      server.middlewares.use((request, response, next) => {
        const name = request.url?.split(/[?#]/, 1)[0]?.split(FOLDER)[1]
        const path = name === undefined ? undefined : assets.get(name)
        if (!name || !path) return next()
        response.setHeader('Content-Type', typeOf(name))
        response.end(readFileSync(path))
      })
    },
    generateBundle() {
      for (const [name, path] of files())
        this.emitFile({ type: 'asset', fileName: FOLDER + name, source: readFileSync(path) })
    },
  }
}
