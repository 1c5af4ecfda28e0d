import { ELSEWHERE_PORT, PORT } from './ports.mjs'

/** The viewer with the local delivery service. */
export const BASE = `http://127.0.0.1:${PORT}/`

/** Another library: documents, images and faults on an origin of its own. */
export const ELSEWHERE = `http://127.0.0.1:${ELSEWHERE_PORT}`

/** The viewer's address for a manifest at the other library. */
export function viewing(path: string, rest = ''): string {
  return `?manifest=${encodeURIComponent(ELSEWHERE + path)}${rest}`
}
