import { chmod, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Plugin } from 'vite'
import { bundleSource } from './bundle-source.ts'

const COMMANDS = [
  { file: 'lectern-config.mjs', source: 'installation/cli.ts' },
  { file: 'lectern-preflight.mjs', source: 'command-line/lectern-preflight.ts' },
]

/**
 * Builds what checks an installation (`check.html` with its script, `lectern-config.mjs` for the command line), and
 * `lectern-preflight.mjs`, which checks the files of an object. `source` is the folder of all sources.
 */
export function installation(source: string): Plugin {
  const folder = join(source, 'installation')
  return {
    name: 'lectern-installation',
    apply: 'build',
    async generateBundle() {
      const emit = (fileName: string, source: string) => this.emitFile({ type: 'asset', fileName, source })
      emit('check.html', await readFile(join(folder, 'check.html'), 'utf8'))
      emit('check.js', await bundleSource(join(folder, 'check-page.ts'), { format: 'iife' }))
      for (const command of COMMANDS) {
        const code = await bundleSource(join(source, command.source), {
          format: 'es',
          external: [/^node:/, 'sharp'],
        })
        emit(command.file, `#!/usr/bin/env node\n${code}\n`)
      }
    },
    // `npx lectern-config` runs the file itself.
    async writeBundle({ dir = 'dist' }) {
      for (const { file } of COMMANDS) await chmod(join(dir, file), 0o755)
    },
  }
}
