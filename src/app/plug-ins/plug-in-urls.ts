import { safeUrl } from '../../delivery/safe-url'

/** URLs of plug-ins in the configuration, and texts there that name none. */
export interface PlugInUrls {
  readonly urls: readonly string[]
  readonly refused: readonly string[]
}

/** Plug-ins that are loaded at most. */
const MOST = 20

/**
 * Reads the URLs of plug-ins in the configuration's block, relative to the viewer: of the viewer's own origin, or of one that is
 * written out, by https.
 */
export function plugInUrls(block: Readonly<Record<string, unknown>>, base: string): PlugInUrls {
  const { plugins } = block
  const list = Array.isArray(plugins) ? plugins.slice(0, MOST) : []
  const own = new URL(base).origin
  const usable = (value: unknown) => {
    const url = safeUrl(value, base)
    return url && (new URL(url).origin === own || url.startsWith('https:')) ? url : undefined
  }
  return {
    urls: [...new Set(list.flatMap(each => usable(each) ?? []))],
    refused: list.filter(each => !usable(each)).map(String),
  }
}
