import { chmod, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Plugin } from 'vite'
import { bundleSource } from './bundle-source.ts'

/** Builds what checks an installation: `check.html` with its script, and `lectern-config.mjs` for the command line. */
export function preflight(folder: string): Plugin {
  return {
    name: 'lectern-preflight',
    apply: 'build',
    async generateBundle() {
      const emit = (fileName: string, source: string) => this.emitFile({ type: 'asset', fileName, source })
      emit('check.html', await readFile(join(folder, 'check.html'), 'utf8'))
      emit('check.js', await bundleSource(join(folder, 'check-page.ts'), { format: 'iife' }))
      const cli = await bundleSource(join(folder, 'cli.ts'), { format: 'es', external: ['node:fs'] })
      emit('lectern-config.mjs', `#!/usr/bin/env node\n${cli}\n`)
    },
    // `npx lectern-config` runs the file itself.
    async writeBundle({ dir = 'dist' }) {
      await chmod(join(dir, 'lectern-config.mjs'), 0o755)
    },
  }
}
