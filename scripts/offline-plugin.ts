import { join } from 'node:path'
import type { Plugin } from 'vite'
import { bundleSource } from './bundle-source.ts'

/** Parts of the viewer that only some objects need, by the names of their files; each is kept with such objects alone. */
const GROUPS: Readonly<Record<string, RegExp>> = {
  pdf: /^assets\/pdfjs/,
  model: /^assets\/model-viewer-/,
  stream: /^assets\/(?:stream|dash|shaka)/,
}

const LOCALE = /\/i18n\/locales\/([\w-]+)\//

/** The locale whose words a file holds; `undefined` for a file of all languages, or of the one that comes with the viewer. */
function localeOf(modules: readonly string[]): string | undefined {
  const locales = new Set(modules.map(id => LOCALE.exec(id)?.[1]).filter(each => each !== 'en'))
  const [only] = locales
  return locales.size === 1 ? only : undefined
}

/**
 * Builds the service worker `offline.js`, which lies at the root of the viewer because it answers for nothing above its own
 * folder, and `offline-files.json`, the list of the viewer's own files: path, bytes, and the group or locale that it is for.
 */
export function offline(source: string): Plugin {
  return {
    name: 'lectern-offline',
    apply: 'build',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      async handler(_, bundle) {
        const worker = await bundleSource(join(source, 'offline/worker.ts'), { format: 'iife' })
        const files = Object.values(bundle)
          .filter(({ fileName }) => fileName.startsWith('assets/'))
          .map(file => {
            const bytes = Buffer.byteLength(file.type === 'chunk' ? file.code : file.source)
            const group = Object.keys(GROUPS).find(name => GROUPS[name]?.test(file.fileName))
            const locale = file.type === 'chunk' ? localeOf(file.moduleIds) : undefined
            const use = locale === undefined ? (group ?? '') : `locale:${locale}`
            return [file.fileName, bytes, use]
          })
          .sort(([one = ''], [other = '']) => (one < other ? -1 : 1))
        this.emitFile({ type: 'asset', fileName: 'offline.js', source: worker })
        this.emitFile({ type: 'asset', fileName: 'offline-files.json', source: JSON.stringify(files) })
      },
    },
  }
}
