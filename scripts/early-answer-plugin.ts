import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { Plugin } from 'vite'
import { bundleSource } from './bundle-source.ts'

const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

/** The style that the 3D engine writes into its own element (shadow root), word for word. */
function styleOfModelViewer(): string {
  const template = readFileSync(
    new URL('lib/template.js', import.meta.resolve('@google/model-viewer/package.json')),
  )
  const [, style = ''] = /<style>([\s\S]*?)<\/style>/.exec(template.toString()) ?? []
  if (style === '') throw new Error('the style of the 3D engine was not found')
  return style
}

/** Content-Security-Policy of the built page. Data never runs and never chooses whom we talk to; styles and scripts are our own. */
function policy(inlineScript: string, inlineStyle: string): string {
  return [
    "default-src 'self'",
    // WebAssembly decodes the pictures in PDFs where workers are forbidden and the page itself has to.
    `script-src 'self' 'wasm-unsafe-eval' ${hashOf(inlineScript)}`,
    "worker-src 'self' blob:",
    `style-src 'self' ${hashOf(inlineStyle)} ${hashOf(styleOfModelViewer())}`,
    'img-src http: https: data: blob:',
    'media-src http: https: blob:',
    // The 3D engine reads models, and the pictures inside them, from memory.
    'connect-src http: https: blob: data:',
    "object-src 'none'",
    // Token services of IIIF objects, after the reader has chosen to sign in, repositories that are framed, the page on
    // which e-books are laid out, and the preview in the share panel.
    'frame-src http: https:',
    "base-uri 'self'",
    "form-action 'self'",
    "require-trusted-types-for 'script'",
    // lit, by which the 3D engine is built, makes its elements from constant templates; the service worker of copies on the
    // device has a policy of its own (viewer/offline).
    'trusted-types default lit-html copies',
  ].join('; ')
}

/**
 * Builds `src/early.ts` into an inline script of the page, which asks for the object before the first
 * script file has arrived, and writes the page's Content-Security-Policy with that script's hash.
 */
export function earlyAnswer(entry: string): Plugin {
  return {
    name: 'lectern-early-answer',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      async handler(html) {
        const script = await bundleSource(entry, { format: 'iife' })
        const [, style = ''] = /<style>([\s\S]*?)<\/style>/.exec(html) ?? []
        const meta = `<meta http-equiv="Content-Security-Policy" content="${policy(script, style)}">`
        // The browser sends for the file while it runs the inline script.
        const [file = ''] = /<script type="module"[^>]*><\/script>/.exec(html) ?? []
        return html
          .replace(file, '')
          .replace('<meta charset="utf-8">', charset => `${charset}\n    ${meta}`)
          .replace('<!-- early answer -->', () => `${file}\n    <script>${script}</script>`)
      },
    },
  }
}
