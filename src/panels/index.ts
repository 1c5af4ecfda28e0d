import { about } from './about'
import { adjust } from './adjust'
import { annotations } from './annotations'
import { contents } from './contents'
import { downloads } from './downloads'
import { files } from './files'
import { find } from './find'
import { layers } from './layers'
import type { Panel } from './panel'
import { places } from './places'
import { preflight } from './preflight'
import { representations } from './representations'
import { settings } from './settings'
import { share } from './share'
import { aloud, text } from './text'
import { thumbnails } from './thumbnails'
import { transcript } from './transcript'
import { collection, volumes } from './volumes'

const OWN: readonly Panel[] = [
  contents,
  files,
  thumbnails,
  representations,
  volumes,
  collection,
  find,
  text,
  aloud,
  transcript,
  annotations,
  places,
  about,
  downloads,
  share,
  layers,
  adjust,
  preflight,
  settings,
]

/** All panels, in the order of their buttons. */
export let panels = OWN

/** Adds the panels of plug-ins, in place of those that were added before. */
export function addPanels(added: readonly Panel[]): void {
  panels = [...OWN, ...added]
}
