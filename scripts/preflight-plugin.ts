import { chmod, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { build, type Plugin } from 'vite'

/** Bundles one source, with all it needs, as one file. */
async function bundle(
  input: string,
  format: 'iife' | 'es',
  external: readonly string[] = [],
): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'warn',
    build: {
      write: false,
      target: 'es2022',
      copyPublicDir: false,
      rolldownOptions: { input, external: [...external], output: { format, codeSplitting: false } },
    },
  })
  const [output] = Array.isArray(result) ? result : [result]
  const chunk = output && 'output' in output ? output.output[0] : undefined
  if (chunk?.type !== 'chunk') throw new Error(`${input} could not be built`)
  return chunk.code.trim()
}

/** Builds what checks an installation: `check.html` with its script, and `lectern-config.mjs` for the command line. */
export function preflight(folder: string): Plugin {
  return {
    name: 'lectern-preflight',
    apply: 'build',
    async generateBundle() {
      const emit = (fileName: string, source: string) => this.emitFile({ type: 'asset', fileName, source })
      emit('check.html', await readFile(join(folder, 'check.html'), 'utf8'))
      emit('check.js', await bundle(join(folder, 'check-page.ts'), 'iife'))
      const cli = await bundle(join(folder, 'cli.ts'), 'es', ['node:fs'])
      emit('lectern-config.mjs', `#!/usr/bin/env node\n${cli}\n`)
    },
    // `npx lectern-config` runs the file itself.
    async writeBundle({ dir = 'dist' }) {
      await chmod(join(dir, 'lectern-config.mjs'), 0o755)
    },
  }
}
