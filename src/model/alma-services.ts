// The URLs of Alma's services that are asked once the first page is there; apart from alma-url.ts, which is in the
// first load.

import { inInstitution, type Named } from './alma-url'

/** The manifest, in the version that Alma prefers; asking for it does not count as a view. */
export const manifestUrl = (named: Named) =>
  `${named.origin}/view/iiif/presentation/${inInstitution(named)}/manifest?updateStatistics=false`

/** The id of the canvas of a file in that manifest. */
export const canvasUrl = (named: Named, file: string) =>
  `${named.origin}/view/iiif/presentation/${inInstitution(named)}/canvas/${file}`

/** The picture of a record, representation or file in small; `index` counts the files of a representation from 0. */
export const thumbnailUrl = (named: Named, index?: number) =>
  `${named.origin}/view/delivery/thumbnail/${inInstitution(named)}${index === undefined ? '' : `/${index}`}`

const FILE = /^\d{8,25}$/

/** The file that a canvas of Alma shows: its id is the file's (delivery JSON), or ends in it (manifest). */
export function fileOfCanvas(id: string): string | undefined {
  const file = id.split(/[?#]/, 1)[0]?.replace(/\/+$/, '').split('/').pop() ?? ''
  return FILE.test(file) && (id === file || id.includes('/canvas/')) ? file : undefined
}
