// The URLs of Alma's services that are asked once the first page is there; apart from alma-url.ts, which is in the
// first load.

import { inInstitution, type Named, parseAlmaUrl } from './alma-url'

/** The manifest that Alma makes of a representation, as other programs are told of it; of whole records it makes none. */
export const plainManifestUrl = (named: Named) =>
  `${named.origin}/view/iiif/presentation/${inInstitution(named)}/manifest`

/**
 * The manifest, in the version that Alma prefers unless another is named (version 2 knows pictures only); asking for it
 * does not count as a view.
 */
export const manifestUrl = (named: Named, version?: 3) =>
  `${plainManifestUrl(named)}?${version ? `iiifVersion=${version}&` : ''}updateStatistics=false`

/** The manifest that holds a canvas of Alma, in the version that the canvas is asked for; `undefined` for other URLs. */
export function manifestOfCanvas(canvas: string): string | undefined {
  const alma = parseAlmaUrl(canvas)
  if (alma?.form !== 'view/iiif/presentation' || !canvas.includes('/canvas/')) return undefined
  return canvas.replace(/\/canvas\/\d+\/?(?=$|[?#])/, '/manifest').split('#', 1)[0]
}

/** The id of the canvas of a file in that manifest. */
export const canvasUrl = (named: Named, file: string) =>
  `${named.origin}/view/iiif/presentation/${inInstitution(named)}/canvas/${file}`

/** The picture of a record, representation or file in small; `index` counts the files of a representation from 0. */
export const thumbnailUrl = (named: Named, index?: number) =>
  `${named.origin}/view/delivery/thumbnail/${inInstitution(named)}${index === undefined ? '' : `/${index}`}`

/** True for a URL of the thumbnail service. */
export const isThumbnailUrl = (url: string): boolean => /\/view\/delivery\/thumbnail\//.test(url)

const FILE = /^\d{8,25}$/

/** The file that a canvas of Alma shows: its id is the file's (delivery JSON), or ends in it (manifest). */
export function fileOfCanvas(id: string): string | undefined {
  const file = id.split(/[?#]/, 1)[0]?.replace(/\/+$/, '').split('/').pop() ?? ''
  return FILE.test(file) && (id === file || id.includes('/canvas/')) ? file : undefined
}
