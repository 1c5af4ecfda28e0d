import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { minify } from 'terser'
import type { Connect, Plugin } from 'vite'
import { bundleSource } from './bundle-source.ts'

/** The script that discovery pages include: one file, which brings everything of its own. */
async function bundle(folder: string): Promise<string> {
  const source = await bundleSource(join(folder, 'lightbox.ts'), { format: 'iife' })
  // A script that every reader of a discovery page loads is worth a second minifier: it saves 3 %.
  const { code } = await minify(source, {
    ecma: 2020,
    // Read as the page that includes it is encoded, where the server names no encoding.
    format: { ascii_only: true },
    compress: {
      passes: 4,
      unsafe_arrows: true,
      pure_getters: true,
      keep_fargs: false,
      // Here it only makes sums of templates: no symbol is turned into text.
      unsafe: true,
      // These make the text shorter, and what is sent longer.
      sequences: false,
      lhs_constants: false,
    },
  })
  if (!code) throw new Error('the lightbox could not be minified')
  return code.trim()
}

/**
 * Builds `lightbox.js` from the folder of its sources, and puts it beside the viewer with its style sheets and its types,
 * in the build and in development. For the demo pages it adds AngularJS, which Primo VE is made with.
 */
export function lightbox(folder: string, modules: string): Plugin {
  const files: Readonly<Record<string, () => Promise<string>>> = {
    'lightbox.js': () => bundle(folder),
    'lightbox.css': () => readFile(join(folder, 'lightbox.css'), 'utf8'),
    'lightbox-blocked.css': () => readFile(join(folder, 'lightbox-blocked.css'), 'utf8'),
    'lectern.d.ts': () => readFile(join(folder, 'lectern.d.ts'), 'utf8'),
    'lectern-plug-in.d.ts': () => readFile(join(folder, '../app/plug-ins/contract.ts'), 'utf8'),
    'demo/vendor/angular.js': () => readFile(join(modules, 'angular/angular.min.js'), 'utf8'),
  }
  const send: Connect.NextHandleFunction = ({ url = '' }, response, next) => {
    const name = url.slice(1).split(/[?#]/, 1)[0] ?? ''
    const file = Object.hasOwn(files, name) ? files[name] : undefined
    if (!file) return next()
    const type = name.endsWith('.css') ? 'text/css' : 'text/javascript'
    file().then(text => {
      response.setHeader('Content-Type', `${type}; charset=utf-8`)
      response.end(text)
    }, next)
  }
  return {
    name: 'lectern-lightbox',
    async generateBundle() {
      for (const [fileName, source] of Object.entries(files))
        this.emitFile({ type: 'asset', fileName, source: await source() })
    },
    configureServer(server) {
      server.middlewares.use(send)
    },
  }
}
