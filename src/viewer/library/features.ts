// Parts of the viewer that a library or an embedding page can leave out: one table of names. Leaving out takes a control and
// its keys away; it protects nothing (permissions do), and a link can only take away.

import type { ViewerState } from '../state/store'
import { readQuery } from '../url/query-parameters'
import { settingsOf } from './library-settings'

/** Names of controls; panels have their own names beside them. */
export const CONTROLS = [
  'zoom',
  'pan',
  'rotate',
  'layouts',
  'map',
  'fullscreen',
  'shortcuts',
  'scrubber',
  'pages',
  'citation',
  'embed-code',
  'offline',
] as const

/** Names of panels, as `panels` registers them; a test holds the two together. */
export const PANEL_FEATURES = [
  'contents',
  'files',
  'thumbnails',
  'representations',
  'volumes',
  'collection',
  'find',
  'text',
  'aloud',
  'transcript',
  'annotations',
  'places',
  'about',
  'downloads',
  'share',
  'layers',
  'adjust',
  'preflight',
] as const

/** A part of the viewer that can be left out. */
export type Feature = (typeof CONTROLS)[number] | (typeof PANEL_FEATURES)[number]

/** Parameter of links that leaves parts out. */
export const WITHOUT = 'without'

/** Keys that serve a control. */
const KEYS: Readonly<Record<string, Feature>> = {
  r: 'rotate',
  'Shift+r': 'rotate',
  '+': 'zoom',
  '=': 'zoom',
  '-': 'zoom',
  '0': 'zoom',
  b: 'layouts',
  'Shift+b': 'layouts',
  o: 'layouts',
  f: 'fullscreen',
  '?': 'shortcuts',
  x: 'pages',
}

let read: { readonly search: string; readonly names: ReadonlySet<string> } | undefined

/** The names that the address leaves out; read again when the address is another. */
function leftOutByLink(): ReadonlySet<string> {
  const { href } = location
  if (read?.search !== href) {
    const text = readQuery(new URL(href)).get(WITHOUT) ?? ''
    read = { search: href, names: new Set(text.split(/[\s,]+/).filter(Boolean)) }
  }
  return read.names
}

/** Tells whether a part of the viewer is offered: neither the configuration nor the link leaves it out. */
export function isOffered({ configuration }: Pick<ViewerState, 'configuration'>, name: string): boolean {
  return settingsOf(configuration).features[name] !== false && !leftOutByLink().has(name)
}

/** Tells whether a key acts: a control that is left out has none. */
export function isKeyOffered(state: Pick<ViewerState, 'configuration'>, key: string): boolean {
  const feature = Object.hasOwn(KEYS, key) ? KEYS[key] : undefined
  return feature === undefined || isOffered(state, feature)
}
