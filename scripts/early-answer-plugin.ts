import { createHash } from 'node:crypto'
import { build, type Plugin } from 'vite'

/** What the built page may do. Data never runs and never chooses whom we talk to; styles and scripts are our own. */
function policy(inlineScript: string): string {
  const hash = createHash('sha256').update(inlineScript).digest('base64')
  return [
    "default-src 'self'",
    `script-src 'self' 'sha256-${hash}'`,
    "style-src 'self'",
    'img-src http: https: data: blob:',
    'media-src http: https: blob:',
    'connect-src http: https:',
    "object-src 'none'",
    // Token services of IIIF objects, after the reader has chosen to sign in, and repositories that are framed.
    'frame-src http: https:',
    "base-uri 'self'",
    "form-action 'self'",
    "require-trusted-types-for 'script'",
    'trusted-types default',
  ].join('; ')
}

async function bundle(entry: string): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'warn',
    build: {
      write: false,
      target: 'es2022',
      copyPublicDir: false,
      rolldownOptions: { input: entry, output: { format: 'iife', entryFileNames: 'early.js' } },
    },
  })
  const [output] = Array.isArray(result) ? result : [result]
  const chunk = output && 'output' in output ? output.output[0] : undefined
  if (chunk?.type !== 'chunk') throw new Error('the early answer could not be built')
  return chunk.code.trim()
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
        const script = await bundle(entry)
        const meta = `<meta http-equiv="Content-Security-Policy" content="${policy(script)}">`
        return html
          .replace('<meta charset="utf-8">', charset => `${charset}\n    ${meta}`)
          .replace('<!-- early answer -->', () => `<script>${script}</script>`)
      },
    },
  }
}
