import { build } from 'vite'

/** Choices in which bundles differ. */
interface BundleOptions {
  readonly format: 'iife' | 'es'
  /** Modules that are there where the bundle runs. */
  readonly external?: readonly (string | RegExp)[]
}

/** Bundles one source, with all it needs, as one file; returns its code, and throws when it cannot be built. */
export async function bundleSource(input: string, { format, external = [] }: BundleOptions): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'warn',
    build: {
      write: false,
      target: 'es2022',
      cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
      copyPublicDir: false,
      rolldownOptions: { input, external: [...external], output: { format, codeSplitting: false } },
    },
  })
  const [output] = Array.isArray(result) ? result : [result]
  const chunk = output && 'output' in output ? output.output[0] : undefined
  if (chunk?.type !== 'chunk') throw new Error(`${input} could not be built`)
  return chunk.code.trim()
}
